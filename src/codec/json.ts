import { EventError } from "../core/errors.ts";
import type { Structure } from "../core/event.ts";
import { ABSENT, addField, addLeaf, type Collected, DEPTH, put } from "./collect.ts";
import type { JsonValue } from "./json-text.ts";
import type { Leaf } from "./node.ts";
import { keyLeaf, leafAt } from "./node-leaf.ts";
import { under } from "./paths.ts";
import type { Given, PathTags, RoleRules } from "./roles.ts";

const NO_TAGS: PathTags = {};
const KEEP: Given = { role: { is: "keep" }, origin: "" };

/** What is known of a place that values of a JSON topic have; made when a value is first seen there. */
interface Spot {
  readonly pattern: string;
  readonly text: Leaf;
  readonly number: Leaf;
  readonly boolean: Leaf;
  readonly given: Given | undefined;
  /** Whether the keys here are data, by the policy. */
  readonly isMap: boolean;
  readonly members: Map<string, Spot>;
  /** By `[]` and `{}`. */
  readonly inside: Map<string, Spot>;
  readonly key: Leaf;
  readonly stated: Leaf;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const DIGITS = /\d/g;

/** A key that a programmer would give a field. With six digits or more it is rather a date or somebody's number. */
function isFieldName(key: string): boolean {
  return NAME.test(key) && (key.match(DIGITS)?.length ?? 0) < 6;
}

/** Places that are remembered; events could name new ones without end. */
const REMEMBERED = 10_000;

/** Reads objects of one topic into fields. Throws `EventError("too-deep")` below 64 levels; nothing else. */
export type JsonReader = (value: Readonly<Record<string, JsonValue>>, out: Collected) => Structure;

/**
 * Roles come from the policy's paths alone. A key is part of the structure where the policy names its path, or where it
 * looks like the name of a field and the policy does not speak of the place as a map; any other key is data, and is read as
 * text.
 */
export function jsonReader(rules: RoleRules): JsonReader {
  let remembered = 0;

  const spotAt = (pattern: string, above: Given | undefined): Spot => {
    const own = rules.given({ path: pattern, fullName: undefined, properties: [] }, NO_TAGS);
    const given = own !== undefined && "role" in own ? own : above;
    const keys = rules.given({ path: `${pattern}{}{key}`, fullName: undefined, properties: [] }, NO_TAGS);
    const ofKeys = keys !== undefined && "role" in keys ? keys : undefined;
    return {
      pattern,
      text: leafAt("string", pattern, given, {}),
      number: leafAt("double", pattern, given, {}),
      boolean: leafAt("boolean", pattern, given, {}),
      given,
      isMap: rules.isMap(pattern),
      members: new Map(),
      inside: new Map(),
      key: keyLeaf(`${pattern}{}`, ofKeys, given),
      stated: leafAt("string", `${pattern}{}{key}`, KEEP, {}),
    };
  };
  const child = (among: Map<string, Spot>, name: string, pattern: string, above: Given | undefined): Spot => {
    const known = among.get(name);
    if (known !== undefined) return known;
    const spot = spotAt(pattern, above);
    if (remembered < REMEMBERED) {
      remembered++;
      among.set(name, spot);
    }
    return spot;
  };
  const isStructure = (spot: Spot, key: string): boolean =>
    spot.members.has(key) || rules.names(under(spot.pattern, key)) || (!spot.isMap && isFieldName(key));

  const objectAt = (
    value: Readonly<Record<string, JsonValue>>,
    spot: Spot,
    out: Collected,
    path: string,
    depth: number,
  ): Structure => {
    const keys = Object.keys(value);
    if (keys.every((key) => isStructure(spot, key))) {
      const record: Record<string, Structure> = {};
      for (const key of keys) {
        const place = child(spot.members, key, under(spot.pattern, key), spot.given);
        put(record, key, valueAt(value[key] ?? null, place, out, under(path, key), depth));
      }
      return { record };
    }
    const entries = keys.map((key, i) => {
      const stated = isStructure(spot, key);
      const leaf = stated ? spot.stated : spot.key;
      const number = addField(out, leaf, `${path}{${i}}{key}`, key);
      const place = stated
        ? child(spot.members, key, under(spot.pattern, key), spot.given)
        : child(spot.inside, "{}", `${spot.pattern}{}`, spot.given);
      const at = stated ? under(path, key) : `${path}{${i}}`;
      return { key: number, value: valueAt(value[key] ?? null, place, out, at, depth) };
    });
    return { entries };
  };

  const valueAt = (value: JsonValue, spot: Spot, out: Collected, path: string, depth: number): Structure => {
    switch (typeof value) {
      case "string":
        return addLeaf(out, spot.text, path, value);
      case "number":
      case "bigint":
        return addLeaf(out, spot.number, path, value);
      case "boolean":
        return addLeaf(out, spot.boolean, path, value);
    }
    if (value === null) return ABSENT;
    if (depth >= DEPTH) throw new EventError("too-deep");
    if (!isList(value)) return objectAt(value, spot, out, path, depth + 1);
    if (spot.given?.role.is === "purpose") out.purposesStated = true;
    const place = child(spot.inside, "[]", `${spot.pattern}[]`, spot.given);
    return { items: value.map((item, i) => valueAt(item, place, out, `${path}[${i}]`, depth + 1)) };
  };

  const top = spotAt("", undefined);
  return (value, out) => valueAt(value, top, out, "", 0);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
