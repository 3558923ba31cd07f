import { GROUPS, NO_ROW } from "./features.ts";
import { BLOCK, INPUT_COUNT, SETTING_COUNT, STRIDE } from "./inputs.ts";
import { WIDTH } from "./labels.ts";
import { KEPT_KINDS } from "./reading.ts";

/** Where the kernel's memory holds what, in bytes. */
const align = (n: number): number => Math.ceil(n / 64) * 64;

/** Bits of an entry that hold the label; the signed weight is above them. */
export const LABEL_BITS = 6;
/** In place of a label: the entries stand elsewhere. */
export const NO_INLINE: number = (1 << LABEL_BITS) - 1;
/** Labels whose weights stand in a dense row, two bytes each: a line of the processor's cache. The rest stand in its tail. */
export const DENSE_LABELS = 32;
export const DENSE_BYTES: number = 2 * DENSE_LABELS;
export const TAIL_BYTES: number = 2 * (WIDTH - DENSE_LABELS);
/** A label that is so far behind the best of its token is not looked at, in units of weight. */
export const BEHIND = 600;

/** Tokens that are decided together at most: between two that are surely nothing there are seldom so many. */
export const STRETCH = 192;
/**
 * From the scores of one token to those of the next, in numbers: the labels, rounded up to vectors of four. In the two places behind the
 * last label stands which labels are worth looking at, a bit each: the first 32, then the rest.
 */
export const SCORE_STRIDE = 36;

/** Rows that a token may have, at most. */
export const MOST_ROWS: number = GROUPS.reduce(
  (sum, { rows, repeated }) => sum + rows.length * (repeated === true ? KEPT_KINDS : 1),
  0,
);

/** A column of `STRIDE` numbers for each input. */
export const INPUTS = 64;
export const SETTINGS: number = align(INPUTS + 4 * INPUT_COUNT * STRIDE);
/** What the sieve says of each token. */
export const SUMS: number = align(SETTINGS + 4 * SETTING_COUNT);
/** A column of `BLOCK` numbers for each row of a token. */
export const ROWS: number = align(SUMS + 4 * BLOCK);
/** What the scores of a token start from. */
export const START: number = align(ROWS + 4 * BLOCK * MOST_ROWS);
/** The rows of one token: how many bytes they are; the rows; their places; and those places by where the entries stand. */
export const FETCHED_BYTES: number = align(START + 4 * SCORE_STRIDE);
export const FETCHED: number = align(FETCHED_BYTES + 4);
export const PLACED: number = align(FETCHED + 4 * MOST_ROWS);
export const DENSE: number = align(PLACED + 4 * MOST_ROWS);
export const INLINE: number = align(DENSE + 4 * (MOST_ROWS + 1));
export const SCORES: number = align(INLINE + 4 * (MOST_ROWS + 1));
/** One byte for each row: what the sieve says of it. */
export const SIEVE: number = align(SCORES + 4 * SCORE_STRIDE * (STRETCH + 1));
/**
 * Four bytes for each row. Most rows speak for one or two labels, and those entries stand here themselves, 16 bits each; 0 where there
 * is none. Else the lowest bits are `NO_INLINE`, and without them it is where its dense row stands behind `DENSE_ROWS`, in bytes.
 */
export const PLACES: number = align(SIEVE + NO_ROW + 1);
/** The tails of dense rows: room for as many as there could be, which costs nothing until it is written. */
export const TAILS: number = align(PLACES + 4 * (NO_ROW + 1));
export const DENSE_ROWS: number = align(TAILS + TAIL_BYTES * NO_ROW);
