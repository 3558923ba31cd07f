import type { IdentifierKind, Kind } from "./kinds.ts";

/** Where a record lies in a log. Offsets are the broker's, 64-bit. */
export interface Coordinates {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

/** One message as it was read. Nothing in here may be shown or logged but its coordinates. */
export interface RawRecord {
  readonly at: Coordinates;
  /** Milliseconds since 1970, as the broker or the producer set it. */
  readonly timestamp: number;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, Uint8Array>>;
}

/** What a field is for. Written in the schema as `"privacy": "<role>"`, or in the policy for a path. */
export type Role =
  | { readonly is: "free-text"; readonly format: "plain" | "html" }
  | { readonly is: "subject"; readonly identifier: IdentifierKind }
  | { readonly is: "agent"; readonly identifier: IdentifierKind }
  | { readonly is: "identifier"; readonly kind: Kind }
  | { readonly is: "quasi"; readonly kind: Kind }
  | { readonly is: "pointer"; readonly system: string }
  | {
      readonly is:
        | "conversation"
        | "event-id"
        | "speaker"
        | "occurred-at"
        | "language"
        | "controller"
        | "purpose"
        | "keep";
    }
  /** Nothing names the field and it is not text: it never reaches a clean record. */
  | { readonly is: "unnamed" };

export type Scalar = string | number | bigint | boolean | Uint8Array | null;

/** One leaf of an event: a value with its place and its role. */
export interface Field {
  /** Its number; a `Structure` refers to fields by it. */
  readonly index: number;
  /** Where it is in this event, e.g. `items[2].note`. */
  readonly path: string;
  /** Where it is in every event, e.g. `items[].note`; what policies and reports name. */
  readonly pattern: string;
  readonly role: Role;
  readonly value: Scalar;
  /** The value as text where it is text, or where its role needs it as text (a date as `YYYY-MM-DD`); always well-formed UTF-16. */
  readonly text: string | undefined;
}

/** The shape of an event without its values: leaves are field numbers. What a clean record is rebuilt from. */
export type Structure =
  | { readonly record: Readonly<Record<string, Structure>> }
  | { readonly items: readonly Structure[] }
  | { readonly entries: readonly { readonly key: number; readonly value: Structure }[] }
  | { readonly leaf: number }
  /** Which of several types a union holds here, by its number in the schema. */
  | { readonly branch: number; readonly of: Structure }
  | { readonly absent: true };

export type Speaker = "customer" | "agent" | "system" | "unknown";

/** What is known of an event before any text is read. */
export interface Event {
  readonly at: Coordinates;
  readonly channel: string;
  readonly controller: string;
  /** Milliseconds since 1970: the event's own time if it has one that can be true, else the record's. */
  readonly occurredAt: number;
  readonly language: string | undefined;
  readonly speaker: Speaker;
  readonly conversation: string | undefined;
  /** Purposes the event itself is limited to; undefined where it does not say. */
  readonly onlyPurposes: readonly string[] | undefined;
  readonly fields: readonly Field[];
  readonly structure: Structure;
  /** Which of `fields` stand for headers that the policy lets pass, by header name. */
  readonly headers: Readonly<Record<string, number>>;
  /** Names the schema the clean record's schema is derived from; opaque here. */
  readonly shape: string;
}
