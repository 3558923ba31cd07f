import { form, nationalId } from "./number.ts";

export const czObcanskyPrukaz = nationalId({
  id: "cz.obcansky-prukaz",
  country: "CZ",
  languages: ["cs"],
  name: "Číslo občanského průkazu (OP)",
  holders: "holders of a Czech identity card.",
  check: "nine digits; no check digit on its face, so it needs words or a question.",
  source: "Zákon č. 269/2021 Sb., o občanských průkazech. 2026-11-24.",
  pattern: form("\\d{3}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [9],
  prove: () => undefined,
  words: [
    "občanský průkaz",
    "občanského průkazu",
    "občanka",
    "občanky",
    "obcansky prukaz",
    "obcanka",
    "číslo op",
    "=op",
    "č op",
  ],
  examples: {
    hit: ["číslo občanského průkazu 123456789", "OP 987 654 321"],
    miss: ["objednávka 123456789", "tel. 602 123 456"],
  },
});
