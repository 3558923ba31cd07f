import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSchema } from "../../src/codec/check.ts";
import { deriveCleanSchema } from "../../src/codec/derive.ts";
import { roleRules } from "../../src/codec/roles.ts";
import { policyOf, purposeOf, topicOf } from "./policy-fixture.ts";

const schema = {
  type: "record",
  name: "Turn",
  fields: [
    { name: "text", type: "string" },
    { name: "mail", type: ["null", "string"], privacy: "subject:email" },
    { name: "at", type: { type: "long", logicalType: "timestamp-millis" }, privacy: "occurred-at" },
    { name: "count", type: "int" },
    { name: "raw", type: "bytes", privacy: "free-text" },
    { name: "ref", type: "string", "confluent:tags": ["tier-2"] },
    { name: "tags", type: { type: "map", values: "int" }, privacy: "keep" },
    { name: "quoted", type: ["null", "Turn"], default: null },
  ],
};

describe("checking a schema", () => {
  it("tells every place, its role and where that is from", () => {
    const policy = policyOf({ raw: [topicOf({ roles: { "**.count": "keep" } })] });
    const { fields, problems, warnings } = checkSchema({ schema, tags: {} }, policy, "raw.chat");
    expect(fields).toEqual([
      { pattern: "text", type: "string", role: "", from: "", fate: "scanned" },
      { pattern: "mail", type: "string", role: "subject:email", from: "schema", fate: "acted on" },
      { pattern: "at", type: "long (timestamp-millis)", role: "occurred-at", from: "schema", fate: "read" },
      { pattern: "count", type: "int", role: "keep", from: "policy **.count", fate: "kept" },
      { pattern: "raw", type: "bytes", role: "free-text", from: "schema", fate: "dropped" },
      { pattern: "ref", type: "string", role: "identifier:PII", from: "tag tier-2", fate: "acted on" },
      { pattern: "tags{}{key}", type: "string", role: "keep", from: "schema on tags", fate: "kept" },
      { pattern: "tags{}", type: "int", role: "keep", from: "schema on tags", fate: "kept" },
    ]);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("needs no policy", () => {
    expect(checkSchema({ schema, tags: {} }).fields.find((f) => f.pattern === "count")).toMatchObject({
      fate: "dropped",
    });
  });

  it("takes the registry's tags", () => {
    const { fields } = checkSchema({ schema, tags: { "Turn.text": ["PHONE"] } });
    expect(fields[0]).toMatchObject({ role: "identifier:PHONE", from: "tag PHONE" });
  });

  it("names every place that is wrong", () => {
    const wrong = {
      type: "record",
      name: "Turn",
      fields: [
        {
          name: "a",
          type: { type: "record", name: "A", fields: [{ name: "b", type: "string", privacy: "free-txt" }] },
        },
        { name: "privacy", type: "string", privacy: "keep" },
        { name: "c", type: "string", privacy: 5 },
      ],
    };
    const { problems } = checkSchema({ schema: wrong, tags: {} });
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^privacy: /);
    expect(problems[1]).toMatch(/^a\.b: .*did you mean "free-text"/);
    expect(problems[2]).toMatch(/^c: /);
  });

  it("warns of a path of the policy that names no place", () => {
    const policy = policyOf({ raw: [topicOf({ roles: { "customer.mail": "keep", "**.ssn": "keep", mail: "keep" } })] });
    expect(checkSchema({ schema, tags: {} }, policy, "raw.chat").warnings).toEqual([
      "policy customer.mail: names no place of this schema",
    ]);
  });

  it.each(["call-note", "chat-turn", "email", "sms"])("finds nothing wrong with the shipped schema %s", (name) => {
    const file = new URL(`../../schemas/${name}.avsc`, import.meta.url);
    const shipped = { schema: JSON.parse(readFileSync(file, "utf8")), tags: {} };
    const { fields, problems } = checkSchema(shipped);
    expect(problems).toEqual([]);
    expect(fields.filter((f) => f.role === "").map((f) => f.pattern)).toEqual([]);
    expect(deriveCleanSchema(shipped, roleRules(undefined, undefined), purposeOf())).toMatchObject({ type: "record" });
  });

  it("refuses what is no schema", () => {
    expect(() => checkSchema({ schema: "strng", tags: {} })).toThrow(
      expect.objectContaining({ code: "schema-unusable" }),
    );
  });
});
