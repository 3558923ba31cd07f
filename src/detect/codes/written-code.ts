import type { Token, View } from "../../core/detect.ts";

/** A number or code as it is written: letters and digits in groups. */
export interface WrittenCode {
  readonly start: number;
  readonly end: number;
  /** Number of its first token, and of the token behind its last. */
  readonly first: number;
  readonly next: number;
  /** Start with a group of capitals that stands before it ("FP 88 120 337"); the same as `start` where there is none. */
  readonly prefixed: number;
  /** Number of the first token, that group included. */
  readonly prefixToken: number;
  /** End with capitals that stand after it ("4471882 P"); the same as `end` where there are none. */
  readonly suffixed: number;
  /** As written, without prefix and suffix. */
  readonly written: string;
  readonly digits: number;
  readonly letters: number;
  /** Lengths of the groups between blanks. */
  readonly groups: readonly number[];
}

const JOINERS = "-/._";
const LONGEST = 40;
/** Letters that touch digits from the left and announce them: "nr4471", "no.55". */
const ANNOUNCING_LETTERS =
  /^(?:nr|no|num|nro|numer|n|tel|tlf|ref|kl|ca|order|ordre|art|id|zip|plz|pin|sms|uhr|bis|ab|och|and|und|kto|konto|okt|jan|feb|mar|apr|maj|mai|jun|jul|aug|sep|nov|dec|dez)$/;

const isAlnum = (token: Token | undefined): token is Token => token !== undefined && token.shape !== "p";

/** Number of the first token of the atom (characters that touch) around digit token `at`. */
function atomFirst(tokens: readonly Token[], at: number, least: number): number {
  let first = at;
  for (;;) {
    const here = tokens[first];
    const left = tokens[first - 1];
    if (here === undefined || left === undefined || first - 1 < least || left.end !== here.start) return first;
    if (left.shape === "d") {
      first--;
      continue;
    }
    if (left.shape !== "p") {
      if (ANNOUNCING_LETTERS.test(left.low) || left.end - left.start > 9) return first;
      first--;
      continue;
    }
    const beyond = tokens[first - 2];
    if (!JOINERS.includes(left.low) || !isAlnum(beyond) || beyond.end !== left.start || first - 2 < least) return first;
    const length = beyond.end - beyond.start;
    if (beyond.shape !== "d") {
      if (ANNOUNCING_LETTERS.test(beyond.low) || length > 5) return first;
      if (left.low === "." && (beyond.shape !== "A" || length > 3)) return first;
      if (beyond.shape !== "A" && length > 4) return first;
    }
    first -= 2;
  }
}

/** Number of the token behind the atom that holds token `at`. */
function atomNext(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  const start = tokens[at]?.start ?? 0;
  for (;;) {
    const here = tokens[next - 1];
    const right = tokens[next];
    if (here === undefined || right === undefined || right.start !== here.end) return next;
    if (right.end - start > LONGEST) return next;
    if (right.shape === "d" || (right.shape !== "p" && right.end - right.start <= 9)) {
      next++;
      continue;
    }
    const beyond = tokens[next + 1];
    if (!JOINERS.includes(right.low) || !isAlnum(beyond) || beyond.start !== right.end) return next;
    if (beyond.shape !== "d") {
      const length = beyond.end - beyond.start;
      // "30-dagarsbiljetten", "22.15-toget", "2024.Bitte": a word, no part of a code.
      if (beyond.shape === "A" ? length > 6 : length > 3) return next;
      if (right.low === "." && beyond.shape !== "A") return next;
    }
    next += 2;
  }
}

