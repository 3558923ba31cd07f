import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAmount } from "./codes/written-code.ts";
import { isAsked } from "./context.ts";
import { isFunctionWord } from "./function-words.ts";
import { matchAt, startsFresh } from "./groups.ts";
import {
  AMERICAN,
  BRITISH,
  COUNTRY_BEFORE,
  DIGITS,
  DUTCH,
  DUTCH_LOWER,
  IRISH,
  POLISH,
  PORTUGUESE,
} from "./places/postcode-forms.ts";
import { isTownIn, isTownOf } from "./places/towns.ts";
import { scored } from "./scored.ts";

const MOST_WORDS = 5;
const WORD = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/uy;
/** What may stand between a postcode and its town. */
const GAP = /^(?:[ \t]{1,3}|,[ \t]?|[ \t]?-[ \t]?|\)[ \t]|[ \t]*\r?\n[ \t]*)$/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest town after `end`, of up to five words. */
function townAfter(view: View, end: number, isTown: (name: string) => boolean): Span | undefined {
  const { text } = view;
  const gap = /^[ \t]{0,3}(?:[,)-][ \t]?)?(?:\r?\n[ \t]*)?/.exec(text.slice(end, end + 8))?.[0] ?? "";
  if (!GAP.test(gap)) return undefined;
  const start = end + gap.length;
  let best: Span | undefined;
  let at = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].replace(/\.$/, "");
    if (word === undefined) break;
    const last = at + word.length;
    const name = text.slice(start, last);
    if (isLikelyName(name) && isTown(name)) best = { start, end: last };
    const more = /^[. /-]?[ -]/.exec(text.slice(last, last + 2))?.[0] ?? (text[last] === " " ? " " : undefined);
    if (more === undefined) break;
    at = last + more.length;
  }
  return best;
}

