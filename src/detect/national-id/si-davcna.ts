import { bare, form, nationalId, standard } from "./number.ts";

/** The library knows it as a VAT number; persons have the same. */
const davcna = standard("SI", "ddv");

export const siDavcna = nationalId({
  id: "si.davcna",
  country: "SI",
  languages: ["sl"],
  name: "Davčna številka",
  holders: "everybody with a tax file in Slovenia; companies, too.",
  check: "eight digits, the last a check digit (weights 8 to 2 modulo 11): weak, so it needs words or a question.",
  source: "Zakon o finančni upravi (ZFU), 32. člen; FURS. Rule as in stdnum 1.12.0 (VAT), 2026-11-24.",
  pattern: form("[1-9]\\d", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [8],
  prove: (written) =>
    davcna.validate(bare(written)).isValid ? { strength: 0.25, note: "check digit", homeLimit: 0.4 } : undefined,
  words: ["davčna*", "davčna številka", "davcna stevilka", "davčno številko", "slovenian tax"],
  examples: { hit: ["davčna številka 15012557", "davčna 15 012 557"], miss: ["15012557", "naročilo 15012557"] },
});
