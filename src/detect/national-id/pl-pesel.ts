import { bare, nationalId, standard } from "./number.ts";

const pesel = standard("PL", "pesel");

export const plPesel = nationalId({
  id: "pl.pesel",
  country: "PL",
  languages: ["pl"],
  name: "PESEL",
  holders: "everybody registered as living in Poland, and those who need it for their dealings there.",
  check:
    "YYMMDD with the century in the month (+ 20 for 2000 to 2099, + 80 for 1800 to 1899), four digits, a check digit (weights 1 3 7 9).",
  source:
    'Ustawa o ewidencji ludności z 24 września 2010, Art. 15-20; gov.pl, "Czym jest numer PESEL". Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /\d{2}[0-3489]\d[0-3]\d[\s-]?\d{2}\s?\d{3}/y,
  sizes: [11],
  prove: (written) =>
    pesel.validate(bare(written)).isValid ? { strength: 0.65, note: "birth date, check digit" } : undefined,
  words: ["pesel*", "nr pesel", "numer pesel", "dowód*", "dowodu"],
  examples: {
    hit: ["PESEL 44051401359", "mój pesel to 02070803628", "440514 01359"],
    miss: ["44051401358", "zamówienie 99999999999"],
  },
});
