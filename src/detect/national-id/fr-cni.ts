import { form, nationalId } from "./number.ts";

export const frCni = nationalId({
  id: "fr.cni",
  country: "FR",
  languages: ["fr"],
  name: "Numéro de la carte nationale d'identité (CNI)",
  holders: "holders of a French identity card.",
  check:
    "twelve digits (until 2021: YYMM, département, five digits and more), or nine letters and digits; no check digit on its face, so it needs words or a question.",
  source: "Décret n° 55-1397 du 22 octobre 1955; Règlement (UE) 2019/1157. 2026-11-24.",
  pattern: form("(?:\\d{4}", "[0-9A-Z]{2}\\d", "\\d{5}|(?=[A-Z\\d]{0,8}\\d)[A-Z][0-9A-Z]{8})(?![a-z\\d])"),
  weak: true,
  sizes: [1, 2, 3, 4, 5, 6, 7, 8, 12],
  lead: 1,
  prove: () => undefined,
  words: [
    ...[
      "carte d'identité",
      "carte nationale d'identité",
      "carte identité",
      "cni",
      "n° cni",
      "numéro cni",
      "pièce d'identité",
      "piece d'identite",
    ],
    ...["numéro de carte d'identité", "=ci"],
  ],
  examples: {
    hit: ["CNI 880692310285", "carte d'identité n° D2H6862M2", "ma carte d'identité 120675012345"],
    miss: ["commande 880692310285", "référence D2H6862M2"],
  },
});
