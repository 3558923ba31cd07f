import { both, grow, PLAIN, SEED } from "./word-hash.ts";

/** What a word is known as, from names, places and word frequencies; bits of `Lexicon.lists`. */
export const IN_LIST = {
  givenCommon: 1,
  given: 2,
  surnameCommon: 4,
  surname: 8,
  townLarge: 16,
  town: 32,
  street: 64,
  company: 128,
  title: 256,
  country: 512,
  elsewhere: 1024,
  surnameWord: 2048,
  german: 4096,
  brand: 8192,
  /** Not stored: a word of a name met earlier in the conversation. */
  seen: 0x8000,
} as const;

/** Languages in the order of their two frequency bits. */
export const FREQUENCY_LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv"] as const;

/** What is stored of words, by hash: compact tables, read from `lexicon.bin.gz`. */
export interface Lexicon {
  /** A power of two of slots: 16 bits of the hash, then 16 bits of class; 0 is empty. */
  readonly slots: Uint32Array;
  /** Per class: list bits in the low 16, frequency over all languages (0 to 7) above them. */
  readonly lists: Uint32Array;
  /** Per class: two bits of frequency for each language. */
  readonly frequencies: Uint32Array;
  /** Announce words and phrases: hash, then label with stem flag; open addressing, a power of two of pairs. */
  readonly announce: Int32Array;
  /** One bit for each `STEM_BITS`-bit hash of a stem that announces or is a term. */
  readonly stems: Uint8Array;
}

/** Added to the label of what does not announce a value but is one: a term of the special categories' lexicons, a party. */
export const TERM = 64;
/** Added for a term that reveals something wherever it stands. */
export const SURE = 128;
export const LANGUAGE_SHIFT = 8;
const MEANING = TERM * 2 - 1;

/** The class of a word's hash; 0 where it is in no list. */
export function classOf(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  const mark = hash >>> 16 || 1;
  for (let at = both(hash, 0x5eed) & mask; ; at = (at + 1) & mask) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return 0;
    if (slot >>> 16 === mark) return slot & 0xffff;
  }
}

const STEM = 0x100;

/**
 * What a phrase's hash announces or is a term of: the label, `TERM` and `SURE` in the low bits, above `LANGUAGE_SHIFT` a bit for each
 * language that has it; 0 for none. `stem`: the hash is of a word's beginning.
 */
export function announced(table: Int32Array, hash: number, stem: boolean): number {
  const mask = table.length / 2 - 1;
  const key = stem ? both(hash, STEM) : hash;
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const code = table[2 * at + 1] ?? 0;
    if (code === 0) return 0;
    if (table[2 * at] === key) return code;
  }
}

/** Adds a phrase to an announce table. The first meaning stays; a language that shares it is noted. */
export function addAnnounced(table: Int32Array, hash: number, stem: boolean, code: number): void {
  const mask = table.length / 2 - 1;
  const key = stem ? both(hash, STEM) : hash;
  let at = key & mask;
  for (; (table[2 * at + 1] ?? 0) !== 0; at = (at + 1) & mask) {
    if (table[2 * at] !== key) continue;
    const known = table[2 * at + 1] ?? 0;
    if ((known & MEANING) === (code & MEANING)) table[2 * at + 1] = known | code;
    return;
  }
  table[2 * at] = key;
  table[2 * at + 1] = code;
}

/** Adds a word to the slots. */
export function addWord(slots: Uint32Array, hash: number, wordClass: number): void {
  const mask = slots.length - 1;
  const mark = hash >>> 16 || 1;
  let at = both(hash, 0x5eed) & mask;
  while ((slots[at] ?? 0) !== 0) at = (at + 1) & mask;
  slots[at] = ((mark << 16) | wordClass) >>> 0;
}

export const STEM_BITS = 17;

/** The bit of a stem's hash in `Lexicon.stems`. */
export function stemBit(hash: number): number {
  return (hash ^ (hash >>> STEM_BITS)) & ((1 << STEM_BITS) - 1);
}

/** Fewest letters of a stem that announces. */
export const STEM_LETTERS = 3;

/** What the beginning of a word announces or is a term of, the longest first; 0 for none. */
export function announcedByStem(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { stems, announce } = lexicon;
  let hash = SEED;
  let best = 0;
  for (let i = start; i < end; i++) {
    hash = grow(hash, PLAIN[text.charCodeAt(i)] ?? 0);
    if (i - start + 1 < STEM_LETTERS) continue;
    const bit = stemBit(hash);
    if (((stems[bit >> 3] ?? 0) >> (bit & 7)) & 1) {
      const code = announced(announce, hash, true);
      if (code !== 0) best = code;
    }
  }
  return best;
}
