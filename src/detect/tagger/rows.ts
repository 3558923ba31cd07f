import { GROUP, GROUPS, NO_ROW } from "./features.ts";
import { frameBlock, frameText } from "./frame.ts";
import { BLOCK, INPUT, PAD, SETTING, STRIDE } from "./inputs.ts";
import type { Kernel } from "./kernel.ts";
import { SCORE_STRIDE } from "./memory.ts";
import { DIGITS, type Reading } from "./reading.ts";

/** From a row of a token to its next, in bytes. */
const STEP = 4 * BLOCK;
const SIZES: readonly number[] = GROUPS.map(({ rows }) => rows.length);
const sizeOf = (group: number): number => SIZES[group] ?? 0;
/** Where each group's rows begin, in bytes. */
const beginOf = (group: number): number => STEP * SIZES.slice(0, group).reduce((sum, n) => sum + n, 0);

const WORD = beginOf(GROUP.word);
const TERM = beginOf(GROUP.term);
const ANNOUNCED = beginOf(GROUP.announced);
const NO_CODE = beginOf(GROUP.noCode);
const CODE = beginOf(GROUP.code);
const ASKED = beginOf(GROUP.asked);
const ASKED_BYTES = STEP * sizeOf(GROUP.asked);

const LOOKS = INPUT.look * STRIDE + PAD;
const TERMS = INPUT.terms * STRIDE + PAD;
const CODES = INPUT.code * STRIDE + PAD;
const PLAIN_GROUPS = GROUPS.length - 1;

/** Finds the rows of `count` tokens from number `from` on, at most `BLOCK`, and what the sieve says of them. Call `frameText` first. */
export function readBlock(kernel: Kernel, reading: Reading, from: number, count: number): void {
  frameBlock(kernel, reading, from, count);
  const { settings, groups } = kernel;
  for (let n = 0; n < PLAIN_GROUPS; n++) groups[n]?.(4 * count, 0);
  for (let n = 0; n < reading.askedCount; n++) {
    settings[SETTING.asked] = reading.asked[n] ?? 0;
    groups[GROUP.asked]?.(4 * count, ASKED_BYTES * n);
  }
}

/** Calls `run` with the stretches of rows that token `i` of the block has: where they begin and end, in bytes. */
function eachRun({ inputs }: Kernel, i: number, askedCount: number, run: (from: number, end: number) => void): void {
  const at = 4 * i;
  const isWord = (inputs[LOOKS + i] ?? 0) < DIGITS;
  run(at, at + (isWord ? TERM : WORD));
  const terms = TERMS + i;
  if (((inputs[terms] ?? 0) | (inputs[terms - 1] ?? 0) | (inputs[terms + 1] ?? 0)) !== 0) run(at + TERM, at + ANNOUNCED);
  if (inputs[CODES + i] === 1) {
    run(at + ANNOUNCED, at + NO_CODE);
    run(at + CODE, at + ASKED);
  } else run(at + ANNOUNCED, at + CODE);
  if (askedCount > 0) run(at + ASKED, at + ASKED + ASKED_BYTES * askedCount);
}

/** Adds up the scores of token `i` of the block, as token number `to` of a stretch. 0 where there is nothing to decide. */
export function scoreToken(kernel: Kernel, i: number, askedCount: number, to: number): number {
  eachRun(kernel, i, askedCount, kernel.collect);
  return kernel.score(4 * SCORE_STRIDE * to);
}

/** The rows of the tokens of a text, one after the other, for training. */
export class RowReader {
  readonly #kernel: Kernel;
  #reading: Reading | undefined;
  #from = 0;
  #count = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Goes on to another text. */
  open(reading: Reading): void {
    this.#reading = reading;
    this.#from = 0;
    this.#count = 0;
    frameText(this.#kernel, reading);
  }

  /** Writes the rows of token `i` of the text. Returns how many. `rows` has room for `MOST_ROWS`. */
  rowsOf(i: number, rows: Int32Array): number {
    const reading = this.#reading;
    if (reading === undefined || i < 0 || i >= reading.count) return 0;
    if (i < this.#from || i >= this.#from + this.#count) {
      this.#from = i - (i % BLOCK);
      this.#count = Math.min(BLOCK, reading.count - this.#from);
      readBlock(this.#kernel, reading, this.#from, this.#count);
    }
    let k = 0;
    eachRun(this.#kernel, i - this.#from, reading.askedCount, (from, end) => {
      for (let at = from; at < end; at += STEP) {
        const row = this.#kernel.rows[at >> 2] ?? NO_ROW;
        if (row !== NO_ROW) rows[k++] = row;
      }
    });
    return k;
  }
}
