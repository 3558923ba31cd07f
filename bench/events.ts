import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainWriter } from "../src/codec/plain.ts";
import type { AvroSchema } from "../src/core/registry.ts";
import { readSamples } from "../src/demo/samples.ts";
import { PACKAGE_ROOT } from "../src/version.ts";

export interface BenchEvent {
  readonly key: string;
  readonly value: Uint8Array;
  readonly partition: number;
}

export function chatSchema(): AvroSchema {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, "schemas", "chat-turn.avsc"), "utf8"));
}

/** The texts of the sample chats, messages and notes, in all their languages. */
export function sampleTexts(): readonly { readonly text: string; readonly language: string }[] {
  return [...readSamples(PACKAGE_ROOT).values()].flat().flatMap(({ value }) => {
    const { text, language } = value;
    return typeof text === "string" && text.length > 0 && text.length < 1_000
      ? [{ text, language: String(language ?? "en") }]
      : [];
  });
}

const GIVEN = ["Maja", "Oliver", "Ingrid", "Mikkel", "Aino", "Katharina", "Femke", "Camille", "Tomasz", "Beatriz"];
const FAMILY = [
  "Holmqvist",
  "Pemberton",
  "Solbakken",
  "Thorsen",
  "Lehtovaara",
  "Brandl",
  "de Wit",
  "Durand",
  "Zielony",
  "Falcão",
];

/**
 * Chat turns over `people` customers, each with one sample text as it stands and the customer's references as a platform
 * sends them. The same arguments give the same events.
 */
export function chatEvents(count: number, people: number, partitions: number, schemaId: number): readonly BenchEvent[] {
  const write = plainWriter(chatSchema(), schemaId);
  const texts = sampleTexts();
  return Array.from({ length: count }, (_, i) => {
    const person = (i * 7919) % people;
    const sample = texts[i % texts.length];
    const value = write({
      eventId: `7f9c24e8-3b12-4c6f-9f${String(i).padStart(10, "0")}`,
      controller: "bench",
      occurredAt: 1_790_000_000_000 + i * 1_000,
      language: sample?.language ?? null,
      conversationId: `conv-2026-11-${String(person).padStart(8, "0")}-${i % 3}`,
      turn: i % 20,
      speaker: i % 2 === 0 ? "CUSTOMER" : "AGENT",
      customer: {
        customerId: `C${100_000 + person}`,
        contactId: `contact-${String(person).padStart(12, "0")}`,
        phone: `+4670174${String(person % 10_000).padStart(4, "0")}`,
        email: `customer.${person}@example.com`,
        name: `${GIVEN[person % GIVEN.length]} ${FAMILY[Math.floor(person / GIVEN.length) % FAMILY.length]}`,
        nationalId: null,
      },
      agent: { agentId: `A${i % 50}`, name: GIVEN[i % GIVEN.length] },
      queue: "service, private customers",
      text: sample?.text ?? "",
    });
    return { key: `c-${person}`, value, partition: person % partitions };
  });
}
