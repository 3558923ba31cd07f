import type { View } from "../../core/detect.ts";
import { scored } from "../scored.ts";
import { looksLikeDate, looksLikeMeasure, looksLikeSum } from "./code-forms.ts";
import type { JudgedCode } from "./judge-codes.ts";
import type { WrittenCode } from "./written-code.ts";

/** UPU S10-12: two letters, eight digits, check digit, country. */
const S10 = /^([A-Z]{2}) ?((?:\d ?){8})(\d) ?([A-Z]{2})$/;
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** True for a postal item's number whose check digit fits. Source: UPU standard S10-12, read 2026-11-24. */
export function isPostalItem(written: string): boolean {
  const hit = S10.exec(written);
  if (hit === null) return false;
  const digits = (hit[2] ?? "").replace(/ /g, "");
  const sum = S10_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = 11 - (sum % 11);
  return Number(hit[3]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** GS1 check digit, as on goods (GTIN) and meter points (GSRN). */
function keepsGs1(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 2, weight = 3; i >= 0; i--, weight = 4 - weight) sum += weight * Number(digits[i]);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/** A meter point's number after GS1 GSRN, 18 digits, as the Nordic countries, Belgium and the Netherlands write it. */
export function isMeterPoint(code: WrittenCode): boolean {
  const digits = code.written.replace(/\D/g, "");
  return code.letters === 0 && digits.length === 18 && keepsGs1(digits);
}

/** Sort code and account number as the United Kingdom and Ireland write them. */
const SORT_CODE = /(\d\d[- ]\d\d[- ]\d\d)(?=[ ,/;]{1,4}(?:\p{L}{1,10}\.?:? ?){0,3}\d{8}(?!\d))/uy;
const SORT_AND_ACCOUNT = /^\d\d[- ]\d\d[- ]\d\d \d{8}$/;

/** True for the form of a postal item's number, its check digit right or not. */
export function isItemForm(written: string): boolean {
  return S10.test(written);
}

/** Five letters of the surname, six digits of the birth, initials and check characters. Source: DVLA, read 2026-11-24. */
const BRITISH_LICENCE =
  /(?<![A-Z\d])[A-Z]{1,5}9{0,4} ?\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2} ?\d?[A-Z\d]{2}(?![A-Z\d])/;
/** A booking's six characters: letters on both sides of a digit, or a digit before letters. */
const BOOKING = /^(?=[A-Z\d]{6}$)(?=(?:[A-Z]*\d){1,2}[A-Z]+$)(?:[A-Z]+\d[A-Z\d]*[A-Z]|\d[A-Z]{3}[A-Z\d]*)$/;

const UPS = /^1Z ?[A-Z\d](?:[ ]?[A-Z\d]){15}$/;
/** Carriers' parcel numbers with their own prefix: JJFI…, JVGL…, JD…, LP…CN, 3S…. */
const CARRIER = /^(?:JJ[A-Z]{2}|JVGL|JDVGL|JD|3S[A-Z\d]{3,5})[ ]?\d{8,}$/;
/** "SIG-2024-0918", "CP/WFOS/2024/11873", "HH-76194562", "U-379 108 156". */
const LETTERED = /^[A-Z]{1,4}\d?(?:[-/.][A-Z\d]{2,})*[-/. ]\d[\d ./-]*\d(?:-[A-Z\d]{1,3})?$/;
const TOUCHING = /^[A-Z]{1,4}\d{6,}[A-Z]?$/;
const LEAST_DIGITS = 5;
const LEAST_PLAIN = 7;
/** Prefixes of standards, products and measures. */
const PREFIX_OF_A_THING =
  /^(?:ISO|DIN|EN|IEC|IEEE|RAL|EAN|SKU|UTC|GMT|RFC|CVE|COVID|USB|IMG|DSC|MP|WIFI|BMW|VW|HP|LG|EU|IP|TV|PC|HTTP|CPV|CE|NF|BS|AC|DC|IVA|VAT|MVA|BTW|TVA)[-/. \d]/;

/** A code that its form alone tells: a carrier's number, letters with a long number, a long number that is no amount. */
export function tellingForm(view: View, code: WrittenCode): JudgedCode | undefined {
  const { text } = view;
  const whole = text.slice(code.prefixed, code.suffixed);
  const found = (start: number, end: number, weight: number, note: string): JudgedCode => ({
    ...scored(start, end, [{ code: "form", weight, note }]),
    kind: "ORDER_ID",
  });
  if (isPostalItem(whole)) return found(code.prefixed, code.suffixed, 0.9, "postal item number, check digit valid");
  // Misread or mistyped it is an item's number still.
  if (S10.test(whole)) return found(code.prefixed, code.suffixed, 0.6, "form of a postal item number");
  const bare = text.slice(code.start, code.end);
  SORT_CODE.lastIndex = code.start;
  if (SORT_AND_ACCOUNT.test(bare) || (code.groups[0] !== 8 && SORT_CODE.test(text))) {
    return { ...found(code.start, code.end, 0.75, "sort code and account"), kind: "BANK_ACCOUNT" };
  }
  if (isMeterPoint(code))
    return { ...found(code.start, code.end, 0.7, "18 digits of a meter point"), kind: "ACCOUNT_ID" };
  if (/^\d{12,13}$/.test(bare) && keepsGs1(bare)) return undefined;
  if (UPS.test(bare) || CARRIER.test(bare)) return found(code.start, code.end, 0.85, "parcel number of a carrier");
  const licence = BRITISH_LICENCE.exec(text.slice(Math.max(0, code.start - 6), code.start + 20));
  if (licence !== null) {
    const start = Math.max(0, code.start - 6) + licence.index;
    return { ...found(start, start + licence[0].length, 0.75, "British driving licence"), kind: "DRIVING_LICENCE" };
  }
  if (BOOKING.test(bare)) return found(code.start, code.end, 0.5, "six characters of a booking");
  if (looksLikeDate(bare) || looksLikeMeasure(bare) || looksLikeSum(bare)) return undefined;
  const lettered = /^[A-Z]/.test(bare) ? bare : text.slice(code.prefixed, code.end);
  if (code.digits >= LEAST_DIGITS && LETTERED.test(lettered) && !PREFIX_OF_A_THING.test(lettered)) {
    if (!/ /.test(lettered) || code.digits >= LEAST_PLAIN || /[-/]/.test(lettered))
      return found(code.end - lettered.length, code.end, 0.55, "letters and a number");
  }
  if (TOUCHING.test(bare) && !PREFIX_OF_A_THING.test(bare))
    return found(code.start, code.end, 0.5, "letters and a number");
  if (code.letters > 0 && code.letters <= 2 && code.digits >= 9 && / /.test(bare))
    return found(code.start, code.end, 0.5, "a long code");
  if (code.letters === 0 && code.digits >= LEAST_PLAIN) return found(code.start, code.end, 0.5, "a long number");
  return undefined;
}
