import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import avro from "avsc";
import { EdgeError, EventError, UserError } from "../core/errors.ts";
import type { AvroSchema, SchemaDocument, SchemaRegistry } from "../core/registry.ts";
import { syncFolder } from "./disk.ts";

/** Subject → ids of its versions, oldest first. */
type Subjects = Readonly<Record<string, readonly number[]>>;

const SUBJECTS = "subjects.json";

/** JSON with sorted keys: the order in which a schema's properties are written says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v) =>
    typeof v === "object" && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

function sha256(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** Whole and under its name, or not at all. */
async function writeContent(folder: string, name: string, content: unknown): Promise<void> {
  const draft = join(folder, `${name}.tmp`);
  try {
    const file = await open(draft, "w", 0o600);
    try {
      await file.writeFile(`${JSON.stringify({ sha256: sha256(content), content }, undefined, 1)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
    await syncFolder(folder);
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new EdgeError("registry-away", `${join(folder, name)}, ${(thrown as { code?: string }).code}`, thrown);
  }
}

async function readContent(folder: string, name: string): Promise<unknown> {
  const path = join(folder, name);
  const text = await readFile(path, "utf8");
  try {
    const { sha256: sum, content } = JSON.parse(text);
    if (sum === sha256(content)) return content;
  } catch {
    // Told below: not JSON, or not an object.
  }
  throw new UserError("data-folder-damaged", path);
}

function typeOf(schema: AvroSchema): avro.Type {
  try {
    return avro.Type.forSchema(structuredClone(schema) as avro.Schema, { wrapUnions: true });
  } catch (thrown) {
    throw new EdgeError("registry-refused", `not a schema that Avro knows: ${(thrown as Error).message}`);
  }
}

function nameOf(schema: AvroSchema): string {
  return typeOf(schema).name ?? "";
}

/** Backward compatible: readers with the new schema read what was written with the latest one. */
function checkCompatible(subject: string, schema: AvroSchema, latest: AvroSchema | undefined): void {
  const reader = typeOf(schema);
  if (latest === undefined) return;
  try {
    reader.createResolver(typeOf(latest));
  } catch (thrown) {
    const why = (thrown as Error).message;
    throw new EdgeError(
      "registry-refused",
      `subject ${subject}: not backward compatible with its latest version: ${why}`,
    );
  }
}

/**
 * Schemas as files in a folder: `<id>.json`, and `subjects.json` that says which ids a subject has had. For one process.
 *
 * A schema has one id, whichever subjects it is registered under. Throws `UserError("data-folder-damaged")` at opening where a
 * file is not what was written.
 */
export async function openSchemaRegistry(folder: string): Promise<SchemaRegistry> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const byId = new Map<number, SchemaDocument>();
  const ids = new Map<string, number>();
  let subjects: Subjects = {};
  const remember = (id: number, schema: AvroSchema): void => {
    byId.set(id, { id, schema, tags: {} });
    ids.set(canonical(schema), id);
  };
  for (const name of await readdir(folder)) {
    if (name === SUBJECTS) subjects = (await readContent(folder, name)) as Subjects;
    else if (/^\d+\.json$/.test(name)) {
      remember(Number.parseInt(name, 10), (await readContent(folder, name)) as AvroSchema);
    }
  }
  for (const id of Object.values(subjects).flat()) {
    if (!byId.has(id)) throw new UserError("data-folder-damaged", `${join(folder, `${id}.json`)} is missing`);
  }

  const register = async (subject: string, given: AvroSchema, mixed: boolean): Promise<number> => {
    const schema = structuredClone(given);
    const known = ids.get(canonical(schema));
    const versions = Object.hasOwn(subjects, subject) ? (subjects[subject] ?? []) : [];
    if (known !== undefined && versions.includes(known)) return known;
    const earlier = versions.map((v) => byId.get(v)?.schema);
    checkCompatible(
      subject,
      schema,
      earlier.findLast((s) => s !== undefined && (!mixed || nameOf(s) === nameOf(schema))),
    );
    const id = known ?? Math.max(0, ...byId.keys()) + 1;
    if (known === undefined) {
      await writeContent(folder, `${id}.json`, schema);
      remember(id, schema);
    }
    const next = { ...subjects, [subject]: [...versions, id] };
    await writeContent(folder, SUBJECTS, next);
    subjects = next;
    return id;
  };

  let turn: Promise<unknown> = Promise.resolve();
  return {
    async byId(id) {
      const found = byId.get(id);
      if (found === undefined) throw new EventError("schema-unknown", `id ${id}`);
      return found;
    },
    register(subject, schema, mixed = false) {
      const mine = turn.then(() => register(subject, schema, mixed));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
