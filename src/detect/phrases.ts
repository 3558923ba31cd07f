import type { View } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { tokenise } from "./tokens.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly note: string;
}

/** Fixed phrases, found by their first word. Case and accents do not count, punctuation inside a phrase does. */
export interface Phrases {
  /** What wakes a detector that looks for them. */
  readonly wake: readonly string[];
  /** The longest phrase that begins at token `at`: its last token, and the phrase as the list writes it. */
  at(view: View, at: number): { readonly last: number; readonly note: string } | undefined;
}

/** Compiles a list of phrases, lower-case. */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const wake = new Set<string>();
  for (const note of list) {
    const tokens = tokenise(note);
    const words = tokens.map((t) => fold(t.low));
    const [first] = words;
    if (first === undefined || tokens[0] === undefined) throw new TypeError("an empty phrase");
    wake.add(tokens[0].low);
    wake.add(first);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, note }]);
    else known.push({ words, note });
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return {
    wake: [...wake],
    at(view, at) {
      const token = view.tokens[at];
      if (token === undefined) return undefined;
      const found = byFirst
        .get(fold(token.low))
        ?.find(({ words }) => words.every((w, i) => i === 0 || w === fold(view.tokens[at + i]?.low ?? "")));
      return found === undefined ? undefined : { last: at + found.words.length - 1, note: found.note };
    },
  };
}
