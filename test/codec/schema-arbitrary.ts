import fc from "fast-check";

/** An Avro type with values that fit it; unions in values are wrapped as avsc wraps them. */
export interface Typed {
  readonly schema: unknown;
  /** The name of the type as a branch of a union. */
  readonly branch: string;
  readonly values: fc.Arbitrary<unknown>;
}

let serial = 0;
const named = (base: string): string => `${base}${serial++}`;

const primitive = (branch: string, values: fc.Arbitrary<unknown>, schema: unknown = branch): Typed => ({
  schema,
  branch,
  values,
});

const bytes = (size: { minLength: number; maxLength: number }): fc.Arbitrary<Buffer> =>
  fc.uint8Array(size).map((a) => Buffer.from(a));

const words = fc.stringMatching(/^[a-z §@0-9åß🙂]{0,8}$/u);

const LEAVES: fc.Arbitrary<Typed> = fc
  .constantFrom<() => Typed>(
    () => primitive("string", words),
    () => primitive("string", fc.string({ unit: "grapheme", maxLength: 8 })),
    () => primitive("int", fc.integer()),
    () => primitive("long", fc.integer({ min: -(2 ** 53) + 2, max: 2 ** 53 - 2 })),
    () => primitive("double", fc.double({ noNaN: true })),
    () => primitive("float", fc.float({ noNaN: true })),
    () => primitive("boolean", fc.boolean()),
    () => primitive("bytes", bytes({ minLength: 0, maxLength: 6 })),
    () => primitive("int", fc.integer({ min: 0, max: 30_000 }), { type: "int", logicalType: "date" }),
    () => primitive("long", fc.integer(), { type: "long", logicalType: "timestamp-millis" }),
    () =>
      primitive("bytes", bytes({ minLength: 1, maxLength: 6 }), {
        type: "bytes",
        logicalType: "decimal",
        precision: 12,
        scale: 2,
      }),
    () => primitive("string", fc.uuid(), { type: "string", logicalType: "uuid" }),
    () => {
      const name = named("E");
      return primitive(name, fc.constantFrom("A", "B", "C"), { type: "enum", name, symbols: ["A", "B", "C"] });
    },
    () => {
      const name = named("F");
      return primitive(name, bytes({ minLength: 3, maxLength: 3 }), { type: "fixed", name, size: 3 });
    },
  )
  .map((make) => make());

const keys = fc.stringMatching(/^[a-z §@]{1,6}$/u);

export function recordOf(fields: readonly Typed[]): Typed {
  const name = named("R");
  return {
    schema: { type: "record", name, fields: fields.map((f, i) => ({ name: `f${i}`, type: f.schema })) },
    branch: name,
    values: fc.record(Object.fromEntries(fields.map((f, i) => [`f${i}`, f.values]))),
  };
}

function unionOf(branches: readonly Typed[]): Typed {
  const unique = [...new Map(branches.map((b) => [b.branch, b])).values()];
  return {
    schema: ["null", ...unique.map((b) => b.schema)],
    branch: "union",
    values: fc.oneof(fc.constant(null), ...unique.map((b) => b.values.map((v) => ({ [b.branch]: v })))),
  };
}

const { any } = fc.letrec<{ any: Typed; plain: Typed }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: LEAVES },
    { weight: 1, arbitrary: fc.array(tie("any"), { maxLength: 3 }).map(recordOf) },
    {
      weight: 1,
      arbitrary: tie("any").map((t) => ({
        schema: { type: "array", items: t.schema },
        branch: "array",
        values: fc.array(t.values, { maxLength: 3 }),
      })),
    },
    {
      weight: 1,
      arbitrary: tie("any").map((t) => ({
        schema: { type: "map", values: t.schema },
        branch: "map",
        values: fc.dictionary(keys, t.values, { maxKeys: 3, noNullPrototype: true }),
      })),
    },
  ),
  any: fc.oneof(
    { weight: 2, arbitrary: tie("plain") },
    { weight: 1, arbitrary: fc.array(tie("plain"), { minLength: 1, maxLength: 3 }).map(unionOf) },
  ),
}));

/** A record schema with one value of it. */
export const anyEvent: fc.Arbitrary<{ readonly schema: unknown; readonly value: unknown }> = fc
  .array(any, { minLength: 1, maxLength: 5 })
  .map(recordOf)
  .chain((type) => type.values.map((value) => ({ schema: type.schema, value })));
