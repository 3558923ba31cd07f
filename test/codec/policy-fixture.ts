import avro from "avsc";
import { createCodec } from "../../src/codec/codec.ts";
import { asBuffer, BODY, schemaIdOf } from "../../src/codec/wire-format.ts";
import { ACTIONS, type ActionId, type Actions } from "../../src/core/action.ts";
import { apply, type CleanRecord, type Tools } from "../../src/core/apply.ts";
import type { Codec } from "../../src/core/codec.ts";
import type { Finding } from "../../src/core/detect.ts";
import { EventError } from "../../src/core/errors.ts";
import type { Event, RawRecord } from "../../src/core/event.ts";
import { SecretBytes } from "../../src/core/keys.ts";
import { KINDS, type Kind } from "../../src/core/kinds.ts";
import { NO_STANDING, plan } from "../../src/core/plan.ts";
import type { Controller, Policy, Purpose, RawTopic } from "../../src/core/policy.ts";
import type { AvroSchema, SchemaDocument, SchemaRegistry } from "../../src/core/registry.ts";
import { utf8 } from "../../src/core/text.ts";

/** Hides every value behind its kind; `keep` alone shows it. */
const actions = Object.fromEntries(
  ACTIONS.map((id) => [
    id,
    { id, needsKey: false, apply: (text: string, _: string, kind: Kind) => (id === "keep" ? text : `[${kind}]`) },
  ]),
) as unknown as Actions;

export const tools: Tools = {
  actions,
  // Not a cipher: a test must see that nothing else of the value is left.
  cipher: { seal: (_key, _context, data) => utf8(`${data.length}`), open: () => new Uint8Array(0) },
  compact: (_kind, text) => text,
};

export function purposeOf(more: Partial<Purpose> = {}): Purpose {
  const action: ActionId = "redact";
  return {
    id: "service",
    description: "Why customers call.",
    basis: "contract",
    topic: "clean.service",
    channels: undefined,
    retention: { keep: { years: 1, months: 0, days: 0 }, from: "event" },
    actions: Object.fromEntries(KINDS.map((k) => [k, action])) as Record<Kind, ActionId>,
    thresholds: {},
    fields: {},
    ...more,
  };
}

export function topicOf(more: Partial<RawTopic> = {}): RawTopic {
  return {
    name: "raw.chat",
    channel: "chat",
    format: "avro",
    controller: "acme",
    key: undefined,
    headers: [],
    roles: {},
    ...more,
  };
}

export function policyOf(
  more: { raw?: readonly RawTopic[]; tags?: Policy["tags"]; purposes?: readonly Purpose[] } = {},
): Policy {
  const controller: Controller = {
    id: "acme",
    policyVersion: "test-1",
    name: "Acme",
    regions: ["SE"],
    identity: { link: ["customer-id", "email"], exclusive: [], own: {} },
    purposes: more.purposes ?? [purposeOf()],
  };
  return {
    version: "test-1",
    topics: { raw: more.raw ?? [topicOf()], quarantine: "q", withheld: "w" },
    tags: more.tags ?? {},
    detectors: [],
    limits: { textLength: 100_000, detectMillis: 1_000 },
    controllers: [controller],
  };
}

export interface MemoryRegistry extends SchemaRegistry {
  readonly subjects: Map<string, number[]>;
  schema(id: number): AvroSchema;
  /** How often it was asked. */
  asked: number;
  add(schema: AvroSchema, tags?: SchemaDocument["tags"]): number;
}

