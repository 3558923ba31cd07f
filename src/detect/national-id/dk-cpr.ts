import { bare, nationalId, type Proof, standard } from "./number.ts";

const cpr = standard("DK", "cpr");
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export function keepsModulus11(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0;
}

function proofOf(written: string): Proof | undefined {
  const digits = bare(written);
  if (!cpr.validate(digits).isValid) return undefined;
  const checked = keepsModulus11(digits);
  const note = checked ? "birth date, modulus 11" : "birth date";
  if (/^\d{6}(?: ?- ?| )\d{4}$/.test(written)) return { strength: checked ? 0.6 : 0.4, note };
  return { strength: checked ? 0.3 : 0.2, note, homeLimit: 0.45 };
}

export const dkCpr = nationalId({
  id: "dk.cpr",
  country: "DK",
  languages: ["da"],
  name: "CPR-nummer",
  holders: "everybody registered in the Civil Registration System (Det Centrale Personregister).",
  check:
    "DDMMYY-SSSS; the seventh digit tells the century. The check digit (modulo 11) is not kept since 2007, so a number that fails it is still a number: without it, and without the hyphen or blank, only words or a question lift it over the usual threshold.",
  source: 'CPR-kontoret, "Personnummeret i CPR-systemet"; CPR-loven § 3. Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\s?-?\s?\d{4}/y,
  sizes: [10],
  prove: proofOf,
  words: ["cpr*", "cprnr", "cpr-nr", "cpr nr", "personnummer*", "personnr", "sygesikring*", "sundhedskort*"],
  examples: {
    hit: ["cpr 070761-4285", "mit cpr-nummer er 211062-5629", "cpr 2110625620", "0707614285 er mit cpr"],
    miss: ["511062-5629", "ordre 3113621234", "CVR 12345678"],
  },
});
