import type { CleanValue, Privacy } from "../core/clean.ts";
import { EventError } from "../core/errors.ts";
import type { Scalar, Structure } from "../core/event.ts";
import { utf8 } from "../core/text.ts";
import { PRIVACY } from "./derived.ts";
import { privacyValue } from "./privacy-record.ts";
import { uniqueKeys } from "./unique-key.ts";

function scalarJson(value: Scalar): string {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) throw new EventError("not-encodable");
  return JSON.stringify(value);
}

function leafOf(values: readonly CleanValue[], at: number): Scalar {
  const value = values[at];
  return value === undefined || "dropped" in value ? null : value.value;
}

/** Members of an object as `"key":value`. */
function members(structure: Structure, values: readonly CleanValue[], reserved: readonly string[]): readonly string[] {
  const unique = uniqueKeys(reserved);
  if ("record" in structure) {
    return Object.entries(structure.record).map(([key, of]) => `${JSON.stringify(unique(key))}:${json(of, values)}`);
  }
  if (!("entries" in structure)) throw new EventError("not-encodable");
  return structure.entries.map(({ key, value }) => {
    const name = leafOf(values, key);
    return `${JSON.stringify(unique(name === null ? undefined : String(name)))}:${json(value, values)}`;
  });
}

function json(structure: Structure, values: readonly CleanValue[]): string {
  if ("leaf" in structure) return scalarJson(leafOf(values, structure.leaf));
  if ("absent" in structure) return "null";
  if ("items" in structure) return `[${structure.items.map((item) => json(item, values)).join(",")}]`;
  if ("branch" in structure) return json(structure.of, values);
  return `{${members(structure, values, []).join(",")}}`;
}

/** A clean record of a JSON topic: the event's members, then `privacy`. What was dropped is null. */
export function writeJson(structure: Structure, values: readonly CleanValue[], privacy: Privacy): Uint8Array {
  const all = [...members(structure, values, [PRIVACY]), `"${PRIVACY}":${JSON.stringify(privacyValue(privacy))}`];
  return utf8(`{${all.join(",")}}`);
}