/** The longest town that ends before `start`; a county or a state may stand between. */
function townBefore(view: View, first: number, isTown: (name: string) => boolean): Span | undefined {
  const { tokens, text } = view;
  let last = first - 1;
  const start = tokens[first]?.start ?? 0;
  // "Clonakilty, Co. Cork, P85 HW72"
  const county = /,\s*(?:Co\.?|County)\s\p{L}+,?\s*$/iu.exec(text.slice(Math.max(0, start - 40), start));
  const until = county === null ? start : start - county[0].length;
  while (last >= 0 && ((tokens[last]?.start ?? 0) >= until || tokens[last]?.shape === "p")) {
    if (tokens[last]?.shape === "p" && !/^[,.\n]$/.test(tokens[last]?.low ?? "")) return undefined;
    last--;
  }
  let best: Span | undefined;
  const end = tokens[last]?.end;
  if (end === undefined || until - end > 4) return undefined;
  for (let i = last, words = 0; i >= 0 && words < MOST_WORDS; i--) {
    const token = tokens[i];
    if (token === undefined || token.shape === "d") break;
    if (token.shape === "p") {
      if (!/^['’.-]$/.test(token.low)) break;
      continue;
    }
    const right = tokens[i + 1];
    if (i < last && right !== undefined && text.slice(token.end, right.start).includes("\n")) break;
    words++;
    const name = text.slice(token.start, end);
    if (isLikelyName(name) && isTown(name)) best = { start: token.start, end };
  }
  return best;
}

function isLikelyName(name: string): boolean {
  if (name.length < 2) return false;
  if (/^\p{Lu}/u.test(name)) return true;
  return name.length >= 4 && !isFunctionWord(name.toLowerCase());
}

const POST: Reason = { code: "form", weight: 0.4, note: "a postcode" };

function both(start: number, end: number, weight: number, town: Span | undefined): readonly Match[] {
  if (town === undefined) return [scored(start, end, [{ ...POST, weight }])];
  const beside: Reason = { code: "word-after", weight: 0.45, note: "its town" };
  return [
    scored(start, end, [POST, beside]),
    {
      ...scored(town.start, town.end, [
        { code: "lexicon", weight: 0.4, note: "towns" },
        { code: "word-before", weight: 0.45, note: "its postcode" },
      ]),
      kind: "CITY",
    },
  ];
}

/** Letters first: British, Irish, American. */
function lettered(view: View, at: number, token: Token): readonly Match[] | undefined {
  const { text } = view;
  if (!startsFresh(text, token.start)) return undefined;
  const american = matchAt(AMERICAN, text, token.start);
  if (american !== undefined) {
    const zip = american[1] ?? "";
    const end = token.start + american[0].length;
    const town = townBefore(
      view,
      at,
      (name) =>
        isTownIn("US", name) ||
        (/^(?:\p{Lu}\p{Ll}+ ?){1,3}$/u.test(name) && /,\s*$/.test(text.slice(0, token.start).slice(-2))),
    );
    return both(end - zip.length, end, 0.7, town);
  }
  for (const [form, country] of [
    [BRITISH, "GB"],
    [IRISH, "IE"],
  ] as const) {
    const hit = matchAt(form, text, token.start)?.[0];
    if (hit === undefined) continue;
    // "V60 2019" is a car.
    if (country === "IE" && (!/[A-Z]/i.test(hit.slice(3)) || (!/\d/.test(hit.slice(3)) && !hit.includes(" "))))
      continue;
    const end = token.start + hit.length;
    const upper = hit === hit.toUpperCase();
    const blank = hit.includes(" ");
    const town = townBefore(view, at, (name) => isTownIn(country, name));
    const announced = announcedBefore(view, at, 0).some(({ what, distance }) => what === "POSTCODE" && distance <= 3);
    const weight = announced || isAsked(view, "POSTCODE") ? 0.85 : upper && blank ? 0.75 : blank ? 0.55 : 0.4;
    return both(token.start, end, weight, weight < 0.5 && town === undefined ? undefined : town);
  }
  return undefined;
}

/** "Cº Viejo de Ogíjares 9, 18151.": after a street's number and a comma, and nothing counted after it. */
const AFTER_STREET = /\p{L}{3,}\.?,? (?:n[.º°o]{0,2} ?)?\d{1,3} ?[a-zA-Z]?,? $/u;

/** A line of an address that holds nothing but the postcode and the town, below a line with a number. */
function lineOfAddress(text: string, start: number, end: number): Span | undefined {
  if (end - start < 5 || !/\d[^\n]{0,40}\r?\n[ \t]*$/.test(text.slice(Math.max(0, start - 60), start)))
    return undefined;
  const town = /^ {1,2}(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})[ \t]*(?:\r?\n|$)/u.exec(text.slice(end, end + 60))?.[1];
  if (town === undefined) return undefined;
  const from = text.indexOf(town, end);
  return { start: from, end: from + town.length };
}

function numeric(view: View, at: number, token: Token): readonly Match[] {
  const { text } = view;
  const before = text.slice(Math.max(0, token.start - 40), token.start);
  const fresh = startsFresh(text, token.start) && !/[\d.,:/#+€$£-]$/.test(before);
  if (!fresh && !COUNTRY_BEFORE.test(before)) return [];
  const asked = isAsked(view, "POSTCODE") && view.tokens.length < 12;
  const isAnnounced = (): boolean =>
    announcedBefore(view, at, 0).some(({ what, distance }) => what === "POSTCODE" && distance <= 3);

  const polish = matchAt(POLISH, text, token.start)?.[0];
  const portuguese = matchAt(PORTUGUESE, text, token.start)?.[0];
  const hyphened = polish ?? portuguese;
  if (hyphened !== undefined) {
    const country = polish === undefined ? "PT" : "PL";
    const end = token.start + hyphened.length;
    const town = townAfter(view, end, (name) => isTownIn(country, name));
    if (town !== undefined || asked || isAnnounced()) return both(token.start, end, 0.8, town);
    const street = /\p{L}{3,}[^\n]{0,12}\d\S{0,4},? ?$|\n[ \t]*$/u.test(before);
    return street ? both(token.start, end, 0.6, undefined) : [];
  }
  const dutch = matchAt(DUTCH, text, token.start)?.[0];
  if (dutch !== undefined) {
    const end = token.start + dutch.length;
    const town = townAfter(view, end, (name) => isTownOf(dutch.slice(0, 4), name));
    return both(token.start, end, 0.65, town);
  }
  const lower = matchAt(DUTCH_LOWER, text, token.start)?.[0];
  if (lower !== undefined) {
    const end = token.start + lower.length;
    const town = townAfter(view, end, (name) => isTownOf(lower.slice(0, 4), name));
    if (town !== undefined || ((asked || isAnnounced()) && !isAmount(text, token.start + 4, 4)))
      return both(token.start, end, 0.75, town);
  }
  const digits = matchAt(DIGITS, text, token.start)?.[0];
  if (digits === undefined) return [];
  const end = token.start + digits.length;
  if (isAmount(text, end, digits.length) || /(?:kl|uhr|ca|år|€|\$|£)\.? ?$/i.test(before)) return [];
  const nearest = announcedBefore(view, at, 0)[0];
  // "HRB 44712 Köln" is a company's number.
  const left = view.tokens[at - 1];
  if (
    nearest?.what === "thing" &&
    nearest.distance === 0 &&
    left !== undefined &&
    left.shape !== "d" &&
    left.low !== ","
  )
    return [];
  const bare = digits.replace(" ", "");
  const town = townAfter(view, end, (name) => isTownOf(bare, name));
  if (town !== undefined) return both(token.start, end, 0.85, town);
  if (asked || isAnnounced()) return both(token.start, end, 0.75, undefined);
  const line = lineOfAddress(text, token.start, end);
  if (line !== undefined) return both(token.start, end, 0.6, line);
  if (bare.length === 5) {
    const american = townBefore(view, at, (name) => isTownIn("US", name) && /^\p{Lu}/u.test(name));
    if (american !== undefined && /\d/.test(before)) return both(token.start, end, 0.6, american);
    if (/^(?:[.,;)\n]|$)/.test(text.slice(end, end + 1)) && AFTER_STREET.test(before))
      return both(token.start, end, 0.55, undefined);
  }
  return [];
}

/**
 * Postcodes of the European countries and the United States, with their towns.
 *
 * Rule: a form of its own (British, Irish, Dutch, Polish, Portuguese, ZIP with its state); four or five digits only with a town that has such
 * postcodes beside them, after a street's number, announced, or asked for. A town is found beside its postcode only.
 * Source: forms after the countries' posts (UPU addressing systems, read 2026-11-24); towns from GeoNames.
 */
export const postcode: Detector = {
  id: "addresses.postcode",
  kind: "POSTCODE",
  on: [{ on: "digits", min: 1 }],
  examples: {
    hit: [
      "Peel Street, Salford M6 5WN",
      "the postcode is ta4 2ne",
      "Clonakilty, Co. Cork, P85 HW72",
      "Veerallee 31, 8011 HL Zwolle",
      "Rønnebærvej 14, 2840 Holte",
      "Aachener Str. 214a, 50931 Köln",
      "Kaserngatan 8 B, 703 62 Örebro",
      "ul. Mickiewicza 12/5, 60-836 Poznań",
      "1250-022 Lisboa",
      "27 quai de la Fosse, 44000 nantes",
      "Las Cruces, NM 88005",
    ],
    miss: ["1500 Euro", "20000 kunder", "14.250 kr", "seit 2009 in Berlin", "EAN 5707142090335", "RAL 9010", "5000 GB"],
  },
  match(view, at) {
    const matches: Match[] = [];
    let done = 0;
    for (let i = at; i < view.tokens.length && i < at + 16; i++) {
      const token = view.tokens[i];
      if (token === undefined || (token.shape !== "d" && token.shape !== "p")) break;
      if (token.shape !== "d" || token.start < done) continue;
      const found = ofToken(view, i, token);
      for (const match of found) done = Math.max(done, match.end);
      matches.push(...found);
    }
    return matches;
  },
};

function ofToken(view: View, at: number, token: Token): readonly Match[] {
  const left = view.tokens[at - 1];
  if (left !== undefined && left.shape !== "p" && left.shape !== "d") {
    const gap = view.text.slice(left.end, token.start);
    if (gap === "" || gap === " ") {
      const found = lettered(view, at - 1, left);
      if (found !== undefined) return found;
    }
  }
  // "M6 5WN": the engine wakes at "6"; "Salford M6" and "5WN" are one.
  return numeric(view, at, token);
}
