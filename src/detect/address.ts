import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAsked } from "./context.ts";
import { isFunctionWord } from "./function-words.ts";
import { matchAt, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";
import {
  ABBREVIATED_FIRST,
  ABBREVIATED_WORDS,
  BOX_WORDS,
  GERMAN_PLACES,
  HOUSE,
  INSIDE_NAMES,
  NUMBER_AHEAD,
  PART_OF_NAME,
  POST_BOX,
  SHORT_ENDS,
  STREET_ENDS,
  STREET_FIRST,
  STREET_LAST,
  UNIT,
  UNSURE_FIRST,
} from "./street-words.ts";

/** How many words a street's name has at most. */
const LONGEST_NAME = 6;
const MOST_UNITS = 4;
/** How many tokens before a street a word for an address may stand. */
const ANNOUNCED_WITHIN = 6;

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.shape !== "p" && token.shape !== "d";
const isCapital = (token: Token | undefined): boolean => isWord(token) && token.shape !== "a";

/** A postcode right behind: what stands before it is the end of an address. */
const POSTCODE_BEHIND =
  /^[ \t]*[,;·|–-]?[ \t]*(?:\r?\n[ \t]*)?(?:[A-Z]{1,3}-)?(?:\d{3} ?\d{2}(?!\d)|\d{2}-\d{3}|\d{4}(?:-\d{3}| ?[A-Z]{2}(?!\p{L}))?(?![\d.,])|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2})/u;

/** Units of amounts: "Platz 3 €", "weg 5 km". */
const MEASURE = /^ ?(?:€|\$|£|%|kr|eur|zł|km|m²|m2|kg|min|uhr|h(?!\p{L})|st(?:k|ück)?(?!\p{L})|°)/iu;

/** The house number at `end` and all that belongs to it; undefined where there is none. */
function numberAt(text: string, end: number): number | undefined {
  const house = matchAt(HOUSE, text, end + (text[end] === " " ? 1 : 0));
  if (house === undefined || (text[end] !== " " && text[end] !== "," && text[end] !== ".")) return undefined;
  const after = end + (text[end] === " " ? 1 : 0) + house[0].length;
  if (MEASURE.test(text.slice(after, after + 8)) || /^[.:,]\d/.test(text.slice(after, after + 2))) return undefined;
  return unitsFrom(text, after);
}

function unitsFrom(text: string, from: number): number {
  let end = from;
  for (let n = 0; n < MOST_UNITS; n++) {
    const unit = matchAt(UNIT, text, end);
    if (unit === undefined || unit[0].trim() === "") break;
    end += unit[0].length;
  }
  return end;
}

function judged(view: View, start: number, end: number, base: number, note: string, at: number): Match | undefined {
  const reasons: Reason[] = [{ code: "form", weight: base, note }];
  if (POSTCODE_BEHIND.test(view.text.slice(end, end + 24))) {
    reasons.push({ code: "word-after", weight: 0.3, note: "a postcode" });
  } else if (isAsked(view, "ADDRESS")) reasons.push({ code: "asked", weight: 0.3, note: "ADDRESS" });
  else {
    const announced = announcedBefore(view, at, Math.max(0, at - ANNOUNCED_WITHIN));
    const told = announced.find(({ what }) => what === "ADDRESS");
    const thing = announced.find(({ what }) => what === "thing");
    if (told !== undefined) reasons.push({ code: "announced", weight: 0.25, note: told.note });
    else if (thing !== undefined) reasons.push({ code: "thing", weight: -0.3, note: thing.note });
  }
  const match = scored(start, end, reasons);
  return match.score >= 0.4 ? match : undefined;
}

