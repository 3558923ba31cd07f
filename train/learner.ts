import { ROW_BITS } from "../src/detect/tagger/features.ts";
import { createKernel } from "../src/detect/tagger/kernel.ts";
import { LABELS, WIDTH } from "../src/detect/tagger/labels.ts";
import type { Lexicon } from "../src/detect/tagger/lexicon.ts";
import { LABEL_BITS, MOST_ROWS } from "../src/detect/tagger/memory.ts";
import { readLayout } from "../src/detect/tagger/read-layout.ts";
import { readWords } from "../src/detect/tagger/read-words.ts";
import { Reading } from "../src/detect/tagger/reading.ts";
import { RowReader } from "../src/detect/tagger/rows.ts";
import { MOST, type StoredWeights } from "../src/detect/tagger/weights.ts";
import { WordCache } from "../src/detect/tagger/word-cache.ts";
import { BIAS, biasOf } from "./bias.ts";
import { type Example, viewOf } from "./examples.ts";
import { hideWords } from "./hide.ts";
import type { Random } from "./random.ts";
import { type Sieve, sumOf } from "./sieve.ts";

/** What a wrong label of a token costs. */
export interface Costs {
  /** Personal, taken for nothing. */
  readonly miss: number;
  /** Nothing, taken for personal. */
  readonly false: number;
  /** One kind taken for another. */
  readonly mistyped: number;
}

export interface LearnerOptions {
  readonly costs: Costs;
  /** The longest step (PA-I's C). */
  readonly step: number;
  /** How often a word is hidden: taken as one that no list knows. */
  readonly hide: number;
  /** The share of features that a token goes without, drawn anew each time, so that no few of them carry it alone. */
  readonly drop: number;
}

const NONE = -1e30;
/** What running text may hold without saying so: bit 1 in a place's name, bit 2 elsewhere. */
const UNSAID: Uint8Array = Uint8Array.from(LABELS, (label) => {
  if (/^(ADDRESS|CITY|POSTCODE)$/.test(label)) return 1;
  const anywhere =
    /^(AGE|URL|EMAIL|USERNAME|HEALTH|RELIGION|ETHNICITY|POLITICS|UNION|SEXUALITY|GENETIC|BIOMETRIC|CRIMINAL)$/;
  return anywhere.test(label) ? 3 : 0;
});

/** An averaged, cost-augmented structured learner (passive-aggressive, PA-I) over the features of the tagger. */
export class Learner {
  readonly #weights = new Float32Array(WIDTH << ROW_BITS);
  readonly #sums = new Float32Array(WIDTH << ROW_BITS);
  readonly #transitions = new Float64Array(WIDTH * WIDTH);
  readonly #transitionSums = new Float64Array(WIDTH * WIDTH);
  readonly #reading = new Reading();
  readonly #rowReader = new RowReader(createKernel());
  readonly #words: WordCache;
  readonly #options: LearnerOptions;
  #clock = 0;
  #room = 0;
  #rows = new Int32Array(0);
  #counts = new Int32Array(0);
  #scores = new Float64Array(0);
  #back = new Uint8Array(0);
  #path = new Uint8Array(0);

  readonly #sieve: Sieve;
  /** Personal tokens that the sieve let go. */
  lost = 0;

  constructor(lexicon: Lexicon, sieve: Sieve, options: LearnerOptions) {
    this.#words = new WordCache(lexicon);
    this.#sieve = sieve;
    this.#options = options;
  }

