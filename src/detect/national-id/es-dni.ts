import { bare, nationalId, standard } from "./number.ts";

const dni = standard("ES", "dni");

export const esDni = nationalId({
  id: "es.dni",
  country: "ES",
  languages: ["es", "ca", "gl", "eu"],
  name: "Documento Nacional de Identidad (DNI)",
  holders: "Spanish citizens.",
  check: "eight digits and a letter (the number modulo 23).",
  source:
    'Real Decreto 1553/2005 Art. 11; Ministerio del Interior, "Cálculo del dígito de control del NIF-NIE". Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /\d{1,2}[\s.]?\d{3}[\s.]?\d{3}[\s-]{0,3}[A-HJ-NP-TV-Za-hj-np-tv-z]/y,
  sizes: [7, 8],
  prove(written) {
    const value = bare(written).padStart(9, "0");
    if (!dni.validate(value).isValid) return undefined;
    const spaced = /\d\s+[a-z]$/.test(written);
    return { strength: spaced ? 0.35 : bare(written).length === 9 ? 0.8 : 0.5, note: "check letter" };
  },
  words: [
    "dni",
    "nif",
    "documento nacional",
    "documento de identidad",
    "carnet de identidad",
    "d n i",
    "n i f",
    "identidad",
  ],
  examples: {
    hit: ["mi DNI es 12345678Z", "12.345.678-Z", "dni 99999999 R", "99999999-r"],
    miss: ["12345678A", "pedido 54362315Z", "referencia 12345678"],
  },
});
