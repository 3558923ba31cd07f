import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const isTaxIdentifier = (digits: string): boolean =>
  weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(digits[9]);

export const huAdoazonosito = nationalId({
  id: "hu.adoazonosito",
  country: "HU",
  languages: ["hu"],
  name: "Adóazonosító jel",
  holders: "everybody who pays tax, or gets family benefits, in Hungary.",
  check:
    "8, days from 1 January 1867 to birth (5), three digits, a check digit (weights 1 to 9 modulo 11): weak, so it needs words or a question.",
  source: "1996. évi XX. törvény, 1. melléklet. Written from the statute, 2026-11-24.",
  pattern: form("8\\d{3}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [10],
  prove: (written) =>
    isTaxIdentifier(bare(written)) ? { strength: 0.35, note: "8, check digit", homeLimit: 0.45 } : undefined,
  words: ["adóazonosító*", "adoazonosito*", "adószám*", "adókártya*", "hungarian tax"],
  examples: {
    hit: ["adóazonosító jel: 8071592153", "adóazonosítóm 8071 592 153"],
    miss: ["8071592153", "rendelés 8071592154"],
  },
});
