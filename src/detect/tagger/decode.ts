import { MOST_ROWS, rowsOf } from "./features.ts";

import { WIDTH } from "./labels.ts";
import { EDGE, type Reading } from "./reading.ts";
import { LABEL_BITS, SIEVE_BITS, type Weights } from "./weights.ts";

const LABEL_MASK = (1 << LABEL_BITS) - 1;

/** Tokens that are decided together at most: between two that are surely nothing there are seldom so many. */
const STRETCH = 192;
/** A label that is so far behind the best of its token is not looked at, in units of weight. */
const BEHIND = 600;

/** The label of each token, and how far it stood before "nothing personal" (in weights; 0 where it is that). */
export interface Decoded {
  labels: Uint8Array;
  margins: Int32Array;
}

const rows = new Int32Array(MOST_ROWS);
const scores = new Int32Array((STRETCH + 1) * WIDTH);
const back = new Uint8Array((STRETCH + 1) * WIDTH);
const paths = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const NONE = -0x40000000;

const infos = new Int32Array(MOST_ROWS);
const sums = new Int32Array(1 << LABEL_BITS);

/** The sum of the sieve weights of so many rows. What is read of the rows is left in `infos`. */
export function sieveSum(table: Uint32Array, rows: Int32Array, count: number): number {
  let sum = 0;
  for (let r = 0; r < count; r++) {
    const info = (table[rows[r] ?? 0] ?? 0) | 0;
    infos[r] = info;
    sum += (info << (32 - SIEVE_BITS)) >> (32 - SIEVE_BITS);
  }
  return sum;
}

/** Adds up the weights of a token at `to`, if the sieve does not let it go. Returns the best score of a label that is not 0. */
function scoreToken(weights: Weights, reading: Reading, at: number, to: number): number {
  const { rows: table, entries, bias, threshold } = weights;
  const count = rowsOf(reading, at, rows);
  if (sieveSum(table, rows, count) < threshold) return NONE;
  sums.set(bias);
  for (let r = 0; r < count; r++) {
    const end = (table[(rows[r] ?? 0) + 1] ?? 0) >>> SIEVE_BITS;
    for (let e = (infos[r] ?? 0) >>> SIEVE_BITS; e < end; e++) {
      const entry = entries[e] ?? 0;
      const label = entry & LABEL_MASK;
      sums[label] = (sums[label] ?? 0) + (entry >> LABEL_BITS);
    }
  }
  let best = NONE + 1;
  for (let l = 0; l < WIDTH; l++) {
    const sum = sums[l] ?? 0;
    scores[to + l] = sum;
    if (l > 0 && sum > best) best = sum;
  }
  return best;
}

const alive = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;

/** Viterbi over the `count` tokens in `scores`, from label 0 to label 0. Labels far behind the best of a token are left out. */
function decide({ transitions }: Weights, count: number, from: number, { labels, margins }: Decoded): void {
  let [now, next] = paths;
  let [living, born] = alive;
  let alives = 1;
  living[0] = 0;
  now[0] = 0;
  for (let t = 0; t < count; t++) {
    const at = t * WIDTH;
    let best = NONE;
    for (let l = 0; l < WIDTH; l++) {
      const own = scores[at + l] ?? 0;
      if (own > best) best = own;
    }
    let births = 0;
    for (let l = 0; l < WIDTH; l++) {
      const own = scores[at + l] ?? 0;
      if (l !== 0 && own < best - BEHIND) continue;
      let most = NONE;
      let prior = 0;
      for (let a = 0; a < alives; a++) {
        const p = living[a] ?? 0;
        const sum = (now[p] ?? 0) + (transitions[p * WIDTH + l] ?? 0);
        if (sum > most) {
          most = sum;
          prior = p;
        }
      }
      next[l] = most + own;
      back[at + l] = prior;
      born[births++] = l;
    }
    [now, next] = [next, now];
    [living, born] = [born, living];
    alives = births;
  }
  let label = 0;
  let most = NONE;
  for (let a = 0; a < alives; a++) {
    const p = living[a] ?? 0;
    const sum = (now[p] ?? 0) + (transitions[p * WIDTH] ?? 0);
    if (sum > most) {
      most = sum;
      label = p;
    }
  }
  for (let t = count - 1; t >= 0; t--) {
    const at = t * WIDTH;
    labels[from + t] = label;
    margins[from + t] = label === 0 ? 0 : (scores[at + label] ?? 0) - (scores[at] ?? 0);
    label = back[at + label] ?? 0;
  }
}

/** Gives each token its label. Linear in the tokens. `out` grows as needed. */
export function decode(weights: Weights, reading: Reading, out: Decoded): void {
  const { count } = reading;
  if (out.labels.length < count) {
    out.labels = new Uint8Array(count * 2);
    out.margins = new Int32Array(count * 2);
  }
  let open = 0;
  for (let i = 0; i < count; i++) {
    const best = scoreToken(weights, reading, i + EDGE, open * WIDTH);
    if (best === NONE || best < (scores[open * WIDTH] ?? 0) - BEHIND) {
      if (open > 0) decide(weights, open, i - open, out);
      open = 0;
      out.labels[i] = 0;
      out.margins[i] = 0;
      continue;
    }
    open++;
    if (open === STRETCH) {
      decide(weights, open, i + 1 - open, out);
      open = 0;
    }
  }
  if (open > 0) decide(weights, open, count - open, out);
}
