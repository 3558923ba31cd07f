import { describe, expect, it } from "vitest";
import { roleWord } from "../../src/core/decide.ts";
import type { Policy, RawTopic } from "../../src/core/policy.ts";
import { codeOf, policyOf, purposeOf, rawOf, topicOf, type World, worldOf } from "./policy-fixture.ts";

function worldWith(
  roles: RawTopic["roles"] = {},
  purposes: Policy["controllers"][number]["purposes"] = [purposeOf()],
): World {
  return worldOf(policyOf({ raw: [topicOf({ format: "json", roles })], purposes }));
}

async function linesOf(text: string, roles: RawTopic["roles"] = {}): Promise<readonly string[]> {
  const event = await worldWith(roles).codec.read(rawOf(Buffer.from(text)));
  return event.fields.map((f) => `${f.path} ${f.pattern} ${roleWord(f.role)} = ${f.text ?? `(${String(f.value)})`}`);
}

/** The clean record as text, without its `privacy` part. */
async function cleanText(text: string, roles: RawTopic["roles"] = {}, fields = {}): Promise<string> {
  const bytes = await worldWith(roles, [purposeOf({ fields })]).pass(rawOf(Buffer.from(text)));
  return Buffer.from(bytes)
    .toString()
    .replace(/,?"privacy":\{.*\}\}$/, "}");
}

describe("reading JSON", () => {
  it.each<{ why: string; text: string; roles?: RawTopic["roles"]; fields: string[] }>([
    {
      why: "roles by path; a string that nothing names is free text, a number unnamed",
      text: '{"who":{"mail":"a@b"},"n":5,"t":"hi","ok":true,"z":null}',
      roles: { "who.mail": "subject:email" },
      fields: [
        "who.mail who.mail subject:email = a@b",
        "n n unnamed = (5)",
        "t t free-text = hi",
        "ok ok unnamed = (true)",
      ],
    },
    {
      why: "lists, and lists of objects",
      text: '{"a":["x",{"b":"y"},["z"]]}',
      roles: { "a[].b": "keep" },
      fields: ["a[0] a[] free-text = x", "a[1].b a[].b keep = y", "a[2][0] a[][] free-text = z"],
    },
    {
      why: "a role on an object is for what is below it",
      text: '{"a":{"b":"x","c":{"d":7}}}',
      roles: { a: "identifier:PII" },
      fields: ["a.b a.b identifier:PII = x", "a.c.d a.c.d identifier:PII = 7"],
    },
    {
      why: "a key that is no field's name is data",
      text: '{"by":{"anna@example.com":{"n":"x"}}}',
      fields: ["by{0}{key} by{}{key} free-text = anna@example.com", "by{0}.n by{}.n free-text = x"],
    },
    {
      why: "beside such a key, the others stay what they are",
      text: '{"by":{"mail":"m","Anna Lind":"x"}}',
      roles: { "by.mail": "subject:email" },
      fields: [
        "by{0}{key} by{}{key} keep = mail",
        "by.mail by.mail subject:email = m",
        "by{1}{key} by{}{key} free-text = Anna Lind",
        "by{1} by{} free-text = x",
      ],
    },
    {
      why: "a number as key",
      text: '{"0701234567":"x"}',
      fields: ["{0}{key} {}{key} free-text = 0701234567", "{0} {} free-text = x"],
    },
    {
      why: "a name with many digits is rather a number",
      text: '{"u850101_1234":"x"}',
      fields: ["{0}{key} {}{key} free-text = u850101_1234", "{0} {} free-text = x"],
    },
    {
      why: "an odd key that the policy names is a field",
      text: '{"0701234567":"x","name:full":"y"}',
      roles: { "0701234567": "keep", "name:full": "subject:name" },
      fields: ["0701234567 0701234567 keep = x", "name:full name:full subject:name = y"],
    },
    {
      why: "a map, where the policy says so: its keys are data, however they look",
      text: '{"by":{"anna":{"n":"x"}}}',
      roles: { "by{}.n": "keep" },
      fields: ["by{0}{key} by{}{key} free-text = anna", "by{0}.n by{}.n keep = x"],
    },
    {
      why: "the empty key and JavaScript's own names",
      text: '{"":"a","__proto__":"b","constructor":"c"}',
      fields: [
        "{0}{key} {}{key} free-text = ",
        "{0} {} free-text = a",
        "{1}{key} {}{key} keep = __proto__",
        "__proto__ __proto__ free-text = b",
        "{2}{key} {}{key} keep = constructor",
        "constructor constructor free-text = c",
      ],
    },
    { why: "of a key that is there twice the last counts", text: '{"a":"x","a":"y"}', fields: ["a a free-text = y"] },
    {
      why: "a number over what a number holds",
      text: '{"id":12345678901234567890,"f":0.12345678901234567890,"g":1e400}',
      roles: { id: "subject:customer-id", f: "keep" },
      fields: [
        "id id subject:customer-id = 12345678901234567890",
        "f f keep = (0.12345678901234568)",
        "g g unnamed = (Infinity)",
      ],
    },
    { why: "lone surrogates", text: '{"a":"x\\ud800y"}', fields: ["a a free-text = x\ufffdy"] },
    { why: "a byte order mark", text: '\ufeff{"a":"x"}', fields: ["a a free-text = x"] },
    { why: "the registry's frame before the text", text: '\0\0\0\0\u0001{"a":"x"}', fields: ["a a free-text = x"] },
    { why: "nothing in it", text: "{}", fields: [] },
  ])("$why", async ({ text, roles, fields }) => {
    expect(await linesOf(text, roles)).toEqual(fields);
  });

  it.each([
    { why: "a tombstone", value: null, code: "no-value" },
    { why: "no JSON", value: "§anna svensson", code: "not-json" },
    { why: "cut short", value: '{"a":"§anna', code: "not-json" },
    { why: "Avro", value: "\0\0\0\0\u0001\u0002a", code: "not-json" },
    { why: "a list", value: '["§anna"]', code: "not-an-object" },
    { why: "a text", value: '"§anna"', code: "not-an-object" },
    { why: "null", value: "null", code: "not-an-object" },
    { why: "64 levels", value: `${'{"a":'.repeat(64)}1${"}".repeat(64)}`, code: "none" },
    { why: "65 levels", value: `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, code: "too-deep" },
    { why: "100,000 levels", value: `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, code: "too-deep" },
    {
      why: "100,000 levels around a long number",
      value: `{"a":${"[".repeat(100_000)}12345678901234567890${"]".repeat(100_000)}}`,
      code: "too-deep",
    },
    { why: "a field that has the name of ours", value: '{"privacy":{}}', code: "schema-unusable" },
  ])("refuses or not: $why", async ({ value, code }) => {
    const work = worldWith().codec.read(rawOf(value === null ? null : Buffer.from(value)));
    expect(await codeOf(work)).toBe(code);
    if (code !== "none") await expect(work).rejects.not.toThrow("anna");
  });

  it("reads new keys without end, each as what it is", async () => {
    const { codec } = worldWith({ "**.mail": "subject:email" });
    for (let i = 0; i < 12; i++) {
      const keys = Array.from({ length: 1_000 }, (_, k) => [`k${i}_${k}`, { mail: "x" }]);
      const event = await codec.read(rawOf(Buffer.from(JSON.stringify(Object.fromEntries(keys)))));
      expect(event.fields.every((f) => f.role.is === "subject")).toBe(true);
    }
  });
});

