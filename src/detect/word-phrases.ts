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

/**
 * Compiles phrases in the notation of `cue`: accents, case and the punctuation between words do not count, `namn*` stands for any
 * ending of the last word, `=namn` counts only at the end of a clause.
 */
export function wordPhrases<T>(list: Iterable<readonly [string, T]>): WordPhrases<T> {
  const exact = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const [written, what] of list) {
    const words = wordsOf(tokenise(written)).map(({ word }) => word);
    const last = words.at(-1);
    if (last === undefined || words.length > LONGEST) continue;
    const stem = written.trimEnd().endsWith("*");
    const into = stem ? stems : exact;
    const entry: Entry<T> = { words, stem, closing: written.startsWith("="), what };
    const known = into.get(last);
    if (known === undefined) into.set(last, [entry]);
    else known.push(entry);
    if (!stem) continue;
    shortest = Math.min(shortest, last.length);
    longest = Math.max(longest, last.length);
  }
  return {
    in(tokens) {
      const words = wordsOf(tokens);
      const hits: WordPhraseHit<T>[] = [];
      for (const [at, { word, token }] of words.entries()) {
        const take = (entries: readonly Entry<T>[] | undefined): void => {
          for (const entry of entries ?? []) {
            const from = at - entry.words.length + 1;
            const first = words[from];
            if (first === undefined || !entry.words.every((w, i) => from + i === at || w === words[from + i]?.word))
              continue;
            if (entry.closing && !(tokens[token + 1]?.shape === "p" || token + 1 === tokens.length)) continue;
            hits.push({ what: entry.what, first: first.token, last: token });
          }
        };
        take(exact.get(word));
        for (let length = shortest; length <= Math.min(longest, word.length); length++)
          take(stems.get(word.slice(0, length)));
      }
      return hits;
    },
  };
}

function wordsOf(tokens: readonly Token[]): readonly { readonly word: string; readonly token: number }[] {
  return tokens.flatMap((t, token) => (t.shape === "p" ? [] : [{ word: fold(t.low), token }]));
}
