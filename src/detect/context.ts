import type { Reason, View } from "../core/detect.ts";
import type { Kind } from "../core/kinds.ts";

/** A context word beside a place: which of our words, and on which side. */
export interface Nearby {
  readonly word: string;
  readonly side: "before" | "after";
  /** How many tokens away, 1 is the neighbour. */
  readonly distance: number;
}

/**
 * The nearest of `words` around the tokens `at` to `last`, up to `distance` tokens away; what stands before wins a tie.
 * A word that ends in `*` stands for all words that begin so.
 */
export function near(view: View, at: number, words: Words, distance: number, last: number = at): Nearby | undefined {
  for (let d = 1; d <= distance; d++) {
    const before = view.tokens[at - d];
    const left = before === undefined ? undefined : wordOf(words, before.low);
    if (left !== undefined) return { word: left, side: "before", distance: d };
    const after = view.tokens[last + d];
    const right = after === undefined ? undefined : wordOf(words, after.low);
    if (right !== undefined) return { word: right, side: "after", distance: d };
  }
  return undefined;
}

/** As `near`, but only what stands before. */
export function before(view: View, at: number, words: Words, distance: number): Nearby | undefined {
  for (let d = 1; d <= distance; d++) {
    const token = view.tokens[at - d];
    const word = token === undefined ? undefined : wordOf(words, token.low);
    if (word !== undefined) return { word, side: "before", distance: d };
  }
  return undefined;
}

/** Context words, made once by `wordsOf`. */
export interface Words {
  readonly exact: ReadonlySet<string>;
  /** Stems by their first `STEM` letters. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

const STEM = 3;

/** Reads words separated by white space; `mobil*` is a stem, of at least three letters. */
export function wordsOf(...lines: readonly string[]): Words {
  const exact = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const word of lines.join(" ").toLowerCase().split(/\s+/)) {
    if (word === "") continue;
    if (!word.endsWith("*")) {
      exact.add(word);
      continue;
    }
    const stem = word.slice(0, -1);
    if (stem.length < STEM) throw new TypeError(`a stem needs ${STEM} letters: ${word}`);
    const key = stem.slice(0, STEM);
    const known = stems.get(key);
    if (known === undefined) stems.set(key, [stem]);
    else known.push(stem);
  }
  return { exact, stems };
}

/** The word of the list that `low` is, as the list writes it. */
export function wordOf(words: Words, low: string): string | undefined {
  if (words.exact.has(low)) return low;
  if (low.length < STEM) return undefined;
  const stem = words.stems.get(low.slice(0, STEM))?.find((s) => low.startsWith(s));
  return stem === undefined ? undefined : `${stem}*`;
}

/** True where the other side asked for this kind just before. */
export function isAsked(view: View, kind: Kind): boolean {
  return view.context.asked.includes(kind);
}

/** The reason to add, and its weight for the score, where the other side asked for this kind just before. */
export function askedReason(view: View, kind: Kind, weight: number): Reason | undefined {
  return isAsked(view, kind) ? { code: "asked", weight } : undefined;
}

/** Adds the reasons' weights to nothing, 0 to 1. */
export function scoreOf(reasons: readonly Reason[]): number {
  let score = 0;
  for (const reason of reasons) score += reason.weight;
  return Math.min(1, Math.max(0, Math.round(score * 1000) / 1000));
}
