import { GROUP, GROUPS } from "./features.ts";
import { BLOCK, INPUT, PAD, STRIDE } from "./inputs.ts";
import { WIDTH } from "./labels.ts";
import {
  BEHIND,
  DENSE,
  DENSE_BYTES,
  DENSE_LABELS,
  DENSE_ROWS,
  FETCHED,
  FETCHED_BYTES,
  INLINE,
  INPUTS,
  LABEL_BITS,
  NO_INLINE,
  PLACED,
  PLACES,
  ROWS,
  SCORES,
  START,
  TAIL_BYTES,
  TAILS,
} from "./memory.ts";
import { DIGITS } from "./reading.ts";
import {
  type Code,
  call,
  get,
  I32,
  i16x8,
  i32,
  i32x4,
  repeat,
  set,
  tee,
  V128,
  v128,
  type WasmFunction,
  when,
} from "./wasm-code.ts";

const zero = i32.const(0);
const onward = (local: number, by: number): Code => [...get(local), ...i32.const(by), ...i32.add];

/**
 * `fetch(from, end)`: puts rows of a token on the list `FETCHED`, and their places on `PLACED`: from byte `from` behind `ROWS` up to `end`.
 * It does nothing else, so that the processor can wait for many places at once.
 */
const fetch: WasmFunction = ((): WasmFunction => {
  const [AT, END, TO, ROW] = [0, 1, 2, 3] as const;
  return {
    name: "fetch",
    takes: 2,
    gives: false,
    locals: [I32, I32],
    body: [
      ...[...zero, ...i32.load(FETCHED_BYTES), ...set(TO)],
      ...repeat([
        ...[...get(TO), ...get(AT), ...i32.load(ROWS), ...tee(ROW), ...i32.store(FETCHED)],
        ...[...get(TO), ...get(ROW), ...i32.const(2), ...i32.shl, ...i32.load(PLACES), ...i32.store(PLACED)],
        ...[...onward(TO, 4), ...set(TO)],
        ...[...onward(AT, 4 * BLOCK), ...tee(AT), ...get(END), ...i32.lessThan],
      ]),
      ...[...zero, ...get(TO), ...i32.store(FETCHED_BYTES)],
    ],
  };
})();
/** The number of `fetch` in the module. */
const FETCH = 0;

/** From a row of a token to its next, in bytes. */
const STEP = 4 * BLOCK;
/** Where a group's rows begin, in bytes. */
const beginOf = (group: number): number =>
  STEP * GROUPS.slice(0, group).reduce((sum, { rows }) => sum + rows.length, 0);
const inputOf = (name: keyof typeof INPUT, shift = 0): Code =>
  i32.load(INPUTS + 4 * (INPUT[name] * STRIDE + PAD + shift));

/**
 * `collect(token, asked)`: puts all rows that a token of the block has on the list. Takes four times its number, and the bytes of its rows
 * for what was asked for.
 */
const collect: WasmFunction = ((): WasmFunction => {
  const [AT, ASKED] = [0, 1] as const;
  const run = (from: number, end: Code): Code => [...onward(AT, from), ...get(AT), ...end, ...i32.add, ...call(FETCH)];
  const isWord = [...get(AT), ...inputOf("look"), ...i32.const(DIGITS), ...i32.lessThan];
  const afterWord = [...i32.const(beginOf(GROUP.term)), ...i32.const(beginOf(GROUP.word)), ...isWord, ...i32.select];
  const isCode = [...get(AT), ...inputOf("code")];
  const afterCode = [...i32.const(beginOf(GROUP.noCode)), ...i32.const(beginOf(GROUP.code)), ...isCode, ...i32.select];
  return {
    name: "collect",
    takes: 2,
    gives: false,
    locals: [],
    body: [
      ...[...zero, ...zero, ...i32.store(FETCHED_BYTES)],
      ...run(0, afterWord),
      ...[...get(AT), ...inputOf("terms"), ...get(AT), ...inputOf("terms", -1), ...i32.or],
      ...[...get(AT), ...inputOf("terms", 1), ...i32.or],
      ...when(run(beginOf(GROUP.term), i32.const(beginOf(GROUP.announced)))),
      ...run(beginOf(GROUP.announced), afterCode),
      ...[...isCode, ...when(run(beginOf(GROUP.code), i32.const(beginOf(GROUP.asked))))],
      ...get(ASKED),
      ...when(run(beginOf(GROUP.asked), [...onward(ASKED, beginOf(GROUP.asked))])),
    ],
  };
})();
/** The number of `collect` in the module. */
const COLLECT = 1;

