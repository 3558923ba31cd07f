import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cueNear, thingBefore } from "./cue.ts";
import { endsFresh, groupsOf, matchAt, startsFresh } from "./groups.ts";
import { dialled, readPhone, readValid } from "./phone-number.ts";
import { PHONE_WORDS, REGIONS_OF_LANGUAGE } from "./phone-words.ts";
import { scored } from "./scored.ts";

const MOST_REGIONS = 8;
/** Groups of one number; digit by digit ("6 7 8 1 1 0 4 5 9") it can be many. */
const MOST_GROUPS = 15;
/** ITU-T E.164: 15 digits; 00 and a trunk zero in brackets come on top. */
const MOST_DIGITS = 18;
const FEWEST_DIGITS = 6;

const DATE = /(?:(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d{2})(?!\d)/y;
const SHORT_DATE = /\d{1,2}([-./])\d{1,2}\1\d{2}(?!\d|[-./ ]\d)/y;
/** "01/2024", "9/5 13.20", "2026 08.31": a month, a day or a year with its hour. */
const MONTH_OR_HOUR =
  /(?:0?[1-9]|1[0-2])[-./](?:19|20)\d{2}(?!\d)|[0-3]?\d[./][01]?\d\.? [0-2]?\d[.:][0-5]\d(?!\d)|(?:19|20)\d{2} [0-2]?\d[.:][0-5]\d(?!\d)/y;
/** "08-17 10-15", "09.00-14.30", "0805-0910", "23/12 10-14": opening hours; some numbers look so, too. */
const HOURS =
  /[0-2]\d ?- ?[0-2]\d [0-2]\d ?- ?[0-2]\d(?!\d)|[0-2]\d\.?[0-5]\d ?- ?[0-2]\d\.?[0-5]\d(?!\d)|\d{1,2}\/\d{1,2} \d{1,2}-\d{1,2}(?!\d)/y;
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/y;
const MONEY_BEFORE = /(?:[€$£]|\b(?:kr|sek|nok|dkk|eur|usd|gbp|chf|pln)\.?) ?$/i;
const MONEY_AFTER =
  /(?:[,.]\d{1,2}(?!\d))? ?(?:[€$£%]|:-|,-|kr\b|sek\b|nok\b|dkk\b|eur\b|euro?s?\b|usd\b|gbp\b|chf\b|pln\b|zł)/iy;
const DECIMALS = /,\d/y;
const TIME = /:\d/y;
const EXTENSION =
  / ?,? ?(?:ext\.?|extension|x|#|ankn?\.?|anknytning|lokal|dw|durchwahl|tst\.?|toestel|poste|interno|int\.?|wewn?\.?|ramal|alanumero) ?\d{1,5}(?!\d)/iuy;
const PREFIX = /(?:\( ?)?(?:\+|00)? ?(?:\( ?)?$/;

let asked: { readonly regions: readonly string[]; readonly language: string | undefined } | undefined;
let answer: readonly string[] = [];

/** The regions to try, in order; texts of one stream mostly ask for the same. */
function regionsOf(view: View): readonly string[] {
  const { language } = view.segment;
  const { regions } = view.context;
  if (asked?.regions !== regions || asked.language !== language) {
    answer = readRegions(view);
    asked = { regions, language };
  }
  return answer;
}

function readRegions(view: View): readonly string[] {
  const { language } = view.segment;
  const guessed = language === undefined ? [] : (REGIONS_OF_LANGUAGE[language.slice(0, 2)] ?? []);
  return [...new Set([...view.context.regions.slice(0, 2), ...guessed, ...view.context.regions])].slice(
    0,
    MOST_REGIONS,
  );
}

/** What stands between two groups of one number: at most one sign with blanks around it, or brackets. */
const JOIN = /^(?: ?[-./] ?| ?\)? ?\(? ?|\)[-./]|[-./]\()$/;

/** Ends that a number beginning at group `from` could have, longest first. */
function* ends(view: View, groups: readonly Token[], from: number): Generator<{ to: number; digits: number }> {
  const found: { to: number; digits: number }[] = [];
  let digits = 0;
  for (let to = from; to < groups.length && to - from < MOST_GROUPS; to++) {
    const group = groups[to];
    if (group === undefined) break;
    const previous = groups[to - 1];
    if (to > from && previous !== undefined && !JOIN.test(view.text.slice(previous.end, group.start))) break;
    digits += group.end - group.start;
    if (digits > MOST_DIGITS) break;
    if (digits >= FEWEST_DIGITS) found.push({ to, digits });
  }
  yield* found.reverse();
}

/** Where the number begins: at its digits, or at the plus or bracket in front of them. */
function headOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 4), start);
  const prefix = PREFIX.exec(before)?.[0].trimStart() ?? "";
  return start - prefix.length;
}

/** A date, an hour, an internet address, or money begins here. */
function beginsSomethingElse({ text }: View, start: number): boolean {
  if (
    matchAt(DATE, text, start) ??
    matchAt(SHORT_DATE, text, start) ??
    matchAt(ADDRESS, text, start) ??
    matchAt(MONTH_OR_HOUR, text, start)
  )
    return true;
  if (MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  return /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Money, decimals or an hour end here. */
function endsSomethingElse({ text }: View, end: number): boolean {
  return (matchAt(MONEY_AFTER, text, end) ?? matchAt(DECIMALS, text, end) ?? matchAt(TIME, text, end)) !== undefined;
}

/** "4711-4719": from here to there. */
function isRange(view: View, groups: readonly Token[]): boolean {
  const [first, second, third] = groups;
  if (first === undefined || second === undefined || third !== undefined || first.low.length !== second.low.length)
    return false;
  return (
    view.text.slice(first.end, second.start).trim() === "-" && first.low < second.low && !first.low.startsWith("0")
  );
}

/** As amounts are written: "3 118 400", "12.345.678". */
function isInThousands(groups: readonly Token[]): boolean {
  const sizes = groups.map((g) => g.end - g.start);
  return sizes.length > 1 && (sizes[0] ?? 0) <= 3 && sizes.slice(1).every((size) => size === 3);
}

/** People write national numbers in groups that no amount and no product number has. */
function isGroupedAsPhone(groups: readonly Token[]): boolean {
  return groups.length > 1 && (!isInThousands(groups) || groups.length === 3);
}

/** As in North America: "(713) 555-0109". */
const AREA_CODE = /^\([2-9]\d{2}\) ?\d{3}[-. ]\d{4}$/;

/** In the middle of a number that began further left: told digit by digit, or tied to it by a hyphen or a dot. */
function isInside(view: View, previous: Token | undefined, group: Token): boolean {
  if (previous === undefined) return false;
  const between = view.text.slice(previous.end, group.start);
  if (between === "-" || between === ".") return !group.low.startsWith("0");
  return between === " " && group.low.length === 1 && previous.low.length === 1;
}

/** True where a further group follows as one of the same number would. */
function goesOn(view: View, groups: readonly Token[], to: number): boolean {
  const last = groups[to];
  const next = groups[to + 1];
  return last !== undefined && next !== undefined && /^[ .-]$/.test(view.text.slice(last.end, next.start));
}

/** Digit by digit and not at its end: "6 7 8 1 1 0 4 5 9" is one number. */
function isCutShort(view: View, groups: readonly Token[], to: number): boolean {
  const last = groups[to];
  const next = groups[to + 1];
  if (last === undefined || next === undefined || last.low.length > 1 || next.low.length > 1) return false;
  return view.text.slice(last.end, next.start) === " ";
}

interface Written {
  readonly text: string;
  readonly digits: string;
  readonly groups: readonly Token[];
}

/** A number whose own digits the plan begins with: its region writes national numbers without a trunk zero. */
const TRUNK_ZERO = /^\+(?:33|31|32|41|43|44|46|49|353|358)/;

/** Nothing that a plan says of a national number is worth more. */
const BEST = 0.8;

/** What the plans of the regions say of a number without a country code: the best of them. */
function nationalReason({ digits, groups }: Written, regions: readonly string[]): Reason | undefined {
  const grouped = isGroupedAsPhone(groups);
  const trunk = digits.startsWith("0");
  let best: Reason | undefined;
  for (const region of regions) {
    const reading = readValid(digits, region);
    if (reading === undefined) continue;
    const open = reading.e164.endsWith(digits) && !TRUNK_ZERO.test(reading.e164);
    const weight = trunk ? (grouped ? BEST : 0.6) : open ? (grouped ? 0.6 : 0.35) : 0.15;
    const note = trunk || open ? "valid national number" : "valid without its trunk zero";
    if (weight > (best?.weight ?? 0)) best = { code: "plan", weight, note };
    if (weight === BEST) break;
  }
  return best;
}

/** Longest group that a number begins with where nothing announces it; two of six digits are readings of a meter. */
const LONGEST_FIRST = 5;

/** Score of what the number plan says; undefined where it says that this is no number. */
function planReason(written: Written, regions: readonly string[], announced: () => boolean): Reason | undefined {
  const { digits, groups } = written;
  if (digits.startsWith("+")) {
    const reading = readPhone(digits, regions);
    const plus = written.text.includes("+");
    if (reading?.valid) return { code: "plan", weight: plus ? 0.9 : 0.75, note: "valid with country code" };
    if (reading?.possible && (plus || announced()))
      return { code: "plan", weight: plus ? 0.55 : 0.25, note: "possible with country code" };
    return undefined;
  }
  if (AREA_CODE.test(written.text)) return { code: "shape", weight: 0.55, note: "area code in brackets" };
  const national = nationalReason(written, regions);
  if (national !== undefined) return national;
  const { length } = digits;
  const first = groups[0];
  if (
    digits.startsWith("0") &&
    length >= 8 &&
    length <= 12 &&
    groups.length > 1 &&
    isGroupedAsPhone(groups) &&
    !digits.startsWith("00") &&
    ((first !== undefined && first.end - first.start <= LONGEST_FIRST) || announced())
  ) {
    const weight = readPhone(digits, regions)?.possible ? 0.5 : 0.4;
    return { code: "shape", weight, note: "grouped like a phone number" };
  }
  if (isInThousands(groups)) return undefined;
  return length >= 7 && length <= 12 && announced()
    ? { code: "shape", weight: 0.25, note: "length of a phone number" }
    : undefined;
}

/** `cut`: more groups follow directly, so that only a country code, a trunk zero or a word can tell where the number ends. */
function judge(view: View, groups: readonly Token[], regions: readonly string[], cut: boolean): Match | undefined {
  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const head = headOf(view.text, first.start);
  const { end } = last;
  if (!endsFresh(view.text, end) && matchAt(EXTENSION, view.text, end) === undefined) return undefined;
  if (endsSomethingElse(view, end) || isRange(view, groups)) return undefined;
  const text = view.text.slice(head, end);
  const asked = isAsked(view, "PHONE");
  let known: { readonly word: string | undefined } | undefined;
  const wordNear = (): string | undefined => {
    known ??= { word: cueNear(view, head, end, PHONE_WORDS) };
    return known.word;
  };
  const announced = (): boolean => asked || wordNear() !== undefined;
  if (matchAt(HOURS, view.text, first.start) !== undefined && !announced()) return undefined;
  const plan = planReason({ text, digits: dialled(text), groups }, regions, announced);
  if (plan === undefined || (cut && !/^[+0(]/.test(text) && !announced())) return undefined;
  const word = wordNear();
  const reasons: Reason[] = [plan];
  const thing = thingBefore(view, head);
  if (word !== undefined) reasons.push({ code: "word", weight: thing === undefined ? 0.35 : 0.1, note: word });
  if (asked) reasons.push({ code: "asked", weight: 0.35, note: "PHONE" });
  if (thing !== undefined) reasons.push({ code: "thing", weight: -0.35, note: thing });
  const extension = matchAt(EXTENSION, view.text, end);
  const start = text.startsWith("(") && !text.includes(")") ? head + 1 : head;
  return scored(start, end + (extension?.[0].length ?? 0), reasons);
}

/** How many digits stand from a group on, as far as it matters. */
function digitsFrom(groups: readonly Token[], from: number): number {
  let digits = 0;
  for (let i = from; i < groups.length && digits < FEWEST_DIGITS; i++) digits += groups[i]?.low.length ?? 0;
  return digits;
}

/** Below it a match says nothing. */
const FLOOR = 0.2;

/**
 * Phone numbers.
 *
 * Digit runs propose, with a leading `+`, `00` or bracket; the number plan proves (libphonenumber "max" metadata): with a country code
 * by that country's plan, else by the controller's regions and then those of the text's language. A national number alone must be valid and be
 * written as phones are; a word or a question lets more pass. Dates, amounts, addresses, order numbers are left. An extension belongs to it.
 * Source: ITU-T E.164 and E.123; national plans by libphonenumber. 2026-11-23.
 */
export const phone: Detector = {
  id: "numbers.phone",
  kind: "PHONE",
  on: [{ on: "digits", min: FEWEST_DIGITS }],
  examples: {
    hit: [
      "ring +46 70 174 06 05",
      "0046 70 174 06 05",
      "+44 (0)20 7946 0958",
      "+49 30 23125 042 ext. 12",
      "tel 070-174 06 05",
      "call me on (020) 7946 0958",
    ],
    miss: [
      "order 0012345678",
      "2026-11-23 12:30",
      "1 234 567 kr",
      "1732406400",
      "3,14159265",
      "DE89370400440532013000",
      "203.0.113.77",
    ],
  },
  match(view, at) {
    const groups = groupsOf(view, at);
    const regions = regionsOf(view);
    const matches: Match[] = [];
    for (let from = 0; from < groups.length; from++) {
      const first = groups[from];
      if (first === undefined || !startsFresh(view.text, first.start)) continue;
      if (isInside(view, groups[from - 1], first)) continue;
      let best: { readonly match: Match; readonly to: number } | undefined;
      if (digitsFrom(groups, from) < FEWEST_DIGITS || beginsSomethingElse(view, first.start)) continue;
      for (const { to } of ends(view, groups, from)) {
        if (isCutShort(view, groups, to)) continue;
        const match = judge(view, groups.slice(from, to + 1), regions, goesOn(view, groups, to));
        if (match !== undefined && match.score >= FLOOR && match.score > (best?.match.score ?? 0)) best = { match, to };
      }
      if (best === undefined) continue;
      matches.push(best.match);
      from = best.to;
    }
    return matches;
  },
};
