import { form, nationalId } from "./number.ts";

export const cyId = nationalId({
  id: "cy.id",
  country: "CY",
  languages: ["el"],
  name: "Αριθμός Δελτίου Ταυτότητας (ΑΔΤ), Αλλοδαπός (ARC)",
  holders: "holders of a Cypriot identity card; with ARC, foreigners who are registered there.",
  check: "five to ten digits; no check digit, so it needs words or a question.",
  source: "Civil Registry Law 141(I)/2002; Civil Registry and Migration Department. 2026-11-24.",
  pattern: form("\\d{3,7}", "\\d{2,3}"),
  weak: true,
  sizes: [5, 6, 7, 8, 9, 10],
  prove: () => undefined,
  words: [
    "δελτίο ταυτότητας",
    "δελτίου ταυτότητας",
    "αριθμός ταυτότητας",
    "α δ τ",
    "αδτ",
    "arc number",
    "arc no",
    "cypriot id",
    "cyprus id",
  ],
  examples: { hit: ["Cypriot ID 1234567", "ΑΔΤ 987654"], miss: ["order 1234567", "Cypriot wine 2019"] },
});
