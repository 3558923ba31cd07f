import { describe, expect, it } from "vitest";
import { roleWord } from "../../src/core/decide.ts";
import type { Event } from "../../src/core/event.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { codeOf, framed, policyOf, rawOf, topicOf, typeOf, worldOf } from "./policy-fixture.ts";

type Fields = readonly Readonly<Record<string, unknown>>[];

const record = (...fields: Fields): AvroSchema => ({ type: "record", name: "Turn", namespace: "cc", fields });

async function read(schema: AvroSchema, value: unknown, roles = {}): Promise<Event> {
  const world = worldOf(policyOf({ raw: [topicOf({ roles })] }));
  return await world.codec.read(rawOf(framed(world.registry.add(schema), schema, value, true)));
}

/** `path pattern role = text` of every field; the value stands where there is no text. */
function lines(event: Event): readonly string[] {
  return event.fields.map((f) => {
    const shown = f.text ?? (f.value instanceof Uint8Array ? `<${f.value.length} bytes>` : `(${String(f.value)})`);
    return `${f.path} ${f.pattern} ${roleWord(f.role)} = ${shown}`;
  });
}

const address = {
  type: "record",
  name: "Address",
  fields: [
    { name: "street", type: "string", privacy: "identifier:ADDRESS" },
    { name: "floor", type: "int" },
  ],
};

