/** The few instructions of WebAssembly that the kernel is made of, as bytes. Names follow the specification's text form. */
export type Code = readonly number[];

/** LEB128, signed; unsigned numbers below 2^31 that the format wants unsigned go through `unsigned`. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

export const I32 = 0x7f;
export const V128 = 0x7b;

const simd = (op: number, ...rest: readonly Code[]): Code => [0xfd, ...unsigned(op), ...rest.flat()];
const plain = (op: number, ...rest: readonly Code[]): Code => [op, ...rest.flat()];
/** Alignment is a hint; none is given. */
const memory = (offset: number): Code => [0, ...unsigned(offset)];
const little = (n: number): Code => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, (n >>> 24) & 0xff];

export const get = (local: number): Code => plain(0x20, unsigned(local));
export const set = (local: number): Code => plain(0x21, unsigned(local));
/** Calls a function of the module by its number. */
export const call = (number: number): Code => plain(0x10, unsigned(number));
export const tee = (local: number): Code => plain(0x22, unsigned(local));

export const i32 = {
  const: (n: number): Code => plain(0x41, signed(n)),
  load: (offset: number): Code => plain(0x28, memory(offset)),
  load8: (offset: number): Code => plain(0x2c, memory(offset)),
  store: (offset: number): Code => plain(0x36, memory(offset)),
  add: plain(0x6a),
  sub: plain(0x6b),
  and: plain(0x71),
  or: plain(0x72),
  shl: plain(0x74),
  shrSigned: plain(0x75),
  shrUnsigned: plain(0x76),
  equal: plain(0x46),
  unequal: plain(0x47),
  lessThan: plain(0x48),
  greaterThan: plain(0x4a),
  /** The first of two numbers where what stands above them is not 0, else the second. */
  select: plain(0x1b),
} as const;

export const v128 = {
  load: (offset: number): Code => simd(0x00, memory(offset)),
  loadSplat: (offset: number): Code => simd(0x09, memory(offset)),
  loadZero: (offset: number): Code => simd(0x5c, memory(offset)),
  store: (offset: number): Code => simd(0x0b, memory(offset)),
  const: (...lanes: readonly [number, number, number, number]): Code => simd(0x0c, ...lanes.map(little)),
  and: simd(0x4e),
  or: simd(0x50),
  xor: simd(0x51),
  bitselect: simd(0x52),
  anyTrue: simd(0x53),
} as const;

export const i16x8 = { add: simd(0x8e) } as const;

export const i32x4 = {
  splat: simd(0x11),
  lane: (lane: number): Code => simd(0x1b, [lane]),
  bitmask: simd(0xa4),
  equal: simd(0x37),
  atLeast: simd(0x3f),
  extendLow: simd(0xa7),
  extendHigh: simd(0xa8),
  shl: simd(0xab),
  shrUnsigned: simd(0xad),
  add: simd(0xae),
  sub: simd(0xb1),
  mul: simd(0xb5),
  min: simd(0xb6),
  max: simd(0xb8),
} as const;

/** Runs `body` while it leaves something other than 0. */
export const repeat = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];
/** Runs `body` where what stands on the stack is not 0. */
export const when = (body: Code): Code => [0x04, 0x40, ...body, 0x0b];

export interface WasmFunction {
  readonly name: string;
  /** How many numbers it takes. */
  readonly takes: number;
  readonly gives: boolean;
  /** Kinds of its further locals, numbered behind what it takes. */
  readonly locals: readonly number[];
  readonly body: Code;
}

const counted = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const named = (name: string): Code => [...unsigned(name.length), ...Buffer.from(name, "latin1")];

/** A module that takes its memory as `m.m` and gives the functions by their names. */
export function moduleOf(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(
    ({ takes, gives }): Code => [
      0x60,
      ...counted(Array.from({ length: takes }, () => [I32])),
      ...(gives ? [1, I32] : [0]),
    ],
  );
  const bodies = functions.map(({ locals, body }) => {
    const code = [...counted(locals.map((kind) => [1, kind])), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, counted(types)),
    ...section(2, [1, ...named("m"), ...named("m"), 0x02, 0x00, ...unsigned(pages)]),
    ...section(3, counted(functions.map((_, i) => unsigned(i)))),
    ...section(7, counted(functions.map(({ name }, i) => [...named(name), 0x00, ...unsigned(i)]))),
    ...section(10, counted(bodies)),
  ]);
}
