import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_DA: SpecialLexicons = {
  RELIGION: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "da", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "da", terms: [], unsure: [], figurative: [], somebody },
};
