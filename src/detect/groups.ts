import type { Token, View } from "../core/detect.ts";
import { digitRun } from "./digit-runs.ts";
import { perView } from "./view-memory.ts";

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

const BLANK = 0x20;

/** An ASCII letter, a digit or an underscore. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;

/** True where no letter, digit or underscore touches the place from the left. */
export function startsFresh(text: string, start: number): boolean {
  const left = start === 0 ? BLANK : text.charCodeAt(start - 1);
  if (left < 0x80) return !isWordUnit(left);
  return start === 0 || !WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** True where no letter, digit or underscore touches the place from the right. */
export function endsFresh(text: string, end: number): boolean {
  const right = end >= text.length ? BLANK : text.charCodeAt(end);
  if (right < 0x80) return !isWordUnit(right);
  return end >= text.length || !WORD_AFTER.test(text.slice(end, end + 2));
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The digit groups of a run, and how many digits a number that begins at each of them may have. */
export interface NumberRun {
  readonly groups: readonly Token[];
  /** For each group: bit n is set where n digits, up to 30, end with this group or one of the next. */
  readonly sizes: readonly number[];
}

const LONGEST = 30;
/** One line end, with what joins digits before it and what quotes a line after it. */
const LINE_END = /^[ .\-/]?[ \t]?\r?\n[ \t>]{0,2}$/;
/** How many groups of the next line are looked at. */
const NEXT_LINE = 6;

/** The run of a view that was asked for last. */
const lastRunOf = perView((_view: View): { at: number; run: NumberRun | undefined } => ({ at: -1, run: undefined }));

function nextLine(view: View, at: number): readonly Token[] {
  const { text, tokens } = view;
  const { last } = digitRun(text, tokens, at);
  const end = tokens[last];
  let next = last + 1;
  while (next <= last + 3 && tokens[next]?.shape === "p") next++;
  const token = tokens[next];
  if (end === undefined || token?.shape !== "d" || !LINE_END.test(text.slice(end.end, token.start))) return [];
  return groupsOf(view, next).slice(0, NEXT_LINE);
}

/**
 * The run that begins at `at`, with the lengths that numbers in it may have; a number may go on over one line end. Many detectors
 * wake at one run: what is told of it is kept until the next.
 */
export function numberRun(view: View, at: number): NumberRun {
  const last = lastRunOf(view);
  if (last.run !== undefined && last.at === at) return last.run;
  const groups = groupsOf(view, at);
  const all = [...groups, ...nextLine(view, at)];
  const sizes = groups.map((_, from) => {
    let mask = 0;
    let sum = 0;
    for (let i = from; i < all.length; i++) {
      const group = all[i];
      sum += group === undefined ? 0 : group.end - group.start;
      if (sum > LONGEST) break;
      mask |= 1 << sum;
    }
    return mask;
  });
  const run: NumberRun = { groups, sizes };
  last.at = at;
  last.run = run;
  return run;
}

/** Of all numbers that may stand in the run that begins at `at`: bit n is set for one of n digits; bit 0 always is. */
export function sizesOfRun(view: View, at: number): number {
  let mask = 1;
  for (const sizes of numberRun(view, at).sizes) mask |= sizes;
  return mask;
}
