import type { View } from "../../core/detect.ts";
import { LABEL_OF } from "./labels.ts";
import { announced, announcedByStem, LANGUAGE_SHIFT, type Lexicon, SURE, TERM } from "./lexicon.ts";
import { type Columns, DIGITS, EDGE, NEW_LINE, type Reading, SIGN, SPACED, TOUCHES } from "./reading.ts";
import { both } from "./word-hash.ts";

const CHANNELS: Readonly<Record<string, number>> = { chat: 1, email: 2, sms: 3, "call-note": 4, note: 4 };

const sign = (character: string): number => character.charCodeAt(0) + 0x10000;
const COLON = sign(":");
const DASH = sign("-");
const DOT = sign(".");
const SLASH = sign("/");
const COMMA = sign(",");
/** Signs that end a stretch as white space does. */
const CUTS: ReadonlySet<number> = new Set([...'=(),;|<>[]{}"“”„«»…!?'].map(sign));
/** Signs that may begin what a stretch is about. */
const LEADS: ReadonlySet<number> = new Set([..."@#+/\\_"].map(sign));

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

/** Reads the stretches between white space: what they consist of, without the signs around them. */
function readStretches(columns: Columns, count: number): void {
  const { look, word, gap, size, form, rough, first, last, head, tail } = columns;
  const end = count + EDGE;
  let from = EDGE;
  while (from < end) {
    let to = from;
    const cut = (at: number): boolean => {
      const w = word[at] ?? 0;
      return look[at] === SIGN && (CUTS.has(w) || (w === COLON && !colonJoins(columns, at)));
    };
    if (!cut(from)) while (to + 1 < end && gap[to + 1] === TOUCHES && to - from < LONGEST && !cut(to + 1)) to++;
    let a = from;
    let b = to;
    while (a < b && look[a] === SIGN && !LEADS.has(word[a] ?? 0)) a++;
    while (b > a && look[b] === SIGN) b--;
    let whole = 17;
    let coarse = 17;
    let lastCoarse = 0;
    for (let at = a; at <= b; at++) {
      const l = look[at] ?? 0;
      const exact = l === SIGN ? (word[at] ?? 0) : l * 32 + Math.min(size[at] ?? 0, 20);
      const blunt = l === SIGN ? (word[at] ?? 0) : l === DIGITS ? 1 : 2;
      whole = both(whole, exact);
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
  pattern.fill(0, EDGE, end);
  digits.fill(0, EDGE, end);
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
function readAnnouncements({ columns, count, language }: Reading, view: View, lexicon: Lexicon): void {
  const { look, word, announces, announced: lastOf, terms } = columns;
  const { announce } = lexicon;
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
        if (beforeThat !== 0) code = announced(announce, both(beforeThat, two), false);
        if (code !== 0) words = 3;
        else {
          code = announced(announce, two, false);
          if (code !== 0) words = 2;
        }
      }
      if (code === 0) code = announced(announce, hash, false);
      const token = view.tokens[i];
      if (code === 0 && token !== undefined) code = announcedByStem(lexicon, view.text, token.start, token.end);
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

function readLines(reading: Reading): void {
  const { columns, count, lineStarts } = reading;
  const { gap, line } = columns;
  let lines = 0;
  for (let at = EDGE; at < count + EDGE; at++) {
    if (gap[at] === NEW_LINE) lineStarts[lines++] = at;
    line[at] = lines - 1;
  }
  lineStarts[lines] = count + EDGE;
  reading.lines = lines;
}

/** Fills in where each token stands: line, stretch, number, what announces it; and who speaks where. Needs `readWords` first. */
export function readLayout(reading: Reading, view: View, lexicon: Lexicon): void {
  const { columns, count, language } = reading;
  const { spread, own } = columns;
  for (let at = EDGE; at < count + EDGE; at++)
    own[at] = language === 0 ? 0 : ((spread[at] ?? 0) >>> (2 * (language - 1))) & 3;
  readLines(reading);
  readStretches(columns, count);
  readNumbers(columns, count);
  readAnnouncements(reading, view, lexicon);
  const { segment, context } = view;
  reading.channel = CHANNELS[segment.channel] ?? 0;
  reading.speaker = segment.speaker === "agent" ? 1 : segment.speaker === "customer" ? 2 : 0;
  reading.askedCount = 0;
  for (const kind of context.asked) {
    const label = LABEL_OF.get(kind);
    if (label !== undefined && reading.askedCount < reading.asked.length) reading.asked[reading.askedCount++] = label;
  }
}
