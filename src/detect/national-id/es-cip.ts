import { bare, form, nationalId } from "./number.ts";

export const esCip = nationalId({
  id: "es.cip",
  country: "ES",
  languages: ["es", "ca", "gl", "eu"],
  name: "Código de identificación personal de la tarjeta sanitaria (CIP)",
  holders: "everybody with a health card of an autonomous community.",
  check:
    "four letters of the surnames, sex, YYMMDD and three digits (Catalonia and others); four letters and twelve digits; or BBBB and twelve letters and digits (all Spain); no check digit.",
  source:
    "Real Decreto 183/2004, de 30 de enero, Art. 3 and Anexo; CatSalut, Codi d'identificació personal. 2026-11-24.",
  pattern: form("[A-Z]{4}", "(?:[A-Z]{4}[A-Z0-9]{2}\\d{6}|[01]", "\\d{6}", "\\d{3}|\\d{12}|\\d{10})(?![a-z\\d])"),
  sizes: [6, 7, 8, 10, 12],
  lead: 10,
  prove(written) {
    const value = bare(written);
    const [, month = 0, day = 0] = /^[A-Z]{4}[01]\d{2}(\d{2})(\d{2})\d{3}$/.exec(value) ?? [];
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) % 40 >= 1 && Number(day) % 40 <= 31) {
      return { strength: 0.4, note: "letters, sex and birth date", homeLimit: 0.55 };
    }
    return /^BBBB/.test(value) ? { strength: 0.5, note: "code of all Spain" } : undefined;
  },
  words: [
    "cip",
    "tarjeta sanitaria",
    "targeta sanitària",
    "tsi",
    "cipa",
    "codi d'identificació",
    "tarjeta de salud",
    "osakidetza",
    "sergas",
  ],
  examples: {
    hit: ["CIP SANO1800101003", "tarjeta sanitaria GOLO 0 921231 005", "cip BBBBBBBBKR648597"],
    miss: ["pedido ABCD123456789012", "envío MRWA 1234567890"],
  },
});
