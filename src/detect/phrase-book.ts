import type { View } from "../core/detect.ts";
import { fold, writeOut } from "./fold.ts";
import { patternSet } from "./patterns.ts";
import { perWord } from "./word-memory.ts";

/**
 * Phrases of word patterns, found by their longest word. An entry is one or more words, each with `*` at its beginning or end for
 * any letters (see `patternSet`); hyphens and apostrophes between words do not count. A word in capitals fits only a word in
 * capitals. Accents need not be written.
 */
export interface PhraseBook {
  /** What wakes a detector that looks for them. */
  readonly wake: readonly string[];
  /** Every entry whose longest word is token `at`: its number, first and last token. Bounded by the longest entry. */
  at(view: View, at: number): readonly { readonly entry: number; readonly first: number; readonly last: number }[];
}

interface Word {
  readonly stem: string;
  readonly open: boolean;
  readonly close: boolean;
  readonly capitals: boolean;
}

interface Entry {
  readonly words: readonly Word[];
  readonly anchor: number;
}

function wordOf(written: string): Word {
  const stem = written.replace(/^\*|\*$/g, "");
  return {
    stem: fold(stem.toLowerCase()),
    open: written.startsWith("*"),
    close: written.endsWith("*"),
    capitals: stem !== stem.toLowerCase() && stem === stem.toUpperCase(),
  };
}

function fits(word: Word, low: string, shape: string): boolean {
  if (word.capitals && shape !== "A") return false;
  const plain = fold(low);
  if (word.open) return word.close ? plain.includes(word.stem) : plain.endsWith(word.stem);
  return word.close ? plain.startsWith(word.stem) : plain === word.stem;
}

/** Over hyphens and apostrophes to the next word; undefined where something else stands between. */
function neighbour(view: View, at: number, step: 1 | -1): number | undefined {
  let i = at + step;
  const sign = view.tokens[i];
  if (sign !== undefined && /^[-'./&+:]$/.test(sign.low)) i += step;
  const from = view.tokens[Math.min(at, i)];
  const to = view.tokens[Math.max(at, i)];
  if (from === undefined || to === undefined || to.shape === "p") return undefined;
  return to.start - from.end <= 4 && view.tokens[i]?.shape !== "p" ? i : undefined;
}

function reach(view: View, entry: Entry, at: number): { first: number; last: number } | undefined {
  let first = at;
  for (let w = entry.anchor - 1; w >= 0; w--) {
    const next = neighbour(view, first, -1);
    const token = next === undefined ? undefined : view.tokens[next];
    const word = entry.words[w];
    if (next === undefined || token === undefined || word === undefined || !fits(word, token.low, token.shape))
      return undefined;
    first = next;
  }
  let last = at;
  for (let w = entry.anchor + 1; w < entry.words.length; w++) {
    const next = neighbour(view, last, 1);
    const token = next === undefined ? undefined : view.tokens[next];
    const word = entry.words[w];
    if (next === undefined || token === undefined || word === undefined || !fits(word, token.low, token.shape))
      return undefined;
    last = next;
  }
  return { first, last };
}

const NONE: readonly number[] = [];
const NOWHERE: readonly { readonly entry: number; readonly first: number; readonly last: number }[] = [];

/** Cut as texts are cut into tokens: signs between words do not count, digits and letters side by side are two words. */
function wordsOfEntry(written: string): readonly string[] {
  return written.match(/\*?[\p{L}\p{M}]+\*?|\d+\*?/gu) ?? [];
}

/** Throws `TypeError` for an entry without a word, or with a part of a word too short to mean anything. */
export function phraseBook(list: readonly string[]): PhraseBook {
  const entries: Entry[] = [];
  const byPattern = new Map<string, number[]>();
  for (const [number, written] of list.entries()) {
    const words = wordsOfEntry(written);
    const sizes = words.map((w) => (/\d/.test(w) ? 0 : w.replaceAll("*", "").length));
    const anchor = sizes.indexOf(Math.max(...sizes));
    const anchorWord = words[anchor];
    if (anchorWord === undefined) throw new TypeError("a lexicon entry without a word");
    entries.push({ words: words.map(wordOf), anchor });
    const low = anchorWord.toLowerCase();
    const stem = low.replace(/^\*|\*$/g, "");
    for (const spelling of new Set([stem, fold(stem), writeOut(stem)])) {
      const pattern = `${low.startsWith("*") ? "*" : ""}${spelling}${low.endsWith("*") ? "*" : ""}`;
      const known = byPattern.get(pattern);
      if (known === undefined) byPattern.set(pattern, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }
  const wake = [...byPattern.keys()];
  const numbers = [...byPattern.values()];
  let anchored: ((low: string) => readonly number[]) | undefined;
  /** The entries whose longest word a word is. */
  const compile = (): ((low: string) => readonly number[]) => {
    const patterns = patternSet(wake);
    return perWord((low) => {
      const fitting = patterns.match(low);
      return fitting.length === 0 ? NONE : fitting.flatMap((pattern) => numbers[pattern] ?? NONE);
    });
  };
  return {
    wake,
    at(view, at) {
      const token = view.tokens[at];
      if (token === undefined || token.shape === "p" || token.shape === "d") return NOWHERE;
      anchored ??= compile();
      const able = anchored(token.low);
      if (able.length === 0) return NOWHERE;
      const found: { entry: number; first: number; last: number }[] = [];
      for (const entry of able) {
        const known = entries[entry];
        if (known === undefined) continue;
        if (known.words[known.anchor]?.capitals === true && token.shape !== "A") continue;
        const range = reach(view, known, at);
        if (range !== undefined) found.push({ entry, ...range });
      }
      return found;
    },
  };
}
