/** Numbers of the columns that the kernel reads of each token. */
export const INPUT = {
  word: 0,
  look: 1,
  size: 2,
  lists: 3,
  own: 4,
  gap: 5,
  form: 6,
  rough: 7,
  digits: 8,
  pattern: 9,
  terms: 10,
  prefix2: 11,
  prefix3: 12,
  prefix4: 13,
  suffix1: 14,
  suffix2: 15,
  suffix3: 16,
  suffix4: 17,
  /** Where it stands: its number; the tokens of its line before and behind it and in all; its line and the lines behind that. */
  index: 18,
  fromLine: 19,
  toLine: 20,
  lineLength: 21,
  line: 22,
  linesLeft: 23,
  /** What announces it, how many tokens before it; what announced something before that; 1 where it is part of a code or number. */
  label: 24,
  distance: 25,
  earlier: 26,
  code: 27,
  /** Of a code only: the words before it, from the nearest, and the one behind; the lists of the nearest; the stretches beside it. */
  before1: 28,
  before2: 29,
  before3: 30,
  before4: 31,
  after1: 32,
  listsBefore: 33,
  formBefore: 34,
  formAfter: 35,
  /** Its tokens before and behind; 1 where it begins the text, and 2 where it ends it. */
  fromHead: 36,
  toTail: 37,
  ends: 38,
} as const;
export const INPUT_COUNT = 39;

/** Numbers of what the kernel reads of a text as a whole. `asked` changes from one asked kind to the next. */
export const SETTING = {
  language: 0,
  /** The face of every word where a text has one case; 0 where case tells. */
  face: 1,
  channel: 2,
  speaker: 3,
  count: 4,
  asked: 5,
} as const;
export const SETTING_COUNT = 6;

/** Tokens that the kernel reads at once. */
export const BLOCK = 64;
/** Room before the first and behind the last of them, for neighbours. */
export const PAD = 4;
/** From one column to the next. */
export const STRIDE: number = BLOCK + 2 * PAD;
