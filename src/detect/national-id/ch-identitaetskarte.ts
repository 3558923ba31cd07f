import { bare, nationalId } from "./number.ts";

export const chIdentitaetskarte = nationalId({
  id: "ch.identitaetskarte",
  country: "CH",
  languages: ["de", "fr", "it"],
  name: "Nummer der Identitätskarte, numéro de la carte d'identité",
  holders: "holders of a Swiss identity card.",
  check:
    "a letter and seven letters or digits, mostly digits; no check digit on its face, so it needs words or a question.",
  source: "Ausweisgesetz (SR 143.1) Art. 2; fedpol, Schweizer Pass und Identitätskarte. 2026-11-24.",
  pattern: /[A-Za-z]\d[A-Za-z0-9]\d{2}[A-Za-z0-9]\d{2}(?![\p{L}\d])/uy,
  weak: true,
  sizes: [1, 4, 7],
  lead: 1,
  tight: true,
  prove: (written) =>
    /^[CES][0-9]{7}$/.test(bare(written)) ? { strength: 0.25, note: "series letter", homeLimit: 0.35 } : undefined,
  words: [
    ...["identitätskarte*", "identitaetskarte", "idk", "id-karte", "id-nr", "ausweisnummer", "ausweis-nr", "ausweis"],
    ...["carte d'identité", "ci", "carta d'identità"],
  ],
  examples: {
    hit: ["Identitätskarte E3712945", "IDK-Nr. C1234567", "carte d'identité S1A00A00"],
    miss: ["Modell E3712945", "E3712945"],
  },
});
