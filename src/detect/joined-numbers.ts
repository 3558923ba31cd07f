import type { Token } from "../core/detect.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import type { ViewSource } from "./views.ts";

/** Emoji, keycaps and bullets between the digits of one number. */
const PICTURES =
  /^ ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Me}|\u{200d}|[•·…|]|\.{2,3})+ ?$/u;
const KEYCAPS = /^(?:\p{Variation_Selector}|\p{Me}| )+$/u;
const LINE_END = /^[ \t]*[-/]?[ \t]*\r?\n[ \t>]*$/;
/** A line that holds nothing but the rest of a number. */
const DIGITS_ONLY = /^[\d .\-/()]{2,24}(?=\r?\n|$)/;

/** Longest gap that is looked at. */
const LONGEST_GAP = 12;

/** What stands for a gap between two digit groups; undefined where it parts two numbers. */
function bridge(text: string, left: Token, right: Token): string | undefined {
  const gap = text.slice(left.end, right.start);
  if (gap.includes("\n")) {
    if (!LINE_END.test(gap)) return undefined;
    const lineStart = text.lastIndexOf("\n", left.start) + 1;
    const line = text.slice(lineStart, left.end);
    const rest = DIGITS_ONLY.exec(text.slice(right.start, right.start + 26))?.[0];
    // A column of figures is no number that was cut: the line before must say something, or end in a sign that joins.
    const says = /\p{L}{2}/u.test(line) || /[-/]/.test(gap);
    return rest !== undefined && says ? " " : undefined;
  }
  if (KEYCAPS.test(gap) && gap.includes("\u20e3")) return gap.includes(" ") ? " " : "";
  return PICTURES.test(gap) ? " " : undefined;
}

/**
 * Numbers that something stands in the middle of, without it: a line end ("070-174↵06 05"), emoji ("070 📞 174 06 05"), keycaps. Undefined
 * where there are none.
 */
export function joinedNumbers({ text, tokens }: ViewSource): MappedText | undefined {
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  let left: Token | undefined;
  for (const token of tokens) {
    if (token.shape !== "d") continue;
    const gap = left === undefined ? 0 : token.start - left.end;
    if (left !== undefined && gap > 0 && gap <= LONGEST_GAP) {
      const by = /^[ .\-/]+$/.test(text.slice(left.end, token.start)) ? undefined : bridge(text, left, token);
      if (by !== undefined) {
        builder ??= new MappedTextBuilder(text);
        builder.copy(done, left.end);
        builder.replace(by, left.end, token.start);
        done = token.start;
      }
    }
    left = token;
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}
