import { frameText } from "./frame.ts";
import { BLOCK } from "./inputs.ts";
import type { Kernel } from "./kernel.ts";
import { WIDTH } from "./labels.ts";
import { SCORE_STRIDE, STRETCH } from "./memory.ts";
import type { Reading } from "./reading.ts";
import { readBlock, scoreToken } from "./rows.ts";
import type { Weights } from "./weights.ts";

/** The label of each token, and how far it stood before "nothing personal" (in weights; 0 where it is that). */
export interface Decoded {
  labels: Uint8Array;
  margins: Int32Array;
}

/** What of the weights is needed once the kernel has the rest. */
export type Decisions = Pick<Weights, "transitions" | "threshold">;

const back = new Uint8Array(STRETCH * WIDTH);
const paths = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const NONE = -0x40000000;

const alive = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;

/** Viterbi over the `count` tokens in `scores`, from label 0 to label 0. Labels far behind the best of a token are left out. */
function decide(
  { transitions }: Decisions,
  scores: Int32Array,
  count: number,
  from: number,
  { labels, margins }: Decoded,
): void {
  let [now, next] = paths;
  let [living, born] = alive;
  let alives = 1;
  living[0] = 0;
  now[0] = 0;
  for (let t = 0; t < count; t++) {
    const at = t * SCORE_STRIDE;
    // One bit for each label that is near enough; label 0 always is.
    let near = (scores[at + WIDTH] ?? 0) | 1;
    let rest = scores[at + WIDTH + 1] ?? 0;
    let births = 0;
    for (let first = 0; (near | rest) !== 0; ) {
      if (near === 0) {
        near = rest;
        rest = 0;
        first = 32;
      }
      const l = first + 31 - Math.clz32(near & -near);
      near &= near - 1;
      const own = scores[at + l] ?? 0;
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
      back[t * WIDTH + l] = prior;
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
    const at = t * SCORE_STRIDE;
    labels[from + t] = label;
    margins[from + t] = label === 0 ? 0 : (scores[at + label] ?? 0) - (scores[at] ?? 0);
    label = back[t * WIDTH + label] ?? 0;
  }
}

/** Gives each token its label. Linear in the tokens. `out` grows as needed. */
export function decode(weights: Decisions, kernel: Kernel, reading: Reading, out: Decoded): void {
  const { count, askedCount } = reading;
  const { sums, scores } = kernel;
  const { threshold } = weights;
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
      if ((sums[b] ?? 0) < threshold || scoreToken(kernel, b, askedCount, open) === 0) {
        if (open > 0) decide(weights, scores, open, i - open, out);
        open = 0;
        out.labels[i] = 0;
        out.margins[i] = 0;
        continue;
      }
      open++;
      if (open === STRETCH) {
        decide(weights, scores, open, i + 1 - open, out);
        open = 0;
      }
    }
  }
  if (open > 0) decide(weights, scores, open, count - open, out);
}
