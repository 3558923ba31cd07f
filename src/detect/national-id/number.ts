import { stdnum, type Validator } from "stdnum";
import type { Detector, Match, Reason, View } from "../../core/detect.ts";
import { thingBefore } from "../cue.ts";
import { endsFresh, matchAt, numberRun, startsFresh } from "../groups.ts";
import { scored } from "../scored.ts";
import { type Announcing, announcing, type Hint, hint, otherBefore } from "./announce.ts";
import { ANY_WORDS } from "./any-words.ts";

/** How a proven number counts: `strength` is its score without any context. */
export interface Proof {
  readonly strength: number;
  /** What was proven, e.g. "check digit and birth date". */
  readonly note: string;
  /** Being at home (region or language) may lift it, at most to this. */
  readonly homeLimit?: number;
}

export interface NationalNumber {
  /** Dotted: country, then the number's own name. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country: string;
  /** ISO 639-1 codes of the languages in which it is written most. */
  readonly languages: readonly string[];
  /** Its own name, with the abbreviation. */
  readonly name: string;
  readonly holders: string;
  /** How it is built, and what is checked. */
  readonly check: string;
  /** Statute or official description, and whose rule is run. */
  readonly source: string;
  /** Sticky, bounded; the number as people write it, from its first character. Boundaries are checked apart. */
  readonly pattern: RegExp;
  /** How many digits it may have from its first digit to the end or to the first letter after it. */
  readonly sizes: readonly number[];
  /** How many characters may stand before the first digit (letters of an NIE or a codice fiscale). */
  readonly lead?: number;
  /** A letter always touches its first digit. */
  readonly tight?: true;
  /** Undefined: it is not such a number. */
  prove(written: string): Proof | undefined;
  /** What it proves says too little without a word or a question, or standing alone at home: else it is not even looked at. */
  readonly weak?: true;
  /** Score of the right shape without proof where words or a question announce it; numbers get mistyped. Default 0.55. */
  readonly mistyped?: number;
  readonly words: readonly string[];
  readonly examples: Detector["examples"];
}

/** A detector with the declaration that it was made from. */
export interface NationalId extends Detector {
  readonly number: NationalNumber;
}

/** What may stand between two groups: a blank, a dot, a dash or a slash with or without blanks, or one line end. */
const BETWEEN = "(?:[ \\t]?[-./\u2010-\u2015][ \\t]?\\n?|[ \\t]{1,2}|[ \\t]?\\r?\\n>? ?)?";

/** A sticky pattern of groups, with or without something between them. */
export function form(...groups: readonly string[]): RegExp {
  return new RegExp(groups.join(BETWEEN), "iy");
}

/**
 * The validator of the `stdnum` library; throws at start-up where the library has none of that name. It makes an error for every number
 * that is none: without stack traces they cost next to nothing.
 */
export function standard(country: string, name: string): Pick<Validator, "validate"> {
  const validator = stdnum[country]?.[name];
  if (validator === undefined) throw new TypeError(`stdnum has no ${country}.${name}`);
  return {
    validate(value) {
      const { stackTraceLimit } = Error;
      Error.stackTraceLimit = 0;
      try {
        return validator.validate(value);
      } finally {
        Error.stackTraceLimit = stackTraceLimit;
      }
    },
  };
}

