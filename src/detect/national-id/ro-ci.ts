import { nationalId } from "./number.ts";

export const roCi = nationalId({
  id: "ro.ci",
  country: "RO",
  languages: ["ro"],
  name: "Seria și numărul cărții de identitate (CI)",
  holders: "holders of a Romanian identity card.",
  check: "two letters of the county and six digits; no check digit, so it needs words or a question.",
  source: "OUG nr. 97/2005; HG nr. 295/2021. 2026-11-24.",
  pattern: /[A-Za-z]{2}[\s-]?(?:(?:nr|nr\.|numar|număr|numărul)[\s:]{0,2})?\d{6,7}(?![\p{L}\d])/uy,
  weak: true,
  sizes: [6, 7],
  lead: 9,
  prove: () => undefined,
  words: [
    "seria",
    "carte de identitate",
    "cartea de identitate",
    "buletin*",
    "buletinul",
    "=ci",
    "c i",
    "romanian id*",
  ],
  examples: { hit: ["CI seria XT nr 123456", "buletin seria RX 654321"], miss: ["comanda XT 123456", "seria 3 nr 12"] },
});
