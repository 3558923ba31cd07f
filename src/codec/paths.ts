/**
 * How places are written.
 *
 * `a.b` a field in a record, `a[]` the items of an array, `m{}` the values of a map, `m{}{key}` its keys. A path says which
 * one: `a[2].c`, `m{0}.c` (the third item; the first entry, by number, because a map's keys are data). A pattern is the path
 * without the numbers. Fields inside a recursive type have the pattern of their first level.
 *
 * In a rule, `*` stands for one segment or a part of one (`*.note`, `contact*.name`), `**` for any depth, none included
 * (`**.ssn`, `customer.**`).
 */
export interface PathRule {
  readonly text: string;
  matches(path: string): boolean;
}

const WILD = /\*\*\.|\.\*\*$|\*\*|\*|[^*.]+|\./g;

function source(part: string): string {
  switch (part) {
    case "**.":
      return "(?:.+\\.)?";
    case ".**":
      return "[.[{].*";
    case "**":
      return ".*";
    case "*":
      return "[^.]*";
    default:
      return part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&");
  }
}

export function pathRule(text: string): PathRule {
  if (!text.includes("*")) return { text, matches: (path) => path === text };
  const expression = new RegExp(`^${(text.match(WILD) ?? []).map(source).join("")}$`, "s");
  return { text, matches: (path) => expression.test(path) };
}

function depth(text: string): number {
  if (text.includes("**")) return 2;
  return text.includes("*") ? 1 : 0;
}

/** Strongest first: without wildcards, then with `*`, then with `**`; of equal ones the longer, then the earlier. */
export function byStrength(texts: readonly string[]): readonly PathRule[] {
  return texts
    .toSorted((a, b) => depth(a) - depth(b) || b.replaceAll("*", "").length - a.replaceAll("*", "").length)
    .map(pathRule);
}

/** The places that a rule speaks of as maps: every part of it that is followed by `{}`. */
export function mapsIn(text: string): readonly PathRule[] {
  return [...text.matchAll(/\{\}/g)].map((found) => pathRule(text.slice(0, found.index)));
}

/** Rules that say the same of a field wherever its type stands: `**`, `**.ssn`, `**.phone*`. */
const ANYWHERE = /^\*\*(?:\.(?:[^.[{*]|\*(?!\*))+)?$/;

function isBelow(text: string, path: string): boolean {
  return text.startsWith(path) && ".[{".includes(text.charAt(path.length) || " ");
}

/**
 * Whether a rule may say of what lies below a place something else than it says of the same type elsewhere. Looks at the
 * rule alone, not at what there is below: a schema that grows changes nothing here.
 */
export function reachesBelow(text: string, path: string): boolean {
  const star = text.indexOf("*");
  if (star < 0) return isBelow(text, path);
  if (ANYWHERE.test(text)) return false;
  const stem = text.slice(0, star);
  return isBelow(stem, path) || `${path}.`.startsWith(stem);
}

export function under(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
