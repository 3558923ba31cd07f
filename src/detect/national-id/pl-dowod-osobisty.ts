import { rankOf } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

const WEIGHTS = [7, 3, 1, 7, 3, 1, 7, 3];

/** The fourth character is the check digit of the other eight. */
export function isIdCard(value: string): boolean {
  const sum = [...value.slice(0, 3), ...value.slice(4)].reduce((s, c, i) => s + rankOf(c) * (WEIGHTS[i] ?? 0), 0);
  return sum % 10 === Number(value[3]);
}

export const plDowodOsobisty = nationalId({
  id: "pl.dowod-osobisty",
  country: "PL",
  languages: ["pl"],
  name: "Seria i numer dowodu osobistego",
  holders: "holders of a Polish identity card.",
  check: "three letters, a check digit (weights 7, 3, 1 modulo 10), five digits.",
  source:
    "Ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych; ICAO Doc 9303-3. Written from the description, 2026-11-24.",
  pattern: form("[A-Z]{3}", "\\d{6}(?![a-z\\d])"),
  sizes: [6],
  lead: 4,
  prove: (written) =>
    isIdCard(bare(written))
      ? { strength: /^[A-Z]{3} ?\d{6}$/.test(written) ? 0.35 : 0.2, note: "series, check digit", homeLimit: 0.5 }
      : undefined,
  words: [
    ...[
      "dowód*",
      "dowodu",
      "dowodem",
      "dowodzie",
      "dowod",
      "dowód osobisty",
      "dowodu osobistego",
      "seria i numer",
      "seria i nr",
      "=do nr",
      "nr dowodu",
    ],
    ...["polish id*", "polish identity card", "tożsamości"],
  ],
  examples: {
    hit: ["dowód osobisty ABS123456", "seria i nr dowodu ABA 300000", "mam dowód abs 123456"],
    miss: ["model ABS123457", "zamówienie ABC123456"],
  },
});
