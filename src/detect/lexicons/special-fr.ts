import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_FR: SpecialLexicons = {
  RELIGION: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "fr", terms: [], unsure: [], figurative: [], somebody },
};
