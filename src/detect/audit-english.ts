import { FUNCTION_WORDS } from "./function-words.ts";

/** How many words are enough to tell. */
const ENOUGH = 200;

/** Whether more of the words are English function words than of any other listed language, and at least a sixth of them all. */
export function readsEnglish(words: readonly string[]): boolean {
  const { en, ...others } = FUNCTION_WORDS;
  const low = words.slice(0, ENOUGH).map((word) => word.toLowerCase());
  const count = (list: ReadonlySet<string>): number => low.filter((word) => list.has(word)).length;
  const english = count(en);
  return english > 0 && english * 6 >= low.length && english > Math.max(...Object.values(others).map(count));
}
