import { bare, nationalId } from "./number.ts";

export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

export const ukNhs = nationalId({
  id: "uk.nhs",
  country: "GB",
  languages: ["en"],
  name: "NHS number",
  holders: "everybody registered with the National Health Service.",
  check:
    "ten digits; the last is 11 minus the weighted sum (10 down to 2) modulo 11, 11 becomes 0, 10 is never given out. One number in eleven keeps it, so it needs words or a question.",
  source: 'NHS Data Model and Dictionary, "NHS NUMBER"; ISB 0149. 2026-11-23.',
  pattern: /\d{3}[\s-]?\d{3}[\s-]?\d{4}/y,
  weak: true,
  sizes: [10],
  prove: (written) => (isNhsNumber(bare(written)) ? { strength: 0.3, note: "modulus 11", homeLimit: 0.4 } : undefined),
  words: [
    "nhs*",
    "nhs number",
    "nhs no",
    "health service number",
    "health and care number",
    "h and c number",
    "hcn",
    "patient number",
  ],
  examples: {
    hit: ["NHS number 943 476 5919", "nhs no. 9434765919", "my NHS is 943-476-5919"],
    miss: ["order 943 476 5918", "943 476 5918"],
  },
});
