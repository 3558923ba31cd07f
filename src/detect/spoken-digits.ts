import type { Token } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { spokenNumberAt } from "./spoken-number.ts";
import { beginsNumber, type NumberWords, numberWords } from "./spoken-words.ts";
import type { ViewSource } from "./views.ts";

/** Words that open a run only after punctuation or at the beginning: they are articles and sounds as well. */
const ARTICLES: ReadonlySet<string> = new Set(
  "en et ett ein eine einer een un une uno una um uma o to a ans raz sei sex nie nul null nil ni no on yks yksi as es ha mas plus".split(
    " ",
  ),
);

/** Sounds and words between the pieces of a dictated number. */
const FILLERS: ReadonlySet<string> = new Set(
  "eh uh um er hm hmm mm äh ähm öh ehm euh hum så then and dann sen puis luego poi dan sitten potem depois då og dash minus strich tiret guion trattino streck bindestreck komma comma pause paus pausa".split(
    " ",
  ),
);

/** Fewer digits are ordinary counting. */
const FEWEST = 3;
/** Of the words of a run at least so many say numbers; of a shorter one, all, and more. */
const FEWEST_WORDS = 2;
/** Longest number that somebody dictates, in pieces. */
const MOST_PIECES = 40;
/** Longest group of written digits among spoken ones. */
const LONGEST_GROUP = 6;

/** A number that begins with the letter o has at least so many. */
const SLIP_DIGITS = 8;

const GAP = /^[ ,.\-/]{0,3}$|^[ ,]*\r?\n[ ]*$/;

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly by: string;
}

interface Run {
  readonly next: number;
  readonly pieces: readonly Piece[];
  readonly digits: number;
}

function isGap(text: string, tokens: readonly Token[], left: number, right: number): boolean {
  const end = tokens[left]?.end ?? 0;
  const start = tokens[right]?.start ?? 0;
  return start - end <= 4 && GAP.test(text.slice(end, start));
}

/** Over signs and sounds to the next word of the run. */
function skip(text: string, tokens: readonly Token[], from: number, language: NumberWords): number {
  let at = from;
  for (let read = 0; read < 4; read++) {
    const token = tokens[at];
    if (token === undefined) break;
    const sign = token.shape === "p" && /^[,.\-/]$/.test(token.low);
    if (!sign && (!FILLERS.has(token.low) || spokenNumberAt(tokens, at, language) !== undefined)) break;
    at++;
  }
  return at < tokens.length && at > 0 && isGap(text, tokens, at - 1, at) ? at : from;
}

function runAt(text: string, tokens: readonly Token[], start: number, language: NumberWords): Run | undefined {
  const pieces: Piece[] = [];
  let digits = 0;
  let words = 0;
  for (let at = start; pieces.length < MOST_PIECES; ) {
    const token = tokens[at];
    const before = pieces.at(-1);
    if (
      token === undefined ||
      (before !== undefined && at === before.last + 1 && !isGap(text, tokens, before.last, at))
    )
      break;
    const said = spokenNumberAt(tokens, at, language);
    if (said !== undefined && (said.digits !== "+" || pieces.length === 0)) {
      pieces.push({ first: at, last: said.last, by: said.digits });
      digits += said.digits === "+" ? 0 : said.digits.length;
      words += said.words;
    } else if (token.shape === "d" && token.end - token.start <= LONGEST_GROUP) {
      pieces.push({ first: at, last: at, by: token.low });
      digits += token.end - token.start;
    } else break;
    at = skip(text, tokens, (pieces.at(-1)?.last ?? at) + 1, language);
  }
  const next = (pieces.at(-1)?.last ?? start) + 1;
  const spoken = pieces.filter(({ first }) => tokens[first]?.shape !== "d").length;
  // "one, two": counting. "four four seven one", "twenty-three forty-five", "0476 drieëntwintig nul acht": a number.
  const enough = words >= 3 ? digits >= FEWEST && spoken >= 2 : words >= FEWEST_WORDS && digits >= 4 && spoken >= 1;
  // "o6 - 1 8 2 2 4 0 7": the letter for the figure.
  const slip = tokens[start]?.low === "o" && tokens[start + 1]?.shape === "d" && digits >= SLIP_DIGITS;
  return enough || slip ? { next, pieces, digits } : undefined;
}

/** The quick look: a number word, or a figure with a word behind it that may be one. */
function opensRun(token: Token, next: Token | undefined): boolean {
  if (token.shape === "p") return false;
  if (token.shape !== "d") return beginsNumber(token.low);
  return next !== undefined && next.shape !== "p" && next.shape !== "d" && beginsNumber(next.low);
}

/** Where a run may begin: at written digits too, if a number word follows them. */
function bestRun(text: string, tokens: readonly Token[], at: number): Run | undefined {
  const token = tokens[at];
  if (token === undefined || token.shape === "p") return undefined;
  const opening = token.shape === "d" ? tokens[at + 1] : token;
  if (opening === undefined || opening.shape === "p" || opening.shape === "d") return undefined;
  const low = fold(opening.low);
  let best: Run | undefined;
  for (const language of numberWords()) {
    if (!language.byFirst.has(low)) continue;
    const run = runAt(text, tokens, at, language);
    if (run === undefined) continue;
    const further = run.digits === best?.digits && run.next > best.next;
    if (run.digits > (best?.digits ?? 0) || further) best = run;
  }
  return best;
}

/**
 * Spoken numbers as digits, where several stand in a row: "noll sju noll ett två tre" becomes "070123", "double five" "55",
 * "soixante-douze" "72", "0476 drieëntwintig nul acht" "04762308". In the twelve languages, one language in one run; written digits among
 * the words are taken along.
 */
export function spokenDigits({ text, tokens }: ViewSource): MappedText | undefined {
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const opens = token !== undefined && opensRun(token, tokens[at + 1]);
    const run = !opens || isArticle(text, tokens, at) ? undefined : bestRun(text, tokens, at);
    if (run === undefined) {
      at++;
      continue;
    }
    builder ??= new MappedTextBuilder(text);
    for (const [i, { first, last, by }] of run.pieces.entries()) {
      const start = tokens[first]?.start ?? done;
      const end = tokens[last]?.end ?? start;
      if (i === 0) builder.copy(done, start);
      else if (/[^ ]/.test(text.slice(done, start))) builder.replace(" ", done, start);
      builder.replace(by, start, end);
      done = end;
    }
    at = run.next;
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}

function isArticle(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined || !ARTICLES.has(fold(token.low))) return false;
  const next = tokens[at + 1];
  if (next?.shape === "d" && next.start === token.end) return false;
  return previous.shape !== "p" && text.slice(previous.end, token.start) === " ";
}
