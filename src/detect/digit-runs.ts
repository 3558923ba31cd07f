import type { Token } from "../core/detect.ts";

/** What may stand between the groups of one written number, besides digits. */
const SEPARATOR = /^[ .\-/()+]{1,3}$/;

/** How many characters may stand between two groups. */
const LONGEST_GAP = 3;

/** True where the text between two tokens may separate groups of one number, or where the tokens touch. */
export function joinsDigits(text: string, end: number, start: number): boolean {
  if (start === end) return true;
  return start - end <= LONGEST_GAP && SEPARATOR.test(text.slice(end, start));
}

/** A digit run: numbers of its first and last digit token, and how many digits it has in all. */
export interface DigitRun {
  readonly first: number;
  readonly last: number;
  readonly digits: number;
}

/**
 * The run that begins at digit token `at`: digit groups with one to three of space, `.`, `-`, `/`, `(`, `)`, `+` between
 * them, on one line. It is the run that a `digits` trigger means: the engine wakes a detector once for each, at its first token.
 * The cost is linear in the run.
 */
export function digitRun(text: string, tokens: readonly Token[], at: number): DigitRun {
  let last = at;
  let end = tokens[at]?.end ?? 0;
  let digits = end - (tokens[at]?.start ?? 0);
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.shape === "d") {
      if (!joinsDigits(text, end, token.start)) break;
      digits += token.end - token.start;
      last = i;
      end = token.end;
    } else if (token.shape !== "p" || token.end - end > LONGEST_GAP) break;
  }
  return { first: at, last, digits };
}
