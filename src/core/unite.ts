import type { ActionId } from "./action.ts";
import type { Finding } from "./detect.ts";

interface Acted {
  readonly finding: Finding;
  readonly action: ActionId;
}

export interface United {
  readonly start: number;
  readonly end: number;
  /** The one that names the union: it covers most, then scores highest. */
  readonly finding: Finding;
  readonly members: readonly Acted[];
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** What belongs to the character before it: marks, joiners, variation selectors. */
const ATTACHED = /^(?:\p{M}|\u200d|\ufe0e|\ufe0f)/u;

/** Widens a range so that it cuts no surrogate pair and leaves no mark of its last character behind. */
export function wholeCharacters(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  if (from > 0 && isLow(text.charCodeAt(from)) && isHigh(text.charCodeAt(from - 1))) from--;
  if (to < text.length && to > 0 && isLow(text.charCodeAt(to)) && isHigh(text.charCodeAt(to - 1))) to++;
  while (to < text.length && ATTACHED.test(text.slice(to, to + 2))) to += isHigh(text.charCodeAt(to)) ? 2 : 1;
  return { start: from, end: to };
}

/**
 * Unites overlapping findings, so that every character of every finding is in exactly one range. Ranges come in order and
 * do not touch each other's characters; findings that only touch at their ends stay apart.
 */
export function uniteFindings(text: string, acted: readonly Acted[]): readonly United[] {
  const ranges = acted
    .filter(({ finding: f }) => f.end > f.start && f.start < text.length)
    .map((a) => ({ a, ...wholeCharacters(text, a.finding.start, a.finding.end) }))
    .sort((x, y) => x.start - y.start || y.end - x.end);
  const united: { start: number; end: number; members: Acted[] }[] = [];
  for (const { a, start, end } of ranges) {
    const last = united.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.members.push(a);
    } else {
      united.push({ start, end, members: [a] });
    }
  }
  return united.map(({ start, end, members }) => {
    const size = (m: Acted): number => m.finding.end - m.finding.start;
    const best = members.reduce((b, m) =>
      size(m) > size(b) || (size(m) === size(b) && m.finding.score > b.finding.score) ? m : b,
    );
    return { start, end, finding: best.finding, members };
  });
}
