import { describe, expect, it } from "vitest";
import { CHANNELS } from "../../src/channels/all.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";
import type { Event, Role, Speaker } from "../../src/core/event.ts";
import { makeEvent } from "../core/make.ts";

const SCANNED: readonly Role[] = [
  { is: "free-text", format: "plain" },
  { is: "free-text", format: "html" },
  { is: "unnamed" },
  { is: "conversation" },
  { is: "event-id" },
  { is: "speaker" },
  { is: "occurred-at" },
  { is: "language" },
  { is: "purpose" },
  { is: "keep" },
];
const WHOLE: readonly Role[] = [
  { is: "subject", identifier: "email" },
  { is: "agent", identifier: "name" },
  { is: "identifier", kind: "IBAN" },
  { is: "quasi", kind: "DOB" },
  { is: "pointer", system: "recordings" },
];

function eventOf(speaker: Speaker): Event {
  const roles = [...SCANNED, ...WHOLE];
  return makeEvent([...roles.map((role, i) => ({ role, value: `text ${i}` })), { role: { is: "unnamed" }, value: 7 }], {
    speaker,
    language: "sv",
  });
}

describe.each(CHANNEL_IDS)("%s", (id) => {
  const channel = CHANNELS[id];

  it("has its own name", () => {
    expect(channel.id).toBe(id);
  });

  it("scans every field with text but those that are personal data as a whole, in order", () => {
    const event = eventOf("customer");
    const segments = channel.segments(event);
    expect(segments.map((s) => s.field)).toEqual(SCANNED.map((_, i) => i));
    for (const s of segments) {
      expect(s).toMatchObject({
        text: `text ${s.field}`,
        path: event.fields[s.field]?.path,
        channel: id,
        language: "sv",
      });
    }
  });

  it("passes over values of closed lists: the controller, a bare language code; any other language is read", () => {
    const event = makeEvent([
      { role: { is: "controller" }, value: "nordbank" },
      { role: { is: "language" }, value: "sv" },
      { role: { is: "language" }, value: "de-AT" },
      { role: { is: "language" }, value: "anna.berg" },
    ]);
    expect(channel.segments(event).map((s) => s.text)).toEqual(["anna.berg"]);
  });

  it("passes over ids that are UUIDs, and reads any other id, and a UUID that stands in a text", () => {
    const uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const event = makeEvent([
      { role: { is: "event-id" }, value: uuid },
      { role: { is: "conversation" }, value: uuid.toUpperCase() },
      { role: { is: "conversation" }, value: "chat-0701740605" },
      { role: { is: "free-text", format: "plain" }, value: uuid },
    ]);
    expect(channel.segments(event).map((s) => s.text)).toEqual(["chat-0701740605", uuid]);
  });

  it("passes over a trace and a UUID in a header that the policy lets pass, and reads both elsewhere", () => {
    const trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const values = [trace, uuid, `${trace} anna.berg`, trace, uuid];
    const leaves = values.map((value) => ({ role: { is: "unnamed" } as const, value }));
    const event = makeEvent(leaves, { headers: { traceparent: 0, "request-id": 1, baggage: 2 } });
    expect(channel.segments(event).map((s) => s.field)).toEqual([2, 3, 4]);
  });

  it("takes the format from the role", () => {
    expect(channel.segments(eventOf("agent")).map((s) => s.format)).toEqual(
      SCANNED.map((r) => (r.is === "free-text" ? r.format : "plain")),
    );
  });

  it.each(["customer", "agent", "system", "unknown"] as const)("knows who speaks: %s", (speaker) => {
    const [segment] = channel.segments(eventOf(speaker));
    // A call note is the agent's, whoever the platform says spoke.
    expect(segment?.speaker).toBe(id === "call-note" ? "agent" : speaker);
  });
});