/**
 * Sorts the places of the list by whether the entries stand in them or elsewhere, onto `INLINE` and `DENSE`; what says nothing goes on
 * neither. Without a branch: which it is cannot be foretold.
 */
function sort(AT: number, PLACE: number, IS_DENSE: number, DENSES: number, INLINES: number): Code {
  return [
    ...[...zero, ...tee(AT), ...tee(DENSES), ...set(INLINES)],
    ...repeat([
      ...[...get(AT), ...i32.load(PLACED), ...set(PLACE)],
      ...[...get(DENSES), ...get(PLACE), ...i32.store(DENSE), ...get(INLINES), ...get(PLACE), ...i32.store(INLINE)],
      ...[...get(PLACE), ...i32.const(NO_INLINE), ...i32.and, ...i32.const(NO_INLINE), ...i32.equal, ...tee(IS_DENSE)],
      ...[...i32.const(2), ...i32.shl, ...get(DENSES), ...i32.add, ...set(DENSES)],
      ...[...get(PLACE), ...zero, ...i32.unequal, ...get(IS_DENSE), ...i32.sub],
      ...[...i32.const(2), ...i32.shl, ...get(INLINES), ...i32.add, ...set(INLINES)],
      ...[...onward(AT, 4), ...tee(AT), ...zero, ...i32.load(FETCHED_BYTES), ...i32.lessThan],
    ]),
  ];
}

/** Vectors of eight weights in a dense row. */
const EIGHTS: number = DENSE_LABELS >> 3;
/** From where a dense row stands to where its tail does. */
const TAIL_SHIFT: number = Math.log2(DENSE_BYTES / TAIL_BYTES);
/** Vectors of four scores of a token. */
const FOURS = Math.ceil(WIDTH / 4);
/** Dense rows that sums of 16 bits can take: a weight has ten. */
const MOST_DENSE = 63;

const vectors = (count: number, code: (n: number) => Code): Code =>
  Array.from({ length: count }, (_, n) => code(n)).flat();

/**
 * `score(token, asked, to)`: adds up the scores of a token, which is named as for `collect`, at byte `to` behind `SCORES`. Gives 0 where
 * label 0 is so far before all others that there is nothing to decide.
 */
