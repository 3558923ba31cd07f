import type { Lexicon } from "../lexicon.ts";

/** Kinds of GDPR Art. 8, 9 and 10 besides health, and remarks, that lexicons of a language find. */
export const LEXICON_KINDS = [
  "RELIGION",
  "ETHNICITY",
  "POLITICS",
  "UNION",
  "SEXUALITY",
  "GENETIC",
  "BIOMETRIC",
  "CRIMINAL",
  "CHILD",
] as const;

export type LexiconKind = (typeof LEXICON_KINDS)[number];

/** One language's lexicons. */
export type SpecialLexicons = Readonly<Record<LexiconKind, Lexicon>>;
