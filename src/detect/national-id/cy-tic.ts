import { bare, form, nationalId, standard } from "./number.ts";

/** The library knows the form as a VAT number; it is the tax number of persons, too. */
const tic = standard("CY", "vat");

export const cyTic = nationalId({
  id: "cy.tic",
  country: "CY",
  languages: ["el"],
  name: "Αριθμός Φορολογικής Ταυτότητας (ΑΦΤ, TIC)",
  holders: "everybody with a tax file in Cyprus; persons have 0 or 9 in front.",
  check: "eight digits, a letter (digits at even places translated, modulo 26).",
  source:
    "Assessment and Collection of Taxes Law 4/1978; Tax Department of Cyprus. Rule as in stdnum 1.12.0 (VAT), 2026-11-24.",
  pattern: form("[09]\\d{7}", "[A-Z](?![a-z\\d])"),
  sizes: [8],
  prove: (written) =>
    tic.validate(bare(written)).isValid ? { strength: 0.35, note: "check letter", homeLimit: 0.5 } : undefined,
  words: [
    "αφτ",
    "α φ τ",
    "φορολογικ*",
    "tic",
    "tax identification code",
    "cyprus tax",
    "αριθμός φορολογικής ταυτότητας",
  ],
  examples: { hit: ["TIC 00123123T", "ΑΦΤ 00123123 T"], miss: ["order 00123123T", "invoice 10259033P"] },
});
