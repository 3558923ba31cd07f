import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { avroType } from "../src/codec/avro-type.ts";
import { checkSchema } from "../src/codec/check.ts";
import { privacyOf, privacyType, privacyValue } from "../src/codec/privacy-record.ts";
import type { Privacy } from "../src/core/clean.ts";
import type { Location } from "../src/core/index-store.ts";
import type { AvroSchema } from "../src/core/registry.ts";
import { parseRoleWord } from "../src/core/role-words.ts";
import { PACKAGE_ROOT } from "../src/version.ts";

const FOLDER = join(PACKAGE_ROOT, "schemas");
const CHANNELS = ["chat-turn.avsc", "email.avsc", "sms.avsc", "call-note.avsc"];
const CONTROL = ["consent.avsc", "restriction.avsc", "erasure.avsc", "relationship-end.avsc"];

interface FieldJson {
  readonly name: string;
  readonly type: unknown;
  readonly doc?: string;
  readonly privacy?: string;
  readonly default?: unknown;
}
interface RecordJson {
  readonly type: "record";
  readonly name: string;
  readonly namespace: string;
  readonly doc: string;
  readonly fields: readonly FieldJson[];
}

const read = (file: string): RecordJson => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
const typeOf = (file: string) => avroType(read(file) as unknown as AvroSchema, { unions: "plain", exact: false });

/** Types that a type is made of: branches of unions, items of arrays, values of maps. */
function parts(type: unknown): readonly unknown[] {
  if (Array.isArray(type)) return type.flatMap(parts);
  const inner = type as { type?: unknown; items?: unknown; values?: unknown } | null;
  if (inner?.type === "array") return parts(inner.items);
  if (inner?.type === "map") return parts(inner.values);
  return [type];
}

const recordsIn = (type: unknown): readonly RecordJson[] =>
  parts(type).filter((t): t is RecordJson => (t as RecordJson).type === "record");

/** Every field of a record and of the records in it, by path. */
function fieldsOf({ fields }: RecordJson, above = ""): readonly (readonly [path: string, field: FieldJson])[] {
  return fields.flatMap((f) => [
    [`${above}${f.name}`, f] as const,
    ...recordsIn(f.type).flatMap((r) => fieldsOf(r, `${above}${f.name}.`)),
  ]);
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".avsc"));

describe("every schema", () => {
  it("is one that we know of", () => {
    expect(files.toSorted()).toEqual([...CHANNELS, ...CONTROL, "location.avsc", "privacy.avsc"].toSorted());
  });

  it.each(files)("%s is valid Avro", (file) => {
    expect(() => typeOf(file)).not.toThrow();
  });

  it.each(files)("%s says what each field is", (file) => {
    const silent = fieldsOf(read(file)).filter(([, f]) => (f.doc ?? "").length < 4 || !/[.;]$/.test(f.doc ?? ""));
    expect(silent.map(([path]) => path)).toEqual([]);
    expect(read(file).doc).toMatch(/\.$/);
  });

  it.each(files)("%s gives each optional field its default", (file) => {
    const optional = fieldsOf(read(file)).filter(([, f]) => Array.isArray(f.type) && f.type[0] === "null");
    expect(optional.filter(([, f]) => f.default !== null).map(([path]) => path)).toEqual([]);
  });

  it("is told in the README", () => {
    const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
    expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });
});

