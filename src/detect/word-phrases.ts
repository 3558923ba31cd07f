import type { Token } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { tokenise } from "./tokens.ts";

/** Something found by `WordPhrases.in`: which entry, and its last word's token. */
export interface WordPhraseHit<T> {
  readonly what: T;
  /** Numbers of the first and last token. */
  readonly first: number;
  readonly last: number;
}

/** Many phrases at once, each with what it stands for. */
export interface WordPhrases<T> {
  /** Every phrase that occurs, by its last word, in order. Linear in the text: each word is looked up once. */
  in(tokens: readonly Token[]): readonly WordPhraseHit<T>[];
}

interface Entry<T> {
  /** In plain letters. */
  readonly words: readonly string[];
  readonly stem: boolean;
  /** Only before a sign or the end. */
  readonly closing: boolean;
  readonly what: T;
}

/** Words of the longest phrase that counts. */
const LONGEST = 8;
/** Letters of a stem that are looked at first; a stem has two at least. */
const HEAD = 4;

/**
 * Compiles phrases in the notation of `cue`: accents, case and the punctuation between words do not count, `namn*` stands for any
 * ending of the last word, `=namn` counts only at the end of a clause.
 */
export function wordPhrases<T>(list: Iterable<readonly [string, T]>): WordPhrases<T> {
  const exact = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  /** Beginnings of all stems, to let go of most words at once. */
  const heads = new Set<string>();
  let longest = 0;
  for (const [written, what] of list) {
    const { words } = wordsOf(tokenise(written));
    const last = words.at(-1);
    if (last === undefined || words.length > LONGEST) continue;
    const stem = written.trimEnd().endsWith("*");
    const into = stem ? stems : exact;
    const entry: Entry<T> = { words, stem, closing: written.startsWith("="), what };
    const known = into.get(last);
    if (known === undefined) into.set(last, [entry]);
    else known.push(entry);
    if (!stem) continue;
    heads.add(last.slice(0, HEAD));
    longest = Math.max(longest, last.length);
  }
  return {
    in(tokens) {
      const { words, at: places } = wordsOf(tokens);
      const hits: WordPhraseHit<T>[] = [];
      const take = (at: number, entries: readonly Entry<T>[]): void => {
        const last = places[at] ?? 0;
        for (const { words: wanted, closing, what } of entries) {
          const from = at - wanted.length + 1;
          if (from < 0 || !wanted.every((w, i) => from + i === at || w === words[from + i])) continue;
          if (closing && !(tokens[last + 1]?.shape === "p" || last + 1 === tokens.length)) continue;
          hits.push({ what, first: places[from] ?? 0, last });
        }
      };
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        const whole = exact.get(word);
        if (whole !== undefined) take(at, whole);
        if (!heads.has(word.slice(0, HEAD)) && !heads.has(word.slice(0, HEAD - 1)) && !heads.has(word.slice(0, 2)))
          continue;
        for (let length = 2; length <= Math.min(longest, word.length); length++) {
          const begun = stems.get(word.slice(0, length));
          if (begun !== undefined) take(at, begun);
        }
      }
      return hits;
    },
  };
}

/** The words of a text in plain letters, and the tokens that they are. */
function wordsOf(tokens: readonly Token[]): { readonly words: readonly string[]; readonly at: readonly number[] } {
  const words: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.shape === "p") continue;
    words.push(fold(token.low));
    at.push(i);
  }
  return { words, at };
}
