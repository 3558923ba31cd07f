import type { Detector, Match } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { matchAt, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const DECIMAL = /-?\d{1,2}[.,]\d{4,8}°?(?: ?[NS])? ?[,;/ ] ?-?\d{1,3}[.,]\d{4,8}(?!\d)°?(?: ?[EWOÖ](?!\p{L}))?/uy;
const PREFIXED = /[NS] ?\d{1,2}[.,°]\d[\d.,'"° ]{2,14}[ ,;/]*[EWOÖ] ?\d{1,3}[.,°]\d[\d.,'"° ]{1,13}[\d'"°]/uy;
const SEXAGESIMAL =
  /\d{1,2}° ?\d{1,2}(?:[.,]\d+)?['’] ?(?:\d{1,2}(?:[.,]\d+)?(?:"|''|”) ?)?[NS][ ,;/]{0,3}\d{1,3}° ?\d{1,2}(?:[.,]\d+)?['’] ?(?:\d{1,2}(?:[.,]\d+)?(?:"|''|”) ?)?[EWOÖ]/uy;
/** Open Location Code: eight characters and two or more, or a short one with its town after it. */
const PLUS_CODE =
  /(?<![A-Z\d+])(?:[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}|[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3})(?![A-Z\d+])/g;
/** Three words with full stops behind three slashes. */
const THREE_WORDS = /(?<![:\p{L}\d/])\/\/\/\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}(?![\p{L}.]\p{L})/gu;
const BARE_WORDS =
  /(?:what3words|w3w)[:\s]{1,3}(?:is |är |er |ist |est |es |è |é )?\/{0,3}(\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20})/dgiu;

function inRange(written: string): boolean {
  const numbers = [...written.matchAll(/-?\d+[.,]\d+/g)].map((hit) => Math.abs(Number(hit[0].replace(",", "."))));
  return (numbers[0] ?? 100) <= 90 && (numbers[1] ?? 200) <= 180;
}

/**
 * A place on the earth to the metre: degrees, Open Location Codes, three words.
 *
 * Decimal degrees count with four places or more (11 m); degrees with minutes and seconds with both directions.
 * Source: ISO 6709:2022, Open Location Code specification (github.com/google/open-location-code), read 2026-11-24.
 */
export const coordinates: Detector = {
  id: "addresses.coordinates",
  kind: "COORDINATES",
  on: [{ on: "digits", min: 3 }, { on: "start" }],
  examples: {
    hit: [
      "59.32932, 18.06858",
      "står på N 59.3293 E 18.0686",
      "59°19'45\"N 18°04'07\"E",
      "9FFW84PQ+2X",
      "///filled.count.soap",
      "what3words: index.home.raft",
    ],
    miss: ["12.50, 13.50", "3.1415", "-12.50", "1234.5678, 200.1234", "a+b", "https://example.com"],
  },
  match(view, at) {
    const { text } = view;
    const token = view.tokens[at];
    if (token === undefined) return [];
    const matches: Match[] = [];
    if (token.shape === "d") {
      for (const [pattern, weight] of [
        [DECIMAL, 0.7],
        [SEXAGESIMAL, 0.9],
      ] as const) {
        const sign = text[token.start - 1] === "-" && startsFresh(text, token.start - 1) ? 1 : 0;
        const start = token.start - sign;
        if (!startsFresh(text, start)) continue;
        const hit = matchAt(pattern, text, start);
        if (hit === undefined || (pattern === DECIMAL && !inRange(hit[0]))) continue;
        const word = announcedBefore(view, at, 0).find(({ what }) => what === "COORDINATES");
        matches.push(
          scored(start, start + hit[0].length, [
            { code: "form", weight, note: "degrees" },
            ...(word === undefined ? [] : [{ code: "announced", weight: 0.2, note: word.note }]),
          ]),
        );
      }
      const letter = view.tokens[at - 1];
      if (letter !== undefined && /^[ns]$/.test(letter.low) && startsFresh(text, letter.start)) {
        const hit = matchAt(PREFIXED, text, letter.start);
        if (hit !== undefined)
          matches.push(
            scored(letter.start, letter.start + hit[0].length, [{ code: "form", weight: 0.8, note: "degrees" }]),
          );
      }
      return at === 0 ? [...matches, ...wholeText(text)] : matches;
    }
    return at === 0 ? wholeText(text) : [];
  },
};

function wholeText(text: string): readonly Match[] {
  const matches: Match[] = [];
  if (text.includes("+")) {
    for (const hit of text.matchAll(PLUS_CODE)) {
      if (!/\d/.test(hit[0]) || !/[A-Z]/.test(hit[0])) continue;
      matches.push(
        scored(hit.index, hit.index + hit[0].length, [
          { code: "form", weight: hit[0].length > 9 ? 0.9 : 0.6, note: "Open Location Code" },
        ]),
      );
    }
  }
  if (text.includes("///")) {
    for (const hit of text.matchAll(THREE_WORDS)) {
      matches.push(scored(hit.index, hit.index + hit[0].length, [{ code: "form", weight: 0.9, note: "three words" }]));
    }
  }
  if (/what3words|w3w/i.test(text)) {
    for (const hit of text.matchAll(BARE_WORDS)) {
      const [start, end] = hit.indices?.[1] ?? [];
      if (start !== undefined && end !== undefined)
        matches.push(scored(start, end, [{ code: "announced", weight: 0.85, note: "what3words" }]));
    }
  }
  return matches;
}
