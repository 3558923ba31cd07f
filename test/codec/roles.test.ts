import { describe, expect, it } from "vitest";
import { type PathTags, type Place, roleRules } from "../../src/codec/roles.ts";
import { roleWord } from "../../src/core/decide.ts";
import type { RawTopic } from "../../src/core/policy.ts";
import { policyOf, topicOf } from "./policy-fixture.ts";

interface Row {
  readonly why: string;
  readonly roles?: RawTopic["roles"];
  readonly mapping?: Readonly<Record<string, string>>;
  readonly tags?: PathTags;
  readonly place?: Partial<Place>;
  readonly role: string;
  readonly origin?: string;
}

const tagged = (...tags: readonly string[]): Partial<Place> => ({ properties: [{ "confluent:tags": tags }] });

const rows: readonly Row[] = [
  { why: "nothing is said", role: "none" },
  {
    why: "the schema's word",
    place: { properties: [{ privacy: "subject:email" }] },
    role: "subject:email",
    origin: "schema",
  },
  { why: "short for the agent's own id", place: { properties: [{ privacy: "agent:id" }] }, role: "agent:agent-id" },
  {
    why: "the policy's path wins over the schema",
    roles: { "customer.mail": "keep" },
    place: { properties: [{ privacy: "subject:email" }] },
    role: "keep",
    origin: "policy customer.mail",
  },
  {
    why: "an exact path wins over wildcards",
    roles: { "**": "keep", "*.mail": "quasi:CITY", "customer.mail": "language" },
    role: "language",
  },
  { why: "one segment wins over any depth", roles: { "**.mail": "keep", "*.mail": "quasi:CITY" }, role: "quasi:CITY" },
  { why: "a path wins over a tag", roles: { "**.mail": "keep" }, place: tagged("PII"), role: "keep" },
  {
    why: "the schema's word wins over tags",
    place: { properties: [{ privacy: "free-text:html", "confluent:tags": ["EMAIL"] }] },
    role: "free-text:html",
  },
  {
    why: "the field's word wins over its type's",
    place: { properties: [{ privacy: "keep" }, { privacy: "quasi:CITY" }] },
    role: "keep",
  },
  {
    why: "a policy's path saves a place whose word is none",
    roles: { "**": "keep" },
    place: { properties: [{ privacy: "hihg" }] },
    role: "keep",
  },
  { why: "a word that is none", place: { properties: [{ privacy: "subjct:email" }] }, role: "problem" },
  {
    why: "a privacy property of another catalogue",
    place: { properties: [{ privacy: { level: 3 } }] },
    role: "problem",
  },
  { why: "a kind as tag", place: tagged("Email"), role: "identifier:EMAIL", origin: "tag Email" },
  { why: "an identifier kind as tag", place: tagged("customer-id"), role: "identifier:ACCOUNT_ID" },
  { why: "an identifier kind with an underscore", place: tagged("NATIONAL_ID"), role: "identifier:NATIONAL_ID" },
  { why: "a general word", place: tagged("pii"), role: "identifier:PII" },
  { why: "health data", place: tagged("PHI"), role: "identifier:HEALTH" },
  { why: "confidential", place: tagged("CONFIDENTIAL"), role: "identifier:PII" },
  { why: "a tag that nobody knows: closed", place: tagged("tier-2"), role: "identifier:PII", origin: "tag tier-2" },
  { why: "the tag that says most", place: tagged("tier-2", "PII", "PHONE"), role: "identifier:PHONE" },
  { why: "a general word before an unknown one", place: tagged("tier-2", "PHI"), role: "identifier:HEALTH" },
  { why: "the policy's mapping first", mapping: { "Tier-2": "keep" }, place: tagged("PHONE", "tier-2"), role: "keep" },
  { why: "no tags in the list", place: tagged(), role: "none" },
  { why: "Conduktor's list", place: { properties: [{ "conduktor.tags": ["IBAN"] }] }, role: "identifier:IBAN" },
  { why: "Conduktor's text", place: { properties: [{ "conduktor.tags": "GDPR, IBAN" }] }, role: "identifier:IBAN" },
  { why: "a registry's tag by our path", tags: { "customer.mail": ["EMAIL"] }, role: "identifier:EMAIL" },
  { why: "a registry's tag at any depth", tags: { "**.mail": ["EMAIL"] }, role: "identifier:EMAIL" },
  {
    why: "a registry's tag by record and field, as Confluent writes it",
    tags: { "acme.Customer.mail": ["EMAIL"] },
    place: { fullName: "acme.Customer.mail" },
    role: "identifier:EMAIL",
  },
  { why: "a registry's tag for another place", tags: { "**.phone": ["PHONE"] }, role: "none" },
];

describe("role of a place", () => {
  it.each(rows)("$why: $role", ({ roles, mapping, tags, place, role, origin }) => {
    const rules = roleRules(policyOf({ raw: [topicOf({ roles: roles ?? {} })], tags: mapping ?? {} }), "raw.chat");
    const given = rules.given({ path: "customer.mail", fullName: undefined, properties: [], ...place }, tags ?? {});
    const got = given === undefined ? "none" : "problem" in given ? "problem" : roleWord(given.role);
    expect(got).toBe(role);
    if (origin !== undefined) expect(given).toMatchObject({ origin });
  });

  it("says what a misspelt word most likely meant", () => {
    const given = roleRules(undefined, undefined).given(
      { path: "a", fullName: undefined, properties: [{ privacy: "subject:emial" }] },
      {},
    );
    expect(given).toMatchObject({ problem: expect.stringContaining('did you mean "email"') });
  });

  it.each([
    {
      why: "a path's role",
      policy: policyOf({ raw: [topicOf({ roles: { a: "fre-text" } })] }),
      where: 'topics.raw.raw.chat.roles["a"]',
    },
    { why: "a tag's role", policy: policyOf({ tags: { X: "nothing" } }), where: 'tags["X"]' },
  ])("refuses a policy with $why that is none", ({ policy, where }) => {
    expect(() => roleRules(policy, "raw.chat")).toThrow(
      expect.objectContaining({ code: "policy-invalid", detail: expect.stringContaining(where) }),
    );
  });

  it("does not take the roles of another topic", () => {
    const policy = policyOf({ raw: [topicOf({ name: "raw.other", roles: { "**": "keep" } }), topicOf()] });
    expect(roleRules(policy, "raw.chat").given({ path: "a", fullName: undefined, properties: [] }, {})).toBeUndefined();
  });
});
