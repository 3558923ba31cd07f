import { bare, form, type NationalNumber, nationalId, type Proof, standard } from "./number.ts";

const rc = standard("CZ", "rc");

/** The birth number of the former Czechoslovakia, which both states still give. */
export const BIRTH_NUMBER = {
  check:
    "YYMMDD (month + 50 for women, + 20 or + 70 where numbers of a day ran out), a slash, three digits until 1953, then four, the whole divisible by 11.",
  pattern: form("\\d{2}[0-35-8]\\d[0-3]\\d", "\\d{3,4}"),
  sizes: [9, 10],
  prove(written: string): Proof | undefined {
    const digits = bare(written);
    if (!rc.validate(digits).isValid) return undefined;
    const slash = /^\d{6} ?\/ ?\d{3,4}$/.test(written);
    if (digits.length === 9)
      return { strength: slash ? 0.4 : 0.2, note: "birth date before 1954", homeLimit: slash ? 0.55 : 0.35 };
    return slash
      ? { strength: 0.75, note: "birth date, slash, divisible by 11" }
      : { strength: 0.35, note: "birth date, divisible by 11" };
  },
  words: [
    ...[
      "rodné číslo",
      "rodného čísla",
      "rodneho cisla",
      "rodným číslem",
      "rodne cislo",
      "rodny cislo",
      "rč",
      "r č",
      "=rc",
      "r c",
      "birth number",
    ],
    ...[
      "číslo pojištěnce",
      "cislo pojistence",
      "číslo pojištěnky",
      "číslo poistenca",
      "cislo poistenca",
      "poistenec",
      "pojištěnec",
    ],
  ],
} satisfies Partial<NationalNumber>;

export const czRodneCislo = nationalId({
  ...BIRTH_NUMBER,
  id: "cz.rodne-cislo",
  country: "CZ",
  languages: ["cs"],
  name: "Rodné číslo (RČ), číslo pojištěnce",
  holders: "everybody in the Czech population register, and whoever is insured there.",
  source: "Zákon č. 133/2000 Sb., § 13; zákon č. 48/1997 Sb., § 12. Rule as in stdnum 1.12.0, 2026-11-24.",
  examples: {
    hit: ["rodné číslo 710319/2745", "710319/2745", "RČ 7103192745", "rč: 530101/123"],
    miss: ["710319/2746", "objednávka 7103192745", "710231/2740"],
  },
});
