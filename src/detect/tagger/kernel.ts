import { GROUPS, NO_ROW } from "./features.ts";
import { BLOCK, INPUT_COUNT, SETTING_COUNT, STRIDE } from "./inputs.ts";
import {
  DENSE_BYTES,
  DENSE_LABELS,
  DENSE_ROWS,
  FETCHED,
  FETCHED_BYTES,
  INPUTS,
  LABEL_BITS,
  MOST_ROWS,
  NO_INLINE,
  PLACES,
  SCORE_STRIDE,
  SCORES,
  SETTINGS,
  SIEVE,
  START,
  STRETCH,
  SUMS,
  TAIL_BYTES,
  TAILS,
} from "./memory.ts";
import { rowsFunction } from "./rows-code.ts";
import { SCORE_FUNCTIONS } from "./score-code.ts";
import { moduleOf, type WasmFunction } from "./wasm-code.ts";
import { SIEVE_BITS, type Weights } from "./weights.ts";

/** What of `WebAssembly` is used: it is no part of the types of Node. */
interface Wasm {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly m: { readonly m: object } },
  ) => { readonly exports: Readonly<Record<string, (...numbers: readonly number[]) => number>> };
}
const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: Wasm };

type RowsFunction = (bytes: number, offset: number) => void;

/** What finds features and adds up weights, in WebAssembly: made here from the list of features, four tokens at a time. */
export interface Kernel {
  readonly inputs: Int32Array;
  readonly settings: Int32Array;
  readonly sums: Int32Array;
  readonly scores: Int32Array;
  /** For each group of features what finds its rows. */
  readonly groups: readonly RowsFunction[];
  /** The rows of one token, after `collect`, and how many bytes they are. */
  readonly fetched: Int32Array;
  readonly fetchedBytes: Int32Array;
  /** Finds which rows a token of the block has: takes four times its number, and the bytes of its rows for what was asked for. */
  readonly collect: (token: number, asked: number) => void;
  /** Adds up a token's scores, at byte `to` of `scores`. 0 where there is nothing to decide. */
  readonly score: (token: number, asked: number, to: number) => number;
}

const PAGE = 1 << 16;
let module: object | undefined;

/** A kernel over these weights; without any, one that only finds rows. Takes some hundredths of a second. */
export function createKernel(weights?: Weights): Kernel {
  const dense = weights === undefined ? 0 : countDense(weights);
  const pages = Math.ceil((DENSE_ROWS + DENSE_BYTES * dense) / PAGE) + 1;
  const memory = new wasm.Memory({ initial: pages });
  const { buffer } = memory;
  module ??= new wasm.Module(moduleOf(functions(), 1));
  const { exports } = new wasm.Instance(module, { m: { m: memory } });
  if (weights !== undefined) spread(weights, buffer);
  const of = (name: string): ((...numbers: readonly number[]) => number) => {
    const found = exports[name];
    if (found === undefined) throw new RangeError(`the kernel has no ${name}`);
    return found;
  };
  return {
    inputs: new Int32Array(buffer, INPUTS, INPUT_COUNT * STRIDE),
    settings: new Int32Array(buffer, SETTINGS, SETTING_COUNT),
    sums: new Int32Array(buffer, SUMS, BLOCK),
    fetched: new Int32Array(buffer, FETCHED, MOST_ROWS),
    fetchedBytes: new Int32Array(buffer, FETCHED_BYTES, 1),
    scores: new Int32Array(buffer, SCORES, SCORE_STRIDE * (STRETCH + 1)),
    groups: GROUPS.map((_, n) => of(`rows${n}`)),
    collect: of("collect"),
    score: of("score"),
  };
}

/** The functions of the kernel: `rows0`, `rows1` … one for each group, and what scores. */
function functions(): readonly WasmFunction[] {
  let first = 0;
  const rows = GROUPS.map((group, n) => {
    const made = rowsFunction(group, `rows${n}`, first);
    first += group.rows.length;
    return made;
  });
  return [...SCORE_FUNCTIONS, ...rows];
}

/** Most entries that stand in a row's place themselves. */
const MOST_INLINE = 2;

function countDense({ rows }: Weights): number {
  let dense = 0;
  for (let r = 0; r < NO_ROW; r++)
    if (((rows[r + 1] ?? 0) >>> SIEVE_BITS) - ((rows[r] ?? 0) >>> SIEVE_BITS) > MOST_INLINE) dense++;
  return dense;
}

/** Lays the weights out as the kernel reads them. */
function spread({ rows, entries, bias }: Weights, buffer: ArrayBuffer): void {
  const sieve = new Int8Array(buffer, SIEVE, NO_ROW + 1);
  const places = new Int32Array(buffer, PLACES, NO_ROW + 1);
  const denseRows = new Int16Array(buffer, DENSE_ROWS);
  const tails = new Int16Array(buffer, TAILS, (TAIL_BYTES / 2) * NO_ROW);
  const start = new Int32Array(buffer, START, SCORE_STRIDE).fill(-0x40000000);
  start.set(bias);
  let dense = 0;
  for (let r = 0; r < NO_ROW; r++) {
    const row = rows[r] ?? 0;
    sieve[r] = row & 0xff;
    const from = row >>> SIEVE_BITS;
    const end = (rows[r + 1] ?? 0) >>> SIEVE_BITS;
    if (end - from <= MOST_INLINE) {
      for (let e = end - 1; e >= from; e--) places[r] = ((places[r] ?? 0) << 16) | ((entries[e] ?? 0) & 0xffff);
      continue;
    }
    places[r] = DENSE_BYTES * dense + NO_INLINE;
    for (let e = from; e < end; e++) {
      const entry = entries[e] ?? 0;
      const label = entry & ((1 << LABEL_BITS) - 1);
      if (label < DENSE_LABELS) denseRows[dense * DENSE_LABELS + label] = entry >> LABEL_BITS;
      else tails[dense * (TAIL_BYTES / 2) + label - DENSE_LABELS] = entry >> LABEL_BITS;
    }
    dense++;
  }
}
