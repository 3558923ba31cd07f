import { bare, form, nationalId, standard } from "./number.ts";

const asmens = standard("LT", "asmens");

export const ltAsmensKodas = nationalId({
  id: "lt.asmens-kodas",
  country: "LT",
  languages: ["lt"],
  name: "Asmens kodas (a. k.)",
  holders: "everybody in the Lithuanian population register.",
  check: "sex and century, YYMMDD, three digits, a check digit (two rows of weights modulo 11).",
  source: "Gyventojų registro įstatymas, 8 straipsnis. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("[1-6]", "\\d{2}[01]\\d[0-3]\\d", "\\d{4}"),
  sizes: [11],
  prove: (written) =>
    asmens.validate(bare(written)).isValid ? { strength: 0.5, note: "birth date, check digit" } : undefined,
  words: ["asmens kodas*", "asmens kod*", "a k", "=ak", "lithuanian personal", "lithuanian id*"],
  examples: {
    hit: ["asmens kodas 33309240064", "a.k. 3 330924 0064"],
    miss: ["33309240065", "užsakymas 33309240065"],
  },
});
