import { bare, form, nationalId, standard } from "./number.ts";

const cc = standard("PT", "cc");

export const ptCartaoCidadao = nationalId({
  id: "pt.cartao-cidadao",
  country: "PT",
  languages: ["pt"],
  name: "Número de documento do cartão de cidadão (CC), número de identificação civil (NIC, BI)",
  holders: "holders of a Portuguese identity card.",
  check:
    "eight digits, a check digit, two letters or digits of the version, a check digit over all (Luhn with letters); people often give the first eight only.",
  source:
    "Lei n.º 7/2007; Autenticação.gov, Validação do número de documento do cartão de cidadão. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{7,8}(?:[ .-]?\\d(?:[ .-]?[A-Z]{1,2}\\d{1,2})?)?(?![a-z\\d])"),
  sizes: [7, 8, 9],
  prove: (written) =>
    bare(written).length === 12 && cc.validate(bare(written)).isValid
      ? { strength: 0.85, note: "version, check digits" }
      : undefined,
  words: [
    ...[
      "cartão de cidadão",
      "cartão do cidadão",
      "cartao de cidadao",
      "cartao cidadao",
      "cc",
      "c c",
      "bilhete de identidade",
      "=bi",
      "b i",
      "nic",
    ],
    ...["identificação civil", "documento de identificação", "nº de documento", "cartão cidadão"],
  ],
  examples: {
    hit: ["cartão de cidadão 00000000 0 ZZ4", "CC 12345678", "000000000ZZ4", "BI 1234567"],
    miss: ["encomenda 12345678", "00000000 0 ZZ5"],
  },
});
