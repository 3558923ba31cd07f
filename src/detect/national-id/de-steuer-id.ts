import { bare, nationalId, standard } from "./number.ts";

const idnr = standard("DE", "idnr");

export function oneDigitRepeats(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const more = [...counts.values()].filter((count) => count > 1);
  return more.length === 1 && (more[0] ?? 0) <= 3;
}

export const deSteuerId = nationalId({
  id: "de.steuer-id",
  country: "DE",
  languages: ["de"],
  name: "Steuerliche Identifikationsnummer (IdNr)",
  holders: "everybody registered in Germany, from birth.",
  check:
    "eleven digits, the first not 0; among the first ten exactly one digit stands twice or three times; check digit after ISO/IEC 7064 MOD 11,10. (The library does not hold the rule of the repeated digit, so it is here.)",
  source:
    '§ 139b AO; § 1 StIdV; ITZBund/ELSTER, "Prüfung der Steuer- und Steueridentifikationsnummer". Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /[1-9]\d[\s./-]?\d{3}[\s./-]?\d{3}[\s./-]?\d{3}/y,
  sizes: [11],
  prove(written) {
    const digits = bare(written);
    if (!oneDigitRepeats(digits) || !idnr.validate(digits).isValid) return undefined;
    return { strength: /\d{2} \d{3} \d{3} \d{3}/.test(written) ? 0.85 : 0.7, note: "repeated digit, check digit" };
  },
  words: [
    ...[
      "steuer-id*",
      "steuerid*",
      "steuer id*",
      "steuerliche id*",
      "steueridentifikationsn*",
      "identifikationsnummer",
      "idnr",
      "id nr",
    ],
    ...["steuernummer", "steuer-nr", "tin"],
  ],
  examples: {
    hit: ["Steuer-ID 36 574 261 809", "meine IdNr. ist 86095742719", "65 929 970 489"],
    miss: ["36574261808", "Bestellung 11111111111", "Tel. 03012345678"],
  },
});
