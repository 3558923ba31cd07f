import { bare, form, nationalId, standard } from "./number.ts";

const amka = standard("GR", "amka");

export const grAmka = nationalId({
  id: "gr.amka",
  country: "GR",
  languages: ["el"],
  name: "Αριθμός Μητρώου Κοινωνικής Ασφάλισης (ΑΜΚΑ, AMKA)",
  holders: "everybody insured, and everybody who works, in Greece.",
  check: "DDMMYY, four digits, a check digit after Luhn.",
  source: "Ν. 3655/2008, άρθρο 153; ΗΔΙΚΑ, amka.gr. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("[0-3]\\d", "[01]\\d", "\\d{2}", "\\d{5}"),
  sizes: [11],
  prove: (written) => (amka.validate(bare(written)).isValid ? { strength: 0.45, note: "birth date, Luhn" } : undefined),
  words: ["αμκα*", "α μ κ α", "amka*", "μητρώου κοινωνικής ασφάλισης", "κοινωνικής ασφάλισης", "greek social"],
  examples: { hit: ["ΑΜΚΑ 01013099997", "amka: 010130 99997"], miss: ["01013099998", "παραγγελία 01013099998"] },
});
