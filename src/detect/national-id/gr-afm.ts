import { bare, form, nationalId, standard } from "./number.ts";

/** The library knows it as a VAT number; persons have the same. */
const afm = standard("GR", "vat");

export const grAfm = nationalId({
  id: "gr.afm",
  country: "GR",
  languages: ["el"],
  name: "Αριθμός Φορολογικού Μητρώου (ΑΦΜ, AFM)",
  holders: "everybody with a tax file in Greece; companies, too, so it needs words that say whose.",
  check: "nine digits, the last a check digit (powers of two modulo 11): weak, so it needs words or a question.",
  source: "Ν. 4174/2013, άρθρο 11; ΑΑΔΕ. Rule as in stdnum 1.12.0 (VAT), 2026-11-24.",
  pattern: form("[0-4]\\d{2}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [9],
  prove: (written) =>
    afm.validate(bare(written)).isValid ? { strength: 0.25, note: "check digit", homeLimit: 0.4 } : undefined,
  words: ["αφμ*", "α φ μ", "afm*", "a f m", "φορολογικού μητρώου", "greek tax"],
  examples: { hit: ["ΑΦΜ 023456780", "my AFM is 023 456 780"], miss: ["order 023456780", "094259216"] },
});
