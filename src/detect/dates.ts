import type { Token, View } from "../core/detect.ts";
import { matchAt } from "./groups.ts";
import { monthOf, romanMonthOf } from "./months.ts";

export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Undefined where only day and month are written. */
  readonly year: number | undefined;
  /** Digits in one piece ("460727"): needs more to be believed. */
  readonly solid: boolean;
}

const NUMERIC = /(\d{1,4})( ?[-./] ?|\. | )(\d{1,2})( ?[-./] ?|\. | )(\d{2,4})(?!\d)/y;
const SOLID = /(\d{8}|\d{6})(?!\d)/y;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29 || year === undefined) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A year of two digits is one of the last hundred. */
function fullYear(written: string, now: number): number | undefined {
  if (written.length === 3) return undefined;
  const year = Number(written);
  if (written.length > 2) return year;
  const century = now - (now % 100);
  return century + year > now ? century - 100 + year : century + year;
}

/** Reads three numbers in the orders that people use; undefined where none gives a day from 1900 to this year. */
function yearOf(a: string, b: string, c: string, now: number): number | undefined {
  const orders: readonly (readonly [string, string, string])[] =
    a.length > 2
      ? [[a, b, c]]
      : c.length > 2
        ? [
            [c, b, a],
            [c, a, b],
          ]
        : [
            [c, b, a],
            [c, a, b],
            [a, b, c],
          ];
  for (const [y, m, d] of orders) {
    if (d.length > 2) continue;
    const year = fullYear(y, now);
    if (year !== undefined && year >= 1900 && year <= now && isDay(year, Number(m), Number(d))) return year;
  }
  return undefined;
}

function numeric(view: View, start: number, now: number): WrittenDate | undefined {
  const hit = matchAt(NUMERIC, view.text, start);
  if (hit !== undefined) {
    const [whole, a = "", first = "", b = "", second = "", c = ""] = hit;
    const year = yearOf(a, b, c, now);
    // "27/6-94" is usual in the Nordic countries; any other mix is not a date.
    const alike = first.trim() === second.trim() || (first.trim() === "/" && second.trim() === "-");
    if (year !== undefined && alike) return { start, end: start + whole.length, year, solid: false };
  }
  const digits = matchAt(SOLID, view.text, start)?.[1];
  if (digits === undefined) return undefined;
  const cuts =
    digits.length === 8
      ? [
          [4, 6],
          [2, 4],
        ]
      : [[2, 4]];
  for (const [i = 0, j = 0] of cuts) {
    const year = yearOf(digits.slice(0, i), digits.slice(i, j), digits.slice(j), now);
    if (year !== undefined) return { start, end: start + digits.length, year, solid: true };
  }
  return undefined;
}

const isJoining = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\.|,|-|\/|de|del|of|den|do|st|nd|rd|th|er|re|º|ª|°|'|o|a|e)$/.test(token.low);

function yearAt(view: View, from: number, now: number): { readonly year: number; readonly end: number } | undefined {
  let at = from;
  while (at < from + 3 && isJoining(view.tokens[at])) at++;
  const token = view.tokens[at];
  if (token?.shape !== "d") return undefined;
  const written = token.low;
  if (written.length !== 4 && written.length !== 2) return undefined;
  const year = fullYear(written, now);
  return year !== undefined && year >= 1900 && year <= now ? { year, end: token.end } : undefined;
}

/** A date with its month in words around the digit token `at`: "3. april 1991", "April 3rd, 1991", "4 XII 1969". */
function worded(view: View, at: number, now: number): WrittenDate | undefined {
  const digit = view.tokens[at];
  if (digit === undefined || digit.low.length > 2) return undefined;
  const day = Number(digit.low);
  let next = at + 1;
  while (next < at + 4 && isJoining(view.tokens[next])) next++;
  const name = view.tokens[next];
  const roman = name?.shape === "A" ? romanMonthOf(name.low) : undefined;
  const month = name === undefined ? undefined : (monthOf(name.low) ?? roman);
  if (name !== undefined && month !== undefined) {
    const year = yearAt(view, next + 1, now);
    if (!isDay(year?.year, month, day)) return undefined;
    if (year === undefined && roman !== undefined) return undefined;
    return { start: digit.start, end: year?.end ?? name.end, year: year?.year, solid: false };
  }
  let previous = at - 1;
  if (view.tokens[previous]?.low === ".") previous--;
  const before = view.tokens[previous];
  const named = before === undefined ? undefined : monthOf(before.low);
  if (before === undefined || named === undefined) return undefined;
  const year = yearAt(view, at + 1, now);
  if (year === undefined || !isDay(year.year, named, day)) return undefined;
  return { start: before.start, end: year.end, year: year.year, solid: false };
}

/**
 * Reads the date that begins at the digit token `at` (or at a month's name right before it), from 1900 to the year `now`.
 * Looks at most eight tokens around.
 */
export function dateAt(view: View, at: number, now: number): WrittenDate | undefined {
  const token = view.tokens[at];
  if (token?.shape !== "d") return undefined;
  return worded(view, at, now) ?? numeric(view, token.start, now);
}
