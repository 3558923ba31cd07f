import { kindOfRole } from "../core/decide.ts";
import type { Field, Scalar, Structure } from "../core/event.ts";
import { textOf } from "./leaf.ts";
import type { Leaf } from "./node.ts";
import { statedTime } from "./time.ts";

/** What is gathered while one event is walked. */
export interface Collected {
  readonly fields: Field[];
  /** Every time that the event states, in its order. */
  readonly times: number[];
  /** Set where a list of purposes is there, even an empty one. */
  purposesStated: boolean;
}

export function collected(): Collected {
  return { fields: [], times: [], purposesStated: false };
}

export const ABSENT: Structure = { absent: true };

/** Most events have few leaves: their structures are shared. */
const LEAVES: readonly Structure[] = Array.from({ length: 256 }, (_, leaf) => ({ leaf }));

/** Levels of records, arrays and maps that an event may nest. */
export const DEPTH = 64;

/** Adds a field; gives the number it has. */
export function addField(out: Collected, leaf: Leaf, path: string, value: Exclude<Scalar, null>): number {
  const { role, pattern } = leaf;
  const index = out.fields.length;
  const text = leaf.type === "string" || kindOfRole(role) !== undefined ? textOf(leaf, value) : undefined;
  if (role.is === "occurred-at") {
    const time = statedTime(leaf, value);
    if (time !== undefined) out.times.push(time);
  }
  out.fields.push({
    index,
    path,
    pattern,
    role,
    value: typeof value === "string" && text !== undefined ? text : value,
    text,
  });
  return index;
}

export function addLeaf(out: Collected, leaf: Leaf, path: string, value: Exclude<Scalar, null>): Structure {
  const index = addField(out, leaf, path, value);
  return LEAVES[index] ?? { leaf: index };
}

/** Sets a member whatever its name is; plain assignment to `__proto__` would lose it. */
export function put<T>(into: Record<string, T>, name: string, value: T): void {
  if (name !== "__proto__") into[name] = value;
  else Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}
