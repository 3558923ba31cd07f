import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from "ibantools";
import type { Detector, Match, Reason, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore } from "./cue.ts";
import { endsFresh, groupsOf, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const WORDS = cue(
  ...[
    "iban*",
    "account*",
    "bank account",
    "konto*",
    "kontonr",
    "kontonummer*",
    "kontonr",
    "bankkonto*",
    "tili*",
    "tilinumero*",
    "rekening*",
    "compte*",
    "rib",
  ],
  ...[
    "cuenta*",
    "conto*",
    "conto corrente",
    "c c",
    "rachun*",
    "konta",
    "nr konta",
    "conta*",
    "nib",
    "utbetal*",
    "swift",
    "bic",
  ],
);

export interface IbanSpan {
  readonly start: number;
  readonly end: number;
  /** Upper case, no blanks. */
  readonly iban: string;
  /** Groups of four, as banks print it. */
  readonly grouped: boolean;
}

const isAlphanumeric = /^[A-Za-z0-9]$/;
const isBlank = /^[ \t\n.\-_/]$/;

/**
 * Reads an IBAN-shaped stretch whose check digits begin at `digits`: a known country right before them, and that country's number of
 * characters, blanks and hyphens between groups. Undefined where there is none. Proves nothing.
 */
export function ibanAt(text: string, digits: number): IbanSpan | undefined {
  const gap = text[digits - 1] === " " ? 1 : 0;
  const start = digits - gap - 2;
  if (start < 0) return undefined;
  const country = text.slice(start, start + 2);
  if (!/^[A-Za-z]{2}$/.test(country) || !startsFresh(text, start)) return undefined;
  const length = countrySpecs[country.toUpperCase()]?.chars;
  if (length === undefined || length === null) return undefined;
  let iban = country;
  let at = digits;
  let sinceBlank = 0;
  for (; at < text.length && iban.length < length; at++) {
    const character = text[at] ?? "";
    if (isAlphanumeric.test(character)) {
      iban += character;
      sinceBlank = 0;
    } else if (isBlank.test(character) && sinceBlank < 2) sinceBlank++;
    else break;
  }
  if (iban.length !== length || !endsFresh(text, at)) return undefined;
  const written = text.slice(start, at);
  const grouped =
    /^[A-Za-z]{2}\d{2}(?:[ -][A-Za-z0-9]{4})*(?:[ -][A-Za-z0-9]{1,4})?$/.test(written) && /[ -]/.test(written);
  return { start, end: at, iban: iban.toUpperCase(), grouped };
}

function judge(view: View, span: IbanSpan): Match | undefined {
  const { valid, errorCodes } = validateIBAN(span.iban);
  const word = cueBefore(view, span.start, WORDS);
  const asked = isAsked(view, "IBAN") || isAsked(view, "BANK_ACCOUNT");
  const reasons: Reason[] = [];
  if (valid) reasons.push({ code: "checksum", weight: 0.95, note: "country, length, check digits" });
  else if (errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)) {
    reasons.push({ code: "checksum", weight: 0.9, note: "check digits; the bank's own differ" });
  } else if (errorCodes.every((code) => code !== ValidationErrorsIBAN.WrongBBANFormat)) {
    reasons.push({ code: "shape", weight: 0.3, note: "country and length, check digits wrong" });
    if (span.grouped) reasons.push({ code: "grouping", weight: 0.2, note: "groups of four" });
  } else return undefined;
  if (word !== undefined) reasons.push({ code: "word", weight: 0.25, note: word });
  if (asked) reasons.push({ code: "asked", weight: 0.25 });
  return scored(span.start, span.end, reasons);
}

/**
 * International bank account numbers.
 *
 * Rule: country, two check digits (ISO/IEC 7064 MOD 97-10), the country's own account number, 15 to 34 characters; upper or lower
 * case, in one piece or in groups, over a line end. With wrong check digits it counts where it is grouped or announced.
 * Source: ISO 13616-1:2020, SWIFT IBAN Registry; proof by `ibantools`. 2026-11-23.
 */
export const iban: Detector = {
  id: "numbers.iban",
  kind: "IBAN",
  on: [{ on: "digits", min: 2 }],
  examples: {
    hit: [
      "DE89 3704 0044 0532 0130 00",
      "se4550000000058398257466",
      "NO93 8601 1117 947",
      "iban: nl91 abna 0417 1643 00",
      "FR1420041010050500013M02606",
    ],
    miss: ["DE8937040044053201300", "SE45 kr", "ref AB12345678901234", "FI 21 1234"],
  },
  match(view, at) {
    const matches: Match[] = [];
    for (const group of groupsOf(view, at)) {
      if (group.end - group.start < 2) continue;
      const span = ibanAt(view.text, group.start);
      const match = span === undefined ? undefined : judge(view, span);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  },
};