describe("reading Avro", () => {
  it.each<{ why: string; schema: AvroSchema; value: unknown; roles?: Record<string, string>; fields: string[] }>([
    {
      why: "a string that nothing names is free text; a number that nothing names is unnamed",
      schema: record({ name: "a", type: "string" }, { name: "n", type: "int" }),
      value: { a: "hello", n: 7 },
      fields: ["a a free-text = hello", "n n unnamed = (7)"],
    },
    {
      why: "nested records",
      schema: record({ name: "home", type: address }),
      value: { home: { street: "High St", floor: 2 } },
      fields: ["home.street home.street identifier:ADDRESS = High St", "home.floor home.floor unnamed = (2)"],
    },
    {
      why: "a type used twice has two places",
      schema: record({ name: "home", type: address }, { name: "work", type: "cc.Address" }),
      value: { home: { street: "A", floor: 1 }, work: { street: "B", floor: 2 } },
      roles: { "work.street": "keep" },
      fields: [
        "home.street home.street identifier:ADDRESS = A",
        "home.floor home.floor unnamed = (1)",
        "work.street work.street keep = B",
        "work.floor work.floor unnamed = (2)",
      ],
    },
    {
      why: "arrays of records",
      schema: record({ name: "items", type: { type: "array", items: address } }),
      value: {
        items: [
          { street: "A", floor: 1 },
          { street: "B", floor: 2 },
        ],
      },
      fields: [
        "items[0].street items[].street identifier:ADDRESS = A",
        "items[0].floor items[].floor unnamed = (1)",
        "items[1].street items[].street identifier:ADDRESS = B",
        "items[1].floor items[].floor unnamed = (2)",
      ],
    },
    {
      why: "arrays of arrays",
      schema: record({ name: "a", type: { type: "array", items: { type: "array", items: "string" } } }),
      value: { a: [["x"], ["y", "z"]] },
      fields: ["a[0][0] a[][] free-text = x", "a[1][0] a[][] free-text = y", "a[1][1] a[][] free-text = z"],
    },
    {
      why: "maps: keys are data, and no path holds one",
      schema: record({ name: "m", type: { type: "map", values: address } }),
      value: { m: { "anna@example.com": { street: "A", floor: 1 } } },
      fields: [
        "m{0}{key} m{}{key} free-text = anna@example.com",
        "m{0}.street m{}.street identifier:ADDRESS = A",
        "m{0}.floor m{}.floor unnamed = (1)",
      ],
    },
    {
      why: "a role for a map's values says nothing of its keys",
      schema: record({ name: "m", type: { type: "map", values: "string" }, privacy: "subject:email" }),
      value: { m: { home: "a@example.com" } },
      fields: ["m{0}{key} m{}{key} free-text = home", "m{0} m{} subject:email = a@example.com"],
    },
    {
      why: "a map that is kept keeps its keys; the policy can name the keys",
      schema: record(
        { name: "m", type: { type: "map", values: "int" }, privacy: "keep" },
        { name: "n", type: { type: "map", values: "int" } },
      ),
      value: { m: { browser: 1 }, n: { x: 2 } },
      roles: { "n{}{key}": "identifier:USERNAME" },
      fields: [
        "m{0}{key} m{}{key} keep = browser",
        "m{0} m{} keep = (1)",
        "n{0}{key} n{}{key} identifier:USERNAME = x",
        "n{0} n{} unnamed = (2)",
      ],
    },
    {
      why: "a role on a container is for leaves without one",
      schema: record({
        name: "who",
        privacy: "identifier:PII",
        type: {
          type: "record",
          name: "Who",
          fields: [
            { name: "a", type: "string" },
            { name: "b", type: "string", privacy: "keep" },
            { name: "c", type: { type: "array", items: "long" } },
          ],
        },
      }),
      value: { who: { a: "x", b: "y", c: [5] } },
      fields: ["who.a who.a identifier:PII = x", "who.b who.b keep = y", "who.c[0] who.c[] identifier:PII = 5"],
    },
    {
      why: "unions: null is no field, a branch adds nothing to the path",
      schema: record(
        { name: "a", type: ["null", "string"], default: null },
        { name: "b", type: ["null", "string"], default: null },
      ),
      value: { a: null, b: { string: "x" } },
      fields: ["b b free-text = x"],
    },
    {
      why: "unions of several types",
      schema: record(
        { name: "a", type: ["null", "string", "long", address] },
        { name: "b", type: ["null", "string", "long", "cc.Address"] },
      ),
      value: { a: { long: 5 }, b: { "cc.Address": { street: "S", floor: 1 } } },
      fields: ["a a unnamed = (5)", "b.street b.street identifier:ADDRESS = S", "b.floor b.floor unnamed = (1)"],
    },
    {
      why: "a type's own word, in an array and in a branch",
      schema: record(
        { name: "a", type: { type: "array", items: { type: "string", privacy: "identifier:PHONE" } } },
        { name: "b", type: ["null", { type: "string", "confluent:tags": ["EMAIL"] }] },
      ),
      value: { a: ["1"], b: { string: "x" } },
      fields: ["a[0] a[] identifier:PHONE = 1", "b b identifier:EMAIL = x"],
    },
    {
      why: "enums are text where the value is personal data",
      schema: record(
        { name: "a", type: { type: "enum", name: "E", symbols: ["X", "Y"] }, privacy: "keep" },
        { name: "b", type: "cc.E", privacy: "quasi:CITY" },
        { name: "c", type: "cc.E" },
      ),
      value: { a: "X", b: "Y", c: "X" },
      fields: ["a a keep = (X)", "b b quasi:CITY = Y", "c c unnamed = (X)"],
    },
    {
      why: "fixed and bytes",
      schema: record(
        { name: "a", type: { type: "fixed", name: "F", size: 3 } },
        { name: "b", type: "bytes", privacy: "identifier:PII" },
        { name: "c", type: "bytes", privacy: "identifier:PII" },
        { name: "d", type: "bytes", privacy: "free-text" },
      ),
      value: {
        a: Buffer.from("abc"),
        b: Buffer.from("ångström"),
        c: Buffer.from([0xff, 0xfe]),
        d: Buffer.from("no text"),
      },
      fields: [
        "a a unnamed = <3 bytes>",
        "b b identifier:PII = ångström",
        "c c identifier:PII = //4=",
        "d d free-text = <7 bytes>",
      ],
    },
    {
      why: "logical types as text where a role needs it",
      schema: record(
        { name: "date", type: { type: "int", logicalType: "date" }, privacy: "identifier:DOB" },
        { name: "old", type: { type: "int", logicalType: "date" }, privacy: "identifier:DOB" },
        { name: "at", type: { type: "long", logicalType: "timestamp-micros" }, privacy: "quasi:DOB" },
        { name: "time", type: { type: "int", logicalType: "time-millis" }, privacy: "quasi:DOB" },
        { name: "uuid", type: { type: "string", logicalType: "uuid" }, privacy: "keep" },
        { name: "dec", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 }, privacy: "quasi:PII" },
        { name: "neg", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 }, privacy: "quasi:PII" },
        { name: "id", type: { type: "fixed", name: "U", size: 16, logicalType: "uuid" }, privacy: "quasi:PII" },
      ),
      value: {
        date: 7305,
        old: -1,
        at: 1_777_593_600_000_123,
        time: 3_723_004,
        uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        dec: Buffer.from([0x01, 0x05]),
        neg: Buffer.from([0xfb]),
        id: Buffer.from("7c9e6679742540de944be07fc1f90ae7", "hex"),
      },
      fields: [
        "date date identifier:DOB = 1990-01-01",
        "old old identifier:DOB = 1969-12-31",
        "at at quasi:DOB = 2026-05-01T00:00:00.000Z",
        "time time quasi:DOB = 01:02:03.004",
        "uuid uuid keep = 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "dec dec quasi:PII = 2.61",
        "neg neg quasi:PII = -0.05",
        "id id quasi:PII = 7c9e6679-7425-40de-944b-e07fc1f90ae7",
      ],
    },
    {
      why: "numbers in decimal, without an exponent",
      schema: record(
        { name: "a", type: "double", privacy: "subject:customer-id" },
        { name: "b", type: "float", privacy: "quasi:COORDINATES" },
        { name: "c", type: "boolean", privacy: "quasi:HEALTH" },
      ),
      value: { a: 1e21, b: 59.5, c: true },
      fields: [
        "a a subject:customer-id = 1000000000000000000000",
        "b b quasi:COORDINATES = 59.5",
        "c c quasi:HEALTH = true",
      ],
    },
    {
      why: "a recursive type: exact paths, patterns of the first level",
      schema: record({ name: "text", type: "string" }, { name: "quoted", type: ["null", "Turn"], default: null }),
      value: { text: "a", quoted: { "cc.Turn": { text: "b", quoted: { "cc.Turn": { text: "c", quoted: null } } } } },
      fields: ["text text free-text = a", "quoted.text text free-text = b", "quoted.quoted.text text free-text = c"],
    },
    {
      why: "a role from above reaches into a recursive type",
      schema: record(
        { name: "text", type: "string" },
        { name: "quoted", type: ["null", "Turn"], default: null, privacy: "identifier:PII" },
      ),
      value: { text: "a", quoted: { "cc.Turn": { text: "b", quoted: { "cc.Turn": { text: "c", quoted: null } } } } },
      fields: [
        "text text free-text = a",
        "quoted.text quoted.text identifier:PII = b",
        "quoted.quoted.text quoted.text identifier:PII = c",
      ],
    },
    {
      why: "fields with names that JavaScript gives a meaning",
      schema: record({ name: "constructor", type: "string" }, { name: "toString", type: "string" }),
      value: { constructor: "a", toString: "b" },
      fields: ["constructor constructor free-text = a", "toString toString free-text = b"],
    },
  ])("$why", async ({ schema, value, roles, fields }) => {
    expect(lines(await read(schema, value, roles))).toEqual(fields);
  });

  it.each([
    0n,
    -1n,
    63n,
    -64n,
    64n,
    2n ** 31n,
    2n ** 52n + 1n,
    -(2n ** 52n) - 1n,
    -5_000_000_000_000_000n,
    2n ** 53n - 1n,
    -(2n ** 53n) + 1n,
    2n ** 53n + 1n,
    -(2n ** 53n) - 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
  ])("reads the long %s exactly", async (n) => {
    // Avro 1.12: zig-zag, then 7 bits a byte.
    let rest = BigInt.asUintN(64, (n << 1n) ^ (n >> 63n));
    const bytes: number[] = [0, 0, 0, 0, 1];
    do {
      bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
      rest >>= 7n;
    } while (rest > 0n);
    const world = worldOf();
    world.registry.add(record({ name: "n", type: "long", privacy: "keep" }));
    const raw = rawOf(Uint8Array.from(bytes));
    const [field] = (await world.codec.read(raw)).fields;
    expect(BigInt(field?.value as number)).toBe(n);
    expect(typeof field?.value).toBe(Number.isSafeInteger(Number(n)) ? "number" : "bigint");
    // And it is written as it was.
    const clean = await world.pass(raw);
    expect([...clean.slice(5, bytes.length)]).toEqual(bytes.slice(5));
  });

  it("reads blocks that state their size in bytes", async () => {
    const schema = record({ name: "a", type: { type: "array", items: "string" } });
    const world = worldOf();
    world.registry.add(schema);
    // -2 items in 4 bytes, then 1 item, then the end.
    const bytes = [0, 0, 0, 0, 1, 3, 8, 2, 0x61, 2, 0x62, 2, 2, 0x63, 0];
    const event = await world.codec.read(rawOf(Uint8Array.from(bytes)));
    expect(event.fields.map((f) => f.text)).toEqual(["a", "b", "c"]);
  });

  it("keeps map keys that JavaScript gives a meaning, and keys that are there twice", async () => {
    const schema = record({ name: "m", type: { type: "map", values: "string" } });
    const world = worldOf();
    world.registry.add(schema);
    const text = (s: string): number[] => [s.length * 2, ...Buffer.from(s)];
    const entries = [..."12"].flatMap((n) => [...text("__proto__"), ...text(n)]);
    const raw = rawOf(Uint8Array.from([0, 0, 0, 0, 1, 4, ...entries, 0]));
    expect((await world.codec.read(raw)).fields.map((f) => f.text)).toEqual(["__proto__", "1", "__proto__", "2"]);
    const m = world.decode(await world.pass(raw)).m as Record<string, string>;
    expect(m["__proto__~2"]).toBe("2");
  });

  it("reads UTF-8 that is none as well-formed text", async () => {
    const schema = record({ name: "a", type: "string" });
    const world = worldOf();
    world.registry.add(schema);
    // A lone surrogate as CESU-8 writes it, and a cut sequence.
    const event = await world.codec.read(rawOf(Uint8Array.from([0, 0, 0, 0, 1, 10, 0x61, 0xed, 0xa0, 0x80, 0xc3])));
    expect(event.fields[0]?.text).toBe("a\ufffd\ufffd\ufffd\ufffd");
  });
});

