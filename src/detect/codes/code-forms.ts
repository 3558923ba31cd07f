import type { Kind } from "../../core/kinds.ts";
import { DATE } from "./written-code.ts";

/** What a value of a kind may look like: bounds on its letters and digits, and what it is never. */
export interface CodeForm {
  /** Letters and digits together. */
  readonly least: number;
  readonly most: number;
  readonly digits: number;
  readonly letters: number;
  /** Further than this from its word, in words, the value must be a long one. */
  readonly reach: number;
}

/** Plausible forms by kind, for a value that a word announces or somebody asked for. */
export const CODE_FORMS: ReadonlyMap<Kind, CodeForm> = new Map<Kind, CodeForm>([
  ["ACCOUNT_ID", { least: 4, most: 28, digits: 3, letters: 8, reach: 4 }],
  ["ORDER_ID", { least: 4, most: 28, digits: 1, letters: 8, reach: 4 }],
  ["BANK_ACCOUNT", { least: 4, most: 28, digits: 4, letters: 3, reach: 4 }],
  ["PASSPORT", { least: 6, most: 11, digits: 3, letters: 7, reach: 6 }],
  ["DRIVING_LICENCE", { least: 6, most: 18, digits: 4, letters: 11, reach: 6 }],
]);

/** Two to four groups of two digits, a day and a month, a time, a year: read as a date first. */
const DAY =
  /^(?:[0-3]?\d[./-][01]?\d\.?|[0-2]?\d[.:][0-5]\d(?:-[0-2]?\d[.:][0-5]\d)?|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d)$/;
const YEAR = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/;
const RANGE = /^\d{1,2}-\d{1,2}$/;
const MEASURE = /^\d{1,4}(?:[.,]\d{1,3})?(?:x\d.*|[a-z]{1,3})$/;
const SUM = /^\d{1,3}(?:[ .]\d{3}){1,3}$/;
/** "192.168.1.1", "10.12.4.0/24". */
/** A tyre: "195/65 R15 91H". */
const TYRE = /^[123]\d[05]\/\d\d ?R/;
const ADDRESS_OF_A_MACHINE = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|-.*)?$/;
/** A creditor's number after SEPA, which is a company's. */
const CREDITOR = /^[A-Z]{2}\d\dZZZ/;
const PLAIN = /^\d+$/;

/** True for what is more likely a date, a time or a year than a code. */
export function looksLikeDate(written: string): boolean {
  return DATE.test(written) || DAY.test(written) || YEAR.test(written) || RANGE.test(written);
}

/** True for "3 118 400", "19.250.000": an amount, unless a word says otherwise. */
export function looksLikeSum(written: string): boolean {
  return SUM.test(written);
}

/** True for "170x240", "48h", "300M". */
export function looksLikeMeasure(written: string): boolean {
  return MEASURE.test(written) || ADDRESS_OF_A_MACHINE.test(written) || CREDITOR.test(written) || TYRE.test(written);
}

/** True where a value of this form is believed `distance` words after the word that announces it. */
export function plausible(kind: Kind, written: string, distance: number): boolean {
  const form = CODE_FORMS.get(kind);
  if (form === undefined) return false;
  const size = written.replace(/[^\p{L}\d]/gu, "").length;
  const digits = written.replace(/\D/g, "").length;
  if (size < form.least || size > form.most || digits < form.digits || size - digits > form.letters) return false;
  if (looksLikeMeasure(written)) return false;
  // "reg. 261/2004": a law, and no account.
  if (kind === "BANK_ACCOUNT" && /^\d{1,4}\/(?:19|20)\d\d$/.test(written)) return false;
  // A booking's six characters may hold one digit; "SLA 40" is nobody's.
  if (digits < 3 && !/^[A-Z\d]{5,7}$/.test(written)) return false;
  if (looksLikeDate(written)) return distance === 0 && PLAIN.test(written) && digits >= 4 && !YEAR.test(written);
  if (looksLikeSum(written)) return distance <= 2;
  if (digits < 5 && size === digits) return distance <= 1;
  return distance <= form.reach || size >= 6;
}
