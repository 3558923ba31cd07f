import { frameText } from "./frame.ts";
import { BLOCK } from "./inputs.ts";
import type { Kernel } from "./kernel.ts";
import { WIDTH } from "./labels.ts";
import { SCORE_STRIDE, STRETCH } from "./memory.ts";
import type { Reading } from "./reading.ts";
import { ASKED_BYTES, readBlock } from "./rows.ts";
import type { Weights } from "./weights.ts";

/** The label of each token, and how far it stood before "nothing personal" (in weights; 0 where it is that). */
export interface Decoded {
  labels: Uint8Array;
  margins: Int32Array;
}

/** What decides between paths of labels. */
export interface Decisions {
  readonly threshold: number;
  /** From label × to label. */
  readonly transitions: Int32Array;
  /** How far a path that ends in the first label can gain on one that ends in the second, whatever comes next. */
  readonly gains: Int32Array;
}

/** What of the weights is needed once the kernel has the rest. */
export function decisionsOf({ transitions, threshold }: Pick<Weights, "transitions" | "threshold">): Decisions {
  const gains = new Int32Array(WIDTH * WIDTH);
  for (let p = 0; p < WIDTH; p++) {
    for (let q = 0; q < WIDTH; q++) {
      let most = NONE;
      for (let l = 0; l < WIDTH; l++)
        most = Math.max(most, (transitions[p * WIDTH + l] ?? 0) - (transitions[q * WIDTH + l] ?? 0));
      gains[p * WIDTH + q] = most;
    }
  }
  return { threshold, transitions, gains };
}

const NONE = -0x40000000;
const back = new Uint8Array(STRETCH * WIDTH);
/** The labels that paths end in, as where their transitions begin; and the sums of those paths. Now, and one token on. */
const ends = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const totals = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;

/** Viterbi over the `count` tokens in `scores`, from label 0 to label 0. Labels far behind the best of a token are left out. */
function decide(
  { transitions, gains }: Decisions,
  scores: Int32Array,
  count: number,
  from: number,
  { labels, margins }: Decoded,
): void {
  let [end, nextEnd] = ends;
  let [total, nextTotal] = totals;
  let paths = 1;
  end[0] = 0;
  total[0] = 0;
  for (let t = 0; t < count; t++) {
    const at = t * SCORE_STRIDE;
    // One bit for each label that is near enough; label 0 always is.
    let near = (scores[at + WIDTH] ?? 0) | 1;
    let rest = scores[at + WIDTH + 1] ?? 0;
    let born = 0;
    let best = NONE;
    let bestLabel = 0;
    for (let first = 0; (near | rest) !== 0; ) {
      if (near === 0) {
        near = rest;
        rest = 0;
        first = 32;
      }
      const l = first + 31 - Math.clz32(near & -near);
      near &= near - 1;
      let most = NONE;
      let prior = 0;
      for (let p = 0; p < paths; p++) {
        const row = end[p] ?? 0;
        const sum = (total[p] ?? 0) + (transitions[row + l] ?? 0);
        if (sum > most) {
          most = sum;
          prior = row;
        }
      }
      most += scores[at + l] ?? 0;
      back[t * WIDTH + l] = prior / WIDTH;
      nextEnd[born] = l * WIDTH;
      nextTotal[born++] = most;
      if (most > best) {
        best = most;
        bestLabel = l;
      }
    }
    // A path that can never come up with the best is not followed.
    paths = 0;
    for (let b = 0; b < born; b++) {
      const row = nextEnd[b] ?? 0;
      const sum = nextTotal[b] ?? 0;
      if (best - sum > (gains[row + bestLabel] ?? 0)) continue;
      nextEnd[paths] = row;
      nextTotal[paths++] = sum;
    }
    [end, nextEnd] = [nextEnd, end];
    [total, nextTotal] = [nextTotal, total];
  }
  let label = 0;
  let most = NONE;
  for (let p = 0; p < paths; p++) {
    const row = end[p] ?? 0;
    const sum = (total[p] ?? 0) + (transitions[row] ?? 0);
    if (sum > most) {
      most = sum;
      label = row / WIDTH;
    }
  }
  for (let t = count - 1; t >= 0; t--) {
    const at = t * SCORE_STRIDE;
    labels[from + t] = label;
    margins[from + t] = label === 0 ? 0 : (scores[at + label] ?? 0) - (scores[at] ?? 0);
    label = back[t * WIDTH + label] ?? 0;
  }
}

/** Gives each token its label. Linear in the tokens. `out` grows as needed. */
export function decode(decisions: Decisions, kernel: Kernel, reading: Reading, out: Decoded): void {
  const { count } = reading;
  const { sums, scores, score } = kernel;
  const asked = ASKED_BYTES * reading.askedCount;
  const { threshold } = decisions;
  if (out.labels.length < count) {
    out.labels = new Uint8Array(count * 2);
    out.margins = new Int32Array(count * 2);
  }
  frameText(kernel, reading);
  let open = 0;
  for (let from = 0; from < count; from += BLOCK) {
    const some = Math.min(BLOCK, count - from);
    readBlock(kernel, reading, from, some);
    for (let b = 0; b < some; b++) {
      const i = from + b;
      if ((sums[b] ?? 0) < threshold || score(4 * b, asked, 4 * SCORE_STRIDE * open) === 0) {
        if (open > 0) decide(decisions, scores, open, i - open, out);
        open = 0;
        out.labels[i] = 0;
        out.margins[i] = 0;
        continue;
      }
      open++;
      if (open === STRETCH) {
        decide(decisions, scores, open, i + 1 - open, out);
        open = 0;
      }
    }
  }
  if (open > 0) decide(decisions, scores, open, count - open, out);
}
