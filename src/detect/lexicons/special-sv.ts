import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_SV: SpecialLexicons = {
  RELIGION: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "sv", terms: [], unsure: [], figurative: [], somebody },
};
