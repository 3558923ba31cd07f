import { isLuhn } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const chVersichertenkarte = nationalId({
  id: "ch.versichertenkarte",
  country: "CH",
  languages: ["de", "fr", "it"],
  name: "Kennnummer der Versichertenkarte, numéro de la carte d'assuré",
  holders:
    "everybody insured for health care in Switzerland; printed on the card, and on the European card on its back.",
  check: "80756 (health, Switzerland), fifteen digits, the last a check digit after Luhn.",
  source: "VVK (SR 832.105) Art. 3; eCH-0064; EN 1867. Written from the description, 2026-11-24.",
  pattern: form("80756", "\\d{5}", "\\d{5}", "\\d{5}"),
  sizes: [20],
  prove: (written) => (isLuhn(bare(written)) ? { strength: 0.9, note: "80756, Luhn" } : undefined),
  mistyped: 0.6,
  words: [
    ...[
      "versichertenkarte*",
      "versichertenkart*",
      "kartennummer",
      "karten-nr",
      "krankenkassenkarte*",
      "kk-karte",
      "versicherungskarte*",
    ],
    ...[
      "carte d'assuré",
      "carte assuré",
      "carte d'assurance",
      "carte lamal",
      "tessera assicurato",
      "tessera d'assicurato",
      "cassa malati",
    ],
  ],
  examples: {
    hit: ["Versichertenkarte 80756009991234567809", "carte d'assuré 80756 00999 12345 67809"],
    miss: ["80756009991234567891", "Bestellung 80757009991234567893"],
  },
});