describe("writing JSON", () => {
  it.each<{
    why: string;
    text: string;
    roles?: RawTopic["roles"];
    fields?: Record<string, "drop" | "keep" | "seal">;
    clean: string;
  }>([
    {
      why: "text is cleaned, what nothing names is null",
      text: '{"t":"hi §anna","n":5,"z":null,"a":[1,"§bo",{}]}',
      clean: '{"t":"hi [PERSON]","n":null,"z":null,"a":[null,"[PERSON]",{}]}',
    },
    {
      why: "whole values",
      text: '{"mail":"a@b","id":12345678901234567890,"kept":12345678901234567890}',
      roles: { mail: "subject:email", id: "subject:customer-id", kept: "keep" },
      clean: '{"mail":"[EMAIL]","id":"[ACCOUNT_ID]","kept":12345678901234567890}',
    },
    {
      why: "dropped and sealed",
      text: '{"a":"§anna","b":"§bo"}',
      fields: { a: "drop", b: "seal" },
      clean: '{"a":null,"b":"[SEALED:NA]"}',
    },
    {
      why: "keys that become equal",
      text: '{"m":{"§anna x":1,"§bo x":2,"§cy x":3}}',
      clean: '{"m":{"[PERSON] x":null,"[PERSON] x~2":null,"[PERSON] x~3":null}}',
    },
    {
      why: "keys that are dropped",
      text: '{"m":{"§anna x":1,"§bo x":2}}',
      fields: { "m{}{key}": "drop" },
      clean: '{"m":{"[KEY]":null,"[KEY]~2":null}}',
    },
    { why: "text that JSON escapes", text: '{"a":"\\"}\\u2028\\ud800"}', clean: '{"a":"\\"}\u2028\ufffd"}' },
  ])("$why", async ({ text, roles, fields, clean }) => {
    expect(await cleanText(text, roles, fields)).toBe(clean);
  });

  it("asks the registry for nothing", async () => {
    const world = worldWith();
    await world.pass(rawOf(Buffer.from('{"a":"x"}')));
    expect(world.registry.asked).toBe(0);
    expect(world.registry.subjects.size).toBe(0);
  });
});
