import type { Detector, Match, Token, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAsked } from "./context.ts";
import { groupsOf } from "./groups.ts";
import { scored } from "./scored.ts";

const LENGTH = 17;
const LOOK = 20;
/** How many words may stand between the word for it and the number. */
const REACH = 5;
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [..."ABCDEFGH"]
    .map((c, i): [string, number] => [c, i + 1])
    .concat([..."JKLMN"].map((c, i): [string, number] => [c, i + 1]))
    .concat([
      ["P", 7],
      ["R", 9],
    ])
    .concat([..."STUVWXYZ"].map((c, i): [string, number] => [c, i + 2]))
    .concat([..."0123456789"].map((c): [string, number] => [c, Number(c)])),
);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** True where the ninth character is the check digit of the others, as North America demands and others may do. */
export function keepsVinCheck(vin: string): boolean {
  const sum = [...vin.toUpperCase()].reduce((total, c, i) => total + (VALUES[c] ?? 0) * (WEIGHTS[i] ?? 0), 0);
  const rest = sum % 11;
  return (vin[8] ?? "").toUpperCase() === (rest === 10 ? "X" : String(rest));
}

const FORM = /^[A-HJ-NPR-Z\d]{17}$/i;
const ALNUM = /[A-Za-z\d]/;
/** Three groups or more, as on the plate in the door. */
const GROUPED = /(?<![A-Za-z\d])[A-HJ-NPR-Z\d]{2,11}(?:[ -][A-HJ-NPR-Z\d]{1,11}){1,6}(?![A-Za-z\d])/iy;
/** Older and other frames, or one character lost. */
const OTHER_FRAME = /(?<![A-Za-z\d])(?=[A-Za-z\d-]*\d{4})[A-Za-z\d][A-Za-z\d-]{6,18}(?![A-Za-z\d])/y;

function judgeSolid(view: View, start: number, written: string): Match | undefined {
  const letters = written.replace(/\d/g, "").length;
  if (!FORM.test(written) || letters < 2 || letters === LENGTH) return undefined;
  const reasons = [
    { code: "form", weight: /\d{4}$/.test(written) ? 0.6 : 0.4, note: "17 characters of a vehicle's number" },
  ];
  const word = announcedBefore(view, tokenAt(view, start), 0).find(({ what }) => what === "VIN");
  if (keepsVinCheck(written)) reasons.push({ code: "checksum", weight: 0.3, note: "check digit" });
  if (word !== undefined) reasons.push({ code: "announced", weight: 0.35, note: word.note });
  if (isAsked(view, "VIN")) reasons.push({ code: "asked", weight: 0.35, note: "VIN" });
  return scored(start, start + written.length, reasons);
}

function tokenAt(view: View, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Start of the groups of capitals that stand before: "WVW ZZZ 1KZ BW 094418" wakes at its first digit. */
function groupsBefore(view: View, start: number): number {
  let from = start;
  for (let i = tokenAt(view, start) - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    const token = view.tokens[i];
    if (token === undefined || token.shape !== "A" || token.end - token.start > 4) break;
    if (!/^[ -]$/.test(view.text.slice(token.end, from)) || /^(?:vin|fin|nr|no)$/.test(token.low)) break;
    from = token.start;
  }
  return from;
}

function announced(view: View, start: number): Match | undefined {
  const first = tokenAt(view, start);
  const word = announcedBefore(view, first, 0).find(({ what, distance }) => what === "VIN" && distance <= REACH);
  const asked = isAsked(view, "VIN");
  const known = word !== undefined || asked;
  const reason = asked
    ? { code: "asked", weight: 0.4, note: "VIN" }
    : { code: "announced", weight: known ? 0.4 : 0, note: word?.note ?? "nothing" };
  GROUPED.lastIndex = start;
  const grouped = GROUPED.exec(view.text)?.[0];
  if (grouped !== undefined) {
    // The groups that make seventeen.
    let end = 0;
    for (const piece of grouped.matchAll(/[A-Za-z\d]+/g)) {
      end = piece.index + piece[0].length;
      const size = grouped.slice(0, end).replace(/[ -]/g, "").length;
      if (size >= LENGTH) break;
    }
    const written = grouped.slice(0, end);
    const joined = written.replace(/[ -]/g, "");
    if (FORM.test(joined) && (known || /^[A-Z]{3}[A-Z\d]*[A-Z][A-Z\d]*\d{5}$/.test(joined))) {
      const form = { code: "form", weight: known ? 0.45 : 0.5, note: "17 characters in groups" };
      return scored(start, start + end, known ? [form, reason] : [form]);
    }
  }
  if (!known) return undefined;
  OTHER_FRAME.lastIndex = start;
  const other = OTHER_FRAME.exec(view.text)?.[0];
  if (other === undefined) return undefined;
  return scored(start, start + other.length, [{ code: "form", weight: 0.25, note: "a frame number" }, reason]);
}

/**
 * Vehicle identification numbers.
 *
 * Rule: 17 letters and digits without I, O and Q; the check digit in the ninth place is demanded in North America only, so it
 * raises the score and does not reject. Frame numbers of other lengths and grouped ones only after a word for it or asked for.
 * Source: ISO 3779:2009, 49 CFR 565.15 (check digit), read 2026-11-24. Test numbers are made up.
 */
export const vin: Detector = {
  id: "codes.vin",
  kind: "VIN",
  on: [{ on: "digits", min: 1 }],
  examples: {
    hit: [
      "WVWZZZ1KZBW094418",
      "VIN is 1HG88TRB0FE062450",
      "telaio ZFA31200000J48172",
      "Fahrgestellnummer WVW ZZZ 1KZ BW 094418",
      "bastidor VSSTAKKSXHV381163",
    ],
    miss: ["12345678901234567", "WVWZZZ1KZBW09441", "IBAN DE89370400440532013000", "OOOQQQ11111111111"],
  },
  match(view, at) {
    return groupsOf(view, at).flatMap((token) => ofGroup(view, token));
  },
};

function ofGroup(view: View, token: Token): readonly Match[] {
  const { text } = view;
  let start = token.start;
  while (start > 0 && token.start - start < LOOK && ALNUM.test(text[start - 1] ?? "")) start--;
  let end = token.end;
  while (end < text.length && end - start <= LOOK && ALNUM.test(text[end] ?? "")) end++;
  const solid = end - start === LENGTH ? judgeSolid(view, start, text.slice(start, end)) : undefined;
  const match = solid ?? announced(view, groupsBefore(view, start));
  return match === undefined ? [] : [match];
}
