import { isValidBIC } from "ibantools";
import type { Detector, Match, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore } from "./cue.ts";
import { endsFresh, matchAt, startsFresh } from "./groups.ts";
import { ibanAt } from "./iban.ts";
import { scored } from "./scored.ts";

const WORDS = cue("bic*", "swift*", "bic swift", "swift code", "swiftkod", "bankleitcode", "bic code");
const FORM = /[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?/y;
/** Characters looked at on each side for an IBAN. */
const REACH = 60;

/** Country of an IBAN that stands near, on the same or the next line. */
function countryNear(text: string, start: number, end: number): ReadonlySet<string> {
  const countries = new Set<string>();
  const from = Math.max(0, start - REACH);
  for (const hit of text.slice(from, end + REACH).matchAll(/[A-Za-z]{2} ?(?=\d{2})/g)) {
    const span = ibanAt(text, from + hit.index + hit[0].length);
    if (span !== undefined) countries.add(span.iban.slice(0, 2));
  }
  return countries;
}

function judge(view: View, start: number, end: number): Match | undefined {
  const written = view.text.slice(start, end);
  const code = written.toUpperCase();
  if (!isValidBIC(code)) return undefined;
  const word = cueBefore(view, start, WORDS, 6);
  if (word !== undefined)
    return scored(start, end, [
      { code: "form", weight: 0.4, note: "bank, country, place" },
      { code: "word", weight: written === code ? 0.5 : 0.4, note: word },
    ]);
  if (isAsked(view, "BIC"))
    return scored(start, end, [
      { code: "form", weight: 0.4, note: "bank, country, place" },
      { code: "asked", weight: 0.4, note: "BIC" },
    ]);
  if (written !== code || !countryNear(view.text, start, end).has(code.slice(4, 6))) return undefined;
  return scored(start, end, [
    { code: "form", weight: 0.4, note: "bank, country, place" },
    { code: "iban", weight: 0.35, note: "IBAN of the same country beside it" },
  ]);
}

/** Tokens looked at after the word BIC or SWIFT. */
const AHEAD = 8;

/**
 * Business identifier codes (BIC, SWIFT code).
 *
 * Rule: four letters of the bank, country, two characters of place, three of a branch or none. Many words have that form, so it counts only
 * after a word for it, where it was asked for, or in capitals beside an IBAN of the same country.
 * Source: ISO 9362:2022; form by `ibantools`. 2026-11-23.
 */
export const bic: Detector = {
  id: "numbers.bic",
  kind: "BIC",
  on: [{ on: "capital" }, { on: "start" }, { on: "words", words: ["bic", "swift", "swiftcode", "swiftkod"] }],
  examples: {
    hit: ["BIC: DEUTDEFF", "swift nedszajjxxx", "IBAN DE89370400440532013000, COBADEFFXXX"],
    miss: ["CUSTOMER", "SWIFT ANSWER", "ring mig bic"],
  },
  match(view, at) {
    const token = view.tokens[at];
    if (token === undefined) return [];
    const announces = /^(?:bic|swift)/.test(token.low);
    const asked = isAsked(view, "BIC");
    const last = announces || (asked && at === 0) ? at + AHEAD : asked || token.shape === "A" ? at : -1;
    const matches: Match[] = [];
    for (let i = announces ? at + 1 : at; i <= last; i++) {
      const next = view.tokens[i];
      if (next === undefined) break;
      if (next.shape === "p" || next.shape === "d" || !startsFresh(view.text, next.start)) continue;
      const hit = matchAt(FORM, view.text, next.start);
      if (hit === undefined) continue;
      const end = next.start + hit[0].length;
      const match = endsFresh(view.text, end) ? judge(view, next.start, end) : undefined;
      if (match !== undefined) matches.push(match);
    }
    return matches;
  },
};
