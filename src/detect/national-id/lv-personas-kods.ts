import { isDay, weighted } from "./checks.ts";
import { bare, form, nationalId, type Proof } from "./number.ts";

const WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

/** Numbers given since July 2017 begin with 32 to 39 and tell nothing. */
function proofOf(written: string): Proof | undefined {
  const digits = bare(written);
  const hyphen = /^\d{6} ?- ?\d{5}$/.test(written);
  if (/^3[2-9]/.test(digits)) return hyphen ? { strength: 0.35, note: "form since 2017", homeLimit: 0.5 } : undefined;
  const century = ["18", "19", "20"][Number(digits[6])];
  if (century === undefined) return undefined;
  if (!isDay(century + digits.slice(4, 6), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return undefined;
  if (((1 + weighted(digits, WEIGHTS)) % 11) % 10 !== Number(digits[10])) return undefined;
  return { strength: hyphen ? 0.8 : 0.45, note: "birth date, century, check digit" };
}

export const lvPersonasKods = nationalId({
  id: "lv.personas-kods",
  country: "LV",
  languages: ["lv"],
  name: "Personas kods (p. k.)",
  holders: "everybody in the Latvian register of natural persons.",
  check:
    "DDMMYY, a hyphen, the century (0, 1, 2), three digits, a check digit (weights modulo 11); since 2017 32 to 39 in front, and neither date nor check digit.",
  source: "Fizisko personu reģistra likums, 2.-3. pants. Rule as in python-stdnum's description of lv.pvn, 2026-11-24.",
  pattern: form("[0-3]\\d{5}", "\\d{5}"),
  sizes: [11],
  prove: proofOf,
  words: ["personas kods*", "personas kod*", "p k", "=pk", "latvian personal", "latvian id*"],
  examples: {
    hit: ["personas kods 161175-19997", "161175-19997", "p.k. 16117519997", "personas kods 326587-12345"],
    miss: ["161175-19996", "pasūtījums 16117519996"],
  },
});
