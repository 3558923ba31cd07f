import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { CARD_RANGES, type CardRange } from "./card-ranges.ts";
import { isAsked } from "./context.ts";
import { cue, cueNear, thingBefore } from "./cue.ts";
import { endsFresh, groupsOf, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const WORDS = cue(
  ...[
    "card",
    "cards",
    "credit card",
    "debit card",
    "visa*",
    "mastercard*",
    "amex",
    "american express",
    "maestro",
    "diners",
  ],
  ...[
    "kort",
    "kortet",
    "kortnummer*",
    "kortnr",
    "kreditkort*",
    "betalkort*",
    "bankkort*",
    "betalingskort*",
    "dankort*",
    "kreditkarte*",
    "karte",
    "kartennummer",
    "kartennr",
  ],
  ...[
    "kortti*",
    "kortin",
    "luottokort*",
    "pankkikort*",
    "korttinumero*",
    "kaart*",
    "kaartnummer",
    "creditcard*",
    "carte*",
    "cb",
    "bancontact",
    "numéro de carte",
  ],
  ...[
    "tarjeta*",
    "carta*",
    "carta di credito",
    "numero carta",
    "karta*",
    "karty",
    "kartę",
    "nr karty",
    "cartão*",
    "cartao*",
    "cc",
    "pan",
  ],
);

/** Luhn, ISO/IEC 7812-1 annex B. */
export function keepsLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** The network whose range and length the number has. */
export function networkOf(digits: string): CardRange | undefined {
  const six = Number(digits.slice(0, 6));
  return CARD_RANGES.find((r) => r.lengths.includes(digits.length) && six >= r.from && six <= r.to);
}

/** Cards are embossed 4-4-4-4, 4-6-5 or 4-6-4; people also write all groups of one size. */
function isEmbossed(groups: readonly Token[]): boolean {
  const sizes = groups.map((g) => g.end - g.start).join(" ");
  return /^(?:4 4 4 4(?: [1-3])?|4 6 [45]|4 4 4 [1-3])$/.test(sizes);
}

function isEven(groups: readonly Token[]): boolean {
  const first = groups[0];
  const size = first === undefined ? 0 : first.end - first.start;
  return groups.every((g, i) => g.end - g.start === size || (i === groups.length - 1 && g.end - g.start < size));
}

/** Equal scores go to the earlier: a security code or an expiry date after a card must not make a longer card of it. */
const LENGTHS = [16, 15, 14, 13, 19, 18, 17];

/** Longest card number. */
const MOST_DIGITS = 19;

/** For each number of digits that ends with a group: how many groups from `from` on have them. */
function endsFrom(view: View, groups: readonly Token[], from: number): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = new Array(MOST_DIGITS + 1).fill(undefined);
  let digits = 0;
  for (let i = from; i < groups.length && digits < MOST_DIGITS; i++) {
    const group = groups[i];
    const previous = groups[i - 1];
    if (group === undefined) break;
    if (i > from && previous !== undefined && !/^(?: ?[-. ] ?)$/.test(view.text.slice(previous.end, group.start)))
      break;
    digits += group.end - group.start;
    if (digits <= MOST_DIGITS) ends[digits] = i - from + 1;
  }
  return ends;
}

function judge(view: View, groups: readonly Token[], start: number, end: number): Match | undefined {
  const digits = groups.map((g) => g.low).join("");
  const network = networkOf(digits);
  if (network === undefined) return undefined;
  const single = groups.length === 1;
  const embossed = isEmbossed(groups);
  if (!single && !embossed && !isEven(groups)) return undefined;
  const word = cueNear(view, start, end, WORDS);
  const asked = isAsked(view, "CARD");
  const reasons: Reason[] = [];
  if (keepsLuhn(digits)) {
    reasons.push({ code: "luhn", weight: 0.4, note: "check digit" });
    reasons.push({
      code: "network",
      weight: network.wide || digits.length < 14 ? 0.05 : 0.4,
      note: `${network.name} range`,
    });
  } else {
    // A digit misread aloud or mistyped: still somebody's card, if something says that it is one.
    if (!embossed && word === undefined && !asked) return undefined;
    reasons.push({ code: "shape", weight: 0.25, note: `${network.name} range, check digit wrong` });
  }
  if (embossed) reasons.push({ code: "grouping", weight: 0.1, note: "written as on a card" });
  if (word !== undefined) reasons.push({ code: "word", weight: 0.3, note: word });
  if (asked) reasons.push({ code: "asked", weight: 0.3, note: "CARD" });
  if (word === undefined && !asked) {
    const thing = thingBefore(view, start);
    if (thing !== undefined) reasons.push({ code: "thing", weight: -0.2, note: thing });
  }
  return scored(start, end, reasons);
}

/**
 * Payment card numbers (PAN).
 *
 * Rule: 13 to 19 digits in an issuer's range, check digit after Luhn; groups with blanks, hyphens or dots. A wrong check digit
 * counts only where the number is written as on a card or announced.
 * Source: ISO/IEC 7812-1:2017; ranges in `card-ranges.ts`. 2026-11-23.
 */
export const card: Detector = {
  id: "numbers.card",
  kind: "CARD",
  on: [{ on: "digits", min: 13 }],
  examples: {
    hit: [
      "4111 1111 1111 1111",
      "card 5555-5555-5555-4444",
      "3782 822463 10005",
      "kort 4242424242424242 09/27",
      "6011111111111117",
    ],
    miss: ["4111 1111 1111 111", "order 1234567890123456", "DE89370400440532013000", "1732406400000"],
  },
  match(view, at) {
    const groups = groupsOf(view, at);
    const matches: Match[] = [];
    for (let from = 0; from < groups.length; from++) {
      const first = groups[from];
      if (first === undefined || !startsFresh(view.text, first.start)) continue;
      let best: { readonly match: Match; readonly taken: number } | undefined;
      const ends = endsFrom(view, groups, from);
      for (const length of LENGTHS) {
        const count = ends[length];
        if (count === undefined) continue;
        const taken = groups.slice(from, from + count);
        const last = taken.at(-1);
        if (last === undefined || !endsFresh(view.text, last.end)) continue;
        const match = judge(view, taken, first.start, last.end);
        if (match === undefined) continue;
        // Without a check digit to end it, a number written in groups is as long as its groups.
        const longer =
          match.score === best?.match.score && match.reasons[0]?.code === "shape" && taken.length > best.taken;
        if (longer || match.score > (best?.match.score ?? 0)) best = { match, taken: taken.length };
      }
      if (best === undefined) continue;
      matches.push(best.match);
      from += best.taken - 1;
    }
    return matches;
  },
};
