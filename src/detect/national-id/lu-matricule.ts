import { isDay, isLuhn, isVerhoeff } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

/** Both check digits are of the first eleven: the twelfth after Luhn, the thirteenth after Verhoeff. */
export function isMatricule(digits: string): boolean {
  const first = digits.slice(0, 11);
  if (!isDay(digits.slice(0, 4), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))) return false;
  return isLuhn(first + digits[11]) && isVerhoeff(first + digits[12]);
}

export const luMatricule = nationalId({
  id: "lu.matricule",
  country: "LU",
  languages: ["fr", "de", "lb"],
  name: "Matricule, numéro d'identification national",
  holders: "everybody in the Luxembourg register of natural persons, and whoever is insured there.",
  check: "YYYYMMDD, three digits, a check digit after Luhn and one after Verhoeff.",
  source:
    "Loi du 19 juin 2013 relative à l'identification des personnes physiques; CTIE. Written from the description, 2026-11-24.",
  pattern: form("(?:18|19|20)\\d{2}", "[01]\\d", "[0-3]\\d", "\\d{3}", "\\d{2}"),
  sizes: [13],
  prove: (written) =>
    isMatricule(bare(written)) ? { strength: 0.9, note: "birth date, two check digits" } : undefined,
  words: [
    ...[
      "matricule*",
      "numéro matricule",
      "n° matricule",
      "matricule national",
      "sozialversicherungsnummer*",
      "cns",
      "sécu",
      "sécurité sociale",
    ],
    ...["numéro d'identification national", "nationale kennnummer", "matrikel*", "ccss"],
  ],
  examples: {
    hit: ["matricule 1893120105732", "n° matricule 1893 1201 057 32", "18931201 05732"],
    miss: ["1893120105733", "matricule de l'avion 1893", "colis 1893120105742"],
  },
});
