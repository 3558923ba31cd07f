import { describe, expect, it } from "vitest";
import { deriveCleanSchema } from "../../src/codec/derive.ts";
import { roleRules } from "../../src/codec/roles.ts";
import type { FieldDecision } from "../../src/core/policy.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { policyOf, purposeOf, topicOf, typeOf } from "./policy-fixture.ts";

interface FieldSchema {
  readonly name: string;
  readonly type: unknown;
  readonly default?: unknown;
}

interface Derived {
  readonly name: string;
  readonly namespace?: string;
  readonly fields: readonly FieldSchema[];
}

interface Options {
  readonly roles?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, FieldDecision>>;
}

function derive(schema: unknown, { roles = {}, fields = {} }: Options = {}): Derived {
  const rules = roleRules(policyOf({ raw: [topicOf({ roles })] }), "raw.chat");
  const derived = deriveCleanSchema({ schema: schema as AvroSchema, tags: {} }, rules, purposeOf({ fields }));
  // What is derived is a valid schema.
  expect(typeOf(derived, true).typeName).toBe("record");
  return derived as unknown as Derived;
}

const turn = (...fields: readonly unknown[]): unknown => ({ type: "record", name: "Turn", namespace: "cc", fields });

/** The derived field without its name, and without a member that is undefined. */
function fieldOf(derived: Derived, name = "a"): Omit<FieldSchema, "name"> {
  const { name: _, ...rest } = derived.fields.find((f) => f.name === name) ?? { name, type: "missing" };
  return rest;
}

const anEnum = { type: "enum", name: "E", namespace: "cc", symbols: ["X", "Y"] };
const NULLABLE = { type: ["null", "string"], default: null };

