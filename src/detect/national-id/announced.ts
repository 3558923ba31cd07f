import type { Detector, Match, Reason, View } from "../../core/detect.ts";
import { announcedBefore } from "../codes/announce-index.ts";
import { looksLikeDate, looksLikeMeasure, looksLikeSum } from "../codes/code-forms.ts";
import { codeAt, isAmount, MONEY_BEFORE } from "../codes/written-code.ts";
import { cueBefore } from "../cue.ts";
import { endsFresh, startsFresh } from "../groups.ts";
import { PHONE_WORDS } from "../phone-words.ts";
import { scored } from "../scored.ts";
import { type WordPhrases, wordPhrases } from "../word-phrases.ts";
import { isOther } from "./announce.ts";
import { ANY_WORDS } from "./any-words.ts";
import { isOrdinary } from "./shy-words.ts";

/** How far after its word a number is looked for, in tokens and in words. */
const TOKENS = 14;
const WORDS = 5;
/** Words of up to three letters say less: their number stands closer. */
const SHORT = 3;
const SHORT_WORDS = 2;
/** What a whole number has: letters and digits, and digits. A piece of one has fewer digits. */
const LEAST = 6;
const MOST = 24;
const FEWEST_DIGITS = 3;
const MOST_LETTERS = 10;
const PIECE = 2;
const LONGEST_PIECE = 6;
const PHONE_REACH = 4;
const FEWEST_ANSWERED = 4;
/** An answer to a question is no longer than this, in tokens. */
const LONGEST_ANSWER = 24;

/** Words that say that a number is given in part, and how many characters before it they stand. */
const PIECE_WORDS =
  /(?<!\p{L})(?:last|first|ending|ends|sista|första|slut\p{L}*|sidste|siste|første|ender|letzten?|ersten?|endziffern?|endet|endend|derniers?|premiers?|termin\p{L}+|finit|finissant|últim[oa]s|ultim[oai]s?|ultime|primer[oa]s|primeir[oa]s|prime|primi|acaba\p{L}*|finisce|laatste|eerste|eindig\p{L}*|viimei\p{L}+|ensimmäi\p{L}+|päätty\p{L}+|loppu\p{L}*|ostatni\p{L}*|pierwsz\p{L}+|końc\p{L}+)(?!\p{L})/iu;
const PIECE_REACH = 70;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly digits: number;
  readonly letters: number;
  readonly written: string;
}

/** The code at digit token `at`; undefined for an amount, a date, a measure, or the middle of a word. */
function candidateAt(view: View, at: number, least: number): Candidate | undefined {
  const code = codeAt(view, at, least);
  if (code === undefined) return undefined;
  const { text } = view;
  const start = code.prefixToken >= least ? code.prefixed : code.start;
  const written = text.slice(start, code.suffixed);
  const digits = written.replace(/\D/g, "").length;
  const letters = written.replace(/\P{L}/gu, "").length;
  if (!startsFresh(text, start) || !endsFresh(text, code.suffixed)) return undefined;
  if (looksLikeDate(written) || looksLikeMeasure(written) || /^:\d/.test(text.slice(code.suffixed, code.suffixed + 2)))
    return undefined;
  if (letters === 0) {
    const before = text.slice(Math.max(0, start - 6), start);
    if (isAmount(text, code.end, digits) || MONEY_BEFORE.test(before) || /[+\d][,:]?$/.test(before)) return undefined;
  }
  return { start, end: code.suffixed, first: code.prefixToken, digits, letters, written };
}

const isWhole = ({ digits, letters, written }: Candidate): boolean =>
  digits + letters >= LEAST &&
  digits + letters <= MOST &&
  digits >= FEWEST_DIGITS &&
  letters <= MOST_LETTERS &&
  (!looksLikeSum(written) || digits >= 8);

const isPiece = ({ digits, letters }: Candidate): boolean =>
  letters <= (digits > PIECE ? 1 : 0) && digits >= PIECE && digits <= LONGEST_PIECE;

/** The code that the phrase from token `from` to `last` announces, and the word in between that speaks of a piece. */
function announced(view: View, note: string, last: number): Match | undefined {
  const { tokens } = view;
  const reach = (tokens[last]?.low.length ?? 0) <= SHORT ? SHORT_WORDS : WORDS;
  let words = 0;
  for (let at = last + 1; at < Math.min(tokens.length, last + TOKENS) && words <= reach; at++) {
    const token = tokens[at];
    if (token === undefined || /\n\s*\n/.test(view.text.slice(tokens[at - 1]?.end, token.start))) return undefined;
    if (token.shape !== "d") {
      if (token.shape !== "p") words++;
      continue;
    }
    const code = candidateAt(view, at, last + 1);
    if (code === undefined) return undefined;
    const between = announcedBefore(view, code.first, last + 1);
    if (between.some((other) => other.at > last && isOther(other) && !PIECE_WORDS.test(other.note))) return undefined;
    const tail = isPiece(code) && PIECE_WORDS.test(view.text.slice(Math.max(0, code.start - PIECE_REACH), code.start));
    const distance = tokens.slice(last + 1, code.first).filter(({ shape }) => shape !== "p").length;
    if (distance > reach) return undefined;
    if (!tail && !isWhole(code)) return undefined;
    const form: Reason = { code: "form", weight: 0.2, note: tail ? "a piece of a number" : "a number of such length" };
    return scored(code.start, code.end, [{ code: "announced", weight: 0.4, note }, form]);
  }
  return undefined;
}