const ONLY_DIGITS = /^[\d./_-]+$/;
/** What may part two groups of one number: blanks, one line end, a picture. */
const GAP = /^(?:[ \t]{1,3}|[ \t]?[-·•][ \t]?|[ \t]*\r?\n[ \t]*|[ \t]?\p{Extended_Pictographic}{1,2}[ \t]?)$/u;
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEARS = "(?:(?:19|20)\\d\\d|\\d\\d)";
/** A day with its month, with or without the year, in the orders that people use. */
export const DATE: RegExp = new RegExp(
  `^(?:${DAY}[./-]${MONTH}(?:[./-]${YEARS}?)?|${MONTH}[./-]${DAY}[./-]${YEARS}|(?:19|20)\\d\\d[-/.]${MONTH}[-/.]${DAY})$`,
);
const TIME_NEXT = /^[:h]\d\d/;
/** After a number of any length: money, a share, or what only amounts are measured in. */
const AMOUNT_AFTER =
  /^[ \t]{0,2}(?:[€$£%‰°]|,-|:-|,\d|(?:kr|kroner|kronor|sek|nok|dkk|eur|euros?|euroa|usd|gbp|chf|francs?|zł|zl|pln|złotych|pounds?|quid|dollars?|cts?|øre|öre|kwh|kw|mwh|mhz|ghz|km|m2|m3|m²|m³|smc|gb|mb|tb|mbit|mbps|ml|kg|miljoner|mio|mln|mkr|tkr|million|brutto|netto|brutos)(?![\p{L}\d]))/iu;
/** After a number of few digits: it counts something. */
const UNIT_AFTER =
  /^[ \t]{0,2}(?:x(?=[ \d]|$)|(?:fr|gp|pp|cents?|snt|groszy|wh|hz|meter|metres?|metros?|metri|metry|mil|mm|cm|dm|m|mc|kbps|g|gr|kilos?|cl|dl|l|liter|litres?|litros?|litri|v|volt|ah|mah|cc|hk|hp|ps|cv|ch|min|mins|minuter|minutter|minuten|minutes?|minuti|minutos|minuuttia|minut|sek|sekunder|std|stunden|tim|timmar|timer|hours?|hrs?|h|heures?|horas?|ore|uur|u|tuntia|godz|godzin|uhr|dagar|dager|dage|days?|tage|dni|dias|días|giorni|jours?|dagen|päivää|pv|veckor|uker|uger|weeks?|wochen|semaines?|semanas|settimane|weken|viikkoa|tygodni|mdr|mån|månader|måneder|months?|monate|monaten|mois|meses|mesi|maanden|kk|kuukautta|mies|miesięcy|år|years?|jahre?|ans|años|anni|anos|jaar|lat|vuotta|st|stk|stck|stück|stuks|pcs|pieces?|pièces?|pezzi|piezas|kpl|szt|sztuk|unidades|personer|persons?|people|personen|personnes|personas|persone|osób|hlö|henkilöä|pers|points?|poäng|poeng|punkte|punti|puntos|pontos|punten|pistettä|pkt|pts?|tusen|mil|eks|exkl|inkl|incl|exklusive|inklusive|siffror|digits?|ziffern|stellen|chiffres|cifras|cifre|cijfers|cyfr|sifre|tecken|zeichen|characters)(?![\p{L}\d]))/iu;
const FEW = 5;

/** Signs that what is measured, or money, may begin with. */
const MEASURES = "€$£%‰°,:";

