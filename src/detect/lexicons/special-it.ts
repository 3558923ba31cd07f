import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_IT: SpecialLexicons = {
  RELIGION: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "it", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "it", terms: [], unsure: [], figurative: [], somebody },
};