describe("Avro that cannot be read", () => {
  const list = (name: string): AvroSchema => record({ name: "next", type: ["null", name], default: null });

  it("is too deep below 64 levels", async () => {
    const nest = (levels: number): unknown =>
      levels === 1 ? { next: null } : { next: { "cc.Turn": nest(levels - 1) } };
    expect(await codeOf(read(list("Turn"), nest(64)))).toBe("none");
    expect(await codeOf(read(list("Turn"), nest(65)))).toBe("too-deep");
  });

  it.each<{ why: string; type: unknown; bytes: number[] }>([
    { why: "a text longer than the bytes", type: "string", bytes: [20, 0x61] },
    { why: "a text of negative length", type: "string", bytes: [1, 0x61] },
    {
      why: "an array of 2^40 texts",
      type: { type: "array", items: "string" },
      bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x40, 0],
    },
    {
      why: "an array of 2^40 nulls",
      type: { type: "array", items: "null" },
      bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x40, 0],
    },
    {
      why: "a block of -2^63 items",
      type: { type: "array", items: "null" },
      bytes: [...Array(9).fill(0xff), 0x01, 0, 0],
    },
    {
      why: "a map of 2^40 entries",
      type: { type: "map", values: "null" },
      bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x40, 0],
    },
    { why: "a branch that the union lacks", type: ["null", "string"], bytes: [4] },
    { why: "a branch below zero", type: ["null", "string"], bytes: [1] },
    { why: "a symbol that the enum lacks", type: { type: "enum", name: "E", symbols: ["A"] }, bytes: [2] },
    { why: "a boolean that is neither", type: "boolean", bytes: [2] },
    { why: "an int of more than 32 bits", type: "int", bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x01] },
    { why: "a long of more than 64 bits", type: "long", bytes: [...Array(9).fill(0xff), 0x7f] },
    { why: "a long without an end", type: "long", bytes: Array(20).fill(0xff) },
    { why: "bytes left over", type: "null", bytes: [0] },
  ])("$why", async ({ type, bytes }) => {
    const world = worldOf();
    world.registry.add(record({ name: "a", type }));
    expect(await codeOf(world.codec.read(rawOf(Uint8Array.from([0, 0, 0, 0, 1, ...bytes]))))).toBe("undecodable");
  });

  it("ends at many small blocks of items without weight", async () => {
    const world = worldOf();
    world.registry.add(record({ name: "a", type: { type: "array", items: { type: "array", items: "null" } } }));
    // Each inner array names 65,535 nulls in five bytes.
    const inner = [0xfe, 0xff, 0x07, 0];
    const bytes = [0, 0, 0, 0, 1, 0x80, 0x01, ...Array.from({ length: 64 }, () => inner).flat(), 0];
    expect(await codeOf(world.codec.read(rawOf(Uint8Array.from(bytes))))).toBe("undecodable");
  });

  it("is cut short at any length, and says nothing of the text", async () => {
    const schema = record(
      { name: "s", type: "string" },
      { name: "o", type: ["null", "string", address] },
      { name: "l", type: { type: "array", items: "cc.Address" } },
      { name: "m", type: { type: "map", values: "double" } },
      { name: "f", type: { type: "fixed", name: "F", size: 5 } },
      { name: "n", type: ["null", "Turn"], default: null },
    );
    const one = (n: unknown): unknown => ({
      s: "§anna svensson",
      o: { "cc.Address": { street: "§anna", floor: 3 } },
      l: [{ street: "§anna", floor: 3 }],
      m: { "§anna": 1.5 },
      f: Buffer.from("§anna".slice(0, 4)),
      n,
    });
    const world = worldOf();
    const bytes = framed(world.registry.add(schema), schema, one({ "cc.Turn": one(null) }), true);
    expect(await codeOf(world.codec.read(rawOf(bytes)))).toBe("none");
    for (let length = 1; length < bytes.length; length++) {
      const work = world.codec.read(rawOf(bytes.slice(0, length)));
      expect(await codeOf(work), `${length} bytes`).toBe("undecodable");
      await expect(work).rejects.not.toThrow("anna");
    }
  });

  it.each<{ why: string; schema: unknown }>([
    { why: "an unknown type", schema: record({ name: "a", type: "strng" }) },
    { why: "a default that does not fit", schema: record({ name: "a", type: "int", default: "§x" }) },
    { why: "an invalid name", schema: record({ name: "a-b", type: "int" }) },
    { why: "a top level that is no record", schema: "string" },
    { why: "a top level that is a union", schema: ["null", record({ name: "a", type: "int" })] },
    { why: "a role word that is none", schema: record({ name: "a", type: "int", privacy: "secret" }) },
    { why: "a field that has the name of ours", schema: record({ name: "privacy", type: "string" }) },
    { why: "more places than can be", schema: doubling(20) },
    { why: "no schema", schema: 7 },
  ])("schema unusable: $why", async ({ schema }) => {
    const world = worldOf();
    const id = world.registry.add(schema as AvroSchema);
    const value = Buffer.from([0, 0, 0, 0, id, 2, 0x61]);
    expect(await codeOf(world.codec.read(rawOf(value)))).toBe("schema-unusable");
    // Asked once: what cannot be used never will be.
    expect(await codeOf(world.codec.read(rawOf(value)))).toBe("schema-unusable");
    expect(world.registry.asked).toBe(1);
  });

  function doubling(levels: number): AvroSchema {
    const level = (n: number): unknown =>
      n === 0
        ? "string"
        : {
            type: "record",
            name: `L${n}`,
            fields: [
              { name: "a", type: level(n - 1) },
              { name: "b", type: n === 1 ? "string" : `L${n - 1}` },
            ],
          };
    return level(levels) as AvroSchema;
  }

  it("asks again for a schema that the registry did not know", async () => {
    const world = worldOf();
    const schema = record({ name: "a", type: "string" });
    const bytes = framed(1, schema, { a: "x" });
    expect(await codeOf(world.codec.read(rawOf(bytes)))).toBe("schema-unknown");
    world.registry.add(schema);
    expect(await codeOf(world.codec.read(rawOf(bytes)))).toBe("none");
    expect(typeOf(schema).typeName).toBe("record");
  });
});
