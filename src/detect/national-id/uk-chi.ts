import { isDay, weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const isChi = (digits: string): boolean =>
  isDay(digits.slice(4, 6), Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) &&
  weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const ukChi = nationalId({
  id: "uk.chi",
  country: "GB",
  languages: ["en", "gd"],
  name: "Community Health Index number (CHI)",
  holders: "everybody registered with the NHS in Scotland.",
  check:
    "DDMMYY, three digits, a check digit (weights modulo 11): it looks like a telephone number, so it needs words or a question.",
  source:
    "NHS Scotland, Public Health Scotland, Data Dictionary: CHI Number. Written from the description, 2026-11-24.",
  pattern: form("[0-3]\\d[01]\\d{3}", "\\d{4}"),
  weak: true,
  sizes: [10],
  prove: (written) =>
    isChi(bare(written)) ? { strength: 0.3, note: "birth date, modulus 11", homeLimit: 0.4 } : undefined,
  words: ["chi", "chi number", "chi no", "community health index", "nhs*"],
  examples: { hit: ["CHI 0101751230", "CHI number 010175 1230"], miss: ["order 0101751230", "0101751230"] },
});
