import { bare, nationalId, standard } from "./number.ts";

const codiceFiscale = standard("IT", "codicefiscale");

export const itCodiceFiscale = nationalId({
  id: "it.codice-fiscale",
  country: "IT",
  languages: ["it"],
  name: "Codice fiscale",
  holders: "everybody born or resident in Italy, and whoever deals with its administration.",
  check:
    "three letters of the surname, three of the name, year, month letter, day (+ 40 for women), place, check letter; where two people would share one, digits become letters from the right (omocodia).",
  source: "D.M. 23 dicembre 1976 n. 345 (13813); Agenzia delle Entrate. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern:
    /[A-Za-z]{3}[\s-]?[A-Za-z]{3}[\s-]?[0-9LMNP-Vlmnp-v]{2}[\s-]?[A-EHLMPRSTa-ehlmprst][\s-]?[0-9LMNP-Vlmnp-v]{2}[\s-]?[A-Za-z][0-9LMNP-Vlmnp-v]{3}[\s-]?[A-Za-z]/y,
  sizes: [1, 2],
  lead: 8,
  prove: (written) =>
    codiceFiscale.validate(bare(written)).isValid ? { strength: 0.97, note: "form and check letter" } : undefined,
  words: ["codice fiscale", "cod fiscale", "cod fisc", "c f", "cf", "codicefiscale", "tessera sanitaria", "fiscale"],
  examples: {
    hit: ["codice fiscale RSSMRA85T10A562S", "RCCMNL83S18D969H", "cf: rcc mnl 83s18 d969h"],
    miss: ["RCCMNL83S18D967H", "ordine ABCDEF12G34H567I"],
  },
});
