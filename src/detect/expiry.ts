import type { Detector, Match, Reason, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAsked, wordOf, wordsOf } from "./context.ts";
import { scored } from "./scored.ts";

const MONTH = "(?:0[1-9]|1[0-2])";
const YEAR = "(?:20[2-4]\\d|[2-4]\\d)";
/** "08/27", "11 / 2026", "11-26", "0329", "11 26". */
const FORM = new RegExp(
  `(?<![\\p{L}\\d]|\\d[./,:-])(?:${MONTH}(?: ?[/.-] ?| |)${YEAR}|[1-9] ?/ ?${YEAR})(?![\\p{L}\\d]|[/.,:-]\\d)`,
  "uy",
);

const CARD_WORDS = wordsOf(
  "card cards kort kortet korttal mitt-kort karte kreditkarte* kreditkort* bankkort* debitkarte carte cb tarjeta* carta carte kaart kaartje pas betaalpas kortti* kortin korttia karta karty kartę kartą cartão cartao visa mastercard maestro amex dankort* girocard eurocard cvv cvc mc betalkort* betalingskort* luottokort* pankkikort* creditcard* kreditkarten*",
);
/** How far before the date a card's number may end, in characters, and a word for a card stand, in tokens. */
const AFTER_CARD = 40;
const CARD_REACH = 24;
const CARD_NUMBER = /(?:\d[ .-]?){12,18}\d(?=\D{1,40}$)/;

/** The last digits of a card, and the word for the date. */
const FOUR_BEFORE = /(?:^|[^\d.,/-])\d{4} [^\d\n]{2,20}$/;

/** The code right after the date, as both are given in one answer: "09/27 en 471". */
const CODE_AFTER =
  /^[ ,;]{1,2}(?:(?:y|e|et|en|og|och|und|and|i|ja|code|cvc|cvv|kod|kode|takana|dietro|detrás|atrás|hinten|bak|achterop|crypto)[ :]{1,2}){1,2}\d{3,4}(?!\d|[.,:/]\d| ?(?:kr|€|eur|zł))/i;

function cardBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - AFTER_CARD - 24), start);
  return CARD_NUMBER.test(before) && !/[\n.!?]\s*\n/.test(before);
}

function speaksOfCard(view: View, at: number): string | undefined {
  for (let i = Math.max(0, at - CARD_REACH); i < Math.min(view.tokens.length, at + CARD_REACH); i++) {
    const word = wordOf(CARD_WORDS, view.tokens[i]?.low ?? "");
    if (word !== undefined) return word;
  }
  return undefined;
}

/**
 * The month in which a payment card expires.
 *
 * Rule: month and year shortly after a card's number; or after a word for it, where a card is spoken of; or asked for.
 * Source: ISO/IEC 7813:2006 (form on the card's track), read 2026-11-24.
 */
export const expiry: Detector = {
  id: "card.expiry",
  kind: "EXPIRY",
  on: [{ on: "digits", min: 3 }],
  examples: {
    hit: [
      "4929 8245 9151 0220 exp 09/27",
      "kortet 5226 0931 1027 8373, udl 0329",
      "carte 4717299433699935 val 01/27",
      "my card expires 11/26",
      "Karte gültig bis 08/2027",
      "tarjeta caduca 09/27",
      "karta ważna do 01/2030",
    ],
    miss: ["expires 31/12/2026", "invoice 11/26", "the offer is valid until 09/27", "öppet 11-26"],
  },
  match(view, at) {
    const matches: Match[] = [];
    for (let i = at; i < view.tokens.length && i < at + 16; i++) {
      const token = view.tokens[i];
      if (token === undefined || (token.shape !== "d" && token.shape !== "p")) break;
      if (token.shape !== "d") continue;
      FORM.lastIndex = token.start;
      const hit = FORM.exec(view.text)?.[0];
      if (hit === undefined) continue;
      const slashed = /[/-]/.test(hit);
      const reasons: Reason[] = [{ code: "form", weight: slashed ? 0.2 : 0.1, note: "month and year" }];
      const word = announcedBefore(view, i, 0).find(({ what, distance }) => what === "EXPIRY" && distance <= 4);
      const after = cardBefore(view.text, token.start);
      const spoken = speaksOfCard(view, i);
      if (isAsked(view, "EXPIRY")) reasons.push({ code: "asked", weight: 0.6, note: "EXPIRY" });
      else if (after) reasons.push({ code: "payment", weight: 0.5 });
      else if (word !== undefined && spoken !== undefined) reasons.push({ code: "payment", weight: 0.3, note: spoken });
      else if (
        word?.distance === 0 &&
        slashed &&
        FOUR_BEFORE.test(view.text.slice(Math.max(0, token.start - 30), token.start))
      )
        reasons.push({ code: "payment", weight: 0.2, note: "last digits before it" });
      else if (slashed && CODE_AFTER.test(view.text.slice(token.start + hit.length)))
        reasons.push({ code: "payment", weight: 0.4 });
      else continue;
      if (word !== undefined) reasons.push({ code: "announced", weight: 0.2, note: word.note });
      matches.push(scored(token.start, token.start + hit.length, reasons));
      break;
    }
    return matches;
  },
};
