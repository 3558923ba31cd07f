import { bare, nationalId, standard } from "./number.ts";

const nif = standard("PT", "nif");

export const ptNif = nationalId({
  id: "pt.nif",
  country: "PT",
  languages: ["pt"],
  name: "Número de identificação fiscal (NIF) of persons",
  holders:
    "everybody with dealings with the tax office. Numbers of persons begin with 1, 2, 3 or 45; those of companies do not count.",
  check: "nine digits, the last a check digit (weights modulo 11): weak, so it needs words or a question.",
  source: "Decreto-Lei n.º 14/2013; Portaria n.º 386/98. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /(?:[123]\d{2}|45\d)[\s.]?\d{3}[\s.]?\d{3}/y,
  weak: true,
  sizes: [9],
  prove: (written) =>
    nif.validate(bare(written)).isValid ? { strength: 0.3, note: "check digit", homeLimit: 0.4 } : undefined,
  words: ["nif*", "contribuinte", "número fiscal", "n° fiscal"],
  examples: {
    hit: ["NIF 123456789", "o meu nif é 123 456 789", "contribuinte n.º 123456789"],
    miss: ["encomenda 123456789", "NIF 501964843"],
  },
});