/** What answers the question for such a number in a short text: a number of any form, or a piece of one. */
function answered(view: View): readonly Match[] {
  if (!view.context.asked.includes("NATIONAL_ID") || view.tokens.length > LONGEST_ANSWER) return [];
  const at = view.tokens.findIndex(({ shape }) => shape === "d");
  const code = at < 0 ? undefined : candidateAt(view, at, 0);
  if (code === undefined || !(isWhole(code) || (isPiece(code) && code.digits >= FEWEST_ANSWERED))) return [];
  if (
    announcedBefore(view, code.first, 0).some(
      (other) => other.distance < SHORT_WORDS && isOther(other) && !PIECE_WORDS.test(other.note),
    )
  )
    return [];
  if (cueBefore(view, code.start, PHONE_WORDS, PHONE_REACH) !== undefined) return [];
  return [scored(code.start, code.end, [{ code: "asked", weight: 0.6, note: "NATIONAL_ID" }])];
}

/** Words that announce a number of a certain form, and other things when the form is open: a user, a document, a series. */
const OF_OTHER_THINGS =
  /^=?(?:utente|id|tunnus|documento|document nr|doc nr|documentnummer|seria|tessera|numero tessera|ausweis|kartennummer|karten-nr|finanzamt|krankenkasse|taj|pn|cf|c f|cc|c c|ci|c i|nn|op|ts|kt|identidad|fiscale|immatriculation|cns|impots|self assessment|patient number|insurance number|dossier)\*?$/;
/** The engine takes no shorter stems. */
const SHORTEST_STEM = 4;
const WORD = /^[\p{L}\p{M}]+$/u;

/** Last words of the phrases, as they wake a detector: with and without their accents. */
function wakeWords(phrases: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const phrase of phrases) {
    const last = /([\p{L}\p{M}]+)\*?$/u.exec(phrase.toLowerCase())?.[1];
    if (last === undefined || !WORD.test(last) || last.length < 2) continue;
    const ending = phrase.endsWith("*") && last.length >= SHORTEST_STEM ? "*" : "";
    words.add(last + ending);
    const plain = last.normalize("NFD").replace(/\p{M}/gu, "");
    if (WORD.test(plain)) words.add(plain + ending);
  }
  return [...words];
}

/**
 * What a word for a national number announces and no number's own form fits, and the last digits of one ("last four of my personnummer:
 * 9047"): identity cards of every country, numbers that were cut or mistyped. `ownWords` are those of the numbers.
 */
export function announcedId(ownWords: readonly string[]): Detector {
  const phrases = [...new Set([...ANY_WORDS, ...ownWords])].filter((phrase) => !OF_OTHER_THINGS.test(phrase));
  let compiled: WordPhrases<string> | undefined;
  const wake = wakeWords(phrases);
  return {
    id: "national-id.announced",
    kind: "NATIONAL_ID",
    on: [{ on: "start" }, { on: "words", words: wake }],
    examples: {
      hit: [
        "last four of my personnummer: 9047",
        "my Danish personal number is 14075 806901",
        "identity card K0412 7731",
        "numéro de carte d'identité : AX12 3490 K",
        "the last 4 of her SSN are 4471",
      ],
      miss: [
        "personnummer saknas, order 4410228",
        "my id card cost 1200 kr",
        "the tax number form from 2019",
        "health card since 12.03.2019",
      ],
    },
    match(view, at) {
      const own = view.tokens[at];
      if (own === undefined) return [];
      const matches: Match[] = at === 0 ? [...answered(view)] : [];
      if (own.shape === "p" || own.shape === "d") return matches;
      if (isOrdinary(own.low, own.shape === "A", view.segment.language)) return matches;
      compiled ??= wordPhrases(phrases.map((phrase): [string, string] => [phrase.replace(/^=/, ""), phrase]));
      const from = Math.max(0, at - 7);
      const hit = compiled.in(view.tokens.slice(from, at + 1)).findLast(({ last }) => from + last === at);
      if (hit === undefined) return matches;
      const match = announced(view, hit.what.replace(/^=/, ""), at);
      const close = hit.what.startsWith("=");
      if (match !== undefined && !(close && view.tokens.slice(at + 1).find((t) => t.shape !== "p")?.shape === "a"))
        matches.push(match);
      return matches;
    },
  };
}
