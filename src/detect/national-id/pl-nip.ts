import { bare, form, nationalId, standard } from "./number.ts";

const nip = standard("PL", "nip");

export const plNip = nationalId({
  id: "pl.nip",
  country: "PL",
  languages: ["pl"],
  name: "Numer identyfikacji podatkowej (NIP) of a person",
  holders:
    "taxpayers in Poland who are in business or register for VAT; companies have it, too, so only words that say whose it is announce it.",
  check: "ten digits, the last a check digit (weights modulo 11): weak, so it needs words.",
  source:
    "Ustawa z dnia 13 października 1995 r. o zasadach ewidencji i identyfikacji podatników. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{3}", "\\d{2,3}", "\\d{2}", "\\d{2,3}"),
  weak: true,
  sizes: [10],
  prove: (written) =>
    nip.validate(bare(written)).isValid ? { strength: 0.2, note: "check digit", homeLimit: 0.2 } : undefined,
  words: [
    "mój nip",
    "moj nip",
    "mojego nip",
    "nip osobisty",
    "nip prywatny",
    "nip pracownika",
    "nip klienta",
    "nip klientki",
    "nip pana",
    "nip pani",
    "polish tax",
  ],
  examples: {
    hit: ["mój NIP to 856-734-62-15", "NIP osobisty 8567346215"],
    miss: ["NIP 8567346215", "faktura na NIP 526-000-12-46", "tel. 856 734 62 15"],
  },
});
