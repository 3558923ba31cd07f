import { ACTIONS_TABLE } from "../../src/actions/all.ts";
import { aesSiv } from "../../src/actions/cipher.ts";
import type { ActionId } from "../../src/core/action.ts";
import type { Tools } from "../../src/core/apply.ts";
import type { Compact, Finding } from "../../src/core/detect.ts";
import type { Event, Role, Scalar } from "../../src/core/event.ts";
import { type KeyRef, type KeyRing, keyName, SecretBytes } from "../../src/core/keys.ts";
import { KINDS, type Kind, NEVER_STORED } from "../../src/core/kinds.ts";
import type { Controller, Purpose } from "../../src/core/policy.ts";
import type { IdentifierGroup, Resolution } from "../../src/core/subject.ts";

/** Blanks, hyphens and letter case do not count; enough to tell values apart in tests. */
export const compact: Compact = (_kind, text) => text.toLowerCase().replace(/[\s-]/g, "");

export const tools: Tools = { actions: ACTIONS_TABLE, cipher: aesSiv, compact };

export interface Leaf {
  readonly role: Role;
  readonly value: Scalar;
  readonly text?: string;
}

export const FREE: Role = { is: "free-text", format: "plain" };

/** An event with one field for each leaf, at `f0`, `f1`, … */
export function makeEvent(leaves: readonly Leaf[], more: Partial<Event> = {}): Event {
  return {
    at: { topic: "raw.chat", partition: 3, offset: 42n },
    channel: "chat",
    controller: "acme",
    occurredAt: Date.UTC(2026, 0, 31),
    language: undefined,
    speaker: "customer",
    conversation: undefined,
    onlyPurposes: undefined,
    fields: leaves.map(({ role, value, text }, index) => ({
      index,
      path: `f${index}`,
      pattern: `f${index}`,
      role,
      value,
      text: text ?? (typeof value === "string" ? value : undefined),
    })),
    structure: { record: Object.fromEntries(leaves.map((_, i) => [`f${i}`, { leaf: i }])) },
    headers: {},
    shape: "shape",
    ...more,
  };
}

export function actionsOf(
  fill: ActionId,
  more: Partial<Record<Kind, ActionId>> = {},
): Readonly<Record<Kind, ActionId>> {
  const pairs = KINDS.map((k) => [k, more[k] ?? (NEVER_STORED.has(k) ? "redact" : fill)] as const);
  return Object.fromEntries(pairs) as Record<Kind, ActionId>;
}

export function makePurpose(more: Partial<Purpose> = {}): Purpose {
  return {
    id: "service",
    description: "Why customers call.",
    basis: "contract",
    topic: "clean.acme.service",
    channels: undefined,
    retention: { keep: { years: 1, months: 0, days: 0 }, from: "event" },
    actions: actionsOf("token"),
    thresholds: {},
    fields: {},
    ...more,
  };
}

export function makeController(purposes: readonly Purpose[], more: Partial<Controller["identity"]> = {}): Controller {
  return {
    id: "acme",
    policyVersion: "1",
    name: "Acme",
    regions: ["SE"],
    identity: { link: ["customer-id", "email", "phone"], exclusive: ["customer-id"], own: {}, ...more },
    purposes,
  };
}

export function makeFinding(kind: Kind, start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { field: 0, path: "f0", start, end, kind, score: 0.9, detector: "test", reasons: [], ...more };
}

/** Where `part` stands in a text. */
export function findingOf(kind: Kind, text: string, part: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  if (start < 0) throw new Error("the text does not hold the part");
  return makeFinding(kind, start, start + part.length, more);
}

/** Everybody is a person of their own: `g0`, `g1`, … */
export function resolveEach(groups: readonly IdentifierGroup[]): readonly Resolution[] {
  return groups.map((g, i) => ({ subject: `g${i}`, owners: g.identifiers.map(() => `g${i}`) }));
}

/** A different key for each name, and each name always the same; remembers what was asked for. */
export function ringOf(refs: readonly KeyRef[]): KeyRing & { readonly asked: Set<string> } {
  const keys = new Map(refs.map((ref) => [keyName(ref), keyNamed(keyName(ref))]));
  const asked = new Set<string>();
  return {
    asked,
    get(ref) {
      asked.add(keyName(ref));
      return keys.get(keyName(ref));
    },
  };
}

export function keyNamed(name: string): SecretBytes {
  return new SecretBytes(Uint8Array.from({ length: 64 }, (_, i) => name.charCodeAt(i % name.length) ^ (i * 7)));
}
