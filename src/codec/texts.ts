import type { CleanText, ReadTexts } from "../core/audit.ts";
import type { Policy } from "../core/policy.ts";
import type { SchemaRegistry } from "../core/registry.ts";
import { readNode } from "./avro.ts";
import { type Collected, collected } from "./collect.ts";
import { cursorAt } from "./cursor.ts";
import { PRIVACY } from "./derived.ts";
import { type JsonReader, jsonReader } from "./json.ts";
import { parseObject } from "./json-text.ts";
import type { Node } from "./node.ts";
import { jsonPrivacy } from "./read-privacy.ts";
import { NO_ROLES, roleRules } from "./roles.ts";
import { compileShape } from "./shape.ts";
import { asBuffer, BODY, present, schemaIdOf } from "./wire-format.ts";

/** A value of one word is an id, a code or a token; an address is a value of one word, too. */
const IS_TEXT = /[\s@]/;

function textsOf({ fields }: Collected): readonly CleanText[] {
  return fields.flatMap(({ pattern, text }) => (text !== undefined && IS_TEXT.test(text) ? [{ pattern, text }] : []));
}

/**
 * Reads what is text in clean records, of Avro and of JSON topics, as somebody would who has the topic: every text but the `privacy` record, whatever
 * role its field had.
 */
export function textReader(policy: Pick<Policy, "topics" | "tags">, registry: SchemaRegistry): ReadTexts {
  const shapes = new Map<number, Node>();
  const readers = new Map<string, JsonReader>();
  const nodeOf = async (id: number): Promise<Node> => {
    const known = shapes.get(id);
    if (known !== undefined) return known;
    const { schema } = await registry.byId(id);
    const { root } = compileShape({ schema, tags: {} }, NO_ROLES);
    shapes.set(id, root);
    return root;
  };
  const json = (value: Buffer): readonly CleanText[] => {
    const { topic } = jsonPrivacy(value).source;
    // Which keys are data is said by the policy of the topic that the event came from.
    const read = readers.get(topic) ?? jsonReader(roleRules(policy, topic));
    readers.set(topic, read);
    const { [PRIVACY]: _, ...rest } = parseObject(value);
    const out = collected();
    read(rest, out);
    return textsOf(out);
  };
  return async (value) => {
    const bytes = asBuffer(present(value));
    if (bytes[0] === 0x7b) return json(bytes);
    const out = collected();
    readNode(cursorAt(bytes, BODY), await nodeOf(schemaIdOf(bytes)), out, "", 0);
    return textsOf(out).filter(({ pattern }) => !pattern.startsWith(`${PRIVACY}.`));
  };
}
