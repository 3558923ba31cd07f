import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody = "";

export const SPECIAL_FI: SpecialLexicons = {
  RELIGION: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  ETHNICITY: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  POLITICS: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  UNION: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  SEXUALITY: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  GENETIC: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  BIOMETRIC: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  CRIMINAL: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
  CHILD: { language: "fi", terms: [], unsure: [], figurative: [], somebody },
};
