import { expect, it } from "vitest";
import { plainWriter } from "../../src/codec/plain.ts";
import { privacySchema } from "../../src/codec/privacy-schema.ts";
import { textReader } from "../../src/codec/texts.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { utf8 } from "../../src/core/text.ts";
import { readPolicy } from "../../src/offline.ts";

const SCHEMA: AvroSchema = {
  type: "record",
  name: "Clean",
  fields: [
    { name: "id", type: "string" },
    { name: "mail", type: ["null", "string"], default: null },
    { name: "turns", type: { type: "array", items: "string" } },
    { name: "byPerson", type: { type: "map", values: "string" } },
    { name: "privacy", type: privacySchema() },
  ],
};
const source = { topic: "raw.chat", partition: 0, offset: 7 };
const PRIVACY = {
  controller: "nordbank",
  subject: "s",
  subjects: [],
  channel: "chat",
  purpose: "two words",
  basis: "consent",
  kinds: {},
  special: [],
  occurredAt: 1,
  retainUntil: null,
  policyVersion: "1",
  conversation: "some conversation",
  source,
  pointers: [],
};
const policy = readPolicy(undefined);
const read = textReader(policy, {
  byId: async (id) => ({ id, schema: SCHEMA, tags: {} }),
  register: () => Promise.reject(new Error("nothing is to be registered")),
});

it("gives every text of an Avro record but the privacy record, ids and single words", async () => {
  const value = plainWriter(
    SCHEMA,
    1,
  )({
    id: "c-1",
    mail: "anna@example.com",
    turns: ["hello there", "hi"],
    byPerson: { "Anna Lind": "she said so", "lind@example.com": "x" },
    privacy: PRIVACY,
  });
  expect(await read(value)).toEqual([
    { pattern: "mail", text: "anna@example.com" },
    { pattern: "turns[]", text: "hello there" },
    { pattern: "byPerson{}{key}", text: "Anna Lind" },
    { pattern: "byPerson{}", text: "she said so" },
    { pattern: "byPerson{}{key}", text: "lind@example.com" },
  ]);
});

it("gives the texts of a JSON record, and puts no key that is data into a path", async () => {
  const record = { message: "hello there", id: "c-1", by: { "Anna Lind": { note: "she said so" } }, privacy: PRIVACY };
  const found = await read(utf8(JSON.stringify(record)));
  expect(found).toContainEqual({ pattern: "message", text: "hello there" });
  expect(found.map((t) => t.text)).toContain("she said so");
  expect(found.map((t) => t.pattern).join()).not.toMatch(/Anna|privacy/);
  expect(found.map((t) => t.text)).not.toContain("two words");
});

it.each([
  ["no value", new Uint8Array(), "no-value"],
  ["not framed", utf8("hello there"), "wrong-magic-byte"],
  ["cut short", new Uint8Array([0, 0, 0, 0, 1, 8]), "undecodable"],
  ["JSON of somebody else", utf8('{"a":1}'), "undecodable"],
])("refuses what is no clean record: %s", async (_why, value, code) => {
  await expect(read(value)).rejects.toMatchObject({ code });
});
