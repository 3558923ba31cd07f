import { BLOCK, INPUT, PAD, STRIDE } from "./inputs.ts";

/** How a token looks, in `Reading.look`. */
export const LOWER = 1;
export const UPPER = 2;
export const CAPITALISED = 3;
export const MIXED = 4;
export const DIGITS = 5;
export const SIGN = 6;

/** How a token follows the one before, in `Reading.gap`. */
export const TOUCHES = 0;
export const SPACED = 1;
export const NEW_LINE = 2;

/** Tokens of a text whose columns are not kept. */
const LONG = 1 << 15;
/** Kinds asked for that are kept in mind. */
export const KEPT_KINDS = 8;

/** What the tagger sees of tokens, a number each; token `i` is at `i + EDGE`, so that neighbours need no check. */
export interface Columns {
  /** Hash of the word without case and marks; of a sign its unit, of digits their count. */
  readonly word: Int32Array;
  readonly look: Int32Array;
  readonly size: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** List bits and, above them, the frequency over all languages. */
  readonly lists: Int32Array;
  /** Two bits of frequency for each language. */
  readonly spread: Int32Array;
  /** Frequency in the text's language. */
  readonly own: Int32Array;
  readonly gap: Int32Array;
  readonly line: Int32Array;
  /** Hash of the form of the stretch between white space, and a rougher one; 0 outside. */
  readonly form: Int32Array;
  readonly rough: Int32Array;
  /** First and last token of that stretch without the signs around it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Hash of the group lengths of a number that may be written in several stretches; its digits; its last token. */
  readonly pattern: Int32Array;
  readonly digits: Int32Array;
  /** First token of the number or stretch: what stands before it announces it. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** Of a word: what it announces or is a term of by itself, as in the lexicon; `UNREAD` where that is not known. */
  readonly alone: Int32Array;
  /** The label that the phrase which ends here announces. */
  readonly announces: Int32Array;
  /** What the token is a term of, alone or with its neighbours: label × 4, + 2 in the text's language, + 1 where it is sure. */
  readonly terms: Int32Array;
  /** The last token up to here that ends such a phrase; -1 where there is none. */
  readonly announced: Int32Array;
}

const NAMES = [
  ...["word", "look", "size", "prefix2", "prefix3", "prefix4", "suffix1", "suffix2", "suffix3", "suffix4", "lists"],
  ...["spread", "own", "gap", "line", "form", "rough", "first", "last", "pattern", "digits", "head", "tail"],
  ...["alone", "announces", "announced", "terms"],
] as const;

/** In `Columns.alone`: to be looked up. */
export const UNREAD = -1;

/** Room before the first and behind the last token. */
export const EDGE: number = PAD;

type ColumnOf = (name: (typeof NAMES)[number], length: number) => Int32Array;
const ownColumn: ColumnOf = (_, length) => new Int32Array(length);

function columnsOf(room: number, columnOf: ColumnOf): Columns {
  return Object.fromEntries(NAMES.map((name) => [name, columnOf(name, room + 2 * EDGE)])) as unknown as Columns;
}

/** The columns of a short text where the kernel reads them: nothing is to be copied. */
function columnsIn(inputs: Int32Array): Columns {
  return columnsOf(BLOCK, (name, length) => {
    const column = name in INPUT ? INPUT[name as keyof typeof INPUT] : undefined;
    return column === undefined ? ownColumn(name, length) : inputs.subarray(column * STRIDE, (column + 1) * STRIDE);
  });
}

/** What the tagger sees of a text: columns of its tokens, and some numbers for the whole. Used again for the next text. */
export class Reading {
  count = 0;
  /** 1 + number in `FREQUENCY_LANGUAGES`; 0 where nothing tells. */
  language = 0;
  /** 0 mixed case, 1 no capital, 2 no small letter. */
  letterCase = 0;
  channel = 0;
  speaker = 0;
  /** Lines that hold a token, and each one's first token, then the count of tokens. */
  lines = 0;
  lineStarts: Int32Array = new Int32Array(BLOCK + 2);
  /** Labels that the other side asked for. */
  readonly asked: Int32Array = new Int32Array(KEPT_KINDS);
  askedCount = 0;
  columns: Columns;
  readonly #short: Columns;
  #long: Columns = columnsOf(0, ownColumn);
  #room = BLOCK;

  /** With the inputs of a kernel, texts of one block are read into them. */
  constructor(inputs?: Int32Array) {
    this.#short = inputs === undefined ? columnsOf(BLOCK, ownColumn) : columnsIn(inputs);
    this.columns = this.#short;
  }

  /** Makes room for so many tokens; gives back what an unusually long text took. */
  prepare(count: number): void {
    if (count > this.#room || (this.#room > LONG && count <= LONG)) {
      this.#room = Math.max(1024, Math.ceil(count * 1.25));
      this.#long = columnsOf(this.#room, ownColumn);
      this.lineStarts = new Int32Array(this.#room + 2);
    }
    this.columns = count <= BLOCK ? this.#short : this.#long;
    this.count = count;
    const { word, look, size, lists, gap, form, rough, digits, terms, announced } = this.columns;
    for (let i = 0; i < EDGE; i++) {
      clear(i);
      clear(EDGE + count + i);
    }
    function clear(at: number): void {
      word[at] = 0;
      look[at] = 0;
      size[at] = 0;
      lists[at] = 0;
      gap[at] = 0;
      form[at] = 0;
      rough[at] = 0;
      digits[at] = 0;
      terms[at] = 0;
      announced[at] = -1;
    }
  }
}
