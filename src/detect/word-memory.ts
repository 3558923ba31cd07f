/** Longer words are rarely met again, and as slices they would keep their texts alive. */
const LONGEST_WORD = 24;
const FEW = 1 << 12;
/** For what is asked of every word of a text. */
export const MANY: number = 1 << 15;

/** Where a word is kept: told by some of its letters, so that asking costs no look at the others. */
function slotOf(word: string, slots: number): number {
  const { length } = word;
  let hash = Math.imul(length, 31) + word.charCodeAt(0);
  hash = Math.imul(hash, 31) + word.charCodeAt(length >> 1);
  hash = Math.imul(hash, 31) + word.charCodeAt(length - 1);
  if (length > 3) {
    hash = Math.imul(hash, 31) + word.charCodeAt(1);
    hash = Math.imul(hash, 31) + word.charCodeAt(length - 2);
  }
  return (hash ^ (hash >>> 14)) & (slots - 1);
}

/**
 * Remembers what a pure function says of a word: in any text the same words come again and again. `slots` words at most, a power
 * of two; a word that falls on another's place takes it.
 */
export function perWord<T>(of: (word: string) => T, slots: number = FEW): (word: string) => T {
  let words: string[] = [];
  let values: T[] = [];
  return (word) => {
    const { length } = word;
    if (length > LONGEST_WORD || length === 0) return of(word);
    const slot = slotOf(word, slots);
    const known = values[slot];
    if (known !== undefined && words[slot] === word) return known;
    const made = of(word);
    if (words.length === 0) {
      words = new Array<string>(slots).fill("");
      values = new Array<T>(slots).fill(made);
    }
    words[slot] = word;
    values[slot] = made;
    return made;
  };
}
