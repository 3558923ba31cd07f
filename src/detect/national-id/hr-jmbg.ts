import { bare, form, type NationalNumber, nationalId, type Proof, standard } from "./number.ts";

const jmbg = standard("SI", "emso");

/** The number of the former Yugoslavia: `regions` are the two digits of the place that a state keeps. */
export function yugoslavNumber(regions: RegExp) {
  return {
    check: "DDMMYYY, two digits of the region, three digits (0 to 499 men), a check digit (weights modulo 11).",
    pattern: form("[0-3]\\d[01]\\d[09]\\d{2}", "\\d{6}"),
    sizes: [13],
    prove(written: string): Proof | undefined {
      const digits = bare(written);
      if (!jmbg.validate(digits).isValid) return undefined;
      return regions.test(digits.slice(7, 9))
        ? { strength: 0.85, note: "birth date, region, check digit" }
        : { strength: 0.6, note: "birth date, check digit" };
    },
  } satisfies Partial<NationalNumber>;
}

export const hrJmbg = nationalId({
  ...yugoslavNumber(/^[03]\d/),
  id: "hr.jmbg",
  country: "HR",
  languages: ["hr", "bs", "sr"],
  name: "Jedinstveni matični broj građana (JMBG, MBG)",
  holders: "those born or registered in Croatia before the OIB, and citizens of its neighbours.",
  source:
    "Zakon o matičnom broju (NN 9/92, till 2009); Zakon o jedinstvenom matičnom broju građana (SFRJ, 1976). Rule as in stdnum 1.12.0 (SI), 2026-11-24.",
  words: ["jmbg*", "mbg", "matični broj", "maticni broj", "matičnog broja", "mbo"],
  examples: {
    hit: ["JMBG 0101006300015", "matični broj 0101990 300012"],
    miss: ["0101006500005", "paket 9901006500006"],
  },
});
