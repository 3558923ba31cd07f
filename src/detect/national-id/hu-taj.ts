import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const isTaj = (digits: string): boolean =>
  digits !== "000000000" && weighted(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(digits[8]);

export const huTaj = nationalId({
  id: "hu.taj",
  country: "HU",
  languages: ["hu"],
  name: "Társadalombiztosítási azonosító jel (TAJ szám)",
  holders: "everybody insured in Hungary.",
  check: "nine digits, the last a check digit (weights 3 and 7 modulo 10): weak, so it needs words or a question.",
  source: "1996. évi XX. törvény, 2. melléklet; NEAK. Written from the statute, 2026-11-24.",
  pattern: form("\\d{3}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [9],
  prove: (written) => (isTaj(bare(written)) ? { strength: 0.25, note: "check digit", homeLimit: 0.4 } : undefined),
  words: ["taj", "taj szám*", "taj kártya*", "társadalombiztosítási*", "tb szám*", "tb kártya*", "hungarian health"],
  examples: { hit: ["TAJ szám: 111 111 110", "taj 123456788"], miss: ["111 111 110", "rendelés 123456788"] },
});
