import { describe, expect, it } from "vitest";
import { actionFor, kindOfRole, roleWord, treat } from "../../src/core/decide.ts";
import type { Role } from "../../src/core/event.ts";
import type { FieldDecision } from "../../src/core/policy.ts";
import { actionsOf, FREE, makePurpose } from "./make.ts";

const email: Role = { is: "subject", identifier: "email" };
const html: Role = { is: "free-text", format: "html" };
const unnamed: Role = { is: "unnamed" };

describe("treat", () => {
  it.each<
    readonly [why: string, fields: Readonly<Record<string, FieldDecision>>, role: Role, textual: boolean, does: string]
  >([
    ["free text is cleaned", {}, FREE, true, "clean"],
    ["free text that is no text is dropped", {}, FREE, false, "drop"],
    ["unnamed text is cleaned", {}, unnamed, true, "clean"],
    ["unnamed that is no text is dropped", {}, unnamed, false, "drop"],
    ["a number of the platform's own passes", {}, { is: "occurred-at" }, false, "keep"],
    ["a text of the platform's own is cleaned", {}, { is: "conversation" }, true, "clean"],
    ["keep keeps", {}, { is: "keep" }, true, "keep"],
    ["an identifier is acted on", {}, email, true, "act"],
    ["an identifier that is a number is acted on", {}, email, false, "act"],
    ["a decision for the field", { "a.b": "drop" }, FREE, true, "drop"],
    ["a decision for the role", { "free-text": "seal" }, FREE, true, "seal"],
    ["a decision for the role's first word holds for html too", { "free-text": "drop" }, html, true, "drop"],
    ["the whole word wins over its first part", { "free-text:html": "seal", "free-text": "drop" }, html, true, "seal"],
    ["the field wins over the role", { "a.b": "clean", "free-text": "drop" }, FREE, true, "clean"],
    ["a whole identifier kind is dropped", { subject: "drop" }, email, true, "drop"],
    ["one identifier is kept", { "subject:email": "keep", subject: "drop" }, email, true, "keep"],
    ["clean for an identifier is its action", { "subject:email": "clean" }, email, true, "act"],
  ])("%s", (_why, fields, role, textual, does) => {
    expect(treat(makePurpose({ fields }), role, "a.b", textual).do).toBe(does);
  });

  it("keeps an identifier where the kind's action is keep", () => {
    expect(treat(makePurpose({ actions: actionsOf("keep") }), email, "a", true)).toEqual({ do: "keep" });
  });

  it.each(["constructor", "toString", "__proto__"])("decides a field called %s by its role", (pattern) => {
    expect(treat(makePurpose({ fields: { "free-text": "drop" } }), FREE, pattern, true)).toEqual({ do: "drop" });
  });
});

describe("actionFor", () => {
  it.each([
    ["CVV", "token", "redact"],
    ["PASSWORD", "keep", "redact"],
    ["CARD", "keep", "redact"],
    ["CARD", "generalise", "redact"],
    ["CARD", "mask-card", "mask-card"],
    ["CARD", "token", "token"],
    ["EMAIL", "keep", "keep"],
  ] as const)("%s with %s is %s", (kind, action, done) => {
    expect(actionFor(makePurpose({ actions: { ...actionsOf("redact"), [kind]: action } }), kind)).toBe(done);
  });
});

it("a role's kind is that of its whole value, and text has none", () => {
  expect(kindOfRole(email)).toBe("EMAIL");
  expect(kindOfRole({ is: "agent", identifier: "name" })).toBe("PERSON");
  expect(kindOfRole({ is: "quasi", kind: "DOB" })).toBe("DOB");
  expect(kindOfRole({ is: "pointer", system: "calls" })).toBe("POINTER");
  for (const role of [FREE, unnamed, { is: "conversation" } as const, { is: "keep" } as const]) {
    expect(kindOfRole(role)).toBeUndefined();
  }
  expect(roleWord(html)).toBe("free-text:html");
});
