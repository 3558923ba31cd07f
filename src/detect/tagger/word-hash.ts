/** Letters that have no mark to take off, and what they are read as: one letter for one. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "a",
  ß: "s",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "t",
  œ: "o",
  ı: "i",
};

function plainOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const low = String.fromCharCode(unit).toLowerCase();
  const bare = low.normalize("NFD").charAt(0);
  return (PLAIN_LETTERS[bare] ?? bare).charCodeAt(0);
}

/** Every UTF-16 code unit in lower case and without its mark, so that `É`, `é` and `e` are one. */
export const PLAIN: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => plainOf(unit));

/** Where a word's hash begins (FNV-1a over 16-bit units). */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word with one unit more. */
export function grow(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a word as the tagger reads it: without case and marks. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = grow(hash, PLAIN[word.charCodeAt(i)] ?? 0);
  return hash;
}

/** The hash of two things in their order. */
export function both(first: number, second: number): number {
  let x = Math.imul(first ^ (second + 0x7ed55d16), 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15) ^ second, 0x85ebca6b);
  return x ^ (x >>> 13);
}
