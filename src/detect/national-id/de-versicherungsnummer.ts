import { bare, nationalId, standard } from "./number.ts";

const svnr = standard("DE", "svnr");

export const deVersicherungsnummer = nationalId({
  id: "de.versicherungsnummer",
  country: "DE",
  languages: ["de"],
  name: "Versicherungsnummer of the statutory pension insurance (RVNR, SV-Nummer)",
  holders: "everybody insured in the German pension insurance; since 2023 the key of health and care insurers, too.",
  check: "area (2), date of birth DDMMYY, first letter of the birth name, serial number (2), check digit.",
  source: "§ 147 SGB VI; §§ 2-3 VKVV. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /\d{2}[\s./-]?\d{2}[\s.]?[01]\d[\s.]?\d{2}[\s./-]?[A-Za-z][\s./-]?\d{2}\s?\d/y,
  sizes: [8],
  prove: (written) =>
    svnr.validate(bare(written)).isValid
      ? { strength: 0.95, note: "area, birth date, letter, check digit" }
      : undefined,
  words: [
    ...[
      "versicherungsn*",
      "sozialversicherungsn*",
      "rentenversicherungsn*",
      "sv-nummer",
      "sv-nr",
      "svnr",
      "rvnr",
      "rv-nummer",
      "rv-nr",
    ],
    ...["vsnr", "rentennummer", "sozialversicherung*", "rentenversicherung*"],
  ],
  examples: {
    hit: ["SV-Nummer 15 070649 C 103", "65170839J003", "rentenversicherungsnr 65 170839 j 003"],
    miss: ["15070649C102", "Artikel 99070649C103"],
  },
});
