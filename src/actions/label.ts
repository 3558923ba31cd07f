import type { Kind } from "../core/kinds.ts";

/** What stands for a value that is hidden whole: `[EMAIL]`. */
export function label(kind: Kind): string {
  return `[${kind}]`;
}

/** Four asterisks whatever was there: the length of a value can give it away. */
export const MASK = "****";

/** A shortened form, unless it would show the value whole after all. */
export function unlessWhole(short: string, text: string, kind: Kind): string {
  const shown = text.trim();
  return shown.length >= 3 && short.includes(shown) ? label(kind) : short;
}
