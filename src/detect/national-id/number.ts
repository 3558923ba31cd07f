import { stdnum, type Validator } from "stdnum";
import type { Detector, Match, Reason, View } from "../../core/detect.ts";
import { type Cue, cue, cueNear, thingBefore } from "../cue.ts";
import { endsFresh, groupsOf, matchAt, startsFresh } from "../groups.ts";
import { scored } from "../scored.ts";

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
  readonly country: string;
  /** ISO 639-1 codes of the languages in which it is written most. */
  readonly languages: readonly string[];
  /** Sticky, bounded; the number as people write it, from its first character. Boundaries are checked apart. */
  readonly pattern: RegExp;
  /** Digits that wake it: those before the first character that a digit run does not span. */
  readonly digits: number;
  /** How many characters may stand before the first digit (letters of an NIE or a codice fiscale). */
  readonly lead?: number;
  /** Undefined: it is not such a number. */
  prove(written: string): Proof | undefined;
  /** Score of the right shape without proof where words or a question announce it; numbers get mistyped. Default 0.55. */
  readonly mistyped?: number;
  readonly words: readonly string[];
  readonly examples: Detector["examples"];
}

const HOME = 0.15;
const ANNOUNCED = 0.35;
const ASKED = 0.3;
const THING = -0.3;

/** Words for any national number, in every language; the number's own words are added to them. */
const ANY: readonly string[] = [
  ...[
    "national id*",
    "id number",
    "id no",
    "id-nummer",
    "id nr",
    "idnr",
    "identity number",
    "identification number",
    "social security",
    "ssn",
  ],
  ...["tax id*", "tin", "personal number", "personal code", "identitetsn*", "identifikationsn*", "legitimation"],
];

/** The validator of the `stdnum` library; throws at start-up where the library has none of that name. */
export function standard(country: string, name: string): Validator {
  const validator = stdnum[country]?.[name];
  if (validator === undefined) throw new TypeError(`stdnum has no ${country}.${name}`);
  return validator;
}

/** Upper-case letters and digits only. */
export function bare(written: string): string {
  return written.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

function isHome(view: View, number: NationalNumber): boolean {
  const { language } = view.segment;
  return (
    view.context.regions.includes(number.country) || (language !== undefined && number.languages.includes(language))
  );
}

function judge(view: View, number: NationalNumber, words: Cue, start: number, end: number): Match | undefined {
  const proof = number.prove(view.text.slice(start, end));
  const reasons: Reason[] = [];
  const word = cueNear(view, start, end, words);
  const asked = view.context.asked.includes("NATIONAL_ID");
  if (proof === undefined) {
    const score = number.mistyped ?? 0.55;
    if (score === 0 || (word === undefined && !asked)) return undefined;
    reasons.push({ code: "shape", weight: 0.2, note: number.id });
    reasons.push({ code: word === undefined ? "asked" : "word", weight: score - 0.2, note: word ?? "NATIONAL_ID" });
    return scored(start, end, reasons);
  }
  reasons.push({ code: "proof", weight: proof.strength, note: proof.note });
  if (isHome(view, number)) {
    const lift = Math.max(0, Math.min(HOME, (proof.homeLimit ?? 1) - proof.strength));
    if (lift > 0) reasons.push({ code: "home", weight: lift, note: number.country });
  }
  if (word !== undefined) reasons.push({ code: "word", weight: ANNOUNCED, note: word });
  if (asked) reasons.push({ code: "asked", weight: ASKED, note: "NATIONAL_ID" });
  if (word === undefined && !asked) {
    const thing = thingBefore(view, start);
    if (thing !== undefined) reasons.push({ code: "thing", weight: THING, note: thing });
  }
  return scored(start, end, reasons);
}

/** Below it a match says nothing. */
const FLOOR = 0.2;

/** A detector of one national number from its declaration. */
export function nationalId(number: NationalNumber): Detector {
  const words = cue(...ANY, ...number.words);
  const lead = number.lead ?? 0;
  return {
    id: number.id,
    kind: "NATIONAL_ID",
    on: [{ on: "digits", min: number.digits }],
    examples: number.examples,
    match(view, at) {
      const matches: Match[] = [];
      let done = 0;
      for (const group of groupsOf(view, at)) {
        if (group.start < done) continue;
        for (let start = Math.max(done, group.start - lead); start <= group.start; start++) {
          const hit = matchAt(number.pattern, view.text, start);
          if (hit === undefined || !startsFresh(view.text, start)) continue;
          const end = start + hit[0].length;
          if (end <= group.start || !endsFresh(view.text, end)) continue;
          const match = judge(view, number, words, start, end);
          if (match === undefined || match.score < FLOOR) continue;
          matches.push(match);
          done = end;
          break;
        }
      }
      return matches;
    },
  };
}
