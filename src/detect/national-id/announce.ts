import type { Token, View } from "../../core/detect.ts";
import { type Announcement, announcedBefore } from "../codes/announce-index.ts";
import { fold } from "../fold.ts";
import { tokenise } from "../tokens.ts";
import { perView } from "../view-memory.ts";
import { isOrdinary } from "./shy-words.ts";

/** The phrases of one number. Made by `announcing`. */
export interface Announcing {
  readonly phrases: readonly string[];
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

interface Phrase {
  readonly words: readonly string[];
  readonly close: boolean;
  readonly note: string;
  readonly of: Announcing;
}

const STEM = 2;

/** Every number's phrases in one index: a place is read once for all of them. Exact ones by their last word, stems by its beginning. */
const exact = new Map<string, Phrase[]>();
const stems = new Map<string, Phrase[]>();

/** Reads phrases in the notation of `cue`: accents and case do not count, `pesel*` stands for any ending, `=nn` counts only directly before. */
export function announcing(phrases: readonly string[]): Announcing {
  const of: Announcing = { phrases };
  for (const written of new Set(phrases)) {
    const words = tokenise(written)
      .filter((t) => t.shape !== "p")
      .map((t) => fold(t.low));
    const last = words.at(-1);
    if (last === undefined) continue;
    const stem = written.endsWith("*");
    const phrase = { words, close: written.startsWith("="), note: written.replace(/^=/, ""), of };
    const [into, key] = stem ? [stems, last.slice(0, STEM)] : [exact, last];
    const known = into.get(key);
    if (known === undefined) into.set(key, [phrase]);
    else known.push(phrase);
  }
  return of;
}

/** How far a phrase reaches; in tokens, punctuation and numbers included, and in characters. */
const BEFORE = 14;
const AFTER = 5;
const CHARACTERS = 80;
/** A group of so many digits is a number of its own. */
const OTHER_NUMBER = 4;

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

/** The word as phrases have it; nothing for one that means something else in the language of the text. */
function read(view: View, token: Token): string {
  const word = fold(token.low);
  return isOrdinary(word, token.shape === "A", view.segment.language) ? "" : word;
}

type Hints = ReadonlyMap<Announcing, Hint>;
const NO_HINTS: Hints = new Map();

/** The phrases that end with the word at `i`; `step` leads to the words before it. */
function take(
  hints: Map<Announcing, Hint>,
  words: readonly string[],
  i: number,
  step: 1 | -1,
  hint: Omit<Hint, "note">,
): void {
  const word = words[i] ?? "";
  const look = (phrase: Phrase): void => {
    if (hints.has(phrase.of) || (phrase.close && (i > 0 || step < 0))) return;
    const { length } = phrase.words;
    for (let back = 1; back < length; back++) {
      if (words[i + back * step] !== phrase.words[length - 1 - back]) return;
    }
    hints.set(phrase.of, { note: phrase.note, ...hint });
  };
  for (const phrase of exact.get(word) ?? []) look(phrase);
  for (const phrase of stems.get(word.slice(0, STEM)) ?? []) {
    if (word.startsWith(phrase.words.at(-1) ?? "")) look(phrase);
  }
}

function hintsBefore(view: View, start: number): Hints {
  const { tokens } = view;
  const at = tokenAt(view, start);
  const words: string[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const token = tokens[i];
    if (token === undefined || start - token.start > CHARACTERS) break;
    if (token.shape === "d") {
      if (token.end - token.start >= OTHER_NUMBER) free = Math.min(free, words.length);
    } else if (token.shape !== "p") words.push(read(view, token));
  }
  if (words.length === 0) return NO_HINTS;
  const hints = new Map<Announcing, Hint>();
  for (let i = 0; i < words.length; i++) take(hints, words, i, 1, { distance: i, free: i < free, side: "before" });
  return hints;
}

function hintsAfter(view: View, end: number): Hints {
  const { tokens } = view;
  const words: string[] = [];
  const next = tokenAt(view, end);
  for (let i = next; i < Math.min(tokens.length, next + AFTER); i++) {
    const token = tokens[i];
    if (token === undefined || token.start - end > CHARACTERS / 2) break;
    if (token.shape === "p" && /[.!?]/.test(token.low)) break;
    // "4410228710, pnr 811228-9874": the word speaks of what follows it.
    if (token.shape === "d") return NO_HINTS;
    if (token.shape !== "p") words.push(read(view, token));
  }
  if (words.length === 0) return NO_HINTS;
  const hints = new Map<Announcing, Hint>();
  for (let i = 0; i < words.length; i++) take(hints, words, i, -1, { distance: i, free: true, side: "after" });
  return hints;
}

/** What was read at each place of a view: many detectors ask for the same. */
function remembered<T>(read: (view: View, at: number) => T): (view: View, at: number) => T {
  const placesOf = perView((_view: View) => new Map<number, T>());
  return (view, at) => {
    const places = placesOf(view);
    let known = places.get(at);
    if (known === undefined) {
      known = read(view, at);
      places.set(at, known);
    }
    return known;
  };
}

const before = remembered(hintsBefore);
const after = remembered(hintsAfter);

/** The nearest of the phrases before `[start, end)`, or shortly after it. */
export function hint(view: View, start: number, end: number, phrases: Announcing): Hint | undefined {
  return before(view, start).get(phrases) ?? after(view, end).get(phrases);
}

/** Abbreviations and endings of fewer letters announce too many things to count against a word for a national number. */
const TELLING = 4;

/** True for a word that announces something else than a national number: an order, a phone, an article. */
export const isOther = ({ what, note }: Announcement): boolean =>
  what !== "weak" && what !== "tail" && what !== "NATIONAL_ID" && note.length >= TELLING;

const others = remembered((view, start) => announcedBefore(view, tokenAt(view, start), 0).filter(isOther));

/** True where, fewer than `within` words before `start`, a word stands that announces something else there. */
export function otherBefore(view: View, start: number, within: number): boolean {
  return others(view, start).some(({ distance, note }) => distance + note.trim().split(/\s+/).length <= within);
}
