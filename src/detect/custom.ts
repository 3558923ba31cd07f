import { RE2JS } from "re2js";
import { type Check, type CustomDetector, LONGEST_CUSTOM_MATCH } from "../core/custom-detector.ts";
import { DEFAULT_THRESHOLD } from "../core/decide.ts";
import type { Detector, Match, Reason, View } from "../core/detect.ts";
import { type Cue, cue, cueNear } from "./cue.ts";
import { createEngine } from "./engine.ts";
import { endsFresh, startsFresh } from "./groups.ts";
import { phraseBook } from "./phrase-book.ts";

const digitsOf = (written: string): number[] => [...written.replace(/\D/g, "")].map(Number);

function luhn(written: string): boolean {
  const digits = digitsOf(written).reverse();
  const sum = digits.reduce((total, d, i) => total + (i % 2 === 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2), 0);
  return digits.length > 1 && sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 97-10: letters count as 10 to 35; the remainder of the whole is 1. */
function mod97(written: string): boolean {
  let rest = 0;
  const characters = written.toUpperCase().replace(/[^A-Z0-9]/g, "");
  for (const c of characters) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return characters.length > 2 && rest === 1;
}

/** Weights 2, 3, … 7, 2, … from the right, the last digit is the check digit (10 is written as 0 nowhere: it never passes). */
function mod11(written: string): boolean {
  const digits = digitsOf(written);
  const check = digits.pop();
  if (check === undefined || digits.length === 0) return false;
  const sum = digits.reverse().reduce((total, d, i) => total + d * (2 + (i % 6)), 0);
  return (11 - (sum % 11)) % 11 === check;
}

const CHECKED: Readonly<Record<Check, (written: string) => boolean>> = { none: () => true, luhn, mod97, mod11 };

function judged(
  of: CustomDetector,
  context: Cue | undefined,
  view: View,
  start: number,
  end: number,
): Match | undefined {
  const written = view.text.slice(start, end);
  if (!CHECKED[of.check](written)) return undefined;
  const word = context === undefined ? undefined : cueNear(view, start, end, context);
  const score = word === undefined ? of.score : of.contextScore;
  const reasons: Reason[] = [{ code: "policy", weight: of.score, note: of.id }];
  if (of.check !== "none") reasons.push({ code: "checksum", weight: 0, note: of.check });
  if (word !== undefined) reasons.push({ code: "word", weight: of.contextScore - of.score, note: word });
  return score > 0 ? { start, end, score, reasons } : undefined;
}

/** What a window holds beside the places where a match may start: the longest match, and a little before for `\b`. */
const BEFORE = 4;

/**
 * All matches of a pattern. Searched window by window, because "find all" of a pattern such as `x(.*y)?` over one long text is
 * not linear in any engine.
 */
function* found(pattern: RE2JS, text: string): Generator<{ readonly start: number; readonly end: number }> {
  let done = 0;
  for (let from = 0; from < text.length; from += LONGEST_CUSTOM_MATCH) {
    const base = Math.max(0, from - BEFORE);
    const matcher = pattern.matcher(text.slice(base, from + 2 * LONGEST_CUSTOM_MATCH));
    while (matcher.find()) {
      const start = base + matcher.start();
      const end = base + matcher.end();
      if (start >= from + LONGEST_CUSTOM_MATCH) break;
      if (start < from || start < done || start === end || end - start > LONGEST_CUSTOM_MATCH) continue;
      done = end;
      yield { start, end };
    }
  }
}

function byPattern(of: CustomDetector, source: string, context: Cue | undefined): Detector {
  const pattern = RE2JS.compile(source);
  return {
    id: of.id,
    kind: of.kind,
    on: [{ on: "start" }],
    examples: of.examples,
    match(view) {
      const matches: Match[] = [];
      for (const { start, end } of found(pattern, view.text)) {
        if (!startsFresh(view.text, start) || !endsFresh(view.text, end)) continue;
        const match = judged(of, context, view, start, end);
        if (match !== undefined) matches.push(match);
      }
      return matches;
    },
  };
}

function byWords(of: CustomDetector, context: Cue | undefined): Detector {
  const book = phraseBook(of.words);
  return {
    id: of.id,
    kind: of.kind,
    on: [{ on: "words", words: book.wake }],
    examples: of.examples,
    match(view, at) {
      return book.at(view, at).flatMap(({ first, last }) => {
        const start = view.tokens[first]?.start ?? 0;
        const match = judged(of, context, view, start, view.tokens[last]?.end ?? start);
        return match === undefined ? [] : [match];
      });
    },
  };
}

/**
 * The detectors of a policy document. A match inside a longer word or number does not count.
 *
 * Throws `RE2JSSyntaxException` for a pattern that is none; a checked policy has none such.
 */
export function customDetectors(list: readonly CustomDetector[]): readonly Detector[] {
  return list.map((of) => {
    const context = of.context.length === 0 ? undefined : cue(...of.context);
    return of.pattern === undefined ? byWords(of, context) : byPattern(of, of.pattern, context);
  });
}

/** What a detector's examples show to be wrong with it: the list and number of each that fails, e.g. `hit[0]`. */
export function failedExamples(of: CustomDetector): readonly string[] {
  const scan = createEngine(customDetectors([of]));
  const finds = (text: string): boolean =>
    scan(
      { field: 0, path: "text", text, format: "plain", language: undefined, channel: "other", speaker: "customer" },
      { names: [], asked: [], regions: [] },
    ).some((f) => f.score >= DEFAULT_THRESHOLD);
  return [
    ...of.examples.hit.flatMap((text, i) => (finds(text) ? [] : [`hit[${i}]`])),
    ...of.examples.miss.flatMap((text, i) => (finds(text) ? [`miss[${i}]`] : [])),
  ];
}
