import type { Token, View } from "../core/detect.ts";
import { digitRun } from "./digit-runs.ts";

/**
 * The digit tokens of the run that begins at `at`, in order. A trigger fires once for a run, so a detector that looks a bounded
 * way from each group stays linear in the text.
 */
export function groupsOf(view: View, at: number): readonly Token[] {
  const { last } = digitRun(view.text, view.tokens, at);
  const groups: Token[] = [];
  for (let i = at; i <= last; i++) {
    const token = view.tokens[i];
    if (token?.shape === "d") groups.push(token);
  }
  return groups;
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}_]/u;

/** True where no letter, digit or underscore touches the place from the left. */
export function startsFresh(text: string, start: number): boolean {
  return start === 0 || !WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** True where no letter, digit or underscore touches the place from the right. */
export function endsFresh(text: string, end: number): boolean {
  return end >= text.length || !WORD_AFTER.test(text.slice(end, end + 2));
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
