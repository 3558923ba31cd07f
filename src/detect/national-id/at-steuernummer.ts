import { bare, nationalId, standard } from "./number.ts";

const steuernummer = standard("AT", "tin");

export const atSteuernummer = nationalId({
  id: "at.steuernummer",
  country: "AT",
  languages: ["de"],
  name: "Abgabenkontonummer, Steuernummer (St.Nr.)",
  holders: "everybody with a tax account in Austria.",
  check:
    "tax office (2 digits), six digits, a check digit (every second digit doubled, modulo 10): weak, so it needs words or a question.",
  source:
    "§ 50 BAO in practice of the Finanzämter; OECD, TIN description Austria. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: /\d{2}[\s-]{0,3}\d{3}[\s-]?\/?\s?\d{4}/y,
  sizes: [9],
  prove(written) {
    if (!steuernummer.validate(bare(written)).isValid) return undefined;
    return /^\d{2}-\d{3}\/\d{4}$/.test(written)
      ? { strength: 0.5, note: "tax office, hyphen and slash, check digit" }
      : { strength: 0.25, note: "tax office, check digit", homeLimit: 0.4 };
  },
  words: ["steuernummer", "steuernr", "steuer-nr", "st-nr", "stnr", "st nr", "abgabenkonto*", "abgabenkontonummer"],
  examples: {
    hit: ["Steuernummer 59-119/9013", "St.Nr. 591199013"],
    miss: ["Rechnung 59 119 9013", "59-119/9014"],
  },
});
