import type { Detector, Token, View } from "../core/detect.ts";
import { endsFresh } from "./groups.ts";
import { IN_PIECES } from "./number-kinds.ts";
import { leadsIn } from "./open-number.ts";
import { scored } from "./scored.ts";

/** Signs and blanks between the groups of one piece. */
const WITHIN = /^[ .\-/()]{0,3}$/;
/** What follows a quantity, not a piece of a number. */
const UNIT = /^ ?(?:%|€|£|\$|kr\b|zł|:-|euro?s?\b|st\b|stk\b|kg\b|km\b|cm\b|min\b|[:,]\d)/iu;

/** The piece that a text begins with: letters in it only where they touch digits or stand alone. */
function pieceAt(view: View, first: number): { readonly start: number; readonly end: number; readonly length: number } {
  const start = view.tokens[first]?.start ?? 0;
  let end = start;
  let length = 0;
  let previous: Token | undefined;
  for (let at = first; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (token === undefined || (previous !== undefined && !WITHIN.test(view.text.slice(previous.end, token.start))))
      break;
    if (token.shape === "p") continue;
    const width = token.end - token.start;
    const touches = token.start === end || view.tokens[at + 1]?.start === token.end;
    const digits =
      token.shape === "d" || (width <= 3 && touches && /\d/.test(`${previous?.low}${view.tokens[at + 1]?.low}`));
    if (!digits && !(width === 1 && token.shape === "A")) break;
    length += width;
    end = token.end;
    previous = token;
  }
  return { start, end, length };
}

/** A piece without a digit is a word, and a single digit an answer to something else. */
const FEWEST = 2;

/**
 * The rest of a number that the same speaker's last turn left unfinished, where the text begins with it: "my number is 0701" / "234567",
 * "ÖB7-" / "44K-019". It must not be longer than such a number is, nor have a unit behind it.
 */
export const continuedNumbers: Detector = {
  id: "numbers.continued",
  kind: "PII",
  on: [{ on: "start" }],
  // Only a turn before makes a rest; the cases are in the detector's own test.
  examples: { hit: [], miss: ["234567", "44K-019"] },
  match(view) {
    const { open } = view.context;
    const size = open === undefined ? undefined : IN_PIECES.get(open.kind);
    if (open === undefined || size === undefined) return [];
    const at = view.tokens.findIndex((t) => t.shape === "d");
    const token = view.tokens[at];
    if (token === undefined || !leadsIn(view.tokens, at)) return [];
    const before = view.tokens[at - 1];
    const head = before?.end === token.start && before.shape !== "p" && before.end - before.start <= 3 ? at - 1 : at;
    const { start, end, length } = pieceAt(view, head);
    const whole = /^[^\p{L}]*$/u.test(view.text.slice(end));
    if (length < FEWEST && !whole) return [];
    if (open.so.length + length > size.most || !endsFresh(view.text, end)) return [];
    if (UNIT.test(view.text.slice(end, end + 8))) return [];
    const weight = whole || length >= 3 ? 0.8 : 0.65;
    return [{ ...scored(start, end, [{ code: "continued", weight, note: open.kind }]), kind: open.kind }];
  },
};
