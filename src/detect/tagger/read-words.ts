import type { Token, View } from "../../core/detect.ts";
import { FREQUENCY_LANGUAGES, IN_LIST } from "./lexicon.ts";
import {
  CAPITALISED,
  DIGITS,
  EDGE,
  LOWER,
  MIXED,
  NEW_LINE,
  type Reading,
  SIGN,
  SPACED,
  TOUCHES,
  UPPER,
} from "./reading.ts";
import { WORD, type WordCache } from "./word-cache.ts";
import { both, hashWord } from "./word-hash.ts";

function lookOf(shape: Token["shape"]): number {
  switch (shape) {
    case "a":
      return LOWER;
    case "p":
      return SIGN;
    case "Aa":
      return CAPITALISED;
    case "d":
      return DIGITS;
    case "A":
      return UPPER;
    default:
      return MIXED;
  }
}

/** A word of this frequency speaks for a language. */
const FREQUENT = 4;
/** What the stated language counts, in frequent words. */
const STATED = 5;
const LANGUAGES = FREQUENCY_LANGUAGES.length;
const votes = new Int32Array(LANGUAGES);

const numberOf = new Map<string, number>(FREQUENCY_LANGUAGES.map((l, i) => [l, i]));
numberOf.set("no", numberOf.get("nb") ?? 0).set("nn", numberOf.get("nb") ?? 0);

/** What stands between two tokens that do not touch. */
function gapBefore(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return NEW_LINE;
  }
  return SPACED;
}

/** Names that a conversation may keep in mind here. */
const MOST_SEEN = 64;
const seen = new Int32Array(MOST_SEEN);

/** Notes the words of the names met earlier; returns how many. */
function readSeen(names: readonly string[]): number {
  let count = 0;
  for (const name of names) {
    for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
      if (word.length > 2 && count < MOST_SEEN) seen[count++] = hashWord(word);
    }
  }
  return count;
}

/** Votes for a language, at most three a word, are added up in four bits: so many words at a time. */
const MOST_PENDING = 5;
/** The two bits of every other language. */
const EVEN = 0x333333;

/** Counts the votes that were added up, of every other language and of those between. */
function count(even: number, odd: number): void {
  for (let l = 0; l < LANGUAGES; l++)
    votes[l] = (votes[l] ?? 0) + ((((l & 1) === 0 ? even : odd) >>> (4 * (l >> 1))) & 15);
}

/** Fills in what stands in each token alone: its hash, look, affixes, gap, and what the lexicon knows of it. Finds the language. */
export function readWords(reading: Reading, view: View, cache: WordCache): void {
  const { text, tokens, segment, context } = view;
  const { word, look, gap, size, lists, spread, alone, prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4 } =
    reading.columns;
  const { numbers } = cache;
  votes.fill(0);
  const seenCount = context.seen === undefined ? 0 : readSeen(context.seen);
  const stated = numberOf.get(segment.language?.slice(0, 2).toLowerCase() ?? "");
  if (stated !== undefined) votes[stated] = STATED * 3;
  let pending = 0;
  let even = 0;
  let odd = 0;
  let capitals = 0;
  let smalls = 0;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const at = i + EDGE;
    const { start, end } = token;
    const looks = lookOf(token.shape);
    look[at] = looks;
    gap[at] = i === 0 ? NEW_LINE : start === before ? TOUCHES : gapBefore(text, before, start);
    before = end;
    const length = end - start;
    size[at] = length;
    if (looks >= DIGITS) {
      word[at] = looks === DIGITS ? both(Math.min(length, 20), 77) : text.charCodeAt(start) + 0x10000;
      prefix2[at] = 0;
      prefix3[at] = 0;
      prefix4[at] = 0;
      suffix1[at] = 0;
      suffix2[at] = 0;
      suffix3[at] = 0;
      suffix4[at] = 0;
      lists[at] = 0;
      spread[at] = 0;
      continue;
    }
    if (looks !== UPPER) smalls++;
    if (looks !== LOWER) capitals++;
    const known = cache.find(text, start, end);
    const hash = numbers[known] ?? 0;
    word[at] = hash;
    prefix2[at] = numbers[known + WORD.prefix2] ?? 0;
    prefix3[at] = numbers[known + WORD.prefix3] ?? 0;
    prefix4[at] = numbers[known + WORD.prefix4] ?? 0;
    suffix1[at] = numbers[known + WORD.suffix1] ?? 0;
    suffix2[at] = numbers[known + WORD.suffix2] ?? 0;
    suffix3[at] = numbers[known + WORD.suffix3] ?? 0;
    suffix4[at] = numbers[known + WORD.suffix4] ?? 0;
    alone[at] = numbers[known + WORD.alone] ?? 0;
    let listed = numbers[known + WORD.lists] ?? 0;
    for (let n = 0; n < seenCount; n++) if (seen[n] === hash) listed |= IN_LIST.seen;
    lists[at] = listed;
    const spreads = numbers[known + WORD.spread] ?? 0;
    spread[at] = spreads;
    if (listed >>> 16 < FREQUENT) continue;
    even += spreads & EVEN;
    odd += (spreads >>> 2) & EVEN;
    if (++pending < MOST_PENDING) continue;
    count(even, odd);
    pending = 0;
    even = 0;
    odd = 0;
  }
  if (pending > 0) count(even, odd);
  let best = -1;
  for (let l = 0; l < LANGUAGES; l++) {
    if ((votes[l] ?? 0) > (best < 0 ? 2 : (votes[best] ?? 0))) best = l;
  }
  reading.language = best + 1;
  reading.letterCase = capitals === 0 ? 1 : smalls === 0 ? 2 : 0;
}
