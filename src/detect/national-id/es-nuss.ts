import { bare, form, nationalId } from "./number.ts";

/** Two check digits: province and number together modulo 97; a number under ten million is added to the province times ten million. */
export function isNuss(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  if (!(province >= 1 && province <= 53) && province !== 66) return false;
  const affiliation = Number(digits.slice(2, -2));
  const check = Number(digits.slice(-2));
  const short = province * 10_000_000 + affiliation;
  const long = Number(digits.slice(0, -2));
  return (affiliation < 10_000_000 && short % 97 === check) || long % 97 === check;
}

export const esNuss = nationalId({
  id: "es.nuss",
  country: "ES",
  languages: ["es", "ca", "gl", "eu"],
  name: "Número de la Seguridad Social (NUSS, NAF)",
  holders: "everybody affiliated to, or served by, Spanish social security.",
  check: "province (2), eight digits, two check digits (modulo 97).",
  source:
    "Real Decreto 84/1996 Art. 21; Tesorería General de la Seguridad Social. Written from the description, 2026-11-24 (stdnum 1.12.0 does not know numbers under ten million).",
  pattern: form("\\d{2}", "\\d{7,8}", "\\d{2}"),
  sizes: [11, 12],
  prove(written) {
    const digits = bare(written);
    if (!isNuss(digits)) return undefined;
    const grouped = /^\d{2}([ /-])\d{8}\1\d{2}$/.test(written);
    return digits.length === 12
      ? { strength: grouped ? 0.65 : 0.4, note: "province, modulo 97", homeLimit: grouped ? 0.8 : 0.5 }
      : { strength: 0.3, note: "province, modulo 97", homeLimit: 0.4 };
  },
  words: [
    ...[
      "nuss",
      "naf",
      "nss",
      "seguridad social",
      "n° ss",
      "nº ss",
      "número ss",
      "seg social",
      "s s",
      "=ss",
      "afiliación*",
      "afiliacion",
    ],
    ...["seguretat social", "seguridade social", "gizarte segurantza", "num ss", "número de afiliado"],
  ],
  examples: {
    hit: ["NUSS 28 12345678 40", "28/12345678/40", "nº de la seguridad social 281234567840", "NAF 28/01234567/42"],
    miss: ["28 12345678 41", "pedido 281234567841"],
  },
});
