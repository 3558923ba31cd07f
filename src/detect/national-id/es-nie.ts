import { bare, nationalId, standard } from "./number.ts";

const nie = standard("ES", "nie");

export const esNie = nationalId({
  id: "es.nie",
  country: "ES",
  languages: ["es", "ca", "gl", "eu"],
  name: "Número de Identidad de Extranjero (NIE)",
  holders: "foreigners with business in Spain.",
  check: "X, Y or Z, seven digits, a letter (with 0, 1 or 2 for the first letter, as for a DNI).",
  source:
    "Real Decreto 557/2011 Art. 206; Orden INT/2058/2008; Ministerio del Interior. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /[XYZxyz][\s-]?\d(?:[\s.]?\d{3}){2}[\s-]{0,3}[A-HJ-NP-TV-Za-hj-np-tv-z]/y,
  sizes: [7],
  lead: 2,
  prove: (written) => (nie.validate(bare(written)).isValid ? { strength: 0.9, note: "check letter" } : undefined),
  words: [
    "nie",
    "n i e",
    "extranjero",
    "extranjera",
    "extranjería",
    "nif",
    "tarjeta de residencia",
    "permiso de residencia",
  ],
  examples: {
    hit: ["NIE X1234567L", "x-1234567-l", "tengo el nie Y1234567X", "Z-1.234.567-R"],
    miss: ["X1234567A", "modelo A1234567L"],
  },
});