/** Upper-case letters and digits only. */
export function bare(written: string): string {
  return written.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const HOME = 0.15;
const ANNOUNCED = 0.35;
/** A word for any such number, where this one is not at home. */
const ANNOUNCED_ANY = 0.25;
const ASKED = 0.3;
const THING = -0.3;
const ALONE = 0.15;
/** What is proven less than this without words needs them to itself. */
const SURE = 0.5;
/** How many words may stand between a number that proves nothing and its own word, or a word for any such number. */
const OWN_REACH = 6;
const ANY_REACH = 3;
/** From so many words on, another word before the number does not matter for a question. */
const OTHER_REACH = 3;

const anyWords: Announcing = announcing(ANY_WORDS);

function isHome(view: View, number: NationalNumber): boolean {
  const { language } = view.segment;
  return (
    view.context.regions.includes(number.country) || (language !== undefined && number.languages.includes(language))
  );
}

const belongs = (view: View, start: number, word: Hint): boolean =>
  word.free && !otherBefore(view, start, word.side === "before" ? word.distance : OTHER_REACH);

/** A number that proves nothing: people mistype, and some numbers have no check. */
function unproven(
  view: View,
  number: NationalNumber,
  words: Announcing,
  start: number,
  end: number,
): Match | undefined {
  const score = number.mistyped ?? 0.55;
  if (score === 0) return undefined;
  const home = isHome(view, number);
  const own = hint(view, start, end, words);
  let word = own !== undefined && own.distance <= OWN_REACH && belongs(view, start, own) ? own : undefined;
  if (word === undefined && home) {
    const any = hint(view, start, end, anyWords);
    if (any !== undefined && any.distance <= ANY_REACH && belongs(view, start, any)) word = any;
  }
  const asked = home && view.context.asked.includes("NATIONAL_ID") && !otherBefore(view, start, OTHER_REACH);
  if (word === undefined && !asked) return undefined;
  return scored(start, end, [
    { code: "shape", weight: 0.2, note: number.id },
    { code: word === undefined ? "asked" : "word", weight: score - 0.2, note: word?.note ?? "NATIONAL_ID" },
  ]);
}

/** In characters. */
const LONGEST_ANSWER = 60;
const NOTHING_ELSE = /^[^\p{L}\p{N}]*$/u;

/** True where the text holds nothing but the number. */
const isAlone = ({ text }: View, start: number, end: number): boolean =>
  text.length <= LONGEST_ANSWER && NOTHING_ELSE.test(text.slice(0, start)) && NOTHING_ELSE.test(text.slice(end));

const mayCount = (view: View, number: NationalNumber, start: number, end: number): boolean =>
  view.context.asked.includes("NATIONAL_ID") ||
  hint(view, start, end, anyWords) !== undefined ||
  (isHome(view, number) && isAlone(view, start, end));

function judge(view: View, number: NationalNumber, words: Announcing, start: number, end: number): Match | undefined {
  const { text } = view;
  const own = hint(view, start, end, words);
  if (number.weak && own === undefined && !mayCount(view, number, start, end)) return undefined;
  const proof = number.prove(text.slice(start, end));
  if (proof === undefined) return unproven(view, number, words, start, end);
  const reasons: Reason[] = [{ code: "proof", weight: proof.strength, note: proof.note }];
  const home = isHome(view, number);
  const lift = home ? Math.max(0, Math.min(HOME, (proof.homeLimit ?? 1) - proof.strength)) : 0;
  if (lift > 0) reasons.push({ code: "home", weight: lift, note: number.country });
  const sure = proof.strength + lift >= SURE;
  let word = own ?? hint(view, start, end, anyWords);
  if (word !== undefined && !sure && !belongs(view, start, word)) word = undefined;
  const asked = view.context.asked.includes("NATIONAL_ID") && (sure || !otherBefore(view, start, OTHER_REACH));
  if (word !== undefined) {
    reasons.push({ code: "word", weight: own === undefined && !home ? ANNOUNCED_ANY : ANNOUNCED, note: word.note });
  }
  if (asked) reasons.push({ code: "asked", weight: ASKED, note: "NATIONAL_ID" });
  if (word === undefined && !asked) {
    const thing = thingBefore(view, start);
    if (thing !== undefined) reasons.push({ code: "thing", weight: THING, note: thing });
    else if (home && isAlone(view, start, end)) {
      reasons.push({ code: "alone", weight: ALONE });
    }
  }
  return scored(start, end, reasons);
}

/** Below it a match says nothing. */
const FLOOR = 0.2;
/** The fewest digits that wake a number which may be cut over two lines. */
const WAKE = 5;
const NONE: readonly Match[] = [];

/** Latin without accents, and Greek: what such numbers begin with. */
const isLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0x370 && unit <= 0x3ff);

const isPlain = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A detector of one national number from its declaration. */
export function nationalId(number: NationalNumber): NationalId {
  const words = announcing(number.words);
  const lead = number.lead ?? 0;
  const sizes = number.sizes.reduce((mask, size) => mask | (1 << size), 0);
  const { pattern } = number;
  return {
    id: number.id,
    kind: "NATIONAL_ID",
    number,
    on: [{ on: "digits", min: Math.min(...number.sizes, WAKE), sizes: number.sizes }],
    examples: number.examples,
    match(view, at) {
      const { text } = view;
      const run = numberRun(view, at);
      let matches: Match[] | undefined;
      let done = 0;
      for (let i = 0; i < run.groups.length; i++) {
        const group = run.groups[i];
        if (group === undefined || ((run.sizes[i] ?? 0) & sizes) === 0 || group.start < done) continue;
        if (number.tight && !isLetter(text.charCodeAt(group.start - 1))) continue;
        for (let start = Math.max(done, group.start - lead); start <= group.start; start++) {
          if (start < group.start && !isLetter(text.charCodeAt(start))) continue;
          // Cheaper than the pattern, and most places fail it.
          if (start > 0 && isPlain(text.charCodeAt(start - 1))) continue;
          const hit = matchAt(pattern, text, start);
          if (hit === undefined || !startsFresh(text, start)) continue;
          const end = start + hit[0].length;
          if (end <= group.start || !endsFresh(text, end)) continue;
          const match = judge(view, number, words, start, end);
          if (match === undefined || match.score < FLOOR) continue;
          matches ??= [];
          matches.push(match);
          done = end;
          break;
        }
      }
      return matches ?? NONE;
    },
  };
}
