import { form, nationalId } from "./number.ts";

export const ptUtente = nationalId({
  id: "pt.utente",
  country: "PT",
  languages: ["pt"],
  name: "Número de utente do Serviço Nacional de Saúde (SNS)",
  holders: "everybody registered with the Portuguese national health service.",
  check: "nine digits; the check is not published, so it needs words or a question.",
  source: "Decreto-Lei n.º 198/95; Despacho n.º 1774-A/2017 (Registo Nacional de Utentes). 2026-11-24.",
  pattern: form("[1-9]\\d{2}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [9],
  prove: () => undefined,
  words: [
    "utente*",
    "n utente",
    "número de utente",
    "nº de utente",
    "cartão de utente",
    "sns*",
    "nº sns",
    "número sns",
  ],
  mistyped: 0.6,
  examples: { hit: ["nº de utente 301456789", "SNS 301 456 789"], miss: ["encomenda 301456789", "tel. 912 345 678"] },
});
