import type { View } from "../core/detect.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

/** How many tokens are enough to tell. */
const ENOUGH = 300;

/**
 * True where the event says that the text is English, or says nothing and the text reads so: more of its words are English
 * function words than of any other listed language, and at least a sixth of them all.
 */
export function looksEnglish(view: View): boolean {
  const stated = view.segment.language?.toLowerCase();
  if (stated !== undefined && stated !== "") return /^en(?:$|[-_])/.test(stated);
  const { en, ...others } = FUNCTION_WORDS;
  const rivals = Object.values(others);
  const counts = rivals.map(() => 0);
  let english = 0;
  let words = 0;
  for (const token of view.tokens.slice(0, ENOUGH)) {
    if (token.shape === "p" || token.shape === "d") continue;
    words++;
    if (en.has(token.low)) english++;
    for (const [i, rival] of rivals.entries()) if (rival.has(token.low)) counts[i] = (counts[i] ?? 0) + 1;
  }
  return english > 0 && english * 6 >= words && english > Math.max(...counts);
}
