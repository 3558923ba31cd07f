import { isDay, weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

/** Organisations have 4 to 7 in front: the day does not pass. */
export function hasBirthDate(digits: string): boolean {
  const century = { "8": "18", "9": "19", "0": "20" }[digits[9] ?? ""];
  if (century === undefined) return false;
  return isDay(century + digits.slice(4, 6), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

export const keepsCheck = (digits: string): boolean => weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const isKennitala = nationalId({
  id: "is.kennitala",
  country: "IS",
  languages: ["is"],
  name: "Kennitala (kt.)",
  holders: "everybody in the Icelandic register of persons.",
  check:
    "DDMMYY, two digits, a check digit (weights modulo 11; numbers given from 18 February 2026 keep none), the century (8, 9, 0).",
  source:
    "Lög um skráningu einstaklinga nr. 140/2019; Þjóðskrá, Um kennitölur, Kennitölur án vartölu. Written from the description, 2026-11-24.",
  pattern: form("[0-3]\\d[01]\\d{3}", "\\d{4}"),
  sizes: [10],
  prove(written) {
    const digits = bare(written);
    if (!hasBirthDate(digits)) return undefined;
    const hyphen = /^\d{6} ?- ?\d{4}$/.test(written);
    if (!keepsCheck(digits)) {
      return hyphen ? { strength: 0.3, note: "birth date, hyphen, century", homeLimit: 0.5 } : undefined;
    }
    return { strength: hyphen ? 0.7 : 0.35, note: "birth date, check digit, century" };
  },
  words: ["kennitala*", "kennitölu*", "kennitölur", "kennital*", "kt", "icelandic id", "islandsk personnummer"],
  examples: {
    hit: ["kennitala 120174-3399", "kt. 1201743399", "120174-3399"],
    miss: ["120174-3389", "kennitala 450401-3150 fyrirtækis", "pöntun 1201743389"],
  },
});