describe("the type of a field in the clean schema", () => {
  it.each<{ why: string; field: Record<string, unknown>; fields?: Options["fields"]; is: unknown }>([
    { why: "kept: as it was", field: { type: "long", privacy: "keep" }, is: { type: "long" } },
    {
      why: "kept with its default",
      field: { type: "int", privacy: "keep", default: 3 },
      is: { type: "int", default: 3 },
    },
    {
      why: "kept with its logical type",
      field: {
        type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2, "x.note": "gone" },
        privacy: "keep",
      },
      is: { type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 } },
    },
    {
      why: "kept enum",
      field: { type: anEnum, privacy: "keep" },
      is: { type: { type: "enum", name: "E", symbols: ["X", "Y"] } },
    },
    { why: "cleaned text", field: { type: "string" }, is: { type: "string" } },
    {
      why: "cleaned text with a default",
      field: { type: "string", default: "§anna" },
      is: { type: "string", default: "" },
    },
    { why: "cleaned text that may be null", field: { type: ["null", "string"], default: null }, is: NULLABLE },
    {
      why: "cleaned text that may be null, text first",
      field: { type: ["string", "null"], default: "§anna" },
      is: { type: ["string", "null"], default: "" },
    },
    {
      why: "cleaned text is no UUID any more, but still Java's string",
      field: { type: { type: "string", logicalType: "uuid", "avro.java.string": "String" } },
      is: { type: { type: "string", "avro.java.string": "String" } },
    },
    { why: "text acted on", field: { type: "string", privacy: "subject:email" }, is: { type: "string" } },
    {
      why: "text acted on, with a default",
      field: { type: "string", privacy: "subject:email", default: "§a" },
      is: { type: "string", default: "" },
    },
    { why: "number acted on", field: { type: "long", privacy: "subject:customer-id" }, is: NULLABLE },
    {
      why: "number acted on, with a default",
      field: { type: "long", privacy: "subject:customer-id", default: 7 },
      is: NULLABLE,
    },
    {
      why: "date acted on",
      field: { type: { type: "int", logicalType: "date" }, privacy: "identifier:DOB" },
      is: NULLABLE,
    },
    { why: "enum acted on", field: { type: anEnum, privacy: "quasi:CITY" }, is: { type: "string" } },
    {
      why: "number or text acted on",
      field: { type: ["long", "string"], privacy: "subject:customer-id" },
      is: NULLABLE,
    },
    {
      why: "number that nothing names",
      field: { type: "long", default: 7 },
      is: { type: ["null", "long"], default: null },
    },
    { why: "dropped text", field: { type: "string" }, fields: { a: "drop" }, is: NULLABLE },
    { why: "dropped text that may be null", field: { type: ["null", "string"] }, fields: { a: "drop" }, is: NULLABLE },
    { why: "dropped by role", field: { type: "string" }, fields: { "free-text": "drop" }, is: NULLABLE },
    { why: "sealed text", field: { type: "string", default: "§anna" }, fields: { a: "seal" }, is: NULLABLE },
    { why: "sealed number", field: { type: "long" }, fields: { a: "seal" }, is: NULLABLE },
    {
      why: "kept by the purpose",
      field: { type: "string", privacy: "subject:email", default: "x" },
      fields: { a: "keep" },
      is: { type: "string", default: "x" },
    },
    {
      why: "a union of several, each branch for itself",
      field: { type: ["string", "long", anEnum] },
      is: { type: ["string", "null", "long", { type: "enum", name: "E", symbols: ["X", "Y"] }] },
    },
    {
      why: "a union whose first branch is dropped begins with null",
      field: { type: ["long", "string"], default: 5 },
      is: { type: ["null", "long", "string"], default: null },
    },
    {
      why: "items that are dropped",
      field: { type: { type: "array", items: "long" } },
      is: { type: { type: "array", items: ["null", "long"] } },
    },
    {
      why: "a list's default holds nothing of the original's",
      field: { type: { type: "array", items: "string" }, default: ["§anna"] },
      is: { type: { type: "array", items: "string" }, default: [] },
    },
    {
      why: "a kept list keeps its default",
      field: { type: { type: "array", items: "int" }, privacy: "keep", default: [1] },
      is: { type: { type: "array", items: "int" }, default: [1] },
    },
    {
      why: "a map's default has keys, which are data",
      field: { type: { type: "map", values: "int" }, privacy: "keep", default: { "§anna": 1 } },
      is: { type: { type: "map", values: "int" }, default: {} },
    },
    {
      why: "a record's default, field by field",
      field: {
        type: {
          type: "record",
          name: "R",
          fields: [
            { name: "t", type: "string" },
            { name: "n", type: "int" },
            { name: "k", type: "int", privacy: "keep" },
            { name: "d", type: "int", privacy: "keep", default: 9 },
          ],
        },
        default: { t: "§anna", n: 1, k: 2 },
      },
      is: {
        type: {
          type: "record",
          name: "R",
          fields: [
            { name: "t", type: "string" },
            { name: "n", type: ["null", "int"], default: null },
            { name: "k", type: "int" },
            { name: "d", type: "int", default: 9 },
          ],
        },
        default: { t: "", n: null, k: 2, d: 9 },
      },
    },
    {
      why: "what a field is called and was called stays, what it is for goes",
      field: {
        type: "string",
        doc: "What was said.",
        aliases: ["body"],
        privacy: "free-text",
        "confluent:tags": ["PII"],
        "connect.default": "§anna",
      },
      is: { doc: "What was said.", type: "string", aliases: ["body"] },
    },
  ])("$why", ({ field, fields, is }) => {
    expect(fieldOf(derive(turn({ name: "a", ...field }), { fields: fields ?? {} }))).toEqual(is);
  });
});

