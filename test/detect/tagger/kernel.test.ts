import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../../src/core/kinds.ts";
import type { Expression } from "../../../src/detect/tagger/expression.ts";
import { GROUPS, NO_ROW } from "../../../src/detect/tagger/features.ts";
import { BLOCK, PAD, SETTING, STRIDE } from "../../../src/detect/tagger/inputs.ts";
import { createKernel, type Kernel } from "../../../src/detect/tagger/kernel.ts";
import { WIDTH } from "../../../src/detect/tagger/labels.ts";
import { LABEL_BITS, MOST_ROWS, SCORE_STRIDE, TAIL_BYTES } from "../../../src/detect/tagger/memory.ts";
import { readLayout } from "../../../src/detect/tagger/read-layout.ts";
import { readWords } from "../../../src/detect/tagger/read-words.ts";
import { Reading } from "../../../src/detect/tagger/reading.ts";
import { ASKED_BYTES, RowReader } from "../../../src/detect/tagger/rows.ts";
import { MOST, SIEVE_BITS, type Weights } from "../../../src/detect/tagger/weights.ts";
import { WordCache } from "../../../src/detect/tagger/word-cache.ts";
import { lexicon, weights } from "./data.ts";
import { anyText, viewOf } from "./texts.ts";

const cache = new WordCache(lexicon);
const kernel = createKernel(weights);

function read(reading: Reading, text: string, asked: readonly Kind[], language = "sv"): Reading {
  const view = viewOf(text, { language }, asked);
  reading.prepare(view.tokens.length);
  readWords(reading, view, cache);
  readLayout(reading, view, cache);
  return reading;
}

/** An expression for token `i` of the block in the kernel, worked out one step after the other. */
function resultOf(x: Expression, { inputs, settings }: Kernel, i: number): number {
  const value = (e: Expression): number => resultOf(e, { inputs, settings } as Kernel, i);
  switch (x.op) {
    case "column":
      return inputs[x.column * STRIDE + PAD + i + x.shift] ?? Number.NaN;
    case "setting":
      return settings[x.setting] ?? Number.NaN;
    case "number":
      return x.value;
    case "<<":
      return value(x.of) << x.by;
    case ">>>":
      return (value(x.of) >>> x.by) | 0;
    case "choose":
      return value(x.where) === 0 ? value(x.other) : value(x.then);
    case "+":
      return (value(x.left) + value(x.right)) | 0;
    case "-":
      return (value(x.left) - value(x.right)) | 0;
    case "*":
      return Math.imul(value(x.left), value(x.right));
    case "&":
      return value(x.left) & value(x.right);
    case "|":
      return value(x.left) | value(x.right);
    case "^":
      return value(x.left) ^ value(x.right);
    case "min":
      return Math.min(value(x.left), value(x.right));
    case "==":
      return value(x.left) === value(x.right) ? -1 : 0;
    case ">=":
      return value(x.left) >= value(x.right) ? -1 : 0;
  }
}

/** The rows that token `i` of the block should have. */
function expectedRows(reading: Reading, i: number): number[] {
  return GROUPS.flatMap(({ rows, where, repeated }) => {
    if (where !== undefined && resultOf(where, kernel, i) === 0) return [];
    if (repeated !== true) return rows.map((row) => resultOf(row, kernel, i));
    return [...reading.asked.subarray(0, reading.askedCount)].flatMap((asked) => {
      kernel.settings[SETTING.asked] = asked;
      return rows.map((row) => resultOf(row, kernel, i));
    });
  }).filter((row) => row !== NO_ROW);
}

const anyAsked = fc.subarray<Kind>(["PERSON", "PHONE", "CARD", "EMAIL", "DOB", "ADDRESS", "IBAN", "PASSWORD"]);

/** What the weights say of some rows: the sieve's sum, and the score of each label. */
function sumsOf({ rows: table, entries, bias }: Weights, rows: readonly number[]): { sieve: number; scores: number[] } {
  let sieve = 0;
  const scores = [...bias];
  for (const row of rows) {
    const info = table[row] ?? 0;
    sieve += (info << (32 - SIEVE_BITS)) >> (32 - SIEVE_BITS);
    for (let e = info >>> SIEVE_BITS; e < (table[row + 1] ?? 0) >>> SIEVE_BITS; e++) {
      const entry = entries[e] ?? 0;
      const label = entry & ((1 << LABEL_BITS) - 1);
      scores[label] = (scores[label] ?? 0) + (entry >> LABEL_BITS);
    }
  }
  return { sieve, scores };
}

