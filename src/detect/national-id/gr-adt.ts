import { nationalId } from "./number.ts";

export const grAdt = nationalId({
  id: "gr.adt",
  country: "GR",
  languages: ["el"],
  name: "Αριθμός Δελτίου Ταυτότητας (ΑΔΤ)",
  holders: "holders of a Greek identity card.",
  check: "one or two letters that Greek and Latin share, six digits; no check digit, so it needs words or a question.",
  source: "Ν.Δ. 127/1969; Ελληνική Αστυνομία. 2026-11-24.",
  pattern: /[ABEZHIKMNOPTYXabezhikmnoptyxΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεζηικμνορτυχ]{1,2}[ -]?\d{6}(?![\p{L}\d])/uy,
  weak: true,
  sizes: [6],
  lead: 3,
  prove: () => undefined,
  words: [
    "ταυτότητα*",
    "ταυτότητας",
    "δελτίο ταυτότητας",
    "α δ τ",
    "αδτ",
    "adt",
    "αρ ταυτότητας",
    "greek id",
    "greek identity card",
  ],
  examples: { hit: ["ΑΔΤ ΑΒ 123456", "αριθμός ταυτότητας AK123456"], miss: ["order AK123456", "ΑΒ 123456"] },
});
