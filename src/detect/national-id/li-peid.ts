import { nationalId } from "./number.ts";

export const liPeid = nationalId({
  id: "li.peid",
  country: "LI",
  languages: [],
  name: "Personenidentifikationsnummer (PEID)",
  holders: "everybody known to the authorities of Liechtenstein; the AHV number is the same as in Switzerland.",
  check: "four to twelve digits; no check digit, so it needs words or a question.",
  source:
    "Gesetz über das Zentrale Personenregister (LGBl. 2011 Nr. 574); OECD, TIN description Liechtenstein. 2026-11-24.",
  pattern: /\d{4,12}/y,
  weak: true,
  sizes: [4, 5, 6, 7, 8, 9, 10, 11, 12],
  prove: () => undefined,
  words: ["peid*", "pe-id", "personenidentifikationsnummer*", "personenidentifikation"],
  examples: { hit: ["PEID 1234567", "Personenidentifikationsnummer: 304892"], miss: ["Bestellung 1234567", "304892"] },
});
