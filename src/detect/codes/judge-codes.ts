import type { Match, Reason, View } from "../../core/detect.ts";
import { KINDS, type Kind } from "../../core/kinds.ts";
import { isAsked } from "../context.ts";
import { scored } from "../scored.ts";
import { perView } from "../view-memory.ts";
import { type Announcement, announcedBefore } from "./announce-index.ts";
import { CODE_FORMS, looksLikeDate, looksLikeMeasure, looksLikeSum, plausible } from "./code-forms.ts";
import { isItemForm, isMeterPoint, tellingForm } from "./telling-forms.ts";
import { codeAt, isAmount, MONEY_BEFORE, type WrittenCode } from "./written-code.ts";

/** A code with the kind that it is believed to be. */
export interface JudgedCode extends Match {
  readonly kind: Kind;
}

/** An account number in a national form has no fewer digits. */
const LEAST_NATIONAL = 7;
/** How far an account number stands from its sort code, in characters. */
const BESIDE = 24;
/** How many numbers of goods are kept to know another of them. */
const MOST_THINGS = 8;
/** No train has a longer number. */
const LINE_DIGITS = 5;
/** Beyond this many words a thing's word no longer speaks of the number. */
const THING_REACH = 2;
/** An answer is no longer than this, in tokens. */
const LONGEST_ANSWER = 24;

/** Kinds whose own detectors read the number; the last digits alone are found here. */
const NUMBERED: ReadonlySet<Kind> = new Set<Kind>(["CARD", "PHONE", "NATIONAL_ID", "IBAN", "BANK_ACCOUNT"]);

function spanOf(view: View, code: WrittenCode, word: Announcement | undefined, kind: Kind): readonly [number, number] {
  const ownPrefix = code.prefixed < code.start && (word === undefined || word.at < code.prefixToken);
  const start = ownPrefix && word !== undefined ? code.prefixed : code.start;
  const suffix = view.text.slice(start, code.suffixed);
  const end = word !== undefined && plausible(kind, suffix, word.distance) ? code.suffixed : code.end;
  return [start, end];
}

/** Words of the lists that ask for the end of a card's or an account's number. */
const OF_THE_END =
  /last|letzt|end|sista|siste|sidste|slut|dernier|últim|ultim|laatst|viime|loppu|ostatn|końc|final|termin|acab|finis/i;
const TAIL_REACH = 4;

function lastDigits(code: WrittenCode, found: readonly Announcement[], amount: boolean): JudgedCode | undefined {
  if (code.letters > 0 || code.digits < 3 || code.digits > 6 || amount || looksLikeDate(code.written)) return undefined;
  const word =
    found.find(({ what, distance }) => what === "tail" && distance <= TAIL_REACH) ??
    found.find(({ what, note, distance }) => NUMBERED.has(what as Kind) && distance <= 2 && OF_THE_END.test(note));
  if (word === undefined) return undefined;
  const kind = found.find(({ what }) => NUMBERED.has(what as Kind))?.what as Kind | undefined;
  const reasons: readonly Reason[] = [
    { code: "announced", weight: 0.55, note: word.note },
    { code: "form", weight: 0.2, note: "last digits" },
  ];
  return { ...scored(code.start, code.end, reasons), kind: kind ?? "CARD" };
}

function byWord(
  view: View,
  code: WrittenCode,
  found: readonly Announcement[],
  amount: boolean,
): JudgedCode | "thing" | undefined {
  const tail = lastDigits(code, found, amount);
  if (tail !== undefined) return tail;
  for (const word of found) {
    if (word.what === "tail") continue;
    if (word.what === "thing") {
      if (isMeterPoint(code) || (/ean/.test(word.note) && code.digits === 18))
        return {
          ...scored(code.start, code.end, [{ code: "checksum", weight: 0.8, note: "18 digits of a meter point" }]),
          kind: "ACCOUNT_ID",
        };
      if (word.distance <= THING_REACH || code.digits < 7) return "thing";
      continue;
    }
    if (word.what === "line") {
      if (code.digits <= LINE_DIGITS && !/[-/]/.test(code.written)) return "thing";
      continue;
    }
    if (amount) continue;
    const weak = word.what === "weak";
    // "refund to 09 08 45 54579741": words for an IBAN announce a national form as well.
    const national = word.what === "IBAN" && code.digits >= LEAST_NATIONAL && code.letters <= 1;
    if (!weak && !national && !CODE_FORMS.has(word.what as Kind)) {
      // Another detector's kind: what stands there is not also an order's number, unless the word says both.
      const both = found.some(({ what, at }) => at === word.at && CODE_FORMS.has(what as Kind));
      if (word.distance <= 1 && !both) return undefined;
      continue;
    }
    const kind = weak ? "ORDER_ID" : national ? "BANK_ACCOUNT" : (word.what as Kind);
    const { distance } = word;
    const [start, end] = spanOf(view, code, word, kind);
    const written = view.text.slice(start, end);
    const strong = code.digits >= 6 || (/[A-Z]/.test(written) && code.digits >= 3 && written.length >= 5);
    const direct = distance === 0 && code.digits >= 5;
    if (weak && ((!strong && !direct) || distance > 3 || looksLikeSum(written))) continue;
    if (!plausible(kind, written, distance)) continue;
    const reasons: Reason[] = [
      { code: "announced", weight: weak ? 0.35 : 0.55, note: word.note },
      { code: "form", weight: strong ? 0.25 : 0.1, note: "a number of such length" },
    ];
    if (isAsked(view, kind)) reasons.push({ code: "asked", weight: 0.1, note: kind });
    return { ...scored(start, end, reasons), kind };
  }
  return undefined;
}