describe.each(CHANNELS)("%s", (file) => {
  const fields = fieldsOf(read(file));
  const leaves = fields.filter(([, f]) => recordsIn(f.type).length === 0);

  it("gives every field a role that there is", () => {
    const bad = leaves.filter(([, f]) => f.privacy === undefined || "problem" in parseRoleWord(f.privacy));
    expect(leaves.length).toBeGreaterThan(12);
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it("keeps no text unread", () => {
    const kept = leaves.filter(([, f]) => f.privacy === "keep" && parts(f.type).includes("string"));
    expect(kept.map(([path]) => path)).toEqual([]);
  });

  it("passes `sordino schema check`, and loses no field", () => {
    const { fields: checked, problems } = checkSchema({ schema: read(file) as unknown as AvroSchema, tags: {} });
    expect(problems).toEqual([]);
    expect(checked).toHaveLength(leaves.length);
    expect(checked.filter((f) => f.fate === "dropped")).toEqual([]);
  });

  it("knows the customer by what platforms have", () => {
    const roles = leaves.map(([, f]) => f.privacy);
    expect(roles).toEqual(
      expect.arrayContaining([
        "subject:customer-id",
        "subject:contact-id",
        "subject:phone",
        "subject:email",
        "subject:name",
      ]),
    );
    expect(roles).toEqual(
      expect.arrayContaining(["event-id", "controller", "occurred-at", "language", "conversation"]),
    );
  });
});

const PRIVACY: Privacy = {
  controller: "acme",
  subject: "0123456789ABCDEFGHJKMNPQRS",
  subjects: [
    { id: "0123456789ABCDEFGHJKMNPQRS", role: "customer" },
    { id: "1123456789ABCDEFGHJKMNPQRS", role: "agent" },
    { id: "2123456789ABCDEFGHJKMNPQRS", role: "third-party" },
  ],
  channel: "chat",
  purpose: "service",
  basis: "contract",
  kinds: { EMAIL: 2, HEALTH: 1 },
  special: ["HEALTH"],
  occurredAt: 1_790_000_000_000,
  retainUntil: 1_800_000_000_000,
  policyVersion: "1",
  conversation: "c-1",
  source: { topic: "raw.chat", partition: 3, offset: 42n },
  pointers: [{ system: "recording", token: "[POINTER:x]" }],
};

describe("privacy.avsc", () => {
  it("has the fields of a clean record's privacy, no more and no less", () => {
    expect(
      read("privacy.avsc")
        .fields.map((f) => f.name)
        .toSorted(),
    ).toEqual(Object.keys(PRIVACY).toSorted());
  });

  it.each([
    ["full", PRIVACY],
    [
      "empty",
      {
        ...PRIVACY,
        subjects: [],
        kinds: {},
        special: [],
        retainUntil: null,
        conversation: undefined,
        pointers: [],
      },
    ],
  ] satisfies readonly (readonly [string, Privacy])[])("gives back what was written: %s", (_what, privacy) => {
    const type = privacyType();
    expect(privacyOf(type.fromBuffer(type.toBuffer(privacyValue(privacy))))).toEqual(privacy);
  });
});

const LOCATION: Required<Location> = {
  controller: "acme",
  subject: "0123456789ABCDEFGHJKMNPQRS",
  role: "third-party",
  outcome: "clean",
  channel: "call-note",
  conversation: "c-1",
  raw: { topic: "raw.call-note", partition: 3, offset: 42n },
  clean: { topic: "clean.acme.service", partition: 3, offset: 7n },
  pointer: { system: "recording", token: "[POINTER:x]" },
  kinds: { PHONE: 1, POINTER: 1 },
  special: ["HEALTH"],
  purpose: "service",
  basis: "contract",
  occurredAt: 1_790_000_000_000,
  retainUntil: 1_800_000_000_000,
  policyVersion: "1",
};

/** As any other program would write it: names in capitals, offsets as numbers, what is not there as null. */
function written(location: Location): unknown {
  const capitals = (word: string): string => word.toUpperCase().replaceAll("-", "_");
  const place = (at: Location["raw"]): unknown => ({ ...at, offset: Number(at.offset) });
  const present = Object.entries(location).map(([name, value]) => [name, value ?? null]);
  return {
    ...Object.fromEntries(present),
    role: capitals(location.role),
    outcome: capitals(location.outcome),
    raw: place(location.raw),
    clean: place(location.clean),
  };
}

describe("location.avsc", () => {
  const type = typeOf("location.avsc");

  it("has the fields of a location, no more and no less", () => {
    expect(
      read("location.avsc")
        .fields.map((f) => f.name)
        .toSorted(),
    ).toEqual(Object.keys(LOCATION).toSorted());
  });

  it.each(["customer", "agent", "third-party"] as const)("takes one of a %s", (role) => {
    const value = written({ ...LOCATION, role });
    expect(type.fromBuffer(type.toBuffer(value))).toEqual(value);
  });

  it.each(["clean", "quarantined", "withheld"] as const)("takes a %s one of which little is known", (outcome) => {
    const value = written({
      ...LOCATION,
      outcome,
      channel: undefined,
      conversation: undefined,
      pointer: undefined,
      kinds: {},
      special: [],
      purpose: undefined,
      basis: undefined,
      retainUntil: null,
      policyVersion: undefined,
    });
    expect(type.fromBuffer(type.toBuffer(value))).toEqual(value);
  });
});

const ID = "0123456789ABCDEFGHJKMNPQRS";
const AT = 1_790_000_000_000;
const WHO = { controller: "acme", subject: ID };

const MESSAGES: readonly (readonly [file: string, what: string, value: Record<string, unknown>])[] = [
  [
    "consent.avsc",
    "given by a parent, on the web",
    {
      decisionId: "d-1",
      ...WHO,
      purpose: "analytics",
      channel: "chat",
      about: "CONSENT",
      state: "GIVEN",
      explicit: true,
      decidedAt: AT,
      recordedAt: AT + 1,
      how: "web-form",
      wording: "2026-3",
      proof: "forms/8812",
      by: "PARENT",
      destroyKey: false,
    },
  ],
  [
    "consent.avsc",
    "withdrawn by phone, key and all",
    {
      decisionId: "d-2",
      ...WHO,
      purpose: "analytics",
      channel: null,
      about: "CONSENT",
      state: "WITHDRAWN",
      explicit: false,
      decidedAt: AT,
      recordedAt: AT,
      how: "phone",
      wording: null,
      proof: null,
      by: "SELF",
      destroyKey: true,
    },
  ],
  [
    "restriction.avsc",
    "in force",
    {
      restrictionId: "r-1",
      ...WHO,
      state: "IN_FORCE",
      ground: "ACCURACY_CONTESTED",
      begunAt: AT,
      liftedAt: null,
      withheld: null,
      request: "q-1",
    },
  ],
  [
    "restriction.avsc",
    "lifted, what was withheld comes through",
    {
      restrictionId: "r-1",
      ...WHO,
      state: "LIFTED",
      ground: "ACCURACY_CONTESTED",
      begunAt: AT,
      liftedAt: AT + 1,
      withheld: "RELEASE",
      request: "q-1",
    },
  ],
  [
    "erasure.avsc",
    "of everything",
    {
      receiptId: "e-1",
      ...WHO,
      aliases: ["1123456789ABCDEFGHJKMNPQRS"],
      purpose: null,
      ground: "CONSENT_WITHDRAWN",
      erasedAt: AT,
      request: "q-2",
    },
  ],
  [
    "erasure.avsc",
    "of one purpose, its time being over",
    {
      receiptId: "e-2",
      ...WHO,
      aliases: [],
      purpose: "service",
      ground: "RETENTION_ENDED",
      erasedAt: AT,
      request: null,
    },
  ],
  ["relationship-end.avsc", "ended", { ...WHO, endedOn: 20_718, recordedAt: AT, source: "crm" }],
  ["relationship-end.avsc", "goes on after all", { ...WHO, endedOn: null, recordedAt: AT, source: "crm" }],
];

describe("control messages", () => {
  it.each(MESSAGES)("%s: %s", (file, _what, value) => {
    const type = typeOf(file);
    expect(
      read(file)
        .fields.map((f) => f.name)
        .toSorted(),
    ).toEqual(Object.keys(value).toSorted());
    expect(type.fromBuffer(type.toBuffer(value))).toEqual(value);
  });

  it.each(CONTROL)("%s names a person by random id only", (file) => {
    const { fields } = read(file);
    expect(fields.find((f) => f.name === "subject")?.type).toBe("string");
    const telling = /name$|phone|mail|address|birth|national|customer|text|note|comment|reason/i;
    expect(fields.map((f) => f.name).filter((name) => telling.test(name))).toEqual([]);
  });

  it("do not share the name of a type, with each other or with the rest, unless it is the same", () => {
    const names = files.flatMap((file) => {
      const { namespace } = read(file);
      const all = JSON.stringify(read(file)).matchAll(/"type":"(?:record|enum|fixed)","name":"([^"]+)"/g);
      return CHANNELS.includes(file) ? [] : [...all].map((m) => `${namespace}.${m[1]}`);
    });
    expect(names.length).toBeGreaterThan(15);
    expect(new Set(names).size).toBe(names.length);
  });
});
