import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_PT: SpecialLexicons = {
  RELIGION: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "pt", terms: [], unsure: [], figurative: [], somebody },
};
