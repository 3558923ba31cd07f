import { bare, nationalId, standard } from "./number.ts";

const nir = standard("FR", "nir");

export const frNir = nationalId({
  id: "fr.nir",
  country: "FR",
  languages: ["fr"],
  name: "Numéro de sécurité sociale (NIR)",
  holders: "everybody born in France or insured there (register RNIPP of INSEE).",
  check:
    "sex, year, month, département (2A and 2B for Corsica), commune, order number, key (97 minus the thirteen modulo 97). People often leave the key out; then there is no proof, and only words or a question tell it.",
  source:
    'Décret n° 82-103 du 22 janvier 1982, Art. 4; INSEE, "Numéro d\'identification au répertoire". Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern:
    /[1-478][\s./-]?\d{2}[\s./-]?(?:0[1-9]|[2-9]\d|1[0-2])[\s./-]?(?:\d{2}|2[AaBb])[\s./-]?\d{3}[\s./-]?\d{3}(?:[\s./-]{0,3}\d{2})?/y,
  sizes: [6, 13, 15],
  prove: (written) =>
    nir.validate(bare(written)).isValid ? { strength: 0.9, note: "parts and key modulo 97" } : undefined,
  words: [
    ...[
      "sécurité sociale",
      "secu",
      "numéro de sécu",
      "n° sécu",
      "numéro ss",
      "num sécu",
      "nir",
      "insee",
      "numéro insee",
      "immatriculation",
    ],
    ...["assuré social", "assurée sociale", "carte vitale", "n° ss", "nss", "n ss", "no ss"],
  ],
  examples: {
    hit: [
      "mon numéro de sécurité sociale : 2 69 05 49 588 157 80",
      "2 95 10 99 126 111 93",
      "nir 255081416802538",
      "sécu 2 55 08 14 168 025",
    ],
    miss: ["295109912611199", "commande 2 95 10 99 126 111 99", "colis 1890312345678"],
  },
});
