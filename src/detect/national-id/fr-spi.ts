import { bare, form, nationalId, standard } from "./number.ts";

const spi = standard("FR", "nif");

export const frSpi = nationalId({
  id: "fr.spi",
  country: "FR",
  languages: ["fr"],
  name: "Numéro fiscal de référence (SPI)",
  holders: "everybody known to the French tax office.",
  check: "thirteen digits, the first 0 to 3; the last three are the first ten modulo 511.",
  source:
    "Article L. 287 du Livre des procédures fiscales; DGFiP; OECD, TIN description France. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("[0-3]\\d", "\\d{2}", "\\d{3}", "\\d{3}", "\\d{3}"),
  sizes: [13],
  prove: (written) => (spi.validate(bare(written)).isValid ? { strength: 0.6, note: "key modulo 511" } : undefined),
  words: [
    ...[
      "numéro fiscal",
      "n° fiscal",
      "num fiscal",
      "no fiscal",
      "spi",
      "référence fiscale",
      "identifiant fiscal",
      "nif",
      "n fiscal",
    ],
    ...["numéro d'identification fiscale", "impots", "impôts gouv"],
  ],
  examples: {
    hit: ["n° fiscal 3023217600053", "numéro fiscal 30 23 217 600 053"],
    miss: ["colis 3023217600054", "3023217600054"],
  },
});
