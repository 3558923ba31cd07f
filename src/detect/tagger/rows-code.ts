import type { Binary, Expression } from "./expression.ts";
import type { Group } from "./features.ts";
import { BLOCK, PAD, STRIDE } from "./inputs.ts";
import { INPUTS, ROWS, SETTINGS, SIEVE, SUMS } from "./memory.ts";
import { type Code, get, I32, i32, i32x4, repeat, set, tee, V128, v128, type WasmFunction, when } from "./wasm-code.ts";

const LANES = [0, 1, 2, 3] as const;

const BINARY: Readonly<Record<Binary, Code>> = {
  "+": i32x4.add,
  "-": i32x4.sub,
  "*": i32x4.mul,
  "&": v128.and,
  "|": v128.or,
  "^": v128.xor,
  min: i32x4.min,
  "==": i32x4.equal,
  ">=": i32x4.atLeast,
};

/** The expressions that a group needs more than once, but for those that cost nothing. */
function sharedOf({ rows, where }: Group): ReadonlySet<Expression> {
  const uses = new Map<Expression, number>();
  const visit = (x: Expression): void => {
    const before = uses.get(x) ?? 0;
    uses.set(x, before + 1);
    if (before > 0) return;
    if ("of" in x) visit(x.of);
    else if ("left" in x) [x.left, x.right].forEach(visit);
    else if ("where" in x) [x.where, x.then, x.other].forEach(visit);
  };
  [...rows, ...(where === undefined ? [] : [where])].forEach(visit);
  return new Set([...uses].filter(([x, n]) => n > 1 && x.op !== "number").map(([x]) => x));
}

/**
 * A function that finds the rows of a group for four tokens at a time. Takes the count of tokens, in bytes of a column, and where
 * among the rows its first goes, in bytes. Leaves the rows in `ROWS` and adds what the sieve says of them to `SUMS`.
 */
export function rowsFunction(group: Group, name: string, first: number): WasmFunction {
  const [COUNT, OFFSET, AT] = [0, 1, 2] as const;
  const ROW = 7;
  const lane = (n: number): number => 3 + n;
  const shared = sharedOf(group);
  const locals = new Map<Expression, number>();
  const numberOf = (x: Expression): number => {
    const local = locals.get(x) ?? ROW + 1 + locals.size;
    locals.set(x, local);
    return local;
  };
  /** What is worked out before the loop, and what within. */
  const ready = new Set<Expression>();

  const codeOf = (x: Expression): Code => {
    if (ready.has(x)) return get(numberOf(x));
    const code = freshCodeOf(x);
    if (!shared.has(x)) return code;
    ready.add(x);
    return [...code, ...tee(numberOf(x))];
  };
  const freshCodeOf = (x: Expression): Code => {
    switch (x.op) {
      case "number":
        return v128.const(x.value, x.value, x.value, x.value);
      case "column":
        return [...get(AT), ...v128.load(INPUTS + 4 * (x.column * STRIDE + PAD + x.shift))];
      case "setting":
        return [...i32.const(0), ...v128.loadSplat(SETTINGS + 4 * x.setting)];
      case "<<":
      case ">>>":
        return [...codeOf(x.of), ...i32.const(x.by), ...(x.op === "<<" ? i32x4.shl : i32x4.shrUnsigned)];
      case "choose":
        return [...codeOf(x.then), ...codeOf(x.other), ...codeOf(x.where), ...v128.bitselect];
      default:
        return [...codeOf(x.left), ...codeOf(x.right), ...BINARY[x.op]];
    }
  };

  const settings = [...shared].filter((x) => x.op === "setting");
  const before = settings.flatMap((x) => [...codeOf(x), ...set(numberOf(x))]);
  const where = group.where === undefined ? [] : codeOf(group.where);
  // What is shared within the loop must be worked out on every way to where it is used: a mask first, rows under it.
  const rows = group.rows.flatMap(
    (row, k): Code => [
      ...codeOf(row),
      ...set(ROW),
      ...get(AT),
      ...get(OFFSET),
      ...i32.add,
      ...get(ROW),
      ...v128.store(ROWS + 4 * BLOCK * (first + k)),
      ...LANES.flatMap((n) => [
        ...get(ROW),
        ...i32x4.lane(n),
        ...i32.load8(SIEVE),
        ...(k === 0 ? [] : [...get(lane(n)), ...i32.add]),
        ...set(lane(n)),
      ]),
    ],
  );
  const mask = ROW;
  const sums = LANES.flatMap(
    (n): Code => [
      ...get(AT),
      ...get(lane(n)),
      ...(group.where === undefined ? [] : [...get(mask), ...i32x4.lane(n), ...i32.and]),
      ...(first === 0 ? [] : [...get(AT), ...i32.load(SUMS + 4 * n), ...i32.add]),
      ...i32.store(SUMS + 4 * n),
    ],
  );
  const step: Code =
    group.where === undefined
      ? [...rows, ...sums]
      : [...where, ...tee(mask), ...v128.anyTrue, ...when([...rows, ...codeOf(group.where), ...set(mask), ...sums])];
  return {
    name,
    takes: 2,
    gives: false,
    locals: [I32, I32, I32, I32, I32, V128, ...[...locals].map(() => V128)],
    body: [
      ...before,
      ...repeat([...step, ...get(AT), ...i32.const(16), ...i32.add, ...tee(AT), ...get(COUNT), ...i32.lessThan]),
    ],
  };
}
