/**
 * A number worked out for a token from the columns of the text: a small language in which the features are written down once
 * (`features.ts`) and from which the kernel is made. All numbers are signed, of 32 bits, and wrap; a condition is 0 or -1.
 */
export type Expression =
  | { readonly op: "column"; readonly column: number; readonly shift: number }
  | { readonly op: "setting"; readonly setting: number }
  | { readonly op: "number"; readonly value: number }
  | { readonly op: Shift; readonly of: Expression; readonly by: number }
  | { readonly op: Binary; readonly left: Expression; readonly right: Expression }
  | { readonly op: "choose"; readonly where: Expression; readonly then: Expression; readonly other: Expression };

/** `>>>` fills with noughts. */
export type Shift = "<<" | ">>>";
export type Binary = "+" | "-" | "*" | "&" | "|" | "^" | "min" | "==" | ">=";

const made = new Map<string, Expression>();
const numbers = new Map<Expression, number>();

/** The same expression is made once, so that it is worked out once. */
function once(key: string, expression: Expression): Expression {
  const known = made.get(key);
  if (known !== undefined) return known;
  made.set(key, expression);
  numbers.set(expression, numbers.size);
  return expression;
}

export type Operand = Expression | number;

const expressionOf = (x: Operand): Expression => (typeof x === "number" ? constant(x) : x);
const id = (x: Expression): number => numbers.get(x) ?? -1;

export const constant = (value: number): Expression => once(`= ${value | 0}`, { op: "number", value: value | 0 });

/** Column number `column` of the token that stands `shift` tokens behind. */
export const column = (column: number, shift = 0): Expression =>
  once(`c ${column} ${shift}`, { op: "column", column, shift });

/** A number that is the same for all tokens of a text. */
export const setting = (setting: number): Expression => once(`s ${setting}`, { op: "setting", setting });

export function binary(op: Binary, a: Operand, b: Operand): Expression {
  const left = expressionOf(a);
  const right = expressionOf(b);
  return once(`${op} ${id(left)} ${id(right)}`, { op, left, right });
}

export function shifted(op: Shift, of: Operand, by: number): Expression {
  const inner = expressionOf(of);
  return once(`${op} ${id(inner)} ${by}`, { op, of: inner, by });
}

export function choose(where: Expression, a: Operand, b: Operand): Expression {
  const then = expressionOf(a);
  const other = expressionOf(b);
  return once(`? ${id(where)} ${id(then)} ${id(other)}`, { op: "choose", where, then, other });
}

export const add = (a: Operand, b: Operand): Expression => binary("+", a, b);
export const times = (a: Operand, b: Operand): Expression => binary("*", a, b);
export const xor = (a: Operand, b: Operand): Expression => binary("^", a, b);
export const and = (a: Operand, b: Operand): Expression => binary("&", a, b);
export const least = (a: Operand, b: Operand): Expression => binary("min", a, b);
export const is = (a: Operand, b: Operand): Expression => binary("==", a, b);
export const atLeast = (a: Operand, b: Operand): Expression => binary(">=", a, b);
