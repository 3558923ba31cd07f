import { describe, expect, it } from "vitest";
import type { FieldDecision } from "../../src/core/policy.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { framed, policyOf, purposeOf, rawOf, topicOf, worldOf } from "./policy-fixture.ts";

interface Options {
  readonly roles?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, FieldDecision>>;
}

async function clean(schema: unknown, value: unknown, { roles = {}, fields = {} }: Options = {}): Promise<unknown> {
  const avro = schema as AvroSchema;
  const world = worldOf(policyOf({ raw: [topicOf({ roles })], purposes: [purposeOf({ fields })] }));
  const bytes = await world.pass(rawOf(framed(world.registry.add(avro), avro, value, true)));
  const { privacy: _, ...rest } = world.decode(bytes, true);
  return JSON.parse(JSON.stringify(rest));
}

const turn = (...fields: readonly unknown[]): unknown => ({ type: "record", name: "Turn", namespace: "cc", fields });
const inner = {
  type: "record",
  name: "Inner",
  fields: [
    { name: "n", type: "int" },
    { name: "s", type: "string" },
  ],
};

describe("a clean record's bytes", () => {
  it.each<{ why: string; schema: unknown; value: unknown; options?: Options; is: unknown }>([
    {
      why: "whole values as text",
      schema: turn(
        { name: "id", type: "long", privacy: "subject:customer-id" },
        { name: "born", type: ["null", { type: "int", logicalType: "date" }], privacy: "identifier:DOB" },
        { name: "none", type: ["null", "string"], privacy: "subject:email" },
        { name: "city", type: { type: "enum", name: "City", symbols: ["OSLO"] }, privacy: "quasi:CITY" },
      ),
      value: { id: 7, born: { int: 7305 }, none: null, city: "OSLO" },
      is: { id: { string: "[ACCOUNT_ID]" }, born: { string: "[DOB]" }, none: null, city: "[CITY]" },
    },
    {
      why: "dropped: null, whatever it was",
      schema: turn(
        { name: "a", type: "string" },
        { name: "b", type: "long" },
        { name: "c", type: { type: "array", items: "boolean" } },
      ),
      value: { a: "§anna", b: 1, c: [true, false] },
      options: { fields: { a: "drop" } },
      is: { a: null, b: null, c: [null, null] },
    },
    {
      why: "sealed",
      schema: turn({ name: "a", type: "string" }, { name: "b", type: "long" }, { name: "c", type: "bytes" }),
      value: { a: "abc", b: 12, c: Buffer.from("x") },
      options: { fields: { a: "seal", b: "seal", c: "seal" } },
      is: { a: { string: "[SEALED:Mw]" }, b: { string: "[SEALED:Mg]" }, c: { string: "[SEALED:MQ]" } },
    },
    {
      why: "each branch of a union by its own",
      schema: turn({ name: "u", type: { type: "array", items: ["null", "string", "long", "double", inner] } }),
      value: { u: [null, { string: "hi §anna" }, { long: 5 }, { double: 5 }, { "cc.Inner": { n: 1, s: "§bo" } }] },
      options: { roles: { "u[].n": "keep" } },
      is: { u: [null, { string: "hi [PERSON]" }, null, null, { "cc.Inner_u_items": { n: 1, s: "[PERSON]" } }] },
    },
    {
      why: "keys that become equal, keys that are dropped",
      schema: turn(
        { name: "m", type: { type: "map", values: "string" } },
        { name: "d", type: { type: "map", values: "int" }, privacy: "keep" },
      ),
      value: { m: { "§anna": "a", "§bo": "b" }, d: { "§anna": 1, "§bo": 2 } },
      options: { fields: { "d{}{key}": "drop" } },
      is: { m: { "[PERSON]": "a", "[PERSON]~2": "b" }, d: { "[KEY]": 1, "[KEY]~2": 2 } },
    },
    {
      why: "one type at places that are treated differently",
      schema: turn(
        { name: "a", type: ["null", inner] },
        { name: "b", type: ["null", "Inner"] },
        { name: "c", type: ["null", "Inner"], privacy: "keep" },
      ),
      value: {
        a: { "cc.Inner": { n: 1, s: "§x" } },
        b: { "cc.Inner": { n: 2, s: "§y" } },
        c: { "cc.Inner": { n: 3, s: "z" } },
      },
      options: { fields: { "b.s": "drop" } },
      is: {
        a: { "cc.Inner": { n: null, s: "[PERSON]" } },
        b: { "cc.Inner_b": { n: null, s: null } },
        c: { "cc.Inner_c": { n: 3, s: "z" } },
      },
    },
    {
      why: "a type inside a type that stands twice has one name in both",
      schema: turn(
        {
          name: "a",
          type: {
            type: "record",
            name: "Outer",
            fields: [
              { name: "kept", type: ["null", inner], privacy: "keep" },
              { name: "read", type: ["null", "Inner"] },
            ],
          },
        },
        { name: "b", type: "Outer" },
      ),
      value: {
        a: { kept: { "cc.Inner": { n: 1, s: "x" } }, read: { "cc.Inner": { n: 2, s: "§y" } } },
        b: { kept: { "cc.Inner": { n: 3, s: "z" } }, read: null },
      },
      is: {
        a: {
          kept: { "cc.Inner_Outer_kept": { n: 1, s: "x" } },
          read: { "cc.Inner": { n: null, s: "[PERSON]" } },
        },
        b: { kept: { "cc.Inner_Outer_kept": { n: 3, s: "z" } }, read: null },
      },
    },
    {
      why: "recursive types, and a role that begins inside",
      schema: turn(
        { name: "s", type: "string" },
        { name: "quoted", type: ["null", "Turn"], default: null },
        { name: "kept", type: ["null", "Turn"], default: null, privacy: "keep" },
      ),
      value: {
        s: "§a",
        quoted: { "cc.Turn": { s: "§b", quoted: null, kept: null } },
        kept: { "cc.Turn": { s: "c", quoted: { "cc.Turn": { s: "d", quoted: null, kept: null } }, kept: null } },
      },
      is: {
        s: "[PERSON]",
        quoted: { "cc.Turn": { s: "[PERSON]", quoted: null, kept: null } },
        kept: {
          "cc.Turn_kept": { s: "c", quoted: { "cc.Turn_kept": { s: "d", quoted: null, kept: null } }, kept: null },
        },
      },
    },
    {
      why: "empty text and empty bytes",
      schema: turn(
        { name: "a", type: "string", privacy: "subject:email" },
        { name: "b", type: "bytes", privacy: "identifier:PII" },
      ),
      value: { a: "", b: Buffer.alloc(0) },
      is: { a: "", b: { string: "" } },
    },
  ])("$why", async ({ schema, value, options, is }) => {
    expect(await clean(schema, value, options)).toEqual(is);
  });

  it("grows beyond its first room, and is written right after that", async () => {
    const schema = turn({ name: "a", type: "string" });
    const long = "x".repeat(300_000);
    expect(await clean(schema, { a: long })).toEqual({ a: long });
    expect(await clean(schema, { a: "short" })).toEqual({ a: "short" });
  });
});
