import { describe, expect, it } from "vitest";
import { createCodec } from "../../src/codec/codec.ts";
import { EdgeError } from "../../src/core/errors.ts";
import type { RawTopic } from "../../src/core/policy.ts";
import {
  cleanOf,
  codeOf,
  framed,
  memoryRegistry,
  policyOf,
  purposeOf,
  rawOf,
  topicOf,
  worldOf,
} from "./policy-fixture.ts";

const schema = { type: "record", name: "Turn", fields: [{ name: "text", type: "string" }] };

function worldWith(topic: Partial<RawTopic>) {
  const world = worldOf(policyOf({ raw: [topicOf(topic)] }));
  const id = world.registry.add(schema);
  return { ...world, value: framed(id, schema, { text: "hello" }) };
}

describe("topics", () => {
  it("refuses a topic that the policy does not name", async () => {
    const { codec, value } = worldWith({});
    const at = { topic: "raw.other", partition: 0, offset: 0n };
    expect(await codeOf(codec.read(rawOf(value, { at })))).toBe("topic-not-in-policy");
  });

  it.each([
    { why: "JSON where Avro is expected", value: Buffer.from('{"text":"x"}'), code: "wrong-magic-byte" },
    { why: "a tombstone", value: null, code: "no-value" },
    { why: "an id that the registry lacks", value: Buffer.from([0, 0, 0, 9, 9, 0]), code: "schema-unknown" },
  ])("refuses $why", async ({ value, code }) => {
    expect(await codeOf(worldWith({}).codec.read(rawOf(value)))).toBe(code);
  });

  it("reads one schema by the roles of each topic", async () => {
    const raw = [topicOf({ name: "a", roles: { text: "keep" } }), topicOf({ name: "b" })];
    const world = worldOf(policyOf({ raw }));
    const value = framed(world.registry.add(schema), schema, { text: "x" });
    const read = async (topic: string) => world.codec.read(rawOf(value, { at: { topic, partition: 0, offset: 1n } }));
    expect((await read("a")).fields[0]?.role).toEqual({ is: "keep" });
    expect((await read("b")).fields[0]?.role).toEqual({ is: "free-text", format: "plain" });
  });

  it("refuses a policy whose role words are none", () => {
    const policy = policyOf({ raw: [topicOf({ roles: { a: "everything" } })] });
    expect(() => createCodec({ policy, registry: memoryRegistry() })).toThrow(
      expect.objectContaining({ code: "policy-invalid" }),
    );
  });
});

describe("message key", () => {
  it.each([
    { why: "has no role: dropped", topic: {}, key: Buffer.from("C-1"), fields: ["text"] },
    { why: "is absent", topic: { key: "subject:customer-id" }, key: null, fields: ["text"] },
    { why: "is empty", topic: { key: "subject:customer-id" }, key: Buffer.from(""), fields: ["text"] },
    { why: "is text", topic: { key: "subject:customer-id" }, key: Buffer.from("C-1"), fields: ["text", "key=C-1"] },
  ])("$why", async ({ topic, key, fields }) => {
    const { codec, value } = worldWith(topic);
    const event = await codec.read(rawOf(value, { key }));
    expect(event.fields.map((f) => (f.path === "key" ? `key=${f.text}` : f.path))).toEqual(fields);
  });

  it.each([
    { why: "a text", keySchema: "string", keyValue: "C-1", text: "C-1" },
    { why: "a number", keySchema: "long", keyValue: 12345, text: "12345" },
    { why: "a UUID", keySchema: { type: "string", logicalType: "uuid" }, keyValue: "a-b", text: "a-b" },
  ])("is framed Avro: $why", async ({ keySchema, keyValue, text }) => {
    const { codec, value, registry } = worldWith({ key: "subject:customer-id" });
    const key = framed(registry.add(keySchema), keySchema, keyValue);
    expect((await codec.read(rawOf(value, { key }))).fields[1]).toMatchObject({ path: "key", pattern: "key", text });
  });

  it.each([
    { why: "bytes that are no text", key: Buffer.from([0xff, 0xfe]), code: "undecodable" },
    { why: "a frame whose schema nobody knows", key: Buffer.from([0, 0, 0, 9, 9, 2, 0x61]), code: "schema-unknown" },
    { why: "a frame cut short", key: Buffer.from([0, 0, 0, 0, 2, 8, 0x61]), code: "undecodable" },
    { why: "a frame with bytes left over", key: Buffer.from([0, 0, 0, 0, 2, 2, 0x61, 0]), code: "undecodable" },
    { why: "a framed record", key: Buffer.from([0, 0, 0, 0, 1, 2, 0x61]), code: "schema-unusable" },
  ])("cannot be read: $why", async ({ key, code }) => {
    const { codec, value, registry } = worldWith({ key: "subject:customer-id" });
    registry.add("string");
    expect(await codeOf(codec.read(rawOf(value, { key })))).toBe(code);
  });
});