/** "Storgatan 5", "Karl Johans gate 22", "14 High Street": the type is the end of the name. */
function typeLast(view: View, at: number): Match | undefined {
  const { tokens, text } = view;
  const token = tokens[at];
  if (!isWord(token)) return undefined;
  const alone = STREET_LAST.has(token.low);
  const ending = alone ? undefined : STREET_ENDS.find((e) => token.low.endsWith(e) && token.low.length > e.length + 1);
  if (!alone && ending === undefined) return undefined;
  // The name before it.
  let first = at;
  for (let n = 0; n < 4; n++) {
    const left = tokens[first - 1];
    const gap = text.slice(left?.end ?? 0, tokens[first]?.start);
    const sign = left?.low;
    if (
      left?.shape === "p" &&
      /^['’.-]$/.test(sign ?? "") &&
      gap === "" &&
      isWord(tokens[first - 2]) &&
      tokens[first - 2]?.end === left.start
    ) {
      first -= 2;
      continue;
    }
    if (!isWord(left) || !/^ $/.test(gap)) break;
    if (
      PART_OF_NAME.has(left.low) ||
      (isCapital(left) && !isFunctionWord(left.low)) ||
      (alone && first === at && left.low.length > 2 && !isFunctionWord(left.low))
    )
      first--;
    else break;
  }
  if (alone && first === at) return undefined;
  const start = tokens[first]?.start ?? token.start;
  const afterDot = text[token.end] === "." ? token.end + 1 : token.end;
  const capital = isCapital(tokens[first]);
  // English writes the number first.
  const number = tokens[first - 1];
  if (alone && number?.shape === "d" && number.end - number.start <= 4) {
    const from = before(view, first - 1);
    if (/^[a-z]$/.test(tokens[first]?.low ?? "")) return undefined;
    return judged(view, from, unitsFrom(text, afterDot), capital ? 0.65 : 0.5, "number and street", first);
  }
  const end = numberAt(text, afterDot);
  if (end === undefined) return undefined;
  const weak = ending !== undefined && SHORT_ENDS.has(ending) && token.low.length < ending.length + 4;
  if (alone && /^(?:st|dr|way|court|park|view|green|hill|walk|row|close|square|weg|tie|platz|park)$/.test(token.low)) {
    return judged(view, start, end, 0.3, "street and number", first);
  }
  return judged(view, start, end, capital ? (weak ? 0.45 : 0.7) : weak ? 0.3 : 0.55, "street and number", first);
}

/** Where "flat 2, 14" before an English street begins. */
function before(view: View, number: number): number {
  const { tokens, text } = view;
  const start = tokens[number]?.start ?? 0;
  const unit =
    /(?:flat|apt|apartment|unit|room|suite|top flat|basement flat|ground floor flat|first floor flat)\.? ?[\da-z/]{0,4},? $/i.exec(
      text.slice(Math.max(0, start - 30), start),
    );
  return unit === null ? start : start - unit[0].length;
}

/** "rue du Four 12", "12 bis, rue du Four", "C/ Mayor, 8", "via dei Tigli 18 int. 4", "ul. Polna 17/4": the type is first. */
function typeFirst(view: View, at: number): Match | undefined {
  const { tokens, text } = view;
  const token = tokens[at];
  if (!isWord(token)) return undefined;
  const short = matchAt(ABBREVIATED_FIRST, text, token.start)?.[0].length;
  if (short === undefined && !STREET_FIRST.includes(token.low) && !UNSURE_FIRST.has(token.low)) return undefined;
  const sure = short !== undefined || (STREET_FIRST.includes(token.low) && !UNSURE_FIRST.has(token.low));
  let i = at + 1;
  while (short !== undefined && (tokens[i]?.start ?? Number.POSITIVE_INFINITY) < token.start + short) i++;
  let last = at;
  let names = 0;
  let capital = false;
  for (let n = 0; n < LONGEST_NAME * 2 && names < LONGEST_NAME; n++, i++) {
    const next = tokens[i];
    const previous = tokens[i - 1];
    if (next === undefined || previous === undefined) break;
    const gap = text.slice(previous.end, next.start);
    if (!/^ ?$/.test(gap)) break;
    if (next.shape === "p") {
      if (!/^['’./ºª-]$/.test(next.low)) break;
      continue;
    }
    if (next.shape === "d") {
      // "rue du 8 Mai 1945", "via XX Settembre": a number with a capital behind it is part of the name.
      if (names > 0 || !isCapital(tokens[i + 1])) break;
      continue;
    }
    if (INSIDE_NAMES.has(next.low)) continue;
    if (isFunctionWord(next.low)) break;
    if (next.shape !== "a") capital = true;
    else if (capital && names > 0) break;
    last = i;
    names++;
  }
  if (names === 0) return undefined;
  const name = tokens[last];
  if (name === undefined) return undefined;
  let end = name.end;
  let start = token.start;
  let numbered = false;
  for (let words = last; words > at && !numbered; words--) {
    const to = tokens[words]?.end ?? end;
    const number = numberAt(text, to);
    if (number !== undefined) {
      end = number;
      numbered = true;
    }
  }
  const ahead = /(?<![\p{L}\d.,])\d{1,4}(?: ?(?:bis|ter|quater)| ?[a-hA-H](?= |,))?(?:[-–/]\d{1,3})?,? ?$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  if (ahead !== null && !numbered && NUMBER_AHEAD.has(token.low)) {
    start -= ahead[0].length;
    end = unitsFrom(text, end);
    numbered = true;
  }
  if (!numbered) return undefined;
  const base = sure ? (capital ? 0.7 : 0.55) : capital ? 0.5 : 0.25;
  return judged(view, start, end, base, "street and number", at);
}

/** "Am Mühlbach 7a, 94032 Passau", "Platz der Einheit 3, 14467": German streets that only a postcode or a question makes sure. */
function german(view: View, at: number): Match | undefined {
  const { tokens, text } = view;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const two = `${token.low} ${tokens[at + 1]?.low ?? ""}`;
  const skip = GERMAN_PLACES.test(two)
    ? 2
    : GERMAN_PLACES.test(token.low) || /^(?:platz|straße|strasse|allee|weg)$/.test(token.low)
      ? 1
      : 0;
  if (skip === 0) return undefined;
  let i = at + skip;
  let names = 0;
  for (; names < 4; i++) {
    const next = tokens[i];
    if (next === undefined || text.slice(tokens[i - 1]?.end ?? 0, next.start) !== " ") break;
    if (isCapital(next)) names++;
    else if (!/^(?:der|des|dem|den|von)$/.test(next.low)) break;
  }
  const last = tokens[i - 1];
  if (names === 0 || last === undefined) return undefined;
  const end = numberAt(text, last.end);
  return end === undefined ? undefined : judged(view, token.start, end, 0.25, "street and number", at);
}

/** Streets with house numbers, and post boxes, as they are written in the twelve languages' countries. Flats and floors are taken along. */
export const address: Detector = {
  id: "address",
  kind: "ADDRESS",
  on: [
    {
      on: "words",
      words: [
        ...new Set([
          ...STREET_ENDS.map((e) => `*${e}`),
          ...STREET_LAST,
          ...STREET_FIRST,
          ...UNSURE_FIRST,
          ...BOX_WORDS,
          ...ABBREVIATED_WORDS,
          ..."am|an|auf|im|in|zum|zur|unter|hinter|vor|beim|platz".split("|"),
        ]),
      ],
    },
  ],
  examples: {
    hit: [
      "Storgatan 5",
      "bor på norra strandgatan 14 b, 2 tr",
      "Karl Johans gate 22",
      "Møllevænget 22, 2. tv, 8600 Silkeborg",
      "Pajukuja 4 c 12",
      "Lindenstr. 101, 50674 Köln",
      "Am Mühlbach 7a, 94032 Passau",
      "Platz der Einheit 3, Hinterhaus, 14467 Potsdam",
      "Kerkstraat 55 bus 3",
      "12 bis, rue du Four",
      "3, impasse des Lilas",
      "c/ Olivo 8, 3º b",
      "Carretera de Burgos 112, 09197",
      "Apdo. de Correos 1142",
      "Via dei Tigli 18 int. 4",
      "C.so Vittorio Emanuele II n. 9 int. 4",
      "Loc. Pian dei Mantellini 4, 53100 Siena",
      "rua do Carvalhal 27, 2º esq",
      "ul. Polna 17/4",
      "os. Słoneczne 4/18",
      "flat 2, 19 Orchard Terrace",
      "Postfach 10 20 30",
    ],
    miss: [
      "Platz 3 im Wagen 7",
      "auf dem Weg 5 km gelaufen",
      "Gate 22 um 9 Uhr",
      "place de parking 12",
      "passage à niveau 3",
      "via mail 2 ore fa",
      "Am Montag 3 Stunden gewartet",
      "die Straße war gesperrt",
      "200 g Nougatring 3,99",
    ],
  },
  match(view, at) {
    const token = view.tokens[at];
    if (token === undefined || !startsFresh(view.text, token.start)) return [];
    const box =
      BOX_WORDS.includes(token.low) || token.low === "po" ? matchAt(POST_BOX, view.text, token.start) : undefined;
    if (box !== undefined) {
      const end = token.start + box[0].length;
      const sure = !/^(?:box|pl|pf|bp)$/.test(token.low);
      const match = judged(view, token.start, end, sure ? 0.65 : 0.35, "a post box", at);
      if (match !== undefined) return [match];
    }
    const match = typeLast(view, at) ?? typeFirst(view, at) ?? german(view, at);
    return match === undefined ? [] : [match];
  },
};
