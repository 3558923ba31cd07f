import { announced, announcedByStem, classOf, type Lexicon } from "./lexicon.ts";
import { grow, PLAIN, SEED } from "./word-hash.ts";

/** Letters of the longest word that is kept; longer ones are read anew each time. */
const LETTERS = 24;
/** Words that are kept, a power of two. A word's place is given by its hash, and it puts out the one that was there. */
const WORDS = 1 << 15;

/** A bit for each beginning of a phrase's hash of so many bits: most of what is asked for is not in the lexicon. */
const PHRASE_BITS = 19;

/** What is kept of a word, a number each, by place. */
export const WORD = {
  hash: 0,
  length: 1,
  prefix2: 2,
  prefix3: 3,
  prefix4: 4,
  suffix1: 5,
  suffix2: 6,
  suffix3: 7,
  suffix4: 8,
  lists: 9,
  spread: 10,
  /** What it announces or is a term of, by itself. */
  alone: 11,
  letters: 12,
} as const;
const SIZE = WORD.letters + LETTERS / 2;

/**
 * What the lexicon knows of the words met last, and their parts: a table that does not grow (3 MB). Its answers are the same whatever was
 * asked before: a word is told from another by its letters.
 */
export class WordCache {
  /** One place more: there stands the last word that was too long to be kept. */
  readonly numbers: Int32Array = new Int32Array((WORDS + 1) * SIZE);
  readonly lexicon: Lexicon;
  readonly #phrases = new Uint8Array(1 << (PHRASE_BITS - 3));
  readonly #letters = new Uint16Array(LETTERS);
  readonly #pairs = new Int32Array(this.#letters.buffer);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    const { announce } = lexicon;
    for (let at = 0; at < announce.length; at += 2) {
      if (announce[at + 1] === 0) continue;
      const bit = (announce[at] ?? 0) >>> (32 - PHRASE_BITS);
      this.#phrases[bit >> 3] = (this.#phrases[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /** What a phrase announces or is a term of, by its hash; 0 for none. */
  phrase(hash: number): number {
    const bit = hash >>> (32 - PHRASE_BITS);
    return (((this.#phrases[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0
      ? 0
      : announced(this.lexicon.announce, hash, false);
  }

  /** Where in `numbers` it stands what is known of a word of a text; until the next word is asked for. */
  find(text: string, start: number, end: number): number {
    const { numbers } = this;
    const length = end - start;
    if (length > LETTERS) return this.#read(text, start, end, WORDS * SIZE);
    const letters = this.#letters;
    const pairs = this.#pairs;
    let hash = SEED;
    for (let i = 0; i < length; i++) {
      const unit = PLAIN[text.charCodeAt(start + i)] ?? 0;
      letters[i] = unit;
      hash = grow(hash, unit);
    }
    if ((length & 1) === 1) letters[length] = 0;
    const at = ((hash ^ (hash >>> 15)) & (WORDS - 1)) * SIZE;
    const from = at + WORD.letters;
    const count = (length + 1) >> 1;
    if (numbers[at] === hash && numbers[at + WORD.length] === length) {
      let i = 0;
      while (i < count && numbers[from + i] === pairs[i]) i++;
      if (i === count) return at;
    }
    for (let i = 0; i < count; i++) numbers[from + i] = pairs[i] ?? 0;
    return this.#read(text, start, end, at);
  }

  #read(text: string, start: number, end: number, at: number): number {
    const { numbers } = this;
    const { slots, lists, frequencies } = this.lexicon;
    const length = end - start;
    let hash = SEED;
    for (let i = 0; i < length; i++) {
      hash = grow(hash, PLAIN[text.charCodeAt(start + i)] ?? 0);
      if (i > 0 && i < 4) numbers[at + WORD.prefix2 + i - 1] = hash;
    }
    for (let n = Math.max(2, length + 1); n <= 4; n++) numbers[at + WORD.prefix2 + n - 2] = 0;
    let tail = SEED;
    for (let n = 1; n <= 4; n++) {
      if (n <= length) tail = grow(tail, PLAIN[text.charCodeAt(end - n)] ?? 0);
      numbers[at + WORD.suffix1 + n - 1] = n <= length ? tail : 0;
    }
    const known = classOf(slots, hash);
    numbers[at] = hash;
    numbers[at + WORD.length] = length;
    numbers[at + WORD.lists] = lists[known] ?? 0;
    numbers[at + WORD.spread] = frequencies[known] ?? 0;
    numbers[at + WORD.alone] = this.phrase(hash) || announcedByStem(this.lexicon, text, start, end);
    return at;
  }
}
