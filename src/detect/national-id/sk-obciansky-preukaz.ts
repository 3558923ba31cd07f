import { form, nationalId } from "./number.ts";

export const skObcianskyPreukaz = nationalId({
  id: "sk.obciansky-preukaz",
  country: "SK",
  languages: ["sk"],
  name: "Číslo občianskeho preukazu (OP)",
  holders: "holders of a Slovak identity card.",
  check: "two letters and six digits; no check digit, so it needs words or a question.",
  source: "Zákon č. 395/2019 Z. z. o občianskych preukazoch. 2026-11-24.",
  pattern: form("[A-Z]{2}", "\\d{6}(?![a-z\\d])"),
  weak: true,
  sizes: [6],
  lead: 3,
  prove: () => undefined,
  words: [
    "občiansky preukaz",
    "občianskeho preukazu",
    "občiansky",
    "občianskeho",
    "obciansky preukaz",
    "=op",
    "číslo op",
    "č op",
  ],
  examples: { hit: ["občiansky preukaz EA123456", "číslo OP: HK 654321"], miss: ["objednávka EA123456", "EA123456"] },
});
