import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainWriter } from "../../src/codec/plain.ts";
import type { SubjectRole } from "../../src/core/subject.ts";
import { utf8 } from "../../src/core/text.ts";
import { partitionOf } from "../../src/demo/records.ts";
import type { NewRecord, World } from "./world.ts";

export type Channel = "chat" | "email" | "sms" | "call-note" | "web";
export type Json = Readonly<Record<string, unknown>>;

/** Somebody invented. Phone numbers are those that the Swedish and British regulators keep for fiction. */
export interface Person {
  readonly controller: "alpha" | "beta";
  readonly name: string;
  readonly customerId: string;
  readonly contactId: string;
  readonly email: string;
  /** E.164. */
  readonly phone: string;
}

export interface StoryEvent {
  readonly channel: Channel;
  readonly controller: string;
  /** Keeps together. */
  readonly conversation: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly time: number;
  readonly value: Json;
  /** Who is in it, by the name that the story gives them; what the index must say. */
  readonly who: Readonly<Record<string, SubjectRole>>;
  readonly outcome: "clean" | "quarantined" | "withheld";
  /** Purposes of its clean records. */
  readonly purposes: readonly string[];
  /** Spoils the bytes. */
  readonly spoil?: (bytes: Uint8Array) => Uint8Array;
}

export const START = Date.UTC(2026, 9, 1, 8);
export const AGENT = { agentId: "A-5501", name: "Robin Falk" } as const;
export const OWN_PHONE = "+46846500400";
export const OWN_EMAIL = "support@alpha.example";

const PURPOSES: Readonly<Record<string, readonly string[]>> = { alpha: ["quality", "staffing"], beta: ["quality"] };

let number = 0;

type More = Partial<Pick<StoryEvent, "key" | "headers" | "who" | "outcome" | "purposes" | "spoil" | "controller">> & {
  readonly conversation?: string;
  readonly fields?: Json;
};

function event(
  channel: Channel,
  conversation: string,
  value: (id: string, time: number) => Json,
  more: More,
): StoryEvent {
  const n = ++number;
  const time = START + n * 60_000;
  const controller = more.controller ?? "alpha";
  return {
    channel,
    controller,
    conversation,
    key: more.key === undefined ? conversation : more.key,
    headers: more.headers ?? {},
    time,
    value: { ...value(`ev-${n}`, time), ...more.fields },
    who: more.who ?? {},
    outcome: more.outcome ?? "clean",
    purposes: (more.outcome ?? "clean") === "clean" ? (more.purposes ?? PURPOSES[controller] ?? []) : [],
    ...(more.spoil === undefined ? {} : { spoil: more.spoil }),
  };
}

export type Refs = Readonly<
  Partial<Record<"customerId" | "contactId" | "phone" | "email" | "name" | "nationalId", string>>
>;

export function refsOf(person: Person, ...which: readonly (keyof Refs & keyof Person)[]): Refs {
  return Object.fromEntries(which.map((w) => [w, person[w]]));
}

const head = (id: string, time: number, more: More): Json => ({
  eventId: id,
  controller: more.controller ?? "alpha",
  occurredAt: time,
});

export function chat(customer: Refs | null, text: string, more: More = {}): StoryEvent {
  const conversation = more.conversation ?? `chat-${number + 1}`;
  return event(
    "chat",
    conversation,
    (id, time) => ({
      ...head(id, time, more),
      conversationId: conversation,
      turn: 0,
      speaker: "CUSTOMER",
      customer,
      text,
    }),
    more,
  );
}

export function email(from: string, to: readonly string[], text: string, more: More = {}): StoryEvent {
  const conversation = more.conversation ?? `thread-${number + 1}`;
  return event(
    "email",
    conversation,
    (id, time) => ({
      ...head(id, time, more),
      messageId: `<${id}@mail>`,
      threadId: conversation,
      direction: "INBOUND",
      from,
      to: [...to],
      text,
    }),
    more,
  );
}

export function sms(from: string, to: string, text: string, more: More = {}): StoryEvent {
  const conversation = more.conversation ?? `sms-${number + 1}`;
  return event(
    "sms",
    conversation,
    (id, time) => ({ ...head(id, time, more), conversationId: conversation, direction: "INBOUND", from, to, text }),
    { key: from, ...more },
  );
}

export function note(customer: Refs | null, text: string, more: More = {}): StoryEvent {
  const conversation = more.conversation ?? `call-${number + 1}`;
  return event(
    "call-note",
    conversation,
    (id, time) => ({
      ...head(id, time, more),
      callId: conversation,
      direction: "INBOUND",
      customer,
      agent: AGENT,
      disposition: "RESOLVED",
      durationSeconds: 60,
      text,
    }),
    { key: customer?.customerId ?? null, ...more },
  );
}

export function web(value: Json, more: More = {}): StoryEvent {
  const conversation = more.conversation ?? `visit-${number + 1}`;
  return event("web", conversation, (_, time) => ({ at: time, visit: conversation, ...value }), more);
}

const FILES = { chat: "chat-turn", email: "email", sms: "sms", "call-note": "call-note" } as const;

export const schemaOf = (channel: keyof typeof FILES) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "schemas", `${FILES[channel]}.avsc`), "utf8"));

/** Turns events into records of the world's raw topics, registering their schemas. */
export async function recorder(world: World): Promise<(event: StoryEvent) => NewRecord> {
  const topics = new Map(
    world.policy.topics.raw.map(({ name, channel }) => [channel === "other" ? "web" : channel, name] as const),
  );
  const writers = new Map<string, (value: unknown) => Uint8Array>([["web", (value) => utf8(JSON.stringify(value))]]);
  for (const channel of ["chat", "email", "sms", "call-note"] as const) {
    const schema = schemaOf(channel);
    const id = await world.registry().register(`${topics.get(channel)}-value`, schema);
    writers.set(channel, plainWriter(schema, id));
  }
  return ({ channel, value, key, headers, time, conversation, spoil }) => {
    const bytes = writers.get(channel)?.(value) ?? new Uint8Array();
    return {
      topic: topics.get(channel) ?? "",
      partition: partitionOf(conversation, world.partitions),
      timestamp: time,
      key: key === null ? null : utf8(key),
      value: spoil === undefined ? bytes : spoil(bytes),
      headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, utf8(text)])),
    };
  };
}
