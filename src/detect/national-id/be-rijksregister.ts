import { keepsModulus97 } from "./checks.ts";
import { bare, nationalId, standard } from "./number.ts";

const insz = standard("BE", "insz");

export const beRijksregister = nationalId({
  id: "be.rijksregister",
  country: "BE",
  languages: ["nl", "fr"],
  name: "Rijksregisternummer, numéro national (INSZ, NISS)",
  holders: "everybody in the National Register.",
  check:
    "YYMMDD, three digits, two check digits (97 minus the nine modulo 97; with a 2 in front for those born from 2000).",
  source: "Koninklijk besluit van 3 april 1984; Wet van 8 augustus 1983, Art. 2. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /\d{2}[.\s]?\d{2}[.\s]?\d{2}[-\s.]?\d{3}[.\s-]?\d{2}/y,
  sizes: [11],
  prove: (written) =>
    keepsModulus97(bare(written)) && insz.validate(bare(written)).isValid
      ? { strength: 0.85, note: "birth date, two check digits" }
      : undefined,
  words: [
    ...[
      "rijksregister*",
      "rijksregisternr",
      "registre national",
      "numéro national",
      "num national",
      "n° national",
      "insz*",
      "niss",
    ],
    ...["inss", "rrn", "=nn", "bis-nummer", "numéro de registre"],
  ],
  examples: {
    hit: ["85.07.30-033.28", "rijksregisternummer 17073003384", "NN 85.07.30 033-28"],
    miss: ["85.07.30-033.29", "commande 85073003329"],
  },
});