describe("the clean schema", () => {
  it("has the input's fields in their order, then privacy, and a name of its own", () => {
    const derived = derive({
      ...(turn({ name: "b", type: "string" }, { name: "a", type: "string" }) as object),
      aliases: ["Old"],
      doc: "A turn.",
    });
    expect(derived).toMatchObject({ name: "TurnClean", namespace: "cc", doc: "A turn.", aliases: ["OldClean"] });
    expect(derived.fields.map((f) => f.name)).toEqual(["b", "a", "privacy"]);
  });

  it("depends on nothing but schema and policy: twice the same", () => {
    const schema = turn({ name: "a", type: "string" }, { name: "b", type: anEnum });
    expect(JSON.stringify(derive(schema))).toBe(JSON.stringify(derive(schema)));
  });

  const address = {
    type: "record",
    name: "Address",
    fields: [
      { name: "street", type: "string" },
      { name: "zip", type: ["null", "Zip"] },
    ],
  };
  const zip = { type: "fixed", name: "Zip", size: 5 };
  const twice = turn(
    { name: "z", type: zip, privacy: "keep" },
    { name: "home", type: address },
    { name: "work", type: "Address" },
  );

  it("names a type that comes out the same twice once", () => {
    const derived = derive(twice);
    expect(fieldOf(derived, "home")).toMatchObject({ type: { name: "Address" } });
    expect(fieldOf(derived, "work")).toEqual({ type: "cc.Address" });
  });

  it("gives a type a name of its own where its place makes a difference", () => {
    const derived = derive(twice, { fields: { "home.street": "drop" } });
    expect(fieldOf(derived, "home")).toMatchObject({ type: { name: "Address_home" } });
    expect(fieldOf(derived, "work")).toMatchObject({ type: { name: "Address" } });
  });

  it("gives names that do not depend on what stands before", () => {
    const more = turn(
      { name: "first", type: address },
      { name: "z", type: zip, privacy: "keep" },
      { name: "home", type: "Address" },
      { name: "work", type: "Address" },
    );
    const withZip = {
      ...(more as object),
      fields: [
        { name: "y", type: zip },
        ...(more as { fields: unknown[] }).fields.filter((f) => (f as FieldSchema).name !== "z"),
      ],
    };
    const derived = derive(withZip, { fields: { "home.street": "drop", "work.street": "seal" } });
    expect(fieldOf(derived, "first")).toMatchObject({ type: { name: "Address" } });
    expect(fieldOf(derived, "home")).toMatchObject({ type: { name: "Address_home" } });
    expect(fieldOf(derived, "work")).toMatchObject({ type: { name: "Address_work" } });
  });

  it("tells names apart that places would make equal", () => {
    const inner = { type: "record", name: "In", fields: [{ name: "t", type: "string" }] };
    const derived = derive(
      turn(
        { name: "a_b", type: inner },
        { name: "a", type: { type: "record", name: "A", fields: [{ name: "b", type: "In" }] } },
      ),
      { fields: { "a_b.t": "drop", "a.b.t": "seal" } },
    );
    const text = JSON.stringify(derived);
    expect(text).toContain('"In_a_b"');
    expect(text).toContain('"In_a_b_2"');
  });

  it("writes a named type in full where it first stands, even if its first place was acted on", () => {
    const derived = derive(
      turn({ name: "a", type: anEnum, privacy: "quasi:CITY" }, { name: "b", type: "E", privacy: "keep" }),
    );
    expect(fieldOf(derived, "a")).toEqual({ type: "string" });
    expect(fieldOf(derived, "b")).toMatchObject({ type: { type: "enum", symbols: ["X", "Y"] } });
  });

  it("keeps recursive types recursive; what lies inside has no privacy record", () => {
    const derived = derive(
      turn({ name: "text", type: "string" }, { name: "quoted", type: ["null", "Turn"], default: null }),
    );
    expect(fieldOf(derived, "quoted")).toMatchObject({
      type: ["null", { name: "Turn", fields: [{ name: "text" }, { name: "quoted", type: ["null", "cc.Turn"] }] }],
      default: null,
    });
  });

  it("keeps namespaces apart", () => {
    const derived = derive(
      turn(
        { name: "a", type: { type: "record", name: "N", namespace: "other", fields: [{ name: "x", type: "string" }] } },
        { name: "b", type: { type: "record", name: "N", fields: [{ name: "y", type: "string" }] } },
        { name: "c", type: "other.N" },
      ),
    );
    expect(fieldOf(derived, "a")).toMatchObject({ type: { name: "N", namespace: "other" } });
    expect(fieldOf(derived, "b")).toMatchObject({ type: { name: "N" } });
    expect(fieldOf(derived, "c")).toEqual({ type: "other.N" });
  });

  it("does not clash with a type that has the clean name already", () => {
    const derived = derive(
      turn({ name: "a", type: { type: "record", name: "TurnClean", fields: [{ name: "x", type: "string" }] } }),
    );
    expect(fieldOf(derived, "a")).toMatchObject({ type: { name: "TurnClean_2" } });
  });

  it.each([
    { why: "a field privacy of its own", schema: turn({ name: "privacy", type: "string" }) },
    { why: "a top level that is no record", schema: ["null", turn({ name: "a", type: "string" })] },
    { why: "a role word that is none", schema: turn({ name: "a", type: "string", privacy: "x" }) },
  ])("is not derived from $why", ({ schema }) => {
    expect(() => derive(schema)).toThrow(expect.objectContaining({ code: "schema-unusable" }));
  });
});