/** The quick look: most numbers are followed by a stop, a line end or nothing. */
function mayMeasure(text: string, end: number): boolean {
  let at = end;
  while (at < end + 2 && (text[at] === " " || text[at] === "\t")) at++;
  const unit = text.charCodeAt(at);
  // Not so at the end of the text, where there is no unit.
  return (
    (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0x80 || MEASURES.includes(text[at] ?? "/")
  );
}

/** True where what follows says that the number before it, of `digits` digits, is an amount, a measure or a count. */
export function isAmount(text: string, end: number, digits: number): boolean {
  if (!mayMeasure(text, end)) return false;
  const after = text.slice(end, end + 16);
  return AMOUNT_AFTER.test(after) || (digits <= FEW && UNIT_AFTER.test(after));
}

/** Before a number: it is money. */
export const MONEY_BEFORE =
  /(?:[€$£]|(?:^|[^\p{L}])(?:kr|sek|nok|dkk|eur|euro|usd|gbp|chf|pln|zł|km|ca|approx|ungefähr|cirka|circa)\.?)[ \t]?-?$/iu;

interface Atom {
  readonly first: number;
  readonly next: number;
  readonly text: string;
}

function atomAt(view: View, at: number, least: number): Atom {
  const first = atomFirst(view.tokens, at, least);
  const next = atomNext(view.tokens, at);
  const start = view.tokens[first]?.start ?? 0;
  return { first, next, text: view.text.slice(start, view.tokens[next - 1]?.end ?? start) };
}

/** The atom that stands right after token `next - 1`, where it may belong to the same code. */
function following(view: View, next: number, before: string): Atom | undefined {
  const last = view.tokens[next - 1];
  let at = next;
  // A hyphen or a picture of its own between the groups.
  while (at < next + 3 && view.tokens[at]?.shape === "p") at++;
  const token = view.tokens[at];
  if (last === undefined || token === undefined || token.shape === "p") return undefined;
  if (!GAP.test(view.text.slice(last.end, token.start))) return undefined;
  const atom = atomAt(view, at, at);
  if (!/\d/.test(atom.text)) return undefined;
  const plain = ONLY_DIGITS.test(atom.text);
  if (!plain && !/^[A-Z\d][A-Z\d./-]*$/.test(atom.text)) return undefined;
  // "142 A1": a road, not the next group.
  if (!plain && atom.text.length < 3) return undefined;
  if (/^(?:19|20)\d\d$/.test(before) && /^\d{1,2}[.:h]\d\d$/.test(atom.text)) return undefined;
  const end = token.start + atom.text.length;
  if (DATE.test(atom.text) || DATE.test(before) || TIME_NEXT.test(view.text.slice(end, end + 3))) return undefined;
  // "4410 71 kr": the second number is an amount, and the first alone what it is.
  if (isAmount(view.text, end, atom.text.length)) return undefined;
  const newline = view.text.slice(last.end, token.start).includes("\n");
  if (newline && !(plain && /^[\d ./-]+$/.test(before) && before.replace(/\D/g, "").length >= 3)) return undefined;
  return atom;
}

const PREFIX = /^[A-Z]{1,4}$/;
const SUFFIX = /^ [A-Z]{1,2}(?:$|[\s.,;:)?!])/;

/**
 * The code that stands around digit token `at`; tokens before `least` belong to others. Groups are joined over blanks, a hyphen, one
 * line end or a picture, up to 40 characters. The cost is bounded by that length.
 */
export function codeAt(view: View, at: number, least: number): WrittenCode | undefined {
  const { tokens, text } = view;
  const atom = atomAt(view, at, least);
  const start = tokens[atom.first]?.start;
  if (start === undefined) return undefined;
  let next = atom.next;
  let end = tokens[next - 1]?.end ?? start;
  const parts = [atom.text];
  while (end - start < LONGEST) {
    const more = following(view, next, parts.at(-1) ?? "");
    if (more === undefined) break;
    parts.push(more.text);
    next = more.next;
    end = tokens[next - 1]?.end ?? end;
  }
  const written = text.slice(start, end);
  const before = tokens[atom.first - 1];
  const hasPrefix =
    before !== undefined &&
    atom.first - 1 >= least &&
    before.shape === "A" &&
    PREFIX.test(text.slice(before.start, before.end)) &&
    /^[ \t]$/.test(text.slice(before.end, start));
  const after = tokens[next];
  const hasSuffix =
    after !== undefined &&
    after.shape === "A" &&
    SUFFIX.test(text.slice(end, end + 5)) &&
    !isAmount(text, end, FEW + 1);
  return {
    start,
    end,
    first: atom.first,
    next,
    prefixed: hasPrefix && before !== undefined ? before.start : start,
    prefixToken: hasPrefix ? atom.first - 1 : atom.first,
    suffixed: hasSuffix && after !== undefined ? after.end : end,
    written,
    digits: written.replace(/\D/g, "").length,
    letters: written.replace(/\P{L}/gu, "").length,
    groups: parts.map((part) => part.replace(/[^\p{L}\d]/gu, "").length),
  };
}