const score: WasmFunction = ((): WasmFunction => {
  const [TOKEN, ASKED, TO, AT, END, ROW, STOP, BEST, DENSES, INLINES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const eight = (n: number): number => 10 + n;
  const rest = eight(EIGHTS);
  const most = rest + 1;
  const collected: Code = [
    ...[...get(TOKEN), ...get(ASKED), ...call(COLLECT)],
    ...sort(AT, ROW, STOP, DENSES, INLINES),
  ];
  const start = vectors(FOURS, (n) => [
    ...get(TO),
    ...zero,
    ...v128.load(START + 16 * n),
    ...v128.store(SCORES + 16 * n),
  ]);

  const row: Code = [
    ...[...get(AT), ...i32.load(DENSE), ...i32.const(NO_INLINE), ...i32.sub, ...set(ROW)],
    ...vectors(EIGHTS, (n) => [
      ...[...get(ROW), ...v128.load(DENSE_ROWS + 16 * n), ...get(eight(n)), ...i16x8.add, ...set(eight(n))],
    ]),
    ...[...get(ROW), ...i32.const(TAIL_SHIFT), ...i32.shrUnsigned, ...v128.loadZero(TAILS), ...get(rest)],
    ...[...i16x8.add, ...set(rest)],
    ...[...get(AT), ...i32.const(4), ...i32.add, ...tee(AT), ...get(STOP), ...i32.lessThan],
  ];
  const widen = (from: number, extend: Code, to: number): Code => [
    ...[...get(TO), ...get(from), ...extend, ...get(TO), ...v128.load(SCORES + 16 * to), ...i32x4.add],
    ...v128.store(SCORES + 16 * to),
  ];
  const someRows: Code = [
    ...vectors(EIGHTS + 1, (n) => [...v128.const(0, 0, 0, 0), ...set(eight(n))]),
    ...[...get(AT), ...i32.const(4 * MOST_DENSE), ...i32.add, ...get(END)],
    ...[
      ...get(AT),
      ...i32.const(4 * MOST_DENSE),
      ...i32.add,
      ...get(END),
      ...i32.lessThan,
      ...i32.select,
      ...set(STOP),
    ],
    ...repeat(row),
    ...vectors(EIGHTS + 1, (n) => [
      ...widen(eight(n), i32x4.extendLow, 2 * n),
      ...(n < EIGHTS ? widen(eight(n), i32x4.extendHigh, 2 * n + 1) : []),
    ]),
    ...[...get(AT), ...get(END), ...i32.lessThan],
  ];
  const dense: Code = [...[...get(DENSES), ...tee(END), ...when([...zero, ...set(AT), ...repeat(someRows)])]];

  /** Adds an entry, whose label is above `shift`, to the score of its label. */
  const entry = (shift: number): Code => [
    ...[...get(ROW), ...i32.const(shift), ...i32.shrUnsigned, ...i32.const((1 << LABEL_BITS) - 1), ...i32.and],
    ...[...i32.const(2), ...i32.shl, ...get(TO), ...i32.add, ...tee(STOP), ...get(STOP), ...i32.load(SCORES)],
    ...[...get(ROW), ...i32.const(16 - shift), ...i32.shl, ...i32.const(16 + LABEL_BITS), ...i32.shrSigned],
    ...[...i32.add, ...i32.store(SCORES)],
  ];
  const someInline: Code = [
    ...[...get(AT), ...i32.load(INLINE), ...set(ROW), ...entry(0), ...entry(16)],
    ...[...get(AT), ...i32.const(4), ...i32.add, ...tee(AT), ...get(END), ...i32.lessThan],
  ];
  const inline: Code = [...[...get(INLINES), ...tee(END), ...when([...zero, ...set(AT), ...repeat(someInline)])]];

  const lane = (n: number): Code => [...get(most), ...i32x4.lane(n)];
  const isNear = (n: number): Code => [
    ...[...get(TO), ...v128.load(SCORES + 16 * n), ...get(most), ...i32x4.atLeast, ...i32x4.bitmask],
  ];
  const near: Code = [
    // The places behind the last label start at `NONE` and count for nothing.
    ...[...get(TO), ...v128.load(SCORES), ...set(most)],
    ...vectors(FOURS - 1, (n) => [
      ...[...get(TO), ...v128.load(SCORES + 16 * (n + 1)), ...get(most), ...i32x4.max, ...set(most)],
    ]),
    ...[...lane(0), ...set(BEST)],
    ...[1, 2, 3].flatMap((n) => [
      ...[...lane(n), ...get(BEST), ...lane(n), ...get(BEST), ...i32.greaterThan, ...i32.select, ...set(BEST)],
    ]),
    ...[...get(BEST), ...i32.const(-BEHIND), ...i32.add, ...i32x4.splat, ...set(most)],
    ...isNear(0),
    ...vectors(FOURS - 2, (n) => [...isNear(n + 1), ...i32.const(4 * (n + 1)), ...i32.shl, ...i32.or]),
    ...[...set(ROW), ...isNear(FOURS - 1), ...set(STOP)],
    ...[...get(TO), ...get(ROW), ...i32.store(SCORES + 4 * WIDTH), ...get(TO), ...get(STOP)],
    ...i32.store(SCORES + 4 * (WIDTH + 1)),
    ...[...get(ROW), ...i32.const(-2), ...i32.and, ...get(STOP), ...i32.or],
  ];
  return {
    name: "score",
    takes: 3,
    gives: true,
    locals: [I32, I32, I32, I32, I32, I32, I32, ...Array.from({ length: EIGHTS + 2 }, () => V128)],
    body: [...collected, ...start, ...dense, ...inline, ...near],
  };
})();

/** These come first in the module. */
export const SCORE_FUNCTIONS: readonly WasmFunction[] = [fetch, collect, score];
