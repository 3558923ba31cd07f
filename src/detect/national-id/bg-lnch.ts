import { bare, form, nationalId, standard } from "./number.ts";

const pnf = standard("BG", "pnf");

export const bgLnch = nationalId({
  id: "bg.lnch",
  country: "BG",
  languages: ["bg"],
  name: "Личен номер на чужденец (ЛНЧ, LNCh)",
  holders: "foreigners who live in Bulgaria.",
  check: "ten digits, the last a check digit (weights modulo 10): weak, so it needs words or a question.",
  source: "Закон за чужденците в Република България, чл. 55. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{6}", "\\d{4}"),
  weak: true,
  sizes: [10],
  prove: (written) =>
    pnf.validate(bare(written)).isValid ? { strength: 0.25, note: "check digit", homeLimit: 0.35 } : undefined,
  words: ["лнч*", "lnch*", "lnc", "личен номер", "номер на чужденец", "lichen nomer"],
  examples: { hit: ["ЛНЧ 7111042925", "LNCh 7111042925"], miss: ["7111042925", "order 7111042925"] },
});
