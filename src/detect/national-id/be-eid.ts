import { bare, form, nationalId } from "./number.ts";

/** The last two digits are the first ten modulo 97; 97 where nothing is left over. */
export const isCardNumber = (digits: string): boolean =>
  (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));

export const beEid = nationalId({
  id: "be.eid",
  country: "BE",
  languages: ["nl", "fr", "de"],
  name: "Identiteitskaartnummer, numéro de carte d'identité (eID)",
  holders: "holders of a Belgian identity card.",
  check: "3-7-2 digits, the last two the first ten modulo 97 (97 for 0).",
  source:
    "Koninklijk besluit van 25 maart 2003 betreffende de identiteitskaarten; FOD Binnenlandse Zaken, CheckDoc. Written from the description, 2026-11-24.",
  pattern: form("[0-9]{3}", "\\d{7}", "\\d{2}"),
  weak: true,
  sizes: [12],
  prove(written) {
    if (!isCardNumber(bare(written))) return undefined;
    return /^\d{3}-\d{7}-\d{2}$/.test(written)
      ? { strength: 0.4, note: "3-7-2, modulo 97", homeLimit: 0.45 }
      : { strength: 0.3, note: "modulo 97", homeLimit: 0.4 };
  },
  words: [
    ...["identiteitskaart*", "id-kaart", "idkaart", "eid", "kaartnummer eid", "identiteitskaartnummer", "ik-nummer"],
    ...[
      "carte d'identité",
      "carte identité",
      "n° de carte d'identité",
      "numéro de carte d'identité",
      "personalausweis*",
    ],
  ],
  examples: {
    hit: ["identiteitskaart 591-2345678-29", "carte d'identité n° 591 2345678 29"],
    miss: ["591-2345678-29 alone", "commande 591-2345678-30"],
  },
});
