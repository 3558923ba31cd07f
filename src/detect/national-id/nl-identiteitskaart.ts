import { nationalId } from "./number.ts";

export const nlIdentiteitskaart = nationalId({
  id: "nl.identiteitskaart",
  country: "NL",
  languages: ["nl"],
  name: "Documentnummer of identity card and residence document",
  holders: "holders of a Dutch identity card.",
  check:
    "two letters, six letters or digits, a digit; no letter O; no check digit on its face, so it needs words or a question.",
  source:
    "Paspoortuitvoeringsregeling Nederland 2001; RvIG, Kenmerken van de Nederlandse identiteitskaart. 2026-11-24.",
  pattern: /[A-NP-Za-np-z]{2}[A-NP-Za-np-z0-9]{6}\d(?![\p{L}\d])/uy,
  weak: true,
  sizes: [1, 2, 3, 4, 5, 6, 7],
  lead: 8,
  tight: true,
  prove: () => undefined,
  words: [
    ...[
      "identiteitskaart*",
      "id-kaart*",
      "idkaart*",
      "documentnummer*",
      "document nr",
      "doc nr",
      "id-bewijs",
      "identiteitsbewijs",
      "legitimatie*",
    ],
    ...["verblijfsdocument*", "verblijfsvergunning", "dutch id*"],
  ],
  examples: {
    hit: ["ID-kaart IR7K2B4C8", "documentnummer IE4712L38"],
    miss: ["bestelling IR7K2B4C8", "mijn identiteitskaart is verlopen sinds 2021"],
  },
});
