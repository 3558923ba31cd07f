import { bare, nationalId } from "./number.ts";

export const mtId = nationalId({
  id: "mt.id",
  country: "MT",
  languages: ["mt", "en"],
  name: "Numru tal-Karta tal-Identità (ID card number), also the tax number of those born in Malta",
  holders: "holders of a Maltese identity or residence card.",
  check: "up to seven digits and a letter (M, G, A, P, L, H, B, Z); no check digit, so it needs words or a question.",
  source: "Identity Card and other Identity Documents Act (Cap. 258); OECD, TIN description Malta. 2026-11-24.",
  pattern: /\d{3,7}\s?\(?[MGAPLHBZmgaplhbz]\)?(?![\p{L}\d])/uy,
  weak: true,
  sizes: [3, 4, 5, 6, 7],
  prove: (written) =>
    /^\d{6,7}[MGAPLHBZ]$/.test(bare(written))
      ? { strength: 0.2, note: "digits and letter", homeLimit: 0.3 }
      : undefined,
  words: [
    "karta tal-identità",
    "karta tal-identita",
    "maltese id*",
    "id card",
    "id card number",
    "id no",
    "id number",
    "maltese identity card",
    "numru tal-karta",
  ],
  examples: {
    hit: ["ID card 123456M", "Maltese ID 0012345G", "karta tal-identità 38247(M)"],
    miss: ["order 123456M", "123456 metres"],
  },
});
