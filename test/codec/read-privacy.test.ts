import { describe, expect, it } from "vitest";
import { privacySchema } from "../../src/codec/privacy-schema.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { cleanOf, codeOf, framed, policyOf, rawOf, topicOf, worldOf } from "./policy-fixture.ts";

const schema: AvroSchema = {
  type: "record",
  name: "Turn",
  fields: [
    { name: "conv", type: "string", privacy: "conversation" },
    { name: "mail", type: "string", privacy: "subject:email" },
    { name: "other", type: "string", privacy: "identifier:EMAIL" },
    { name: "rec", type: "string", privacy: "pointer:recording" },
    { name: "health", type: "string", privacy: "identifier:HEALTH" },
    { name: "l", type: { type: "array", items: ["null", "string", "double"] } },
    { name: "m", type: { type: "map", values: "float" } },
    { name: "f", type: { type: "fixed", name: "F", size: 3 }, privacy: "keep" },
    { name: "up", type: ["null", "Turn"], default: null },
  ],
};

const one = (up: unknown): unknown => ({
  conv: "c-1",
  mail: "a@example.com",
  other: "b@example.com",
  rec: "rec-1",
  health: "x",
  l: [null, { string: "hi §anna" }, { double: 1 }],
  m: { k: 1 },
  f: Buffer.from("abc"),
  up,
});

async function made() {
  const world = worldOf();
  const raw = rawOf(framed(world.registry.add(schema), schema, one({ Turn: one(null) }), true));
  const [clean] = cleanOf(await world.codec.read(raw), world.policy);
  if (clean === undefined) throw new Error("withheld");
  return { world, clean, bytes: await world.codec.write(clean) };
}

describe("the privacy record of a clean record", () => {
  it("is read back as it was written, from Avro", async () => {
    const { world, clean, bytes } = await made();
    const privacy = await world.codec.privacy(bytes);
    expect(privacy).toEqual(clean.contents.privacy);
    expect(privacy.pointers).toEqual(Array(2).fill({ system: "recording", token: "[POINTER]" }));
    expect(privacy.special).toEqual(["HEALTH"]);
    expect(privacy.subjects.map((s) => s.role)).toEqual(["customer", "third-party"]);
    expect(privacy.source.offset).toBe(42n);
  });

  it("is read back as it was written, from JSON", async () => {
    const roles = { conv: "conversation", mail: "subject:email", rec: "pointer:recording" };
    const world = worldOf(policyOf({ raw: [topicOf({ format: "json", roles })] }));
    const event = await world.codec.read(rawOf(Buffer.from('{"conv":"c-1","mail":"a@b","rec":"r"}')));
    const [clean] = cleanOf(event, world.policy);
    if (clean === undefined) throw new Error("withheld");
    expect(await world.codec.privacy(await world.codec.write(clean))).toEqual(clean.contents.privacy);
  });

  it("is not read from bytes that are cut short, at any length", async () => {
    const { world, bytes } = await made();
    for (let length = 1; length < bytes.length; length++) {
      expect(await codeOf(world.codec.privacy(bytes.slice(0, length))), `${length} bytes`).toBe("undecodable");
    }
  });

  it("is not read from bytes that were changed, and nothing but an EventError says so", async () => {
    const { world, bytes } = await made();
    for (let at = 5; at < bytes.length; at++) {
      for (const byte of [0x00, 0x7f, 0xff]) {
        const changed = bytes.slice();
        changed[at] = byte;
        expect(["none", "undecodable", "too-deep"]).toContain(await codeOf(world.codec.privacy(changed)));
      }
    }
  });

  it("is read where a newer version wrote more", async () => {
    const { world, clean } = await made();
    const known = privacySchema() as { readonly fields: readonly unknown[] };
    const newer = { ...known, fields: [{ name: "added", type: "string" }, ...known.fields] };
    const later: AvroSchema = {
      type: "record",
      name: "L",
      fields: [
        { name: "t", type: "string" },
        { name: "privacy", type: newer },
        { name: "z", type: "int" },
      ],
    };
    const { source, conversation, subjects, ...rest } = clean.contents.privacy;
    const value = {
      ...rest,
      added: "x",
      subjects: subjects.map(({ id, role }) => ({ id, role: role.toUpperCase().replace("-", "_") })),
      conversation: conversation ?? null,
      source: { ...source, offset: Number(source.offset) },
    };
    const bytes = framed(world.registry.add(later), later, { t: "x", privacy: value, z: 1 });
    expect(await world.codec.privacy(bytes)).toEqual(clean.contents.privacy);
  });

  it.each([
    { why: "no bytes", bytes: new Uint8Array(0), code: "no-value" },
    { why: "another magic byte", bytes: Buffer.from("abc"), code: "wrong-magic-byte" },
    { why: "an unknown schema", bytes: Buffer.from([0, 0, 0, 9, 9, 0]), code: "schema-unknown" },
    { why: "a schema without one", bytes: Buffer.from([0, 0, 0, 0, 1, 0]), code: "schema-unusable" },
    { why: "a schema with another of the name", bytes: Buffer.from([0, 0, 0, 0, 2, 0]), code: "schema-unusable" },
    { why: "JSON without one", bytes: Buffer.from('{"a":1}'), code: "undecodable" },
    {
      why: "JSON with another of the name",
      bytes: Buffer.from('{"privacy":{"controller":"acme"}}'),
      code: "undecodable",
    },
    { why: "JSON cut short", bytes: Buffer.from('{"privacy":'), code: "not-json" },
  ])("is not there: $why", async ({ bytes, code }) => {
    const { codec, registry } = worldOf();
    registry.add({ type: "record", name: "R", fields: [{ name: "t", type: "string" }] });
    registry.add({ type: "record", name: "R", fields: [{ name: "privacy", type: "string" }] });
    expect(await codeOf(codec.privacy(bytes))).toBe(code);
  });
});
