import { isDay, weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

const RISING = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The weights fall for those born after 31 December 1996, who have 3, 4, 7 or 8 in front from 2000. */
export function isPersonalIdentifier(digits: string): boolean {
  const year = digits.slice(1, 3);
  if (!isDay(year, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const falls = "3478".includes(digits[0] ?? "") ? Number(year) < 97 : Number(year) >= 97;
  return weighted(digits, falls ? RISING.toReversed() : RISING) % 11 === Number(digits[10]);
}

export const huSzemelyiAzonosito = nationalId({
  id: "hu.szemelyi-azonosito",
  country: "HU",
  languages: ["hu"],
  name: "Személyi azonosító (személyi szám)",
  holders: "everybody in the Hungarian population register.",
  check: "sex and century, YYMMDD, three digits, a check digit (weights 1 to 10, from 1997 10 to 1, modulo 11).",
  source: "1996. évi XX. törvény, 3. melléklet. Written from the statute, 2026-11-24.",
  pattern: form("[1-8]", "\\d{2}[01]\\d[0-3]\\d", "\\d{4}"),
  sizes: [11],
  prove: (written) =>
    isPersonalIdentifier(bare(written))
      ? { strength: /^\d-\d{6}-\d{4}$/.test(written) ? 0.7 : 0.45, note: "birth date, check digit" }
      : undefined,
  words: [
    "személyi azonosító*",
    "személyi szám*",
    "szemelyi szam*",
    "szemelyi azonosito",
    "személyi",
    "hungarian personal",
  ],
  examples: {
    hit: ["személyi szám 1-740501-2359", "személyi azonosítóm 27209167434"],
    miss: ["2-720916-7435", "rendelés 1 740501 2349"],
  },
});
