import { bare, form, nationalId, standard } from "./number.ts";

const cnp = standard("RO", "cnp");

export const roCnp = nationalId({
  id: "ro.cnp",
  country: "RO",
  languages: ["ro"],
  name: "Cod numeric personal (CNP)",
  holders: "everybody in the Romanian register of persons.",
  check: "sex and century, YYMMDD, county (2), three digits, a check digit (weights modulo 11).",
  source: "OUG nr. 97/2005, art. 15 and anexa; Legea nr. 105/1996. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("[1-9]", "\\d{2}[01]\\d[0-3]\\d", "\\d{2}", "\\d{3}", "\\d"),
  sizes: [13],
  prove: (written) =>
    cnp.validate(bare(written)).isValid ? { strength: 0.85, note: "birth date, county, check digit" } : undefined,
  words: [
    "cnp*",
    "cod numeric personal",
    "codul numeric personal",
    "cod numeric",
    "c n p",
    "romanian personal",
    "romanian id*",
  ],
  examples: {
    hit: ["CNP 1630615123457", "cod numeric personal 1 630615 123457"],
    miss: ["1630615123458", "comanda 1630615123458"],
  },
});