describe("the kernel", () => {
  it("finds the rows that the list of features says, and sums them up as the weights say", () => {
    const reading = new Reading();
    const reader = new RowReader(kernel);
    const rows = new Int32Array(MOST_ROWS);
    fc.assert(
      fc.property(anyText, anyAsked, fc.constantFrom("sv", "de", "xx"), (text, asked, language) => {
        reader.open(read(reading, text, asked, language));
        for (let i = 0; i < reading.count; i++) {
          const found = [...rows.subarray(0, reader.rowsOf(i, rows))];
          const inBlock = i % BLOCK;
          expect(found).toEqual(expectedRows(reading, inBlock));
          const { sieve, scores } = sumsOf(weights, found);
          expect(kernel.sums[inBlock]).toBe(sieve);
          const near = kernel.score(4 * inBlock, ASKED_BYTES * reading.askedCount, 0);
          expect([...kernel.scores.subarray(0, WIDTH)]).toEqual(scores);
          const best = Math.max(...scores.slice(1));
          expect(near !== 0).toBe(best >= (scores[0] ?? 0) - 600);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("reads a short text in its own memory as it reads a copy", () => {
    const there = new Reading(kernel.inputs);
    const apart = new Reading();
    const rows = new Int32Array(MOST_ROWS);
    const rowsOf = (reading: Reading): number[][] => {
      const reader = new RowReader(kernel);
      reader.open(reading);
      return Array.from({ length: reading.count }, (_, i) => [...rows.subarray(0, reader.rowsOf(i, rows))]);
    };
    fc.assert(
      fc.property(anyText, anyAsked, (text, asked) => {
        const copied = rowsOf(read(apart, text, asked));
        expect(rowsOf(read(there, text, asked))).toEqual(copied);
      }),
      { numRuns: 60 },
    );
  });

  it("has room for every label: in a dense row and its tail, and before the two places behind the scores", () => {
    expect(TAIL_BYTES).toBe(4);
    expect(SCORE_STRIDE).toBe(WIDTH + 2);
    expect(SCORE_STRIDE % 4).toBe(0);
  });

  it.each([
    { why: "the greatest weights", weight: MOST },
    { why: "the least weights", weight: -MOST - 1 },
  ])("does not overflow: $why, for every label, on every row that a token has", ({ weight }) => {
    const asked: Kind[] = ["PERSON", "PHONE", "CARD", "EMAIL", "DOB", "ADDRESS", "IBAN", "PASSWORD"];
    const reading = read(new Reading(), "DE89 diabetes-12 Anna", asked);
    const rows = new Int32Array(MOST_ROWS);
    const reader = new RowReader(kernel);
    reader.open(reading);
    const all = Array.from({ length: reading.count }, (_, i) => [...rows.subarray(0, reader.rowsOf(i, rows))]);
    expect(Math.max(...all.map((found) => found.length))).toBeGreaterThan(100);
    const strained = createKernel(everyLabel(new Set(all.flat()), weight));
    const other = new RowReader(strained);
    other.open(reading);
    for (const [i, found] of all.entries()) {
      other.rowsOf(i, rows);
      strained.score(4 * i, ASKED_BYTES * reading.askedCount, 0);
      expect([...strained.scores.subarray(0, WIDTH)]).toEqual(Array(WIDTH).fill(weight * found.length));
    }
  });
});

/** Weights that say the same of every label, on these rows only. */
function everyLabel(on: ReadonlySet<number>, weight: number): Weights {
  const rows = new Uint32Array(NO_ROW + 1);
  let at = 0;
  for (let r = 0; r <= NO_ROW; r++) {
    rows[r] = at << SIEVE_BITS;
    if (on.has(r)) at += WIDTH;
  }
  return {
    rows,
    entries: Int16Array.from({ length: at }, (_, e) => (weight << LABEL_BITS) | (e % WIDTH)),
    threshold: 0,
    transitions: new Int32Array(WIDTH ** 2),
    bias: new Int32Array(WIDTH),
    unit: 1,
  };
}
