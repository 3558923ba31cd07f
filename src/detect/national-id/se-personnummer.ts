import { bare, nationalId, standard } from "./number.ts";

const personnummer = standard("SE", "personnummer");

const FORM = /^(\d{2})?(\d{6})\s?([-+]?)\s?(\d{4})$/;

/** As the validator wants it: it takes no number without a sign. */
function isPersonnummer(written: string): boolean {
  const [, century, date, sign, rest] = FORM.exec(written) ?? [];
  if (date === undefined || rest === undefined) return false;
  return personnummer.validate(`${century ?? ""}${date}${sign || "-"}${rest}`).isValid;
}

export const sePersonnummer = nationalId({
  id: "se.personnummer",
  country: "SE",
  languages: ["sv"],
  name: "Personnummer and samordningsnummer",
  holders:
    "everybody registered in the Swedish population register; a coordination number (day + 60) those who are not.",
  check:
    "(YY)YYMMDD, `-` or from the year of the 100th birthday `+`, three digits, a check digit (Luhn over the ten digits). Organisation numbers have 20 or more where the month stands, so they never pass.",
  source:
    "Folkbokföringslag (1991:481) §§ 18, 18 a; Skatteverket SKV 704 and SKV 707. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /(?:(?:18|19|20)\d{2}|\d{2})(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\s?[-+]?\s?\d{4}/y,
  sizes: [10, 12],
  prove(written) {
    if (!isPersonnummer(written)) return undefined;
    const full = bare(written).length === 12;
    if (/[-+]/.test(written)) return { strength: full ? 0.95 : 0.85, note: "birth date, sign, check digit" };
    return full
      ? { strength: 0.8, note: "full birth date, check digit" }
      : { strength: 0.4, note: "birth date, check digit" };
  },
  words: [
    "personnummer*",
    "personnr",
    "persnr",
    "pnr",
    "pers nr",
    "person nr",
    "samordningsn*",
    "samordningsnr",
    "pn",
    "p-nr",
  ],
  examples: {
    hit: [
      "mitt personnummer är 811228-9874",
      "811228-9874",
      "pnr 8112289874",
      "19811228-9874",
      "198112289874",
      "samordningsnummer 701063-2391",
      "640823-3234 ringde in",
    ],
    miss: ["org.nr 556677-8899", "811228-9873", "order 811332-9874", "tel 08-811 228 98 74 1"],
  },
});
