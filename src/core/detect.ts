import type { Speaker } from "./event.ts";
import type { Kind } from "./kinds.ts";

/** One piece of text to scan. Offsets in findings count UTF-16 code units of `text`. */
export interface Segment {
  readonly field: number;
  readonly path: string;
  readonly text: string;
  readonly format: "plain" | "html";
  /** ISO 639-1, as the event states it; a hint, it can be wrong. */
  readonly language: string | undefined;
  readonly channel: string;
  readonly speaker: Speaker;
}

/** A name that the event's own fields state, and whose it is. */
export interface KnownName {
  readonly name: string;
  readonly of: "subject" | "agent";
}

/** A number that has begun in one turn and may go on in the next: "my number is 0701" / "234567". */
export interface OpenNumber {
  readonly kind: Kind;
  /** Letters and digits of it so far, without what stood between them. */
  readonly so: string;
}

/** What the scan may know beyond the text. */
export interface ScanContext {
  readonly names: readonly KnownName[];
  /** Kinds that the other side asked for just before ("your date of birth?"). */
  readonly asked: readonly Kind[];
  /** Names met earlier in the conversation, in texts and fields, as they stood there. */
  readonly seen?: readonly string[];
  /** A number that the same speaker's last turn left unfinished: the text may begin with the rest of it. */
  readonly open?: OpenNumber;
  /** ISO 3166-1 alpha-2: how a number without a country code is read. First is tried first. */
  readonly regions: readonly string[];
}

/** Why a score is what it is. `code` is stable; `explain` turns it into a sentence. Never holds text of the event. */
export interface Reason {
  readonly code: string;
  /** How much it moved the score, for the reader. */
  readonly weight: number;
  /** A word from our own lists or a fixed label, e.g. "Visa range", "context word: mobil". Never the finding's text. */
  readonly note?: string;
}

/** Where a detector saw something. Holds no text. */
export interface Finding {
  readonly field: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly score: number;
  readonly detector: string;
  readonly reasons: readonly Reason[];
  /** Set where the text is known to be somebody's own, as with a name that the event's fields state. */
  readonly of?: "subject" | "agent";
}

/** One token of a scanned view. `shape`: d digits, a lower, A upper, Aa capitalised, m mixed, p a single other character. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly shape: "d" | "a" | "A" | "Aa" | "m" | "p";
  /** Lower-cased, normalised form; for `p` the character. */
  readonly low: string;
}

/** The text as detectors see it: normalised, without markup. `back` maps a range to the original's offsets. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segment: Segment;
  readonly context: ScanContext;
  /** Set on a reading in which part of the text is rewritten (spoken digits, obfuscated addresses …): not how anybody writes. */
  readonly rewritten?: boolean;
  /** What detectors found so far, in offsets of the view, in no order; complete for a detector that comes `last`. */
  readonly found?: readonly { readonly start: number; readonly end: number }[];
}

/**
 * What wakes a detector. `digits`: a run of at least `min` digits, separators allowed between groups, and where `sizes` are given
 * (each at most 30) only one in which a number of one of these sizes could stand, a line end within it allowed; `char`: one of these
 * characters; `words`: one of these lower-case words; `capital`: a capitalised or upper-case word; `start`: once per view.
 */
export type Trigger =
  | { readonly on: "digits"; readonly min: number; readonly sizes?: readonly number[] }
  | { readonly on: "char"; readonly chars: string }
  | { readonly on: "words"; readonly words: readonly string[] }
  | { readonly on: "capital" }
  | { readonly on: "start" };

/** What a detector saw, in offsets of the view. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly kind?: Kind;
  readonly reasons: readonly Reason[];
  readonly of?: "subject" | "agent";
}

/**
 * Finds one kind of thing. Pure and synchronous; its work at one trigger is bounded, so a scan is linear in the text.
 *
 * `match` is called once for each place that wakes it, with the number of the waking token. It may look at the whole view
 * and return several matches that start near `at`, or none. It must not throw on any text; if it does, the event goes to
 * quarantine. `examples` are run by a test: every `hit` gives at least one finding of `kind`, no `miss` gives one.
 */
export interface Detector {
  readonly id: string;
  readonly kind: Kind;
  readonly on: readonly Trigger[];
  /** A second opinion: woken by `start` only, after all others. */
  readonly last?: true;
  readonly examples: { readonly hit: readonly string[]; readonly miss: readonly string[] };
  match(view: View, at: number): readonly Match[];
}

/** A ready engine: every detector over one segment, overlaps kept. Throws `EventError` only. */
export type Scan = (segment: Segment, context: ScanContext) => readonly Finding[];

/** The value behind a finding in the one form that equals itself, e.g. `+46701234567` for `070-123 45 67`. Pure. */
export type Compact = (kind: Kind, text: string, regions: readonly string[]) => string;
