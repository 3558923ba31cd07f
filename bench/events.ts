import { createHash } from "node:crypto";
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

/** A version 4 UUID made of a number. */
function uuid(n: number): string {
  const hex = createHash("sha256").update(String(n)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
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
      eventId: uuid(i),
      controller: "bench",
      occurredAt: 1_790_000_000_000 + i * 1_000,
      language: sample?.language ?? null,
      conversationId: uuid(person * 3 + (i % 3)),
      turn: i % 20,
      speaker: i % 2 === 0 ? "CUSTOMER" : "AGENT",
      customer: {
        customerId: `C${100_000 + person}`,
        contactId: uuid(person),
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
