import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

/** The letter counts as its place in the alphabet in two digits; weights 1 and 2 in turn, digit sums, modulo 10. */
export function isKvnr(value: string): boolean {
  const letter = String(value.charCodeAt(0) - 64).padStart(2, "0");
  const sums = [...`${letter}${value.slice(1, 9)}`].map((digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return String(product > 9 ? product - 9 : product);
  });
  return weighted(sums.join(""), [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(value[9]);
}

export const deKrankenversichertennummer = nationalId({
  id: "de.krankenversichertennummer",
  country: "DE",
  languages: ["de"],
  name: "Krankenversichertennummer (KVNR)",
  holders: "everybody insured for health care in Germany; printed on the elektronische Gesundheitskarte.",
  check:
    "a letter, eight digits, a check digit (the letter as two digits, weights 1 and 2 in turn, digit sums, modulo 10).",
  source:
    "§ 290 SGB V; gematik, Krankenversichertennummer (the ten characters that never change). Written from the description, 2026-11-24.",
  pattern: form("[A-Z]", "\\d{3}", "\\d{3}", "\\d{3}(?![a-z\\d])"),
  sizes: [9],
  lead: 2,
  prove: (written) =>
    isKvnr(bare(written))
      ? { strength: /^[A-Z]\d{9}$/.test(written) ? 0.55 : 0.4, note: "letter, check digit" }
      : undefined,
  words: [
    ...[
      "krankenversichertennummer*",
      "versichertennummer*",
      "versichertennr",
      "versicherten-nr",
      "kvnr",
      "kv-nr",
      "kv-nummer",
    ],
    ...[
      "krankenversicherungsnummer*",
      "krankenversicherungsnr",
      "krankenkassennummer",
      "gesundheitskarte*",
      "egk",
      "versichertenkarte*",
      "krankenkasse*",
    ],
  ],
  examples: {
    hit: ["KVNR A123456780", "Versichertennummer T 555 558 879", "A123456780", "egk a123456780"],
    miss: ["A123456781", "Artikel B123456780"],
  },
});
