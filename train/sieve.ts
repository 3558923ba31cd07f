import { ROW_BITS } from "../src/detect/tagger/features.ts";
import { createKernel } from "../src/detect/tagger/kernel.ts";
import type { Lexicon } from "../src/detect/tagger/lexicon.ts";
import { MOST_ROWS } from "../src/detect/tagger/memory.ts";
import { readLayout } from "../src/detect/tagger/read-layout.ts";
import { readWords } from "../src/detect/tagger/read-words.ts";
import { Reading } from "../src/detect/tagger/reading.ts";
import { RowReader } from "../src/detect/tagger/rows.ts";
import { WordCache } from "../src/detect/tagger/word-cache.ts";
import { type Example, viewOf } from "./examples.ts";
import { hideWords } from "./hide.ts";
import { type Random, random } from "./random.ts";

/** What lets most tokens go before all their labels are weighed. Trained first and the rest behind it, so that neither misses the other. */
export interface Sieve {
  /** One signed number a row. */
  readonly weights: Int8Array;
  /** A token whose sum is below it is nothing personal. */
  readonly threshold: number;
}

/** A unit of log-odds in the weights. */
const UNIT = 24;
const RATE = 0.08;
const HIDE = 0.15;
const DROP = 0.4;

export const sumOf = (weights: Int8Array, rows: Int32Array, count: number): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[rows[k] ?? 0] ?? 0;
  return sum;
};

/** Shows the rows of every token. `r`: words are hidden and rows left out at random, as in learning. */
function sweep(
  examples: Iterable<Example>,
  lexicon: Lexicon,
  r: Random | undefined,
  each: (rows: Int32Array, count: number, personal: boolean) => void,
): void {
  const reading = new Reading();
  const words = new WordCache(lexicon);
  const rowReader = new RowReader(createKernel());
  const rows = new Int32Array(MOST_ROWS);
  for (const { segment, recalled, gold } of examples) {
    const view = viewOf(segment, recalled);
    reading.prepare(gold.length);
    readWords(reading, view, words);
    if (r !== undefined) hideWords(reading, gold, HIDE, r);
    readLayout(reading, view, words);
    rowReader.open(reading);
    for (let i = 0; i < gold.length; i++) {
      let count = rowReader.rowsOf(i, rows);
      if (r !== undefined) {
        const all = count;
        count = 0;
        for (let k = 0; k < all; k++) if (r.next() >= DROP) rows[count++] = rows[k] ?? 0;
      }
      each(rows, count, gold[i] !== 0);
    }
  }
}

/** Logistic, AdaGrad. `personal`: how much more a personal token weighs. */
function learn(examples: readonly Example[], lexicon: Lexicon, personal: number): Int8Array {
  const weights = new Float32Array(1 << ROW_BITS);
  const squares = new Float32Array(1 << ROW_BITS);
  sweep(examples, lexicon, random(7), (rows, count, isPersonal) => {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += weights[rows[k] ?? 0] ?? 0;
    const chance = 1 / (1 + Math.exp(-sum));
    const slope = isPersonal ? personal * (1 - chance) : -chance;
    if (Math.abs(slope) < 0.002) return;
    for (let k = 0; k < count; k++) {
      const row = rows[k] ?? 0;
      const square = (squares[row] ?? 0) + slope * slope;
      squares[row] = square;
      weights[row] = (weights[row] ?? 0) + (RATE * slope) / Math.sqrt(square + 1e-6);
    }
  });
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * UNIT * (1 - DROP)))));
}

/**
 * Trains the sieve and sets its threshold so that of `held`, texts of other wording than it learned from, no more than the share `lost`
 * of personal tokens is let go; then trains it again with those, too.
 */
export function trainSieve(
  examples: readonly Example[],
  held: readonly Example[],
  lexicon: Lexicon,
  { personal, lost }: { readonly personal: number; readonly lost: number },
): Sieve & { readonly passed: number } {
  const trial = learn(examples, lexicon, personal);
  const sums: number[] = [];
  const others: number[] = [];
  sweep(held, lexicon, undefined, (rows, count, isPersonal) => {
    (isPersonal ? sums : others).push(sumOf(trial, rows, count));
  });
  sums.sort((a, b) => a - b);
  const threshold = Math.min(0, sums[Math.floor(sums.length * lost)] ?? 0);
  const passed = others.filter((s) => s >= threshold).length / Math.max(1, others.length);
  return { weights: learn([...examples, ...held], lexicon, personal), threshold, passed };
}
