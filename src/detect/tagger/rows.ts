import { GROUP, GROUPS, NO_ROW } from "./features.ts";
import { frameBlock, frameText } from "./frame.ts";
import { BLOCK, SETTING } from "./inputs.ts";
import type { Kernel } from "./kernel.ts";
import type { Reading } from "./reading.ts";

/** Bytes of the rows of a block for each kind that was asked for. */
export const ASKED_BYTES: number = 4 * BLOCK * (GROUPS[GROUP.asked]?.rows.length ?? 0);

/** Finds the rows of `count` tokens from number `from` on, at most `BLOCK`, and what the sieve says of them. Call `frameText` first. */
export function readBlock(kernel: Kernel, reading: Reading, from: number, count: number): void {
  frameBlock(kernel, reading, from, count);
  const { settings, groups } = kernel;
  for (let n = 0; n < GROUP.asked; n++) groups[n]?.(4 * count, 0);
  for (let n = 0; n < reading.askedCount; n++) {
    settings[SETTING.asked] = reading.asked[n] ?? 0;
    groups[GROUP.asked]?.(4 * count, ASKED_BYTES * n);
  }
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
    const { fetched, fetchedBytes, collect } = this.#kernel;
    collect(4 * (i - this.#from), ASKED_BYTES * reading.askedCount);
    const all = (fetchedBytes[0] ?? 0) >> 2;
    let k = 0;
    for (let n = 0; n < all; n++) {
      const row = fetched[n] ?? NO_ROW;
      if (row !== NO_ROW) rows[k++] = row;
    }
    return k;
  }
}
