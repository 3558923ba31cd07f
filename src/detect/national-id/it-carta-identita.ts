import { nationalId } from "./number.ts";

export const itCartaIdentita = nationalId({
  id: "it.carta-identita",
  country: "IT",
  languages: ["it"],
  name: "Numero della carta d'identità (CIE and paper)",
  holders: "holders of an Italian identity card.",
  check:
    "two letters (C first on electronic cards), five digits, two letters; on paper two letters and seven digits; no check digit, so it needs words or a question.",
  source: "D.M. 23 dicembre 2015 (GU 302/2015), allegato B; Ministero dell'Interno. 2026-11-24.",
  pattern: /(?:[Cc][A-Za-z][\s-]?\d{5}[\s-]?[A-Za-z]{2}|[A-Za-z]{2}[\s-]?\d{7})(?![\p{L}\d])/uy,
  sizes: [5, 7],
  lead: 3,
  prove: (written) =>
    /^C[A-Z]\d{5}[A-Z]{2}$/.test(written)
      ? { strength: 0.35, note: "form of the electronic card", homeLimit: 0.5 }
      : undefined,
  words: [
    ...[
      "carta d'identità",
      "carta di identità",
      "carta identità",
      "c'identità",
      "cie",
      "c i",
      "=ci",
      "documento d'identità",
      "documento di identità",
    ],
    ...["documento", "carta d identita elettronica", "numero carta"],
  ],
  examples: {
    hit: ["carta d'identità CB27419KL", "CIE n. CA 00000 AA", "documento AX1234567"],
    miss: ["modello AX1234567", "ordine CD27419KL, fattura AX1234567"],
  },
});
