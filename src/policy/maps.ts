import { z } from "zod";
import { nearest } from "../core/nearest.ts";

/** What is wrong with one key or value. */
export interface Fault {
  readonly fault: string;
  readonly allowed?: readonly string[];
}

export type Checked<T> = { readonly ok: T } | Fault;

/** Checks that a value is one of a closed list of words. `noun` names the list: "kind", "action". */
export function oneOf<W extends string>(noun: string, words: readonly W[]): (value: unknown) => Checked<W> {
  return (value) => {
    const word = words.find((w) => w === value);
    if (word !== undefined) return { ok: word };
    if (typeof value !== "string") return { fault: `must be one word, a known ${noun}`, allowed: words };
    const near = nearest(value, words);
    return {
      fault: `"${value}" is no ${noun}${near === undefined ? "" : `; did you mean "${near}"?`}`,
      allowed: words,
    };
  };
}

/** A text that passes `check`; the fault's sentence comes from `check`. */
export function checkedText<T>(check: (text: string) => Checked<T>) {
  return z.unknown().transform((value, ctx): T => {
    const checked: Checked<T> =
      value === undefined
        ? { fault: "is missing" }
        : typeof value === "string"
          ? check(value)
          : { fault: `must be a text; put it in quotes` };
    if ("ok" in checked) return checked.ok;
    ctx.addIssue({ code: "custom", message: checked.fault, params: { allowed: checked.allowed } });
    return z.NEVER;
  });
}

/** One of a closed list of words. */
export function word<W extends string>(noun: string, words: readonly W[]) {
  return checkedText<W>(oneOf(noun, words));
}

/** A map whose every key and value is checked by itself, so that one fault hides no other. */
export function mapOf<K extends string, V>(
  key: (key: string) => Checked<K>,
  value: (value: unknown, key: K) => Checked<V>,
) {
  return z.record(z.string(), z.unknown()).transform((map, ctx): Partial<Record<K, V>> => {
    const out: Partial<Record<K, V>> = {};
    for (const [name, given] of Object.entries(map)) {
      const checkedKey = key(name);
      const checked = "ok" in checkedKey ? value(given, checkedKey.ok) : checkedKey;
      if ("ok" in checked && "ok" in checkedKey) {
        Object.defineProperty(out, checkedKey.ok, { value: checked.ok, enumerable: true });
      } else if ("fault" in checked) {
        ctx.addIssue({ code: "custom", path: [name], message: checked.fault, params: { allowed: checked.allowed } });
      }
    }
    return out;
  });
}
