import { BLOCK } from "./inputs.ts";
import { WIDTH } from "./labels.ts";
import {
  BEHIND,
  COUNTERS,
  DENSE,
  DENSE_BYTES,
  ENTRIES,
  INLINE,
  LABEL_BITS,
  NO_INLINE,
  PLACES,
  ROWS,
  SCORES,
  START,
} from "./memory.ts";
import { type Code, get, I32, i16x8, i32, i32x4, repeat, set, tee, V128, v128, type WasmFunction, when } from "./wasm-code.ts";

/**
 * `collect(from, end)`: looks up the places of some rows of a token, from byte `from` behind `ROWS` up to `end`, and puts them on one
 * of two lists, `DENSE` or `INLINE`; what says nothing goes on neither. Without a branch: which it is cannot be foretold.
 */
const collect: WasmFunction = ((): WasmFunction => {
  const [AT, END, PLACE, DENSES, INLINES, IS_DENSE] = [0, 1, 2, 3, 4, 5] as const;
  const step: Code = [
    ...[...get(AT), ...i32.load(ROWS), ...i32.const(2), ...i32.shl, ...i32.load(PLACES), ...set(PLACE)],
    ...[...get(DENSES), ...get(PLACE), ...i32.store(DENSE), ...get(INLINES), ...get(PLACE), ...i32.store(INLINE)],
    ...[...get(PLACE), ...i32.const(NO_INLINE), ...i32.and, ...i32.const(NO_INLINE), ...i32.equal, ...tee(IS_DENSE)],
    ...[...i32.const(2), ...i32.shl, ...get(DENSES), ...i32.add, ...set(DENSES)],
    ...[...get(PLACE), ...i32.const(0), ...i32.unequal, ...get(IS_DENSE), ...i32.sub],
    ...[...i32.const(2), ...i32.shl, ...get(INLINES), ...i32.add, ...set(INLINES)],
    ...[...get(AT), ...i32.const(4 * BLOCK), ...i32.add, ...tee(AT), ...get(END), ...i32.lessThan],
  ];
  const zero = i32.const(0);
  return {
    name: "collect",
    takes: 2,
    gives: false,
    locals: [I32, I32, I32, I32],
    body: [
      ...[...zero, ...i32.load(COUNTERS), ...set(DENSES), ...zero, ...i32.load(COUNTERS + 4), ...set(INLINES)],
      ...repeat(step),
      ...[...zero, ...get(DENSES), ...i32.store(COUNTERS), ...zero, ...get(INLINES), ...i32.store(COUNTERS + 4)],
    ],
  };
})();

/** Vectors of eight weights in a dense row; two more labels stand alone behind them. */
const EIGHTS = WIDTH >> 3;
/** Vectors of four scores of a token. */
const FOURS = Math.ceil(WIDTH / 4);
/** Dense rows that sums of 16 bits can take: a weight has ten. */
const MOST_DENSE = 63;

const vectors = (count: number, code: (n: number) => Code): Code => Array.from({ length: count }, (_, n) => code(n)).flat();

/**
 * `score(to)`: adds up what `collect` has put on the lists, at byte `to` behind `SCORES`, and clears the lists. Gives 0 where
 * label 0 is so far before all others that there is nothing to decide.
 */
const score: WasmFunction = ((): WasmFunction => {
  const [TO, AT, END, ROW, STOP, BEST] = [0, 1, 2, 3, 4, 5] as const;
  const eight = (n: number): number => 6 + n;
  const rest = eight(EIGHTS);
  const most = rest + 1;
  const zero = i32.const(0);
  const start = vectors(FOURS, (n) => [...get(TO), ...zero, ...v128.load(START + 16 * n), ...v128.store(SCORES + 16 * n)]);

  const row: Code = [
    ...[...get(AT), ...i32.load(DENSE), ...i32.const(LABEL_BITS), ...i32.shrUnsigned],
    ...[...i32.const(DENSE_BYTES), ...i32.mul, ...set(ROW)],
    ...vectors(EIGHTS, (n) => [
      ...[...get(ROW), ...v128.load(ENTRIES + 16 * n), ...get(eight(n)), ...i16x8.add, ...set(eight(n))],
    ]),
    ...[...get(ROW), ...v128.loadZero(ENTRIES + 16 * EIGHTS), ...get(rest), ...i16x8.add, ...set(rest)],
    ...[...get(AT), ...i32.const(4), ...i32.add, ...tee(AT), ...get(STOP), ...i32.lessThan],
  ];
  const widen = (from: number, extend: Code, to: number): Code => [
    ...[...get(TO), ...get(from), ...extend, ...get(TO), ...v128.load(SCORES + 16 * to), ...i32x4.add],
    ...v128.store(SCORES + 16 * to),
  ];
  const someRows: Code = [
    ...vectors(EIGHTS + 1, (n) => [...v128.const(0, 0, 0, 0), ...set(eight(n))]),
    ...[...get(AT), ...i32.const(4 * MOST_DENSE), ...i32.add, ...get(END)],
    ...[...get(AT), ...i32.const(4 * MOST_DENSE), ...i32.add, ...get(END), ...i32.lessThan, ...i32.select, ...set(STOP)],
    ...repeat(row),
    ...vectors(EIGHTS + 1, (n) => [
      ...widen(eight(n), i32x4.extendLow, 2 * n),
      ...(n < EIGHTS ? widen(eight(n), i32x4.extendHigh, 2 * n + 1) : []),
    ]),
    ...[...get(AT), ...get(END), ...i32.lessThan],
  ];
  const dense: Code = [
    ...[...zero, ...i32.load(COUNTERS), ...tee(END), ...when([...zero, ...set(AT), ...repeat(someRows)])],
  ];

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
  const inline: Code = [
    ...[...zero, ...i32.load(COUNTERS + 4), ...tee(END), ...when([...zero, ...set(AT), ...repeat(someInline)])],
    ...[...zero, ...zero, ...i32.store(COUNTERS), ...zero, ...zero, ...i32.store(COUNTERS + 4)],
  ];

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
    takes: 1,
    gives: true,
    locals: [I32, I32, I32, I32, I32, ...Array.from({ length: EIGHTS + 2 }, () => V128)],
    body: [...start, ...dense, ...inline, ...near],
  };
})();

export const SCORE_FUNCTIONS: readonly WasmFunction[] = [collect, score];
