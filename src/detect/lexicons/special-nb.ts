import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_NB: SpecialLexicons = {
  RELIGION: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "nb", terms: [], unsure: [], figurative: [], somebody },
};
