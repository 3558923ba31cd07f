import { bare, nationalId, standard } from "./number.ts";

const ahv = standard("CH", "ssn");

export const chAhv = nationalId({
  id: "ch.ahv",
  country: "CH",
  languages: ["de", "fr", "it"],
  name: "AHV-Nummer, numéro AVS, numero AVS",
  holders: "everybody insured in, or registered by, Switzerland or Liechtenstein.",
  check: "756, nine digits, a check digit as EAN-13 has it.",
  source: "AHVG Art. 50c; AHVV Art. 133; Zentrale Ausgleichsstelle. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /756[.\s]?\d{4}[.\s]?\d{4}[.\s]?\d{2}/y,
  sizes: [13],
  prove(written) {
    if (!ahv.validate(bare(written)).isValid) return undefined;
    return /^756\.\d{4}\.\d{4}\.\d{2}$/.test(written)
      ? { strength: 0.95, note: "756, dots, check digit" }
      : { strength: 0.8, note: "756, check digit" };
  },
  words: ["ahv*", "avs", "ahvn13", "navs13", "avs-nummer", "sozialversicherungsn*", "numéro avs", "n° avs"],
  examples: {
    hit: ["AHV 756.9217.0769.85", "7569217076985"],
    miss: ["756.9217.0769.84", "EAN 7569217076984"],
  },
});
