import { form, nationalId } from "./number.ts";

export const huIgazolvany = nationalId({
  id: "hu.igazolvany",
  country: "HU",
  languages: ["hu"],
  name: "Személyazonosító igazolvány száma",
  holders: "holders of a Hungarian identity card.",
  check:
    "six digits and two letters, or two letters and six or seven digits; no check digit, so it needs words or a question.",
  source: "414/2015. (XII. 23.) Korm. rendelet. 2026-11-24.",
  pattern: form("\\d{6}", "[A-Z]{2}(?![a-z\\d])"),
  weak: true,
  sizes: [6],
  prove: () => undefined,
  words: [
    "személyi igazolvány*",
    "szemelyi igazolvany*",
    "személyi",
    "szig szám",
    "igazolvány száma",
    "igazolványszám*",
    "szig",
    "hungarian id",
  ],
  examples: { hit: ["személyi igazolvány 123456AB", "szig szám: 987654 SA"], miss: ["123456AB", "rendelés 123456AB"] },
});
