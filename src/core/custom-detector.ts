import type { Kind } from "./kinds.ts";

/** Checks that a custom detector can ask of what its pattern found. */
export const CHECKS = ["none", "luhn", "mod97", "mod11"] as const;

export type Check = (typeof CHECKS)[number];

/** A detector that the policy document states. It has either a pattern or words. */
export interface CustomDetector {
  readonly id: string;
  readonly kind: Kind;
  /** RE2 syntax: no backreferences, no look-around, so that it runs in linear time. */
  readonly pattern: string | undefined;
  /** Words and phrases; `*` at the beginning or end of a word stands for any letters. */
  readonly words: readonly string[];
  /** Words that announce it, before or shortly after. */
  readonly context: readonly string[];
  readonly check: Check;
  /** Score without a context word. */
  readonly score: number;
  /** Score with a context word. */
  readonly contextScore: number;
  /** Texts in which it must find something, and texts in which it must not; run when the document is checked. */
  readonly examples: { readonly hit: readonly string[]; readonly miss: readonly string[] };
}

/** No match of a custom pattern is longer, in UTF-16 code units: what keeps a search over a whole text linear. */
export const LONGEST_CUSTOM_MATCH = 128;