export function memoryRegistry(): MemoryRegistry {
  const documents: SchemaDocument[] = [];
  const add = (schema: AvroSchema, tags: SchemaDocument["tags"] = {}): number => {
    const text = JSON.stringify([schema, tags]);
    const known = documents.find((d) => JSON.stringify([d.schema, d.tags]) === text);
    if (known !== undefined) return known.id;
    documents.push({ id: documents.length + 1, schema: JSON.parse(JSON.stringify(schema)), tags });
    return documents.length;
  };
  const subjects = new Map<string, number[]>();
  const registry: MemoryRegistry = {
    subjects,
    asked: 0,
    add,
    schema: (id) => documents[id - 1]?.schema ?? "null",
    async byId(id) {
      registry.asked++;
      const found = documents[id - 1];
      if (found === undefined) throw new EventError("schema-unknown", `id ${id}`);
      return found;
    },
    async register(subject, schema) {
      const id = add(schema);
      const ids = subjects.get(subject) ?? [];
      if (!ids.includes(id)) subjects.set(subject, [...ids, id]);
      return id;
    },
  };
  return registry;
}

export function typeOf(schema: AvroSchema, wrapUnions = false): avro.Type {
  return avro.Type.forSchema(JSON.parse(JSON.stringify(schema)), { wrapUnions });
}

/** Bytes as a producer with the registry's serialiser writes them. */
export function framed(id: number, schema: AvroSchema, value: unknown, wrapUnions = false): Uint8Array {
  const head = Buffer.alloc(BODY);
  head.writeUInt32BE(id, 1);
  return Buffer.concat([head, typeOf(schema, wrapUnions).toBuffer(value)]);
}

export const RECORD_TIME = Date.UTC(2026, 5, 1, 12);

export function rawOf(value: Uint8Array | null, more: Partial<RawRecord> = {}): RawRecord {
  return {
    at: { topic: "raw.chat", partition: 3, offset: 42n },
    timestamp: RECORD_TIME,
    key: null,
    value,
    headers: {},
    ...more,
  };
}

/** Sees every place of a text that begins with `§` as a person: `§anna`. */
export function findMarked(event: Event): readonly Finding[] {
  return event.fields.flatMap((field) =>
    [...(field.text ?? "").matchAll(/§[\p{L}\p{N}]+/gu)].map(
      (m): Finding => ({
        field: field.index,
        path: field.path,
        start: m.index,
        end: m.index + m[0].length,
        kind: "PERSON",
        score: 1,
        detector: "test",
        reasons: [],
      }),
    ),
  );
}

/** The clean records of an event, one for each purpose of the policy. */
export function cleanOf(event: Event, policy: Policy): readonly CleanRecord[] {
  const controller = policy.controllers[0];
  if (controller === undefined) throw new Error("the policy has no controller");
  const planned = plan(event, findMarked(event), controller, NO_STANDING, tools.compact);
  const resolutions = planned.groups.map((g, i) => ({ subject: `s${i}`, owners: g.identifiers.map(() => `s${i}`) }));
  const ring = { get: () => new SecretBytes(new Uint8Array(64)) };
  return planned.purposes.map((part) => apply(planned, part, resolutions, ring, tools));
}

export interface World {
  readonly policy: Policy;
  readonly registry: MemoryRegistry;
  readonly codec: Codec;
  /** Reads a value, cleans it for the first purpose and gives its bytes. */
  pass(raw: RawRecord): Promise<Uint8Array>;
  /** Decodes Avro bytes of a clean record with the schema that was registered. */
  decode(bytes: Uint8Array, wrapUnions?: boolean): Record<string, unknown>;
}

export function worldOf(policy: Policy = policyOf()): World {
  const registry = memoryRegistry();
  const codec = createCodec({ policy, registry });
  return {
    policy,
    registry,
    codec,
    async pass(raw) {
      const [record] = cleanOf(await codec.read(raw), policy);
      if (record === undefined) throw new Error("withheld");
      return await codec.write(record);
    },
    decode(bytes, wrapUnions = false) {
      const buffer = asBuffer(bytes);
      const schema = registry.schema(schemaIdOf(buffer));
      return { ...typeOf(schema, wrapUnions).fromBuffer(buffer.subarray(BODY)) };
    },
  };
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (thrown) {
    return thrown instanceof EventError ? thrown.code : `not an EventError: ${String(thrown)}`;
  }
}
