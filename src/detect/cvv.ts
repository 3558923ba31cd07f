import type { Detector, Match, Reason } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { phrases } from "./phrases.ts";
import { CARD_CODE_WORDS } from "./secret-words.ts";

const ANNOUNCING = phrases(CARD_CODE_WORDS);

/** Words that mean a card's code wherever they stand; the others mean it near a card only. */
const CARD_ONLY =
  /^(?:cv[vc]2?|csc|.*\bcv[vc]\b.*|.*card.*|.*kort.*|.*karten.*|prüf.*|crypto.*|.*tarjeta.*|tarkiste.*|.*baksid.*|.*rück.*|.*dos|.*retro|.*verso|.*back|.*takana|.*bak|kontrol.*)$/;

const SPEAKS_OF_A_CARD =
  /^(?:card|cards|visa|mastercard|amex|maestro|debit|credit|kort|kortet|korttal|karte|kreditkarte|carte|tarjeta|carta|kaart|kortti|korttini|kortin|kart\p{L}{0,2}|cartão|exp|expiry|utgår|gültig)$/u;

/**
 * A card's number, its expiry date, and then a group of three or four digits, as people type a card off: "4929… 11/26 481". Sticky, and
 * every part bounded.
 */
const AFTER_EXPIRY =
  /(?:\d[ .-]?){13,19}[^\d\n]{1,14}(?:0[1-9]|1[0-2])[ /.-]{0,3}(?:20)?\d\d(?!\d)[^\d\n]{1,22}(\d{3,4})(?![\d/:]|[.,]\d| ?(?:kr|sek|nok|dkk|eur|usd|gbp|zł|pln|€|\$|£|%))/dy;

/** How far a code may stand from its word, and a card from the word, in tokens. */
const REACH = 8;
const CARD_REACH = 30;

/**
 * The check number of a payment card: three digits (four with American Express) announced by its name in one of twelve languages, or
 * asked for just before. PCI DSS v4.0.1 requirement 3.3.1.2 forbids to keep it.
 */
export const cvv: Detector = {
  id: "card.cvv",
  kind: "CVV",
  on: [{ on: "words", words: ANNOUNCING.wake }, { on: "digits", min: 13 }, { on: "start" }],
  examples: {
    hit: [
      "cvv 481",
      "CVC: 7042",
      "the cvv is 481 and it expires 09/27",
      "4929824591510220 11/26 481. bank says its fine",
      "4929 8245 9151 0220 exp 11 26 code 204",
      "my card 4929 8245 9151 0220 exp 09/27, security code 118",
      "CVC-kod 662",
      "de tre siffrorna på baksidan: 662",
      "Prüfnummer 557",
      "Kartenprüfnummer lautet 557",
      "le cryptogramme est 739",
      "CVV de la tarjeta: 318",
      "il codice cvv è 381",
      "cvc-code 512",
      "kortin turvakoodi on 882",
      "kod CVV 447",
      "CVV do cartão 316",
      "kontrolcifre 907",
      "cvc 518 takk",
    ],
    miss: [
      "where do I find the cvv?",
      "the cvv field takes 3 digits",
      "cvv costs 481 kr",
      "order 481",
      "4929824591510220 11/26 481 kr",
      "security code for the door 4471",
      "call 112",
    ],
  },
  match(view, at) {
    const { tokens } = view;
    if (tokens[at]?.shape === "d")
      return at === 0 && isAsked(view, "CVV") ? answered(tokens) : typedOff(view.text, tokens[at].start);
    const announced = ANNOUNCING.at(view, at);
    if (announced === undefined) return at === 0 && isAsked(view, "CVV") ? answered(view.tokens) : [];
    const reasons: Reason[] = [{ code: "announced", weight: 0.85, note: announced.note }];
    if (!CARD_ONLY.test(announced.note)) {
      let card = isAsked(view, "CARD") || isAsked(view, "CVV");
      for (let i = Math.max(0, at - CARD_REACH); i < at + CARD_REACH && !card; i++) {
        card = SPEAKS_OF_A_CARD.test(tokens[i]?.low.slice(0, 24) ?? "");
      }
      if (!card) return [];
      reasons.push({ code: "payment", weight: 0 });
    }
    for (let i = announced.last + 1; i <= announced.last + REACH; i++) {
      const token = tokens[i];
      if (token === undefined || /^[.!?;]$/.test(token.low)) break;
      if (token.shape !== "d") continue;
      if (!standsAlone(tokens, i) || isAmount(tokens[i + 1]?.low)) break;
      const length = token.end - token.start;
      if (length === 3 || length === 4) return [{ start: token.start, end: token.end, score: 0.85, reasons }];
      break;
    }
    return [];
  },
};

function typedOff(text: string, start: number): readonly Match[] {
  AFTER_EXPIRY.lastIndex = start;
  const [from, to] = AFTER_EXPIRY.exec(text)?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return [];
  return [{ start: from, end: to, score: 0.8, reasons: [{ code: "payment", weight: 0.8 }] }];
}

/** True where no digits, letters or number signs touch the token. */
function standsAlone(tokens: Parameters<Detector["match"]>[0]["tokens"], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (token === undefined) return false;
  if (next !== undefined && next.start === token.end && next.shape !== "p") return false;
  return !(next !== undefined && /^[/:%€$£-]$/.test(next.low) && next.start === token.end && after?.shape === "d");
}

function isAmount(low: string | undefined): boolean {
  return (
    low !== undefined &&
    /^(?:kr|sek|nok|dkk|eur|euro|euros|usd|gbp|zł|pln|€|\$|£|%|digits|digit|siffror|ziffern|stellen|chiffres|cifras|cifre|cijfers|numeroa|cyfry|sifre|sifrer|cifre)$/.test(
      low,
    )
  );
}

function answered(tokens: Parameters<Detector["match"]>[0]["tokens"]): readonly Match[] {
  const only = tokens.filter((t) => t.shape === "d");
  const [token] = only;
  if (token === undefined || only.length > 2 || tokens.length > 12) return [];
  const length = token.end - token.start;
  if (length !== 3 && length !== 4) return [];
  return [{ start: token.start, end: token.end, score: 0.8, reasons: [{ code: "asked", weight: 0.8, note: "CVV" }] }];
}
