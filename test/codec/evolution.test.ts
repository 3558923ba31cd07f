import { describe, expect, it } from "vitest";
import { deriveCleanSchema } from "../../src/codec/derive.ts";
import { roleRules } from "../../src/codec/roles.ts";
import type { FieldDecision, Policy } from "../../src/core/policy.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { framed, policyOf, purposeOf, rawOf, topicOf, typeOf, worldOf } from "./policy-fixture.ts";

type FieldSchema = Readonly<Record<string, unknown>>;

const turn = (fields: readonly FieldSchema[]): AvroSchema => ({
  type: "record",
  name: "Turn",
  namespace: "cc",
  fields,
});

const anEnum = (...symbols: string[]) => ({ type: "enum", name: "E", symbols, default: symbols[0] });
const inner = (...more: FieldSchema[]) => ({
  type: "record",
  name: "Inner",
  fields: [{ name: "s", type: "string" }, ...more],
});

interface Change {
  readonly why: string;
  readonly before: readonly FieldSchema[];
  readonly after: readonly FieldSchema[];
  readonly value: unknown;
}

const fixed: FieldSchema = { name: "id", type: "string", privacy: "keep" };

const CHANGES: readonly Change[] = [
  {
    why: "a field more, text",
    before: [fixed],
    after: [fixed, { name: "x", type: "string", default: "none" }],
    value: { id: "1" },
  },
  {
    why: "a field more, number",
    before: [fixed],
    after: [{ name: "x", type: "long", default: 5 }, fixed],
    value: { id: "1" },
  },
  {
    why: "a field more, may be null",
    before: [fixed],
    after: [fixed, { name: "x", type: ["null", "string"], default: null }],
    value: { id: "1" },
  },
  {
    why: "a field more, enum",
    before: [fixed],
    after: [fixed, { name: "x", type: anEnum("A"), default: "A" }],
    value: { id: "1" },
  },
  {
    why: "a field more, list",
    before: [fixed],
    after: [fixed, { name: "x", type: { type: "array", items: "string" }, default: [] }],
    value: { id: "1" },
  },
  {
    why: "a field more, record",
    before: [fixed],
    after: [fixed, { name: "x", type: inner(), default: { s: "a" } }],
    value: { id: "1" },
  },
  { why: "a field less", before: [fixed, { name: "x", type: "string" }], after: [fixed], value: { id: "1", x: "a" } },
  {
    why: "a field renamed",
    before: [fixed, { name: "y", type: "string" }],
    after: [fixed, { name: "x", type: "string", aliases: ["y"] }],
    value: { id: "1", y: "a" },
  },
  { why: "int to long", before: [{ name: "x", type: "int" }], after: [{ name: "x", type: "long" }], value: { x: 1 } },
  {
    why: "float to double",
    before: [{ name: "x", type: "float" }],
    after: [{ name: "x", type: "double" }],
    value: { x: 1.5 },
  },
  {
    why: "text may be null now",
    before: [{ name: "x", type: "string" }],
    after: [{ name: "x", type: ["null", "string"], default: null }],
    value: { x: "a" },
  },
  {
    why: "a number may be null now",
    before: [{ name: "x", type: "long" }],
    after: [{ name: "x", type: ["null", "long"], default: null }],
    value: { x: 1 },
  },
  {
    why: "one branch more",
    before: [{ name: "x", type: ["null", "string"] }],
    after: [{ name: "x", type: ["null", "string", "long"] }],
    value: { x: "a" },
  },
  {
    why: "text or number",
    before: [{ name: "x", type: "long" }],
    after: [{ name: "x", type: ["string", "long"], default: "" }],
    value: { x: 1 },
  },
  {
    why: "an enum with a symbol more",
    before: [{ name: "x", type: anEnum("A") }],
    after: [{ name: "x", type: anEnum("A", "B") }],
    value: { x: "A" },
  },
  {
    why: "a record inside with a field more",
    before: [{ name: "x", type: inner() }],
    after: [
      { name: "x", type: inner({ name: "n", type: "int", default: 0 }, { name: "t", type: "string", default: "t" }) },
    ],
    value: { x: { s: "a" } },
  },
  {
    why: "a record inside with a field more, used twice",
    before: [
      { name: "w", type: inner() },
      { name: "x", type: "Inner" },
    ],
    after: [
      { name: "v", type: ["null", inner({ name: "n", type: "int", default: 0 })], default: null },
      { name: "w", type: "Inner" },
      { name: "x", type: "Inner" },
    ],
    value: { w: { s: "a" }, x: { s: "b" } },
  },
  {
    why: "items with a field more",
    before: [{ name: "x", type: { type: "array", items: inner() } }],
    after: [{ name: "x", type: { type: "array", items: inner({ name: "n", type: ["null", "long"], default: null }) } }],
    value: { x: [{ s: "a" }] },
  },
  {
    why: "values int to long",
    before: [{ name: "x", type: { type: "map", values: "int" } }],
    after: [{ name: "x", type: { type: "map", values: "long" } }],
    value: { x: { k: 1 } },
  },
  {
    why: "a recursive record with a field more",
    before: [
      { name: "x", type: "string" },
      { name: "up", type: ["null", "Turn"], default: null },
    ],
    after: [
      { name: "x", type: "string" },
      { name: "up", type: ["null", "Turn"], default: null },
      { name: "n", type: "int", default: 1 },
    ],
    value: { x: "a", up: { x: "b", up: null } },
  },
];

interface Handling {
  readonly roles: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldDecision>>;
}

/** What is done to `x`, and to what is below it. */
const HANDLINGS: Readonly<Record<string, Handling>> = {
  "nothing said": { roles: {}, fields: {} },
  kept: { roles: { x: "keep" }, fields: {} },
  "acted on": { roles: { x: "identifier:PII" }, fields: {} },
  dropped: { roles: {}, fields: { x: "drop", "x.s": "drop", "x.n": "drop", "x[].s": "drop", "x{}": "drop" } },
  sealed: { roles: {}, fields: { x: "seal", "x.s": "seal", "x.n": "seal", "x[].s": "seal", "x{}": "seal" } },
  "free text dropped": { roles: {}, fields: { "free-text": "drop" } },
};

describe("where a new version of the input reads what an old one wrote, so do their clean schemas", () => {
  const rows = CHANGES.flatMap((change) => Object.keys(HANDLINGS).map((handling) => ({ ...change, handling })));

  it.each(rows)("$why, $handling", async ({ before, after, value, handling }) => {
    const { roles, fields } = HANDLINGS[handling] ?? { roles: {}, fields: {} };
    const [v1, v2] = [turn(before), turn(after)];
    // The row itself is right: the input is compatible.
    expect(() => typeOf(v2).createResolver(typeOf(v1))).not.toThrow();

    const policy: Policy = policyOf({ raw: [topicOf({ roles })], purposes: [purposeOf({ fields })] });
    const world = worldOf(policy);
    const bytes = await world.pass(rawOf(framed(world.registry.add(v1), v1, value)));
    const [id1 = 0] = world.registry.subjects.get("clean.service-value") ?? [];
    const clean1 = typeOf(world.registry.schema(id1));
    const derived2 = deriveCleanSchema({ schema: v2, tags: {} }, roleRules(policy, "raw.chat"), purposeOf({ fields }));
    const clean2 = typeOf(derived2);

    const resolver = clean2.createResolver(clean1);
    const read: Record<string, unknown> = clean2.fromBuffer(Buffer.from(bytes.slice(5)), resolver);
    expect(Object.keys(read)).toEqual([...after.map((f) => f.name), "privacy"]);
  });
});
