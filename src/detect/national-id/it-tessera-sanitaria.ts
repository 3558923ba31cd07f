import { isLuhn } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const itTesseraSanitaria = nationalId({
  id: "it.tessera-sanitaria",
  country: "IT",
  languages: ["it"],
  name: "Numero di identificazione della tessera sanitaria (TEAM)",
  holders:
    "everybody served by the Italian national health service; on the back of the card, which is the European one, too.",
  check: "80380, region (4 digits), ten digits, a check digit after Luhn.",
  source: "D.M. 11 marzo 2004 (GU 251/2004), allegato; EN 1867. Written from the description, 2026-11-24.",
  pattern: form("80380", "\\d{5}", "\\d{5}", "\\d{5}"),
  sizes: [20],
  prove: (written) =>
    isLuhn(bare(written)) ? { strength: 0.9, note: "80380, Luhn" } : { strength: 0.45, note: "80380" },
  words: ["tessera sanitaria", "tessera europea", "team", "numero tessera", "n° tessera", "tessera", "ts"],
  examples: {
    hit: ["tessera sanitaria 80380001234567890127", "TEAM 80380 00123 45678 90127"],
    miss: ["ordine 80390001234567890127", "conto 80380 1234"],
  },
});
