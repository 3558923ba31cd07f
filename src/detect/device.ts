import type { Detector, Match } from "../core/detect.ts";
import { keepsLuhn } from "./card.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAsked } from "./context.ts";
import { endsFresh, matchAt, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const IMEI = /\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?:\d)?(?!\d)/y;
const IMEI_BY_THREE = /\d{3}(?:[ -]?\d{3}){4}(?!\d)/y;
/** Ranges of cards of fifteen digits. */
const CARD_OF_FIFTEEN = /^3[47]/;

/**
 * Numbers of mobile devices (IMEI).
 *
 * Rule: 15 digits, the last a check digit after Luhn; 16 with the software version (IMEISV) only when announced. A number in the range of
 * a card of fifteen digits counts when announced only.
 * Source: 3GPP TS 23.003 clause 6.2, read 2026-11-24.
 */
export const imei: Detector = {
  id: "codes.imei",
  kind: "IMEI",
  on: [{ on: "digits", min: 15 }],
  examples: {
    hit: ["IMEI 490154203237518", "imei: 49-015420-323751-8", "490154203237518"],
    miss: ["490154203237519", "order 123456789012345"],
  },
  match(view, at) {
    const start = view.tokens[at]?.start;
    if (start === undefined || !startsFresh(view.text, start)) return [];
    const hit = matchAt(IMEI, view.text, start) ?? matchAt(IMEI_BY_THREE, view.text, start);
    if (hit === undefined || !endsFresh(view.text, start + hit[0].length)) return [];
    const digits = hit[0].replace(/\D/g, "");
    const word = announcedBefore(view, at, 0).find(({ what }) => what === "IMEI");
    const asked = isAsked(view, "IMEI");
    const known = word !== undefined || asked;
    const valid = digits.length === 15 && keepsLuhn(digits);
    if (!valid && !known) return [];
    if (!known && CARD_OF_FIFTEEN.test(digits)) return [];
    const reasons = [{ code: "form", weight: 0.2, note: "length of a device number" }];
    if (valid) reasons.push({ code: "luhn", weight: 0.4, note: "check digit" });
    if (word !== undefined) reasons.push({ code: "announced", weight: 0.4, note: word.note });
    if (asked) reasons.push({ code: "asked", weight: 0.4, note: "IMEI" });
    const matches: readonly Match[] = [scored(start, start + hit[0].length, reasons)];
    return matches;
  },
};

const MAC = /[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\p{L}\d:-])/uy;
const MAC_DOTTED = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\p{L}\d.])/uy;

/**
 * Hardware addresses of network cards (MAC). Six bytes in hexadecimal with colons or hyphens, or three groups with full stops.
 * Source: IEEE 802-2014 clause 8.1, read 2026-11-24.
 */
export const mac: Detector = {
  id: "codes.mac",
  kind: "MAC",
  on: [{ on: "char", chars: ":-." }],
  examples: {
    hit: ["MAC 3C:22:FB:9A:01:7e", "router 3c-22-fb-9a-01-7e", "3c22.fb9a.017e"],
    miss: ["12:30:45", "2001:db8:77::c4", "aa-bb-cc", "1.2.3.4", "04-11-24-06-07-08-09"],
  },
  match(view, at) {
    const sign = view.tokens[at];
    if (sign === undefined) return [];
    const { text } = view;
    let start = sign.start;
    while (start > 0 && sign.start - start < 4 && /[0-9A-Fa-f]/.test(text[start - 1] ?? "")) start--;
    if (!startsFresh(text, start) || /[:.-]/.test(text[start - 1] ?? "")) return [];
    const hit = matchAt(sign.low === "." ? MAC_DOTTED : MAC, text, start);
    if (hit === undefined) return [];
    return [scored(start, start + hit[0].length, [{ code: "form", weight: 0.9, note: "six bytes" }])];
  },
};
