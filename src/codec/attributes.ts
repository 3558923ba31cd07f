import { EventError } from "../core/errors.ts";
import type { Event, Field, RawRecord, Role, Speaker, Structure } from "../core/event.ts";
import type { RawTopic } from "../core/policy.ts";
import type { Collected } from "./collect.ts";
import { isPlausible } from "./time.ts";

/** What platforms call who is speaking. */
const SPEAKERS: ReadonlyMap<string, Speaker> = new Map<string, Speaker>([
  ...["customer", "client", "consumer", "user", "end-user", "enduser", "visitor", "guest", "caller", "contact"].map(
    (word) => [word, "customer"] as const,
  ),
  ...[
    "agent",
    "human-agent",
    "operator",
    "advisor",
    "adviser",
    "representative",
    "employee",
    "staff",
    "supervisor",
  ].map((word) => [word, "agent"] as const),
  ...["system", "bot", "chatbot", "virtual-agent", "assistant", "ivr", "automation", "workflow"].map(
    (word) => [word, "system"] as const,
  ),
]);

export function speakerOf(text: string): Speaker {
  return SPEAKERS.get(text.trim().toLowerCase().replaceAll(/[_ ]/g, "-")) ?? "unknown";
}

/** A language tag (RFC 5646) to its first part, in small letters; undefined where the text is none. */
export function languageOf(text: string): string | undefined {
  const found = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*$/.exec(text.trim());
  return found?.[1]?.toLowerCase();
}

function textOfField(field: Field): string {
  return field.text ?? (field.value === null || field.value instanceof Uint8Array ? "" : String(field.value));
}

/** The first text that a field with the role has; blank ones do not count. */
function firstText(fields: readonly Field[], is: Role["is"]): string | undefined {
  for (const field of fields) {
    if (field.role.is !== is) continue;
    const text = textOfField(field).trim();
    if (text !== "") return text;
  }
  return undefined;
}

/** Purposes that the event names, in fields of one or of several with commas; undefined where it says nothing of them. */
function onlyPurposes(read: Collected): readonly string[] | undefined {
  const named = read.fields
    .filter((f) => f.role.is === "purpose")
    .flatMap((f) => textOfField(f).split(/[\s,;]+/))
    .filter((p) => p !== "");
  return named.length > 0 || read.purposesStated ? named : undefined;
}

/** Roles that say something of the event itself. */
const TELLING: ReadonlySet<Role["is"]> = new Set(["controller", "language", "speaker", "conversation", "purpose"]);

/**
 * An event from what was read of its record.
 *
 * Throws `EventError("controller-unknown")` where neither the event nor its topic names a controller of the policy.
 *
 * @param headers field numbers of the headers that pass, by name
 */
export function eventOf(
  record: RawRecord,
  topic: RawTopic,
  controllers: ReadonlySet<string>,
  read: Collected,
  structure: Structure,
  headers: Readonly<Record<string, number>>,
  shape: string,
): Event {
  const telling = read.fields.filter((f) => TELLING.has(f.role.is));
  const controller = firstText(telling, "controller") ?? topic.controller;
  if (controller === undefined || !controllers.has(controller)) throw new EventError("controller-unknown");
  const language = firstText(telling, "language");
  const speaker = firstText(telling, "speaker");
  return {
    at: record.at,
    channel: topic.channel,
    controller,
    occurredAt: read.times.find((t) => isPlausible(t, record.timestamp)) ?? record.timestamp,
    language: language === undefined ? undefined : languageOf(language),
    speaker: speaker === undefined ? "unknown" : speakerOf(speaker),
    conversation: firstText(telling, "conversation"),
    onlyPurposes: onlyPurposes(read),
    fields: read.fields,
    structure,
    headers,
    shape,
  };
}