function byQuestion(view: View, code: WrittenCode): JudgedCode | undefined {
  if (view.tokens.length > LONGEST_ANSWER) return undefined;
  for (const kind of view.context.asked) {
    const form = CODE_FORMS.get(kind);
    const start = code.prefixed;
    const written = view.text.slice(start, code.end);
    if (form === undefined) {
      if (!NUMBERED.has(kind) || code.letters > 0 || code.digits < 3 || code.digits > 6) continue;
      return { ...scored(code.start, code.end, [{ code: "asked", weight: 0.6, note: kind }]), kind };
    }
    if (code.digits < 3 || looksLikeDate(written) || looksLikeMeasure(written)) continue;
    return { ...scored(start, code.end, [{ code: "asked", weight: 0.7, note: kind }]), kind };
  }
  return undefined;
}

function judge(
  view: View,
  code: WrittenCode,
  least: number,
  previous: JudgedCode | undefined,
  things: string[],
): JudgedCode | undefined {
  const { text } = view;
  const before = text.slice(Math.max(0, code.start - 6), code.start);
  const pure = code.letters === 0;
  if (/\d[,:]$/.test(before) || /^:\d/.test(text.slice(code.end, code.end + 2))) return undefined;
  const amount = pure && (isAmount(text, code.end, code.digits) || MONEY_BEFORE.test(before));
  if (isItemForm(text.slice(code.prefixed, code.suffixed))) return tellingForm(view, code);
  const own = announcedBefore(view, code.first, least);
  // Capitals before the number are a part of it, unless they announce it themselves.
  const prefixed =
    code.start - code.prefixed === 2
      ? !looksLikeDate(code.written)
      : code.prefixToken < code.first && !own.some(({ at, distance }) => at === code.prefixToken && distance === 0);
  const found = prefixed ? announcedBefore(view, code.prefixToken, least) : own;
  const announced = byWord(view, code, found, amount);
  if (announced === "thing") {
    things.push(code.written);
    if (things.length > MOST_THINGS) things.shift();
    return undefined;
  }
  if (announced !== undefined) {
    // "sort code 40-39-80, number 75064107"
    const beside = previous?.kind === "BANK_ACCOUNT" && code.start - previous.end < BESIDE && code.letters === 0;
    return beside && announced.kind === "ORDER_ID" ? { ...announced, kind: "BANK_ACCOUNT" } : announced;
  }
  if (amount) return undefined;
  const asked = byQuestion(view, code);
  if (asked !== undefined) return asked;
  if (previous !== undefined && found.length === 0 && code.digits >= 4) {
    // "contracts 4471882 and 4471883": the word counts for both.
    const between = text.slice(previous.end, code.prefixed);
    if (LIST.test(between) && plausible(previous.kind, text.slice(code.prefixed, code.end), 0)) {
      return { ...previous, start: code.prefixed, end: code.end };
    }
  }
  const other = found.find(({ what, distance }) => OTHERS.has(what) && distance <= 2);
  if (things.some((thing) => isAlike(thing, code.written))) return undefined;
  // A word for a phone or a card leaves it to their detectors, but letters belong to neither.
  if (other !== undefined && !(code.letters > 0 && NUMBERED.has(other.what as Kind))) return undefined;
  return tellingForm(view, code);
}

/** What other detectors look for after its word. */
const OTHERS: ReadonlySet<string> = new Set(KINDS.filter((kind) => !CODE_FORMS.has(kind)));

/** Another number of the same goods: as long, and with the same beginning. */
function isAlike(thing: string, written: string): boolean {
  return thing.length === written.length && thing.slice(0, 4) === written.slice(0, 4);
}

/** Six characters of a booking. */
const RECORD = /^(?=.*\d)[A-Z\d]{5,7}$/;

const LIST =
  /^(?:[ \t]*[,;/&+][ \t]*|[ \t]+(?:and|or|och|og|und|et|ou|y|e|i|en|ja|sekä|oraz|lub|oder|eller|of|o)[ \t]+|[ \t]*\r?\n[ \t-]*)$/u;

function judgeAll(view: View): readonly JudgedCode[] {
  const judged: JudgedCode[] = [];
  const { tokens } = view;
  let least = 0;
  let last: JudgedCode | undefined;
  const things: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.shape !== "d") continue;
    const code = codeAt(view, at, least);
    if (code === undefined) continue;
    const verdict = code.digits >= 2 || RECORD.test(code.written) ? judge(view, code, least, last, things) : undefined;
    if (verdict !== undefined) {
      judged.push(verdict);
      last = verdict;
    }
    least = code.next;
    at = code.next - 1;
  }
  return judged;
}

/** Every code of a view with its kind, worked out once for all detectors. Linear in the view. */
export const judgedCodes: (view: View) => readonly JudgedCode[] = perView(judgeAll);
