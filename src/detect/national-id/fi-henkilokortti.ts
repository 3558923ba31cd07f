import { nationalId } from "./number.ts";

export const fiHenkilokortti = nationalId({
  id: "fi.henkilokortti",
  country: "FI",
  languages: ["fi", "sv"],
  name: "Henkilökortin numero",
  holders: "holders of a Finnish identity card or residence permit card.",
  check:
    "nine digits, or seven to nine letters and digits that begin with one or two letters; no check digit on its face, so it needs words or a question.",
  source: "Henkilökorttilaki 663/2016 § 4; Poliisi, Henkilökortti. 2026-11-24.",
  pattern: /[A-Za-z]{1,2}\d{7,8}(?![\p{L}\d])/uy,
  weak: true,
  sizes: [7, 8],
  lead: 2,
  prove: () => undefined,
  words: [
    "henkilökort*",
    "henkilökortin*",
    "henkilökorttini*",
    "oleskelulupa*",
    "oleskelulupakor*",
    "identitetskort*",
    "id-kortti*",
  ],
  examples: {
    hit: ["henkilökortin numero X1234567", "oleskelulupakortti AB1234567"],
    miss: ["malli X1234567", "tilaus AB1234567"],
  },
});
