import type { ActionId } from "./action.ts";
import type { CustomDetector } from "./custom-detector.ts";
import type { IdentifierKind, Kind } from "./kinds.ts";
import type { IdentityRules } from "./subject.ts";

/** GDPR Art. 6(1)(a) to (f). */
export const LAWFUL_BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
] as const;

export type LawfulBasis = (typeof LAWFUL_BASES)[number];

/** What a purpose does with a field: clean its text, keep it, leave it out, or seal it whole. */
export const FIELD_DECISIONS = ["clean", "keep", "drop", "seal"] as const;

export type FieldDecision = (typeof FIELD_DECISIONS)[number];

/** ISO 8601 duration in whole years, months and days. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export interface Retention {
  readonly keep: Period;
  /** From the event, or from the end of the relationship with the customer. */
  readonly from: "event" | "relationship-end";
}

export interface Purpose {
  readonly id: string;
  readonly description: string;
  readonly basis: LawfulBasis;
  /** The one clean topic that serves it. */
  readonly topic: string;
  /** Channels it takes; undefined takes all. */
  readonly channels: readonly string[] | undefined;
  readonly retention: Retention;
  /** Complete: every kind has an action. */
  readonly actions: Readonly<Record<Kind, ActionId>>;
  /** Findings below it are left alone; 0 to 1, per kind. */
  readonly thresholds: Readonly<Partial<Record<Kind, number>>>;
  /** Decision per field pattern, or per role name (`free-text`, `pointer`, …). The pattern wins. */
  readonly fields: Readonly<Record<string, FieldDecision>>;
}

export interface RawTopic {
  readonly name: string;
  readonly channel: string;
  readonly format: "avro" | "json";
  /** Whose events these are where the event does not say. */
  readonly controller: string | undefined;
  /** What the message key holds: a role word (`subject:customer-id`, `conversation`), or undefined where it is dropped. */
  readonly key: string | undefined;
  /** Headers that pass, by name; their text is cleaned like any other. */
  readonly headers: readonly string[];
  /** Path pattern → role word. Wins over what the schema says. `**` stands for any depth. */
  readonly roles: Readonly<Record<string, string>>;
}

export interface Controller {
  readonly id: string;
  /** Version of the policy document that this is part of. */
  readonly policyVersion: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, first is the home country: how numbers without a country code are read. */
  readonly regions: readonly string[];
  readonly identity: IdentityRules & {
    /** The contact centre's own numbers, addresses …: they name nobody and are left in the text. Compact forms. */
    readonly own: Readonly<Partial<Record<IdentifierKind, readonly string[]>>>;
  };
  readonly purposes: readonly Purpose[];
}

export interface Limits {
  /** UTF-16 code units of one text; longer goes to quarantine. */
  readonly textLength: number;
  /** Milliseconds of detection per event; over it goes to quarantine. */
  readonly detectMillis: number;
}

/** A checked policy document. Only `policy/` makes one. */
export interface Policy {
  /** The document's own version, e.g. "2026-11-1"; on every clean record. */
  readonly version: string;
  readonly topics: {
    readonly raw: readonly RawTopic[];
    readonly quarantine: string;
    readonly withheld: string;
  };
  /** What a catalogue's tags mean, tag → role word. */
  readonly tags: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** Detectors of the document's own, beside the built-in ones. */
  readonly detectors: readonly CustomDetector[];
  readonly controllers: readonly Controller[];
}
