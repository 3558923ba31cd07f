import type { View } from "../../core/detect.ts";
import { type Announcement, announcedBefore } from "../codes/announce-index.ts";
import { fold } from "../fold.ts";
import { tokenise } from "../tokens.ts";

/** An announcing phrase. */
export interface Phrase {
  readonly words: readonly string[];
  /** The last word matches any ending. */
  readonly stem: boolean;
  /** Counts only directly before the number. */
  readonly close: boolean;
  readonly note: string;
}

/** Phrases by their last word, those with any ending by its first two letters. */
export interface Announcing {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

/** A phrase beside a number. */
export interface Hint {
  readonly note: string;
  /** Words between. */
  readonly distance: number;
  /** False where another number stands between, which may have taken the phrase for itself. */
  readonly free: boolean;
  readonly side: "before" | "after";
}

const STEM = 2;

/** Reads phrases in the notation of `cue`: accents and case do not count, `pesel*` stands for any ending, `=nn` counts only directly before. */
export function announcing(phrases: readonly string[]): Announcing {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const written of new Set(phrases)) {
    const words = tokenise(written)
      .filter((t) => t.shape !== "p")
      .map((t) => fold(t.low));
    const last = words.at(-1);
    if (last === undefined) continue;
    const stem = written.endsWith("*");
    const phrase = { words, stem, close: written.startsWith("="), note: written.replace(/^=/, "") };
    const [into, key] = stem ? [stems, last.slice(0, STEM)] : [exact, last];
    const known = into.get(key);
    if (known === undefined) into.set(key, [phrase]);
    else known.push(phrase);
  }
  return { exact, stems };
}

/** How far a phrase reaches; in tokens, punctuation and numbers included, and in characters. */
const BEFORE = 14;
const AFTER = 5;
const CHARACTERS = 80;
/** A group of so many digits is a number of its own. */
const OTHER_NUMBER = 4;

interface Around {
  readonly start: number;
  readonly end: number;
  /** Words before, nearest first, and how many of them no other number parts from the place. */
  readonly before: readonly string[];
  readonly free: number;
  readonly after: readonly string[];
}

const lastAround = new WeakMap<View, Around>();

/** Number of the first token that starts at or after `offset`. */
export function tokenAt(view: View, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(view: View, start: number, end: number): Around {
  const known = lastAround.get(view);
  if (known?.start === start && known.end === end) return known;
  const { tokens } = view;
  const at = tokenAt(view, start);
  const before: string[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const token = tokens[i];
    if (token === undefined || start - token.start > CHARACTERS) break;
    if (token.shape === "d") {
      if (token.end - token.start >= OTHER_NUMBER) free = Math.min(free, before.length);
    } else if (token.shape !== "p") before.push(fold(token.low));
  }
  const after: string[] = [];
  const next = tokenAt(view, end);
  for (let i = next; i < Math.min(tokens.length, next + AFTER); i++) {
    const token = tokens[i];
    if (token === undefined || token.start - end > CHARACTERS / 2) break;
    if (token.shape === "p" && /[.!?]/.test(token.low)) break;
    if (token.shape === "d") {
      // "4410228710, pnr 811228-9874": the word speaks of what follows it.
      after.length = 0;
      break;
    }
    if (token.shape !== "p") after.push(fold(token.low));
  }
  const found: Around = { start, end, before, free, after };
  lastAround.set(view, found);
  return found;
}

function* endingIn(word: string, { exact, stems }: Announcing): Generator<Phrase> {
  yield* exact.get(word) ?? [];
  for (const phrase of stems.get(word.slice(0, STEM)) ?? []) {
    if (word.startsWith(phrase.words.at(-1) ?? "")) yield phrase;
  }
}

/** The nearest of the phrases before `[start, end)`, or shortly after it. */
export function hint(view: View, start: number, end: number, phrases: Announcing): Hint | undefined {
  const { before, free, after } = around(view, start, end);
  for (const [distance, word] of before.entries()) {
    for (const { words, close, note } of endingIn(word, phrases)) {
      if (close && distance > 0) continue;
      if (words.every((w, i) => i === words.length - 1 || before[distance + words.length - 1 - i] === w)) {
        return { note, distance, free: distance < free, side: "before" };
      }
    }
  }
  for (const [distance, word] of after.entries()) {
    for (const { words, close, note } of endingIn(word, phrases)) {
      if (!close && words.every((w, i) => i === words.length - 1 || after[distance - words.length + 1 + i] === w)) {
        return { note, distance, free: true, side: "after" };
      }
    }
  }
  return undefined;
}

const lastOther = new WeakMap<View, { readonly start: number; readonly words: readonly Announcement[] }>();

/** Abbreviations and endings of fewer letters announce too many things to count against a word for a national number. */
const TELLING = 4;

/** True for a word that announces something else than a national number: an order, a phone, an article. */
export const isOther = ({ what, note }: Announcement): boolean =>
  what !== "weak" && what !== "tail" && what !== "NATIONAL_ID" && note.length >= TELLING;

/** True where, fewer than `within` words before `start`, a word stands that announces something else there. */
export function otherBefore(view: View, start: number, within: number): boolean {
  let known = lastOther.get(view);
  if (known?.start !== start) {
    known = { start, words: announcedBefore(view, tokenAt(view, start), 0).filter(isOther) };
    lastOther.set(view, known);
  }
  return known.words.some(({ distance, note }) => distance + note.trim().split(/\s+/).length <= within);
}
