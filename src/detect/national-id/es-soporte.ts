import { form, nationalId } from "./number.ts";

export const esSoporte = nationalId({
  id: "es.soporte",
  country: "ES",
  languages: ["es", "ca", "gl", "eu"],
  name: "Número de soporte of the DNI (IDESP) and of the tarjeta de extranjero (IXESP)",
  holders: "holders of a Spanish identity card or of a residence card.",
  check:
    "three letters and six digits (DNI), or E and eight digits (residence card); no check digit on its face, so it needs words or a question.",
  source: "Dirección General de la Policía, DNI electrónico; Reglamento (CE) 1030/2002. 2026-11-24.",
  pattern: form("(?:[A-Z]{3}", "\\d{6}|E", "\\d{8})(?![a-z\\d])"),
  weak: true,
  sizes: [6, 8],
  lead: 4,
  prove: () => undefined,
  words: [
    ...[
      "soporte dni",
      "soporte del dni",
      "soporte del nie",
      "número de soporte",
      "nº soporte",
      "n° de soporte",
      "idesp",
      "ixesp",
      "tie",
      "tarjeta de residencia",
      "tarjeta de extranjero",
    ],
    ...["dni", "nie", "documento de identidad", "carnet de identidad", "carné de identidad"],
  ],
  examples: {
    hit: ["número de soporte BAA123456", "soporte del NIE: E12345678", "idesp caa 000 123 no, CAA000123"],
    miss: ["modelo BAA123456", "pedido ABC123456"],
  },
});
