import { nationalId, standard } from "./number.ts";

const hetu = standard("FI", "hetu");

export const fiHenkilotunnus = nationalId({
  id: "fi.henkilotunnus",
  country: "FI",
  languages: ["fi", "sv"],
  name: "Henkilötunnus (HETU)",
  holders: "everybody in the Finnish Population Information System.",
  check:
    "DDMMYY, a century sign (`+` 1800s; `-` and Y X W V U 1900s; A to F 2000s; the new signs since 2023), three digits, a check character (the nine digits modulo 31).",
  source:
    'Digi- ja väestötietovirasto, "Henkilötunnus"; Valtioneuvoston asetus väestötietojärjestelmästä 128/2010 § 2. Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /[0-3]\d[01]\d{3}\s?[-+A-FU-Ya-fu-y]\s?\d{3}\s?[0-9A-FHJ-NPR-Ya-fhj-npr-y]/y,
  sizes: [6, 9, 10],
  prove: (written) =>
    hetu.validate(written.replace(/\s/g, "").toUpperCase()).isValid
      ? { strength: 0.95, note: "birth date, century sign, check character" }
      : undefined,
  words: ["henkilötunnus*", "henkilötunnu*", "hetu*", "sotu*", "sosiaaliturvatunnus*", "personbeteckning*", "tunnus*"],
  examples: {
    hit: ["hetu 131052-308T", "131052-308t", "131052X308T", "hetuni on 131052 308T eiku 131052-308T"],
    miss: ["131052-308U", "tilaus 451052-308T"],
  },
});