describe("headers", () => {
  it("pass by name, and are text like any other", async () => {
    const { codec, value, policy } = worldWith({ headers: ["trace", "note", "missing"] });
    const headers = { trace: Buffer.from("t-1"), note: Buffer.from("for §anna"), secret: Buffer.from("s") };
    const event = await codec.read(rawOf(value, { headers }));
    expect(event.headers).toEqual({ trace: 1, note: 2 });
    expect(event.fields.slice(1)).toMatchObject([
      { path: "headers.trace", role: { is: "free-text" }, text: "t-1" },
      { path: "headers.note", role: { is: "free-text" }, text: "for §anna" },
    ]);
    const [clean] = cleanOf(event, policy);
    expect(clean?.contents.headers).toMatchObject({ trace: "t-1", note: "for [PERSON]" });
    expect(clean?.contents.headers).not.toHaveProperty("secret");
  });

  it("that are no text are well-formed all the same", async () => {
    const { codec, value } = worldWith({ headers: ["x"] });
    const event = await codec.read(rawOf(value, { headers: { x: Uint8Array.from([0xed, 0xa0, 0x80]) } }));
    expect(event.fields[1]?.text?.isWellFormed()).toBe(true);
  });
});

describe("clean schemas", () => {
  it("are registered when first written, once, under the clean topic's name", async () => {
    const world = worldWith({});
    for (let i = 0; i < 3; i++) await world.pass(rawOf(world.value));
    expect([...world.registry.subjects]).toEqual([["clean.service-value", [2]]]);
    expect(world.registry.asked).toBe(1);
  });

  it("are one for each purpose", async () => {
    const purposes = [
      purposeOf(),
      purposeOf({ id: "staffing", topic: "clean.staffing", fields: { "free-text": "drop" } }),
    ];
    const world = worldOf(policyOf({ purposes }));
    const value = framed(world.registry.add(schema), schema, { text: "hello" });
    const clean = cleanOf(await world.codec.read(rawOf(value)), world.policy);
    const texts: unknown[] = [];
    for (const record of clean) texts.push(world.decode(await world.codec.write(record)).text);
    expect(texts).toEqual(["hello", null]);
    expect([...world.registry.subjects.keys()]).toEqual(["clean.service-value", "clean.staffing-value"]);
  });

  it("are asked for again after the registry was away, on reading and on writing", async () => {
    const registry = memoryRegistry();
    const value = framed(registry.add(schema), schema, { text: "hello" });
    let away = true;
    const gate = async <T>(work: () => Promise<T>): Promise<T> => {
      if (away) throw new EdgeError("registry-away");
      return await work();
    };
    const policy = policyOf();
    const codec = createCodec({
      policy,
      registry: {
        byId: (id) => gate(() => registry.byId(id)),
        register: (subject, derived) => gate(() => registry.register(subject, derived)),
      },
    });
    await expect(codec.read(rawOf(value))).rejects.toThrow("registry-away");
    away = false;
    const [clean] = cleanOf(await codec.read(rawOf(value)), policy);
    if (clean === undefined) throw new Error("withheld");
    away = true;
    await expect(codec.write(clean)).rejects.toThrow("registry-away");
    away = false;
    expect((await codec.write(clean)).length).toBeGreaterThan(5);
  });

  it("are made by any codec of the policy, not only the one that read", async () => {
    const world = worldWith({});
    const [clean] = cleanOf(await world.codec.read(rawOf(world.value)), world.policy);
    if (clean === undefined) throw new Error("withheld");
    const other = createCodec({ policy: world.policy, registry: world.registry });
    expect(world.decode(await other.write(clean)).text).toBe("hello");
  });

  it("take no value that does not fit them, and say nothing of it", async () => {
    // An enum that is kept has no text to clean; a purpose that was changed in between must not slip through.
    const enumerated = {
      type: "record",
      name: "E",
      fields: [{ name: "e", type: { type: "enum", name: "S", symbols: ["A"] }, privacy: "keep" }],
    };
    const world = worldOf();
    const event = await world.codec.read(rawOf(framed(world.registry.add(enumerated), enumerated, { e: "A" })));
    const field = event.fields[0];
    if (field === undefined) throw new Error("no field");
    const changed = { ...event, fields: [{ ...field, value: "§anna", text: "anna lind" }] };
    const [clean] = cleanOf(changed, world.policy);
    if (clean === undefined) throw new Error("withheld");
    const work = world.codec.write(clean);
    expect(await codeOf(work)).toBe("not-encodable");
    await expect(work).rejects.not.toThrow("anna");
  });
});
