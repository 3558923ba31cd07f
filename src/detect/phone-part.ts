import type { Detector, Reason } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cueBefore } from "./cue.ts";
import { endsFresh, groupsOf, startsFresh } from "./groups.ts";
import { leadsIn } from "./open-number.ts";
import { PHONE_WORDS } from "./phone-words.ts";
import { scored } from "./scored.ts";

/** From here on `numbers.phone` reads whole numbers. */
const WHOLE = 7;
const FEWEST = 3;

const JOIN = /^ ?[-./)]? ?\(?$/;
/** An hour, a day, an amount, a share. */
const OTHER_BEFORE = /(?:[€$£#]|\b(?:kr|eur|nr|no|kl|at|um|à|alle|las|o|godz|om))\.? ?$/iu;
const OTHER_AFTER =
  /^ ?(?:[%€£$°]|:\d|[,.]\d|kr\b|zł|eur|:-|h\b|min\b|st\b|stk\b|kg\b|gb\b|mb\b|kwh\b|år\b|år|jahre|years|ans\b|años|lat\b|anos\b|anni\b|jaar|vuot|uhr\b|am\b|pm\b)/iu;
const DATE_OR_HOUR = /^(?:[0-3]?\d[./-][01]?\d(?:[./-](?:\d{2}){1,2})?|[0-2]\d[.:][0-5]\d|(?:19|20)\d{2})$/;

/**
 * A piece of a phone number where one was asked for or is announced: "22 71" and then "09 84", "my number is 0701", "the last four are
 * 4471". The text must begin with it, or the announcement stand directly before it and the piece begin as numbers do.
 */
export const phonePart: Detector = {
  id: "numbers.phone-part",
  kind: "PHONE",
  on: [{ on: "digits", min: FEWEST }],
  examples: {
    hit: ["my mobile number is 0701", "tel: +46 70"],
    miss: ["my number is 1 in the queue", "I paid 450 kr", "order 0701", "it was 2024", "call me at 10.30"],
  },
  match(view, at) {
    const asked = isAsked(view, "PHONE");
    const first = view.tokens[at];
    if (first === undefined || !startsFresh(view.text, first.start)) return [];
    const plus = view.text[first.start - 1] === "+";
    if (!asked && !plus && !first.low.startsWith("0")) return [];
    const groups = groupsOf(view, at);
    let last = first;
    for (const group of groups.slice(1)) {
      if (!JOIN.test(view.text.slice(last.end, group.start))) break;
      last = group;
    }
    const written = view.text.slice(first.start, last.end);
    const length = written.replace(/\D/g, "").length;
    if (length < FEWEST || length >= WHOLE || !endsFresh(view.text, last.end)) return [];
    if (DATE_OR_HOUR.test(written) || OTHER_AFTER.test(view.text.slice(last.end, last.end + 8))) return [];
    const start = plus ? first.start - 1 : first.start;
    if (OTHER_BEFORE.test(view.text.slice(Math.max(0, start - 6), start))) return [];
    const reasons: Reason[] = [{ code: "shape", weight: 0.2, note: "a piece of a phone number" }];
    if (asked && leadsIn(view.tokens, at)) reasons.push({ code: "asked", weight: 0.45, note: "PHONE" });
    else {
      const word = length >= 4 || plus ? cueBefore(view, start, PHONE_WORDS, 4) : undefined;
      if (word === undefined) return [];
      reasons.push({ code: "word", weight: 0.35, note: word });
    }
    return [scored(start, last.end, reasons)];
  },
};
