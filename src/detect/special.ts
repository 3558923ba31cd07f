import type { Detector } from "../core/detect.ts";
import { lexiconDetector } from "./lexicon.ts";
import { SPECIAL_DA } from "./lexicons/special-da.ts";
import { SPECIAL_DE } from "./lexicons/special-de.ts";
import { SPECIAL_EN } from "./lexicons/special-en.ts";
import { SPECIAL_ES } from "./lexicons/special-es.ts";
import { SPECIAL_FI } from "./lexicons/special-fi.ts";
import { SPECIAL_FR } from "./lexicons/special-fr.ts";
import { SPECIAL_IT } from "./lexicons/special-it.ts";
import { LEXICON_KINDS, type LexiconKind, type SpecialLexicons } from "./lexicons/special-lexicons.ts";
import { SPECIAL_NB } from "./lexicons/special-nb.ts";
import { SPECIAL_NL } from "./lexicons/special-nl.ts";
import { SPECIAL_PL } from "./lexicons/special-pl.ts";
import { SPECIAL_PT } from "./lexicons/special-pt.ts";
import { SPECIAL_SV } from "./lexicons/special-sv.ts";

const ALL: readonly SpecialLexicons[] = [
  SPECIAL_DA,
  SPECIAL_DE,
  SPECIAL_EN,
  SPECIAL_ES,
  SPECIAL_FI,
  SPECIAL_FR,
  SPECIAL_IT,
  SPECIAL_NB,
  SPECIAL_NL,
  SPECIAL_PL,
  SPECIAL_PT,
  SPECIAL_SV,
];

/** What each detector finds and leaves alone; every language adds to it in its own test. */
const EXAMPLES: Readonly<Record<LexiconKind, Detector["examples"]>> = {
  RELIGION: { hit: [], miss: [] },
  ETHNICITY: { hit: [], miss: [] },
  POLITICS: { hit: [], miss: [] },
  UNION: { hit: [], miss: [] },
  SEXUALITY: { hit: [], miss: [] },
  GENETIC: { hit: [], miss: [] },
  BIOMETRIC: { hit: [], miss: [] },
  CRIMINAL: { hit: [], miss: [] },
  CHILD: { hit: [], miss: [] },
};

/** Special categories (GDPR Art. 9), convictions (Art. 10) and signs of a child (Art. 8), from the lexicons of twelve languages. */
export const SPECIAL: readonly Detector[] = LEXICON_KINDS.map((kind) =>
  lexiconDetector(
    kind.toLowerCase(),
    kind,
    ALL.map((lexicons) => lexicons[kind]),
    EXAMPLES[kind],
  ),
);
