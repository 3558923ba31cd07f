import { EventError } from "../core/errors.ts";
import type { RawRecord } from "../core/event.ts";
import type { RawTopic } from "../core/policy.ts";
import { parseRoleWord } from "../core/role-words.ts";
import { fromUtf8 } from "../core/text.ts";
import { readValue } from "./avro.ts";
import { addField, type Collected, put } from "./collect.ts";
import { cursorAt, cut } from "./cursor.ts";
import { textOf } from "./leaf.ts";
import type { Leaf, Node } from "./node.ts";
import { leafAt } from "./node-leaf.ts";
import type { Given } from "./roles.ts";
import { asBuffer, BODY, schemaIdOf } from "./wire-format.ts";

/** The leaf of a message key that the policy gives a role; undefined where the key is dropped. */
export function keyOf(topic: RawTopic): Leaf | undefined {
  if (topic.key === undefined) return undefined;
  const role = parseRoleWord(topic.key);
  if ("problem" in role) return undefined;
  const given: Given = { role, origin: "policy key" };
  return leafAt("string", "key", given, {});
}

/** Whether a key is framed as the registry's serialisers frame it; no text begins with a zero byte. */
export function isFramed(key: Uint8Array): boolean {
  return key[0] === 0 && key.length >= BODY;
}

export function keySchemaId(key: Uint8Array): number {
  return schemaIdOf(asBuffer(key));
}

/** Adds a framed key: one value of a type that is no record. Throws `EventError("undecodable")` or `("schema-unusable")`. */
export function addFramedKey(out: Collected, leaf: Leaf, key: Uint8Array, schema: Node): void {
  if (schema.is !== "leaf") throw new EventError("schema-unusable", "key: must be one value");
  const from = cursorAt(asBuffer(key), BODY);
  const value = readValue(from, schema);
  if (from.at !== from.bytes.length) throw cut(from);
  addField(out, leaf, "key", textOf(schema, value));
}

/** Adds a key that is UTF-8 text. Throws `EventError("undecodable")`. */
export function addTextKey(out: Collected, leaf: Leaf, key: Uint8Array): void {
  let text: string;
  try {
    text = fromUtf8(key);
  } catch {
    throw new EventError("undecodable", "key");
  }
  addField(out, leaf, "key", text);
}

/** The leaves of the headers that a topic lets pass. */
export function headerLeaves(topic: RawTopic): readonly (readonly [string, Leaf])[] {
  return topic.headers.map((name) => [name, leafAt("string", `headers.${name}`, undefined, {})]);
}

/** Adds the headers that pass; gives their field numbers by name. */
export function addHeaders(
  out: Collected,
  leaves: readonly (readonly [string, Leaf])[],
  headers: RawRecord["headers"],
): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const [name, leaf] of leaves) {
    const bytes = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (bytes !== undefined) put(numbers, name, addField(out, leaf, leaf.pattern, asBuffer(bytes).toString("utf8")));
  }
  return numbers;
}
