import { bare, form, nationalId, standard } from "./number.ts";

const isikukood = standard("EE", "ik");

export const eeIsikukood = nationalId({
  id: "ee.isikukood",
  country: "EE",
  languages: ["et"],
  name: "Isikukood (IK)",
  holders: "everybody in the Estonian population register, and e-residents.",
  check: "sex and century, YYMMDD, three digits, a check digit (two rows of weights modulo 11).",
  source: "Rahvastikuregistri seadus (RT I, 17.11.2017, 1) § 39; EVS 585:2007. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("[1-8]", "\\d{2}[01]\\d[0-3]\\d", "\\d{4}"),
  sizes: [11],
  prove: (written) =>
    isikukood.validate(bare(written)).isValid ? { strength: 0.5, note: "birth date, check digit" } : undefined,
  words: ["isikukood*", "isikukoodi*", "=ik", "estonian personal", "estonian id*"],
  examples: {
    hit: ["isikukood 36805280109", "minu isikukood on 3 680528 0109", "Estonian personal code 36805280109"],
    miss: ["36805280108", "tellimus 36805280108"],
  },
});
