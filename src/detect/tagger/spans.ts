import type { View } from "../../core/detect.ts";
import type { Decoded } from "./decode.ts";
import { IS_CHUNK, IS_CODE, LABEL_OF } from "./labels.ts";
import { DIGITS, EDGE, type Reading, SIGN, TOUCHES } from "./reading.ts";

/** A stretch of one label, in offsets of the view. */
export interface LabelledStretch {
  readonly start: number;
  readonly end: number;
  readonly label: number;
  /** Mean margin of its tokens. */
  readonly margin: number;
}

const sign = (character: string): number => character.charCodeAt(0) + 0x10000;
/** What touches an address is not always part of it ("anna@example.com!"): it is taken as the labels say. */
const EMAIL = LABEL_OF.get("EMAIL");
const PERSON = LABEL_OF.get("PERSON");
const PLACES: ReadonlySet<number> = new Set(["ADDRESS", "CITY"].map((kind) => LABEL_OF.get(kind) ?? -1));
/** Signs that a value may begin with. */
const BEGINS: ReadonlySet<number> = new Set([..."+@#("].map(sign));
/** Signs that never belong to the end of a value that takes in signs. */
const ENDS: ReadonlySet<number> = new Set([...".,;:?)>]}\"'”»|"].map(sign));
const OPENS: ReadonlySet<number> = new Set([..."(<[{\"'“«|:="].map(sign));

/** Every stretch of tokens of one label; codes are taken whole, signs at the ends left out. */
export function spansOf(view: View, reading: Reading, { labels, margins }: Decoded): LabelledStretch[] {
  const { columns, count } = reading;
  const { look, word, gap } = columns;
  const found: LabelledStretch[] = [];
  let i = 0;
  /** First token that no stretch has taken yet. */
  let free = 0;
  while (i < count) {
    const label = labels[i] ?? 0;
    if (label === 0) {
      i++;
      continue;
    }
    let last = i;
    let sum = 0;
    while (last + 1 < count && labels[last + 1] === label) last++;
    for (let t = i; t <= last; t++) sum += margins[t] ?? 0;
    const margin = sum / (last - i + 1);
    let from = i;
    let to = last;
    while (from < to && look[from + EDGE] === SIGN && !BEGINS.has(word[from + EDGE] ?? 0)) from++;
    while (to > from && look[to + EDGE] === SIGN) to--;
    if (IS_CODE[label] === 1) {
      const first = (columns.first[from + EDGE] ?? 0) - EDGE;
      const end = (columns.last[to + EDGE] ?? 0) - EDGE;
      if (hasDigit(reading, from, to)) {
        from = Math.min(from, first);
        to = Math.max(to, end);
      }
    } else if (IS_CHUNK[label] === 1 && label !== EMAIL) {
      while (from > 0 && gap[from + EDGE] === TOUCHES && !OPENS.has(word[from - 1 + EDGE] ?? 0)) from--;
      while (to + 1 < count && gap[to + 1 + EDGE] === TOUCHES) to++;
      while (to > last && ENDS.has(word[to + EDGE] ?? 0)) to--;
    }
    from = Math.max(from, free);
    const start = view.tokens[from]?.start ?? 0;
    const end = view.tokens[to]?.end ?? start;
    const alone = from === to && look[from + EDGE] === SIGN;
    const before = found.at(-1);
    if (alone) {
      // A sign that nothing else belongs to.
    } else if (before !== undefined && before.label === PERSON && isSurname(view, before.end, start, from, to, label)) {
      found[found.length - 1] = { ...before, end };
    } else found.push({ start, end, label, margin });
    i = Math.max(last, to) + 1;
    free = i;
  }
  return found;
}

/** One word for a place right after a name is the surname: "Ingrid Solbakken". */
function isSurname(view: View, end: number, start: number, from: number, to: number, label: number): boolean {
  const word = view.tokens[from];
  return (
    from === to &&
    PLACES.has(label) &&
    start === end + 1 &&
    view.text.charAt(end) === " " &&
    word !== undefined &&
    word.shape !== "d"
  );
}

function hasDigit({ columns }: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (columns.look[i + EDGE] === DIGITS) return true;
  return false;
}
