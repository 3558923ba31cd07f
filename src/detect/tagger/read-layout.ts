import type { View } from "../../core/detect.ts";
import { LABEL_OF } from "./labels.ts";
import { announcedByStem, LANGUAGE_SHIFT, SURE, TERM } from "./lexicon.ts";
import { type Columns, DIGITS, EDGE, NEW_LINE, type Reading, SIGN, SPACED, TOUCHES, UNREAD } from "./reading.ts";
import type { WordCache } from "./word-cache.ts";
import { both } from "./word-hash.ts";

const CHANNELS: Readonly<Record<string, number>> = { chat: 1, email: 2, sms: 3, "call-note": 4, note: 4 };

const sign = (character: string): number => character.charCodeAt(0) + 0x10000;
const COLON = sign(":");
const DASH = sign("-");
const DOT = sign(".");
const SLASH = sign("/");
const COMMA = sign(",");
const among = (signs: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const character of signs) table[character.charCodeAt(0)] = 1;
  return table;
};
/** Signs that end a stretch as white space does. */
const CUTS = among('=(),;|<>[]{}"“”„«»…!?');
/** Signs that may begin what a stretch is about. */
const LEADS = among("@#+/\\_");

/** The longest stretch whose form is read: a longer one is no code. */
const LONGEST = 64;

/** A colon cuts a stretch but in times, addresses (`2001:db8::1`, `https://`). */
function colonJoins({ look, word, gap, size }: Columns, at: number): boolean {
  if (gap[at + 1] !== TOUCHES) return false;
  const next = word[at + 1];
  if (next === SLASH || next === COLON || word[at - 1] === COLON) return true;
  const digits = look[at - 1] === DIGITS;
  return digits && gap[at] === TOUCHES && (look[at + 1] === DIGITS || (size[at + 1] ?? 0) <= 2);
}

/** Whether the sign at `at` ends a stretch. */
function cuts(columns: Columns, at: number): boolean {
  if (columns.look[at] !== SIGN) return false;
  const w = columns.word[at] ?? 0;
  return CUTS[w & 0xffff] === 1 || (w === COLON && !colonJoins(columns, at));
}

/** Forms begin with this. */
const FORM_SEED = 17;
const LONGEST_TOLD = 20;
/** The form of one token that is no sign, by look and size. */
const FORM_OF_ONE = Int32Array.from({ length: SIGN * 32 }, (_, n) => both(FORM_SEED, n));
const ROUGH_DIGITS = 1;
const ROUGH_WORD = 2;
const ROUGH_OF_WORD = both(FORM_SEED, ROUGH_WORD);

/** Reads the stretches between white space: what they consist of, without the signs around them. */
function readStretches(columns: Columns, count: number): void {
  const { look, word, gap, size, form, rough, first, last, head, tail } = columns;
  const end = count + EDGE;
  let from = EDGE;
  while (from < end) {
    const look0 = look[from] ?? 0;
    if (look0 < DIGITS && (from + 1 === end || gap[from + 1] !== TOUCHES)) {
      form[from] = FORM_OF_ONE[look0 * 32 + Math.min(size[from] ?? 0, LONGEST_TOLD)] ?? 0;
      rough[from] = ROUGH_OF_WORD;
      first[from] = from;
      last[from] = from;
      head[from] = from;
      tail[from] = from;
      from++;
      continue;
    }
    let to = from;
    if (!cuts(columns, from))
      while (to + 1 < end && gap[to + 1] === TOUCHES && to - from < LONGEST && !cuts(columns, to + 1)) to++;
    let a = from;
    let b = to;
    while (a < b && look[a] === SIGN && LEADS[(word[a] ?? 0) & 0xffff] === 0) a++;
    while (b > a && look[b] === SIGN) b--;
    let whole = FORM_SEED;
    let coarse = FORM_SEED;
    let lastCoarse = 0;
    for (let at = a; at <= b; at++) {
      const l = look[at] ?? 0;
      const w = word[at] ?? 0;
      whole = both(whole, l === SIGN ? w : l * 32 + Math.min(size[at] ?? 0, LONGEST_TOLD));
      const blunt = l === SIGN ? w : l === DIGITS ? ROUGH_DIGITS : ROUGH_WORD;
      if (blunt !== lastCoarse) coarse = both(coarse, blunt);
      lastCoarse = blunt;
    }
    for (let at = from; at <= to; at++) {
      const inside = at >= a && at <= b;
      form[at] = inside ? whole : 0;
      rough[at] = inside ? coarse : 0;
      first[at] = inside ? a : at;
      last[at] = inside ? b : at;
      head[at] = inside ? a : at;
      tail[at] = inside ? b : at;
    }
    from = to + 1;
  }
}

/** The next group of digits of a number, over one space or joint; 0 where there is none. */
function nextGroup({ look, word, gap }: Columns, at: number): number {
  if (look[at + 1] === DIGITS) return gap[at + 1] === SPACED ? at + 1 : 0;
  const w = word[at + 1];
  if (look[at + 1] !== SIGN || look[at + 2] !== DIGITS || gap[at + 1] === NEW_LINE || gap[at + 2] === NEW_LINE)
    return 0;
  if (w === DASH || w === SLASH) return at + 2;
  return (w === DOT || w === COLON || w === COMMA) && gap[at + 1] === TOUCHES && gap[at + 2] === TOUCHES ? at + 2 : 0;
}

