import { MONTH_NAMES } from "./month-names.ts";

export interface Day {
  /** Two digits where the text gives only two: the century is then unknown. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date read from a text, and how to write another one in the same form. */
export interface WrittenDate {
  readonly day: Day;
  readonly century: boolean;
  write(day: Day): string;
}

const pad = (n: number, like: string): string => String(n).padStart(like.length === 1 ? 1 : 2, "0");
const padYear = (year: number, like: string): string =>
  String(like.length === 2 ? year % 100 : year).padStart(like.length, "0");

function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Without a century, 1900 and 2000 differ in 29 February only; the year 2000 has one. */
function dayOf(y: string, m: string | number, d: string): Day {
  const year = Number(y);
  return { year: y.length === 2 ? (year > 30 ? 1900 : 2000) + year : year, month: Number(m), day: Number(d) };
}

function found(day: Day, y: string, write: (day: Day) => string): WrittenDate | undefined {
  return isDay(day) && (y.length === 2 || day.year >= 1000) ? { day, century: y.length === 4, write } : undefined;
}

/** 1984-03-02, 1984/3/2, 1984.03.02, 19840302, 840302. */
function yearFirst(text: string): WrittenDate | undefined {
  const match =
    /^(\d{4})(\s?[-/.\u2010-\u2015]\s?)(\d{1,2})(\s?[-/.\u2010-\u2015]\s?)(\d{1,2})$/.exec(text) ??
    /^(\d{4}|\d{2})()(\d{2})()(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, y = "", s = "", m = "", t = "", d = ""] = match;
  return found(dayOf(y, m, d), y, (to) => `${padYear(to.year, y)}${s}${pad(to.month, m)}${t}${pad(to.day, d)}`);
}

/** 02.03.1984, 2/3/84, 2-3-1984; read as month first only where it can be nothing else. */
function dayFirst(text: string): WrittenDate | undefined {
  const match = /^(\d{1,2})(\s?[-/.\u2010-\u2015]\s?)(\d{1,2})(\s?[-/.\u2010-\u2015]\s?)(\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, a = "", s = "", b = "", t = "", y = ""] = match;
  return (
    found(dayOf(y, b, a), y, (to) => `${pad(to.day, a)}${s}${pad(to.month, b)}${t}${padYear(to.year, y)}`) ??
    found(dayOf(y, a, b), y, (to) => `${pad(to.month, a)}${s}${pad(to.day, b)}${t}${padYear(to.year, y)}`)
  );
}

const MONTHS: ReadonlyMap<string, { readonly row: readonly string[]; readonly month: number }> = new Map(
  MONTH_NAMES.toReversed().flatMap((row) => row.map((name, i) => [name, { row, month: i + 1 }] as const)),
);

function likeCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  const first = like.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function ordinal(n: number, like: string): string {
  if (!/^(st|nd|rd|th)$/i.test(like)) return like;
  const tens = n % 100 >= 11 && n % 100 <= 13;
  return likeCase((tens ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th", like);
}

/** 2 March 1984, 2nd of March 1984, 2. März 1984, 2 de marzo de 1984; March 2, 1984. */
function withMonthName(text: string): WrittenDate | undefined {
  const before =
    /^(\d{1,2})(st|nd|rd|th|er|º|\.)?(\s+(?:of\s+|de\s+)?|-|\/)(\p{L}+)(\.?,?\s+(?:de\s+|del\s+)?|-|\/)(\d{4})$/iu;
  const after = /^(\p{L}+)(\.?\s+)(\d{1,2})(st|nd|rd|th)?(,?\s+)(\d{4})$/iu;
  const one = before.exec(text);
  if (one !== null) {
    const [, d = "", suffix = "", s = "", name = "", t = "", y = ""] = one;
    const named = MONTHS.get(name.toLowerCase());
    if (named === undefined) return undefined;
    return found(dayOf(y, named.month, d), y, (to) => {
      const month = likeCase(named.row[to.month - 1] ?? "", name);
      return `${pad(to.day, d)}${ordinal(to.day, suffix)}${s}${month}${t}${padYear(to.year, y)}`;
    });
  }
  const two = after.exec(text);
  if (two === null) return undefined;
  const [, name = "", s = "", d = "", suffix = "", t = "", y = ""] = two;
  const named = MONTHS.get(name.toLowerCase());
  if (named === undefined) return undefined;
  return found(dayOf(y, named.month, d), y, (to) => {
    const month = likeCase(named.row[to.month - 1] ?? "", name);
    return `${month}${s}${pad(to.day, d)}${ordinal(to.day, suffix)}${t}${padYear(to.year, y)}`;
  });
}

/** Reads a text that is a date and nothing else; undefined where it is none that exists. */
export function readDate(text: string): WrittenDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  return yearFirst(trimmed) ?? dayFirst(trimmed) ?? withMonthName(trimmed);
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
