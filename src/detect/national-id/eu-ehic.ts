import { isLuhn } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

/** Countries of the card by their ISO 3166-1 numbers. */
const COUNTRIES =
  "040|056|100|191|196|203|208|233|246|250|276|300|348|352|372|380|428|438|440|442|470|528|578|616|620|642|703|705|724|752|756|826";

export const euEhic = nationalId({
  id: "eu.ehic",
  country: "EU",
  languages: [],
  name: "European Health Insurance Card, field 8 (EHIC, GHIC)",
  holders: "everybody insured in a state of the EEA, in Switzerland or the United Kingdom who was given the card.",
  check:
    "80, the country's ISO number, up to fifteen digits; of twenty digits the last often is a check digit after Luhn.",
  source: "Decisions S1 and S2 of the Administrative Commission (2010/C 106/08 and 09); EN 1867. 2026-11-24.",
  pattern: form("80", `(?:${COUNTRIES})`, "\\d{1,5}", "\\d{5}", "\\d{4,5}"),
  sizes: [15, 16, 17, 18, 19, 20],
  prove(written) {
    const digits = bare(written);
    if (digits.length !== 20) return { strength: 0.3, note: "80 and a country", homeLimit: 0.3 };
    return isLuhn(digits)
      ? { strength: 0.7, note: "80, a country, Luhn" }
      : { strength: 0.4, note: "80 and a country" };
  },
  words: [
    ...[
      "ehic*",
      "ghic*",
      "european health*",
      "health insurance card",
      "eu-kort*",
      "eu-kortet",
      "europeiska sjukförsäkringskort*",
      "sjukförsäkringskort*",
    ],
    ...[
      "blå eu-kort",
      "blåt sygesikringskort",
      "blå sygesikring*",
      "europæisk sygesikring*",
      "helsetrygdkort*",
      "europeisk helsetrygd*",
      "eurooppalainen sairaanhoitokort*",
    ],
    ...[
      "europäische krankenversicherung*",
      "ehic-karte",
      "ceam",
      "carte européenne",
      "tarjeta sanitaria europea",
      "=tse",
      "team",
      "tessera europea",
      "cesd",
      "cartão europeu",
    ],
    ...["europese zorgverzekering*", "europese ziekteverzekering*", "ekuz*", "europejska karta"],
  ],
  examples: {
    hit: ["EHIC 80276 00212 34567 89012", "CEAM 80250000001234567894", "EKUZ nr 80616000001234567890"],
    miss: ["80999000001234567890", "tracking 1234567890123456"],
  },
});
