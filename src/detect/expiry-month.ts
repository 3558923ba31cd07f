import type { Detector, Reason } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAsked, wordOf, wordsOf } from "./context.ts";
import { endsFresh, startsFresh } from "./groups.ts";
import { monthOf } from "./months.ts";
import { scored } from "./scored.ts";

const CARD = wordsOf(
  "card cards kort kortet kortets bankkort* kreditkort* betalkort* karte kreditkarte* carte tarjeta* carta kaart pas bankpas kortti* kortin korttini karta karty kartę cartão visa mastercard maestro dankort* cvv cvc",
);
/** How far a word for a card may stand, in tokens. */
const REACH = 20;
/** Words between an announcing word and the month: "giltigt till och med", "valid until the end of". */
const DISTANCE = 4;

const isYear = (digits: string): boolean => /^(?:20)?(?:2\d|3\d|4[0-5])$/.test(digits);

/** The month in which a card expires, with its name: "utgår mars -27", "expires August 2027", "ważna do maja 28". */
export const expiryMonth: Detector = {
  id: "card.expiry-month",
  kind: "EXPIRY",
  on: [{ on: "digits", min: 2 }],
  examples: {
    hit: [
      "the card expires august 27",
      "kortet går ut mars -27",
      "Karte gültig bis Mai 2028",
      "la carte expire en octobre 26",
      "karta ważna do maja 28",
    ],
    miss: ["the offer expires august 27", "möte 27 mars", "invoice from March 2024", "expires 27 items"],
  },
  match(view, at) {
    const { tokens, text } = view;
    const year = tokens[at];
    if (year === undefined || !isYear(year.low) || !endsFresh(text, year.end)) return [];
    if (/^[-./:]\d/.test(text.slice(year.end, year.end + 2))) return [];
    let i = at - 1;
    while (i > at - 3 && tokens[i]?.shape === "p" && /^[-–'’.,]$/.test(tokens[i]?.low ?? "")) i--;
    if (/^(?:de|del|do|of)$/.test(tokens[i]?.low ?? "")) i--;
    const month = tokens[i];
    if (month === undefined || month.shape === "p" || month.shape === "d" || month.low.length < 3) return [];
    if (monthOf(month.low) === undefined || !startsFresh(text, month.start) || year.start - month.end > 6) return [];
    // "27 mars 2024" is a day.
    if (tokens[i - 1]?.shape === "d" || (tokens[i - 1]?.low === "." && tokens[i - 2]?.shape === "d")) return [];
    const reasons: Reason[] = [{ code: "form", weight: 0.15, note: "month and year" }];
    const word = announcedBefore(view, i, 0).find(({ what, distance }) => what === "EXPIRY" && distance <= DISTANCE);
    if (isAsked(view, "EXPIRY")) reasons.push({ code: "asked", weight: 0.6, note: "EXPIRY" });
    else {
      let card: string | undefined;
      for (let d = -REACH; d <= REACH && card === undefined; d++) card = wordOf(CARD, tokens[at + d]?.low ?? "");
      if (word === undefined || card === undefined) return [];
      reasons.push({ code: "payment", weight: 0.3, note: card });
    }
    if (word !== undefined) reasons.push({ code: "announced", weight: 0.2, note: word.note });
    return [scored(month.start, year.end, reasons)];
  },
};