  /** Learns one text. Returns how many tokens it had wrong. */
  learn(example: Example, r: Random): number {
    const { segment, recalled, partly } = example;
    const gold = Uint8Array.from(example.gold);
    const view = viewOf(segment, recalled);
    const n = view.tokens.length;
    if (n === 0) return 0;
    this.#grow(n);
    const reading = this.#reading;
    reading.prepare(n);
    readWords(reading, view, this.#words);
    if (this.#options.hide > 0) hideWords(reading, gold, this.#options.hide, r);
    readLayout(reading, view, this.#words);
    this.#rowReader.open(reading);
    const { costs } = this.#options;
    for (let i = 0; i < n; i++) {
      if (!this.#score(i, r)) {
        if ((gold[i] ?? 0) !== 0) this.lost++;
        gold[i] = 0;
        this.#counts[i] = 0;
        this.#scores.fill(NONE, i * WIDTH, (i + 1) * WIDTH);
        this.#scores[i * WIDTH] = 0;
        continue;
      }
      const right = gold[i] ?? 0;
      for (let l = 0; l < WIDTH; l++) {
        const at = i * WIDTH + l;
        if (l !== right)
          this.#scores[at] =
            (this.#scores[at] ?? 0) + (right === 0 ? costs.false : l === 0 ? costs.miss : costs.mistyped);
        if (partly !== undefined && l !== right && ((UNSAID[l] ?? 0) & (partly[i] === 1 ? 1 : 2)) !== 0)
          this.#scores[at] = NONE;
      }
    }
    this.#decode(n);
    this.#clock++;
    return this.#update(gold, n);
  }

  #grow(n: number): void {
    if (n <= this.#room) return;
    this.#room = n * 2;
    this.#rows = new Int32Array(this.#room * MOST_ROWS);
    this.#counts = new Int32Array(this.#room);
    this.#scores = new Float64Array(this.#room * WIDTH);
    this.#back = new Uint8Array(this.#room * WIDTH);
    this.#path = new Uint8Array(this.#room);
  }

  /** Adds up the weights of token `i`. False where the sieve lets it go. */
  #score(i: number, r: Random): boolean {
    const rows = this.#rows.subarray(i * MOST_ROWS, (i + 1) * MOST_ROWS);
    const all = this.#rowReader.rowsOf(i, rows);
    if (sumOf(this.#sieve.weights, rows, all) < this.#sieve.threshold) return false;
    const { drop } = this.#options;
    let count = 0;
    for (let k = 0; k < all; k++) if (drop === 0 || r.next() >= drop) rows[count++] = rows[k] ?? 0;
    this.#counts[i] = count;
    const scores = this.#scores;
    const weights = this.#weights;
    const to = i * WIDTH;
    for (let l = 0; l < WIDTH; l++) scores[to + l] = 0;
    for (let k = 0; k < count; k++) {
      const from = (rows[k] ?? 0) * WIDTH;
      for (let l = 0; l < WIDTH; l++) scores[to + l] = (scores[to + l] ?? 0) + (weights[from + l] ?? 0);
    }
    return true;
  }

  #decode(n: number): void {
    const scores = this.#scores;
    const transitions = this.#transitions;
    let now = new Float64Array(WIDTH).fill(NONE);
    let next = new Float64Array(WIDTH);
    now[0] = 0;
    for (let i = 0; i < n; i++) {
      for (let l = 0; l < WIDTH; l++) {
        let most = NONE;
        let prior = 0;
        for (let p = 0; p < WIDTH; p++) {
          const sum = (now[p] ?? 0) + (transitions[p * WIDTH + l] ?? 0);
          if (sum > most) {
            most = sum;
            prior = p;
          }
        }
        next[l] = most + (scores[i * WIDTH + l] ?? 0);
        this.#back[i * WIDTH + l] = prior;
      }
      [now, next] = [next, now];
    }
    let label = 0;
    let most = NONE * 2;
    for (let p = 0; p < WIDTH; p++) {
      const sum = (now[p] ?? 0) + (transitions[p * WIDTH] ?? 0);
      if (sum > most) {
        most = sum;
        label = p;
      }
    }
    for (let i = n - 1; i >= 0; i--) {
      this.#path[i] = label;
      label = this.#back[i * WIDTH + label] ?? 0;
    }
  }

  #update(gold: Uint8Array, n: number): number {
    const path = this.#path;
    let loss = 0;
    let norm = 0;
    let wrong = 0;
    let beforeGold = 0;
    let beforePath = 0;
    for (let i = 0; i <= n; i++) {
      const g = i < n ? (gold[i] ?? 0) : 0;
      const p = i < n ? (path[i] ?? 0) : 0;
      if (g !== p) {
        loss += (this.#scores[i * WIDTH + p] ?? 0) - (this.#scores[i * WIDTH + g] ?? 0);
        norm += 2 * (this.#counts[i] ?? 0);
        wrong++;
      }
      if (g !== p || beforeGold !== beforePath) {
        loss += (this.#transitions[beforePath * WIDTH + p] ?? 0) - (this.#transitions[beforeGold * WIDTH + g] ?? 0);
        norm += 2;
      }
      beforeGold = g;
      beforePath = p;
    }
    if (wrong === 0 || loss <= 0) return wrong;
    const step = Math.min(this.#options.step, loss / norm);
    beforeGold = 0;
    beforePath = 0;
    for (let i = 0; i <= n; i++) {
      const g = i < n ? (gold[i] ?? 0) : 0;
      const p = i < n ? (path[i] ?? 0) : 0;
      if (g !== p) {
        const count = this.#counts[i] ?? 0;
        for (let k = 0; k < count; k++) {
          const row = (this.#rows[i * MOST_ROWS + k] ?? 0) * WIDTH;
          this.#add(row + g, step);
          this.#add(row + p, -step);
        }
      }
      if (g !== p || beforeGold !== beforePath) {
        this.#addTransition(beforeGold * WIDTH + g, step);
        this.#addTransition(beforePath * WIDTH + p, -step);
      }
      beforeGold = g;
      beforePath = p;
    }
    return wrong;
  }

  #add(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + by;
    this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#clock;
  }

  #addTransition(at: number, by: number): void {
    this.#transitions[at] = (this.#transitions[at] ?? 0) + by;
    this.#transitionSums[at] = (this.#transitionSums[at] ?? 0) + by * this.#clock;
  }

  /** The averaged weights as sparse rows; weights under `least` (of the largest that can be stored) are left out. */
  store(scale: number, least: number): StoredWeights & { readonly clipped: number } {
    const counts = new Uint8Array(1 << ROW_BITS);
    const entries: number[] = [];
    const clock = Math.max(1, this.#clock);
    let clipped = 0;
    for (let r = 0; r < counts.length; r++) {
      for (let l = 0; l < WIDTH; l++) {
        const at = r * WIDTH + l;
        const weight = this.#weights[at] ?? 0;
        if (weight === 0 && (this.#sums[at] ?? 0) === 0) continue;
        const value = Math.round((weight - (this.#sums[at] ?? 0) / clock) * scale * (1 - this.#options.drop));
        if (Math.abs(value) < least) continue;
        const held = Math.max(-MOST, Math.min(MOST, value));
        if (held !== value) clipped++;
        entries.push((held << LABEL_BITS) | l);
        counts[r] = (counts[r] ?? 0) + 1;
      }
    }
    const transitions = Int32Array.from(this.#transitions, (t, i) =>
      Math.round((t - (this.#transitionSums[i] ?? 0) / clock) * scale),
    );
    const { weights: sieve, threshold } = this.#sieve;
    return {
      counts,
      entries: Int16Array.from(entries),
      sieve,
      threshold,
      transitions,
      bias: biasOf(BIAS, scale),
      unit: scale,
      clipped,
    };
  }
}
