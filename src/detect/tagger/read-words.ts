import type { Token, View } from "../../core/detect.ts";
import { classOf, FREQUENCY_LANGUAGES, IN_LIST, type Lexicon } from "./lexicon.ts";
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
import { both, grow, hashWord, PLAIN, SEED } from "./word-hash.ts";

const LOOK: Readonly<Record<Token["shape"], number>> = {
  a: LOWER,
  A: UPPER,
  Aa: CAPITALISED,
  m: MIXED,
  d: DIGITS,
  p: SIGN,
};

/** A word of this frequency speaks for a language. */
const FREQUENT = 4;
/** What the stated language counts, in frequent words. */
const STATED = 5;
const LANGUAGES = FREQUENCY_LANGUAGES.length;
const votes = new Int32Array(LANGUAGES);

const numberOf = new Map<string, number>(FREQUENCY_LANGUAGES.map((l, i) => [l, i]));
numberOf.set("no", numberOf.get("nb") ?? 0).set("nn", numberOf.get("nb") ?? 0);

function gapBefore(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return NEW_LINE;
  }
  return to > from ? SPACED : TOUCHES;
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

/** Fills in what stands in each token alone: its hash, look, affixes, gap, and what the lexicon knows of it. Finds the language. */
export function readWords(reading: Reading, view: View, lexicon: Lexicon): void {
  const { text, tokens, segment, context } = view;
  const { columns } = reading;
  const { slots, lists, frequencies } = lexicon;
  votes.fill(0);
  const seenCount = context.seen === undefined ? 0 : readSeen(context.seen);
  const stated = numberOf.get(segment.language?.slice(0, 2).toLowerCase() ?? "");
  if (stated !== undefined) votes[stated] = STATED * 3;
  let capitals = 0;
  let smalls = 0;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const at = i + EDGE;
    const { start, end } = token;
    const look = LOOK[token.shape];
    columns.look[at] = look;
    columns.gap[at] = i === 0 ? NEW_LINE : gapBefore(text, before, start);
    before = end;
    const length = end - start;
    columns.size[at] = length;
    if (look === DIGITS) {
      columns.word[at] = both(Math.min(length, 20), 77);
      clearWord(reading, at);
      continue;
    }
    if (look === SIGN) {
      columns.word[at] = text.charCodeAt(start) + 0x10000;
      clearWord(reading, at);
      continue;
    }
    if (look === LOWER) smalls++;
    else if (look === UPPER) capitals++;
    else {
      capitals++;
      smalls++;
    }
    let hash = SEED;
    let p2 = 0;
    let p3 = 0;
    let p4 = 0;
    for (let c = start; c < end; c++) {
      hash = grow(hash, PLAIN[text.charCodeAt(c)] ?? 0);
      const n = c - start;
      if (n === 1) p2 = hash;
      else if (n === 2) p3 = hash;
      else if (n === 3) p4 = hash;
    }
    columns.word[at] = hash;
    columns.prefix2[at] = p2;
    columns.prefix3[at] = p3;
    columns.prefix4[at] = p4;
    let tail = grow(SEED, PLAIN[text.charCodeAt(end - 1)] ?? 0);
    columns.suffix1[at] = tail;
    tail = length > 1 ? grow(tail, PLAIN[text.charCodeAt(end - 2)] ?? 0) : 0;
    columns.suffix2[at] = tail;
    tail = length > 2 ? grow(tail, PLAIN[text.charCodeAt(end - 3)] ?? 0) : 0;
    columns.suffix3[at] = tail;
    columns.suffix4[at] = length > 3 ? grow(tail, PLAIN[text.charCodeAt(end - 4)] ?? 0) : 0;
    const known = classOf(slots, hash);
    let listed = lists[known] ?? 0;
    for (let n = 0; n < seenCount; n++) if (seen[n] === hash) listed |= IN_LIST.seen;
    columns.lists[at] = listed;
    const spread = frequencies[known] ?? 0;
    columns.spread[at] = spread;
    if (listed >>> 16 >= FREQUENT)
      for (let l = 0; l < LANGUAGES; l++) votes[l] = (votes[l] ?? 0) + ((spread >>> (2 * l)) & 3);
  }
  let best = -1;
  for (let l = 0; l < LANGUAGES; l++) {
    if ((votes[l] ?? 0) > (best < 0 ? 2 : (votes[best] ?? 0))) best = l;
  }
  reading.language = best + 1;
  reading.letterCase = capitals === 0 ? 1 : smalls === 0 ? 2 : 0;
}

function clearWord({ columns }: Reading, at: number): void {
  columns.prefix2[at] = 0;
  columns.prefix3[at] = 0;
  columns.prefix4[at] = 0;
  columns.suffix1[at] = 0;
  columns.suffix2[at] = 0;
  columns.suffix3[at] = 0;
  columns.suffix4[at] = 0;
  columns.lists[at] = 0;
  columns.spread[at] = 0;
}
