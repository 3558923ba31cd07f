import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

/** The two check digits of a fødselsnummer. */
export const keepsBoth = (digits: string): boolean =>
  weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const noFhNummer = nationalId({
  id: "no.fh-nummer",
  country: "NO",
  languages: ["nb", "no", "nn"],
  name: "FH-nummer and other health numbers (hjelpenummer)",
  holders: "patients in Norway without a known fødselsnummer.",
  check: "8 or 9, eight digits, two check digits as a fødselsnummer has them; no date.",
  source:
    "Norsk helsenett, Hva er felles hjelpenummer; Direktoratet for e-helse, Identifikatorer for personer (HIS 1001:2010). Written from the description, 2026-11-24.",
  pattern: form("[89]\\d{5}", "\\d{5}"),
  sizes: [11],
  prove: (written) =>
    keepsBoth(bare(written)) ? { strength: 0.4, note: "two check digits", homeLimit: 0.5 } : undefined,
  words: ["fh-nummer*", "fhnummer", "fh nr", "hjelpenummer*", "hjelpenr", "h-nummer*", "dufnummer", "pasientnummer*"],
  examples: { hit: ["hjelpenummer 81010012333", "FH-nummer 810100 12333"], miss: ["ordre 81010012391", "81010012333"] },
});
