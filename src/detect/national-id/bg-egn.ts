import { bare, form, nationalId, standard } from "./number.ts";

const egn = standard("BG", "egn");

export const bgEgn = nationalId({
  id: "bg.egn",
  country: "BG",
  languages: ["bg"],
  name: "Единен граждански номер (ЕГН, EGN)",
  holders: "everybody in the Bulgarian population register.",
  check: "YYMMDD (month + 20 before 1900, + 40 from 2000), three digits, a check digit (weights modulo 11).",
  source:
    "Закон за гражданската регистрация, чл. 11; Наредба № РД-02-20-9 от 2012. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{2}[0-5]\\d[0-3]\\d", "\\d{4}"),
  sizes: [10],
  prove: (written) =>
    egn.validate(bare(written)).isValid ? { strength: 0.35, note: "birth date, check digit" } : undefined,
  words: [
    "егн*",
    "egn*",
    "единен граждански номер",
    "граждански номер",
    "edinen grazhdanski nomer",
    "bulgarian personal",
  ],
  examples: {
    hit: ["ЕГН 7523169263", "EGN: 803205 6031", "my Bulgarian EGN is 7552010005"],
    miss: ["7523169262", "поръчка 7523169263"],
  },
});
