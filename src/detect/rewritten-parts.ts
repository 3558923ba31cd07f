import type { Token } from "../core/detect.ts";
import type { MappedText } from "./mapped-text.ts";

/** A shorter reading is read whole. */
const LONG = 4_096;
/** How far around what was rewritten a long reading is read, in characters: further than any detector looks for a word. */
const AROUND = 400;
/** No number goes on over more tokens. */
const MOST_JOINED = 64;

/** True where a token, or what stands between it and the one before, is not as the source has it. */
function isRewritten(source: string, { text, back }: MappedText, before: Token | undefined, { end }: Token): boolean {
  const start = before?.start ?? 0;
  const from = back(start, end);
  return from.end - from.start !== end - start || !source.startsWith(text.slice(start, end), from.start);
}

/**
 * The tokens of a reading that lie around what it rewrote. The rest stands in the text that it was made from and is read there: without
 * this, every reading of a long text would cost as much as the text. All tokens of a short one. A number is not cut.
 */
export function aroundRewritten(source: string, made: MappedText, tokens: readonly Token[]): readonly Token[] {
  if (made.text.length <= LONG) return tokens;
  const kept: Token[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !isRewritten(source, made, tokens[at - 1], token)) continue;
    let first = at;
    while (first > next && token.start - (tokens[first - 1]?.end ?? 0) < AROUND) first--;
    for (let n = 0; n < MOST_JOINED && first > next && !isWord(tokens[first]); n++) first--;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) - token.end < AROUND) last++;
    for (let n = 0; n < MOST_JOINED && last + 1 < tokens.length && !isWord(tokens[last]); n++) last++;
    for (let i = Math.max(first, next); i <= last; i++) {
      const near = tokens[i];
      if (near !== undefined) kept.push(near);
    }
    next = Math.max(next, last + 1);
  }
  return kept;
}

const isWord = (token: Token | undefined): boolean => token !== undefined && token.shape !== "d" && token.shape !== "p";
