import { isDay, keepsModulus97 } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export function isBis(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  if (!(month >= 20 && month <= 32) && !(month >= 40 && month <= 52)) return false;
  const day = Number(digits.slice(4, 6));
  // Month or day are zero where they were not known.
  const known = month % 20 === 0 || day === 0 || isDay(digits.slice(0, 2), month % 20, day);
  return known && keepsModulus97(digits);
}

export const beBis = nationalId({
  id: "be.bis",
  country: "BE",
  languages: ["nl", "fr", "de"],
  name: "BIS-nummer, numéro BIS",
  holders: "those who deal with Belgian social security and are not in the National Register.",
  check:
    "as a national number, with 20 (sex not known) or 40 added to the month: YYMMDD, three digits, two check digits (97 minus the nine modulo 97; with a 2 in front for those born from 2000).",
  source:
    "Koninklijk besluit van 8 februari 1991, Art. 4; Kruispuntbank van de Sociale Zekerheid. Written from the description, 2026-11-24.",
  pattern: form("\\d{2}", "[2-5]\\d", "\\d{2}", "\\d{3}", "\\d{2}"),
  sizes: [11],
  prove: (written) =>
    isBis(bare(written)) ? { strength: 0.75, note: "date with 20 or 40, two check digits" } : undefined,
  words: [
    "bis-nummer*",
    "bisnummer*",
    "bis nr",
    "numéro bis",
    "n° bis",
    "niss",
    "insz*",
    "inss",
    "registre bis",
    "rijksregister*",
  ],
  examples: {
    hit: ["BIS-nummer 85.47.11-113.22", "numéro bis 85271111308"],
    miss: ["85.47.11-113.84", "bestelling 85541111340"],
  },
});
