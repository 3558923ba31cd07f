import type { Token } from "../core/detect.ts";
import type { Kind } from "../core/kinds.ts";
import { tokenise } from "./tokens.ts";
import { plainView } from "./view.ts";
import { type WordPhrases, wordPhrases } from "./word-phrases.ts";
import { WORDS } from "./words/all.ts";

/** Every language at once: what an event says of its language can be wrong, and people change it within a conversation. */
function* questions(): Generator<readonly [string, Kind]> {
  for (const { ask } of WORDS) {
    for (const [kind, phrases] of Object.entries(ask)) {
      for (const phrase of phrases.split("|")) if (phrase.trim() !== "") yield [phrase.trim(), kind as Kind];
    }
  }
}

let compiled: WordPhrases<Kind> | undefined;

/** So many tokens after the words a value may stand that makes a statement of them: "your order number is 55-104983". */
const TOLD = 3;
const VALUE_DIGITS = 2;

function isTold(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at <= last + TOLD; at++) {
    const token = tokens[at];
    if (token === undefined || token.low === "?") return false;
    if (token.shape === "d" && token.low.length >= VALUE_DIGITS) return true;
  }
  return false;
}

/**
 * The kinds that a turn asks the other side for, each once, in order of appearance: "your full name and date of birth, please?" gives
 * PERSON and DOB. What is followed by its value is told, not asked for. Linear in the text.
 */
export function askedIn(text: string): readonly Kind[] {
  return askedAmong(tokenise(plainView(text).text));
}

/** As `askedIn`, of a text that is in tokens already. */
export function askedAmong(tokens: readonly Token[]): readonly Kind[] {
  compiled ??= wordPhrases(questions());
  const asked = new Set<Kind>();
  for (const { what, last } of compiled.in(tokens)) {
    if (!isTold(tokens, last)) asked.add(what);
  }
  return [...asked];
}