const MOST_GROUPS = 12;

/** Reads numbers in groups: "070-123 45 67" is one. */
function readNumbers(columns: Columns, count: number): void {
  const { look, size, pattern, digits, head, tail, first, last, word, gap } = columns;
  const end = count + EDGE;
  let from = EDGE;
  while (from < end) {
    if (look[from] !== DIGITS) {
      from++;
      continue;
    }
    let to = from;
    let hash = both(Math.min(size[from] ?? 0, 20), 5);
    let all = size[from] ?? 0;
    for (let n = 0; n < MOST_GROUPS; n++) {
      const next = nextGroup(columns, to);
      if (next === 0) break;
      hash = both(hash, next === to + 1 ? (gap[next] ?? 0) : (word[to + 1] ?? 0));
      hash = both(hash, Math.min(size[next] ?? 0, 20));
      all += size[next] ?? 0;
      to = next;
    }
    const begins = Math.min(from, first[from] ?? from);
    const ends = Math.max(to, last[to] ?? to);
    for (let at = from; at <= to; at++) {
      pattern[at] = hash;
      digits[at] = Math.min(all, 24);
      head[at] = begins;
      tail[at] = ends;
    }
    from = to + 1;
  }
}

/** Finds the words and phrases of up to three words that announce something or are a term. */
function readAnnouncements({ columns, count, language }: Reading, view: View, cache: WordCache): void {
  const { look, word, alone, announces, announced: lastOf, terms } = columns;
  let before = 0;
  let beforeThat = 0;
  let latest = -1;
  for (let i = 0; i < count; i++) {
    const at = i + EDGE;
    announces[at] = 0;
    terms[at] = 0;
    if ((look[at] ?? 0) < DIGITS) {
      const hash = word[at] ?? 0;
      let code = 0;
      let words = 1;
      if (before !== 0) {
        const two = both(before, hash);
        if (beforeThat !== 0) code = cache.phrase(both(beforeThat, two));
        if (code !== 0) words = 3;
        else {
          code = cache.phrase(two);
          if (code !== 0) words = 2;
        }
      }
      if (code === 0) code = alone[at] ?? 0;
      if (code === UNREAD) {
        code = cache.phrase(hash);
        const token = view.tokens[i];
        if (code === 0 && token !== undefined) code = announcedByStem(cache.lexicon, view.text, token.start, token.end);
      }
      if ((code & TERM) !== 0) {
        const spoken = language === 0 ? 1 : (code >>> (LANGUAGE_SHIFT + language - 1)) & 1;
        const term = (code & (TERM - 1)) * 4 + spoken * 2 + (code & SURE ? 1 : 0);
        for (let t = at; words > 0 && t >= EDGE; t--) {
          if ((look[t] ?? 0) >= DIGITS) continue;
          terms[t] = term;
          words--;
        }
      } else if (code !== 0) {
        announces[at] = code & (TERM - 1);
        latest = at;
      }
      beforeThat = before;
      before = hash;
    }
    lastOf[at] = latest;
  }
}

/** Reads lines and, on the way, what is known of each word in the text's language. Returns whether there are digits. */
function readLines(reading: Reading): boolean {
  const { columns, count, lineStarts, language } = reading;
  const { gap, line, look, spread, own, pattern, digits } = columns;
  const shift = 2 * (language - 1);
  const mask = language === 0 ? 0 : 3;
  let hasDigits = false;
  let lines = 0;
  for (let at = EDGE; at < count + EDGE; at++) {
    if (gap[at] === NEW_LINE) lineStarts[lines++] = at;
    line[at] = lines - 1;
    own[at] = ((spread[at] ?? 0) >>> shift) & mask;
    pattern[at] = 0;
    digits[at] = 0;
    if (look[at] === DIGITS) hasDigits = true;
  }
  lineStarts[lines] = count + EDGE;
  reading.lines = lines;
  return hasDigits;
}

/** Fills in where each token stands: line, stretch, number, what announces it; and who speaks where. Needs `readWords` first. */
export function readLayout(reading: Reading, view: View, cache: WordCache): void {
  const { columns, count } = reading;
  const hasDigits = readLines(reading);
  readStretches(columns, count);
  if (hasDigits) readNumbers(columns, count);
  readAnnouncements(reading, view, cache);
  const { segment, context } = view;
  reading.channel = CHANNELS[segment.channel] ?? 0;
  reading.speaker = segment.speaker === "agent" ? 1 : segment.speaker === "customer" ? 2 : 0;
  reading.askedCount = 0;
  for (const kind of context.asked) {
    const label = LABEL_OF.get(kind);
    if (label !== undefined && reading.askedCount < reading.asked.length) reading.asked[reading.askedCount++] = label;
  }
}
