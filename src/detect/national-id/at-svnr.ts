import { bare, nationalId, standard } from "./number.ts";

const svnr = standard("AT", "vnr");

export const atSvnr = nationalId({
  id: "at.svnr",
  country: "AT",
  languages: ["de"],
  name: "Sozialversicherungsnummer (SVNR)",
  holders: "everybody insured in Austria; printed on the e-card.",
  check:
    "three digits, a check digit (weights modulo 11), date of birth DDMMYY (months up to 15 where the numbers of a day ran out).",
  source: "ASVG § 31 Abs. 4 Z 1; Dachverband der Sozialversicherungsträger. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /[1-9]\d{3}[\s-/]?[0-3]\d[.\s]?[01]\d[.\s]?\d{2}/y,
  sizes: [10],
  prove(written) {
    if (!svnr.validate(bare(written)).isValid) return undefined;
    return /^\d{4}[ -/]\d{6}$/.test(written)
      ? { strength: 0.5, note: "check digit, birth date" }
      : { strength: 0.3, note: "check digit, birth date", homeLimit: 0.45 };
  },
  words: ["svnr", "sv-nr", "sv-nummer", "sozialversicherungsn*", "versicherungsn*", "e-card", "ecard", "sv nr", "vsnr"],
  examples: {
    hit: ["SVNR 1237 010180", "e-card 1237010180"],
    miss: ["1238 010180", "Bestellung 1237 019980"],
  },
});
