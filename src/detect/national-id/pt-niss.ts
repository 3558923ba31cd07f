import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const isNiss = (digits: string): boolean =>
  9 - (weighted(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits[10]);

export const ptNiss = nationalId({
  id: "pt.niss",
  country: "PT",
  languages: ["pt"],
  name: "Número de identificação de segurança social (NISS)",
  holders: "everybody known to Portuguese social security; persons have 1 in front.",
  check: "eleven digits, the last 9 minus the weighted sum (primes) modulo 10: weak, so it needs words or a question.",
  source:
    "Decreto-Lei n.º 8-B/2002; Instituto de Informática da Segurança Social. Written from the description, 2026-11-24.",
  pattern: form("1\\d{2}", "\\d{2,4}", "\\d{3}", "\\d{1,3}"),
  weak: true,
  sizes: [11],
  prove: (written) =>
    bare(written).length === 11 && isNiss(bare(written))
      ? { strength: 0.35, note: "check digit", homeLimit: 0.45 }
      : undefined,
  words: [
    "niss",
    "n i s s",
    "segurança social",
    "seguranca social",
    "seg social",
    "nº ss",
    "n° ss",
    "número da segurança social",
  ],
  examples: {
    hit: ["NISS 11234567892", "segurança social 112 345 678 92"],
    miss: ["11234567892", "encomenda 11234567893"],
  },
});
