import { describe, expect, it } from "vitest";
import { languageOf, speakerOf } from "../../src/codec/attributes.ts";
import type { RawTopic } from "../../src/core/policy.ts";
import { codeOf, policyOf, RECORD_TIME, rawOf, topicOf, worldOf } from "./policy-fixture.ts";

const ROLES = {
  who: "controller",
  at: "occurred-at",
  lang: "language",
  by: "speaker",
  conv: "conversation",
  for: "purpose",
};

async function eventOf(value: Readonly<Record<string, unknown>>, topic: Partial<RawTopic> = {}) {
  const world = worldOf(policyOf({ raw: [topicOf({ format: "json", roles: ROLES, ...topic })] }));
  return await world.codec.read(rawOf(Buffer.from(JSON.stringify(value))));
}

describe("what an event says of itself", () => {
  it.each([
    { why: "the field", value: { who: "acme" }, topic: { controller: undefined }, controller: "acme" },
    { why: "the topic, where the event does not say", value: {}, topic: {}, controller: "acme" },
    { why: "the topic, where the event says nothing in it", value: { who: " " }, topic: {}, controller: "acme" },
  ])("controller: $why", async ({ value, topic, controller }) => {
    expect(await eventOf(value, topic)).toMatchObject({ controller });
  });

  it.each([
    { why: "neither says", value: {}, topic: { controller: undefined } },
    { why: "the event names another than the policy has", value: { who: "§umbrella" }, topic: {} },
    { why: "the topic names none of the policy's", value: {}, topic: { controller: "umbrella" } },
  ])("controller unknown: $why", async ({ value, topic }) => {
    const work = eventOf(value, topic);
    expect(await codeOf(work)).toBe("controller-unknown");
    await expect(work).rejects.not.toThrow("umbrella");
  });

  it.each([
    { why: "stated", at: RECORD_TIME - 5000, is: RECORD_TIME - 5000 },
    { why: "stated as text", at: "2026-05-31T10:00:00+02:00", is: Date.UTC(2026, 4, 31, 8) },
    { why: "in the future", at: RECORD_TIME + 90_000_000, is: RECORD_TIME },
    { why: "ancient", at: "1970-01-01", is: RECORD_TIME },
    { why: "no time at all", at: "soon", is: RECORD_TIME },
    { why: "absent", at: null, is: RECORD_TIME },
  ])("time: $why", async ({ at, is }) => {
    expect((await eventOf({ at })).occurredAt).toBe(is);
  });

  it.each([
    ["sv", "sv"],
    ["sv-SE", "sv"],
    ["en_GB", "en"],
    ["zh-Hant-TW", "zh"],
    ["NB", "nb"],
    ["swedish", undefined],
    ["§anna svensson", undefined],
    ["", undefined],
  ])("language %j is %j", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ["CUSTOMER", "customer"],
    ["Visitor", "customer"],
    ["end_user", "customer"],
    ["agent", "agent"],
    ["Human Agent", "agent"],
    ["BOT", "system"],
    ["Sam", "unknown"],
  ])("speaker %j is %j", (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    { why: "says nothing", value: {}, purposes: undefined },
    { why: "null", value: { for: null }, purposes: undefined },
    { why: "one", value: { for: "service" }, purposes: ["service"] },
    { why: "several in one text", value: { for: "service, staffing" }, purposes: ["service", "staffing"] },
    { why: "a list", value: { for: ["service", "staffing"] }, purposes: ["service", "staffing"] },
    { why: "an empty list limits to none", value: { for: [] }, purposes: [] },
  ])("purposes: $why", async ({ value, purposes }) => {
    expect((await eventOf(value)).onlyPurposes).toEqual(purposes);
  });

  it.each([
    { why: "text", value: { conv: " c-1 " }, conversation: "c-1" },
    { why: "a number", value: { conv: 77 }, conversation: "77" },
    { why: "blank", value: { conv: "" }, conversation: undefined },
  ])("conversation: $why", async ({ value, conversation }) => {
    expect((await eventOf(value)).conversation).toBe(conversation);
  });

  it("takes the conversation from the message key where the event does not say", async () => {
    const world = worldOf(policyOf({ raw: [topicOf({ format: "json", key: "conversation" })] }));
    const event = await world.codec.read(rawOf(Buffer.from("{}"), { key: Buffer.from("c-9") }));
    expect(event.conversation).toBe("c-9");
  });
});
