import type { CleanRecord } from "../core/apply.ts";
import type { Privacy } from "../core/clean.ts";
import type { Codec } from "../core/codec.ts";
import { EventError } from "../core/errors.ts";
import type { Event, RawRecord } from "../core/event.ts";
import type { Policy, RawTopic } from "../core/policy.ts";
import type { SchemaRegistry } from "../core/registry.ts";
import { eventOf } from "./attributes.ts";
import { readNode } from "./avro.ts";
import { type Collected, collected } from "./collect.ts";
import { cursorAt, cut } from "./cursor.ts";
import { PRIVACY } from "./derived.ts";
import { addFramedKey, addHeaders, addTextKey, headerLeaves, isFramed, keyOf, keySchemaId } from "./envelope.ts";
import { type JsonReader, jsonReader } from "./json.ts";
import { parseObject } from "./json-text.ts";
import { jsonPrivacy } from "./read-privacy.ts";
import { roleRules } from "./roles.ts";
import { type Schemas, schemasOf, type TopicSchema } from "./schemas.ts";
import { asBuffer, BODY, present, schemaIdOf } from "./wire-format.ts";
import { writeJson } from "./write-json.ts";

export interface CodecParts {
  readonly policy: Pick<Policy, "topics" | "tags" | "controllers">;
  readonly registry: SchemaRegistry;
}

/** Shape of every event of a JSON topic: it has no schema to derive from. */
const JSON_SHAPE = "json";

type ReadValue = (value: Buffer, out: Collected) => Promise<Pick<Event, "structure" | "shape">>;

function avroValue(topic: RawTopic, schemas: Schemas): ReadValue {
  return async (value, out) => {
    const found = schemas.forTopic(topic.name, schemaIdOf(value));
    const schema: TopicSchema = found instanceof Promise ? await found : found;
    const from = cursorAt(value, BODY);
    const structure = readNode(from, schema.shape.root, out, "", 0);
    // Bytes left over: they were written with another schema, and what was read may be anything.
    if (from.at !== value.length) throw cut(from);
    return { structure, shape: schema.name };
  };
}

function jsonValue(reader: JsonReader): ReadValue {
  return async (value, out) => {
    const object = parseObject(value);
    if (Object.hasOwn(object, PRIVACY)) throw new EventError("schema-unusable", `has a field "${PRIVACY}" of its own`);
    return { structure: reader(object, out), shape: JSON_SHAPE };
  };
}

function topicReader({ policy }: CodecParts, topic: RawTopic, schemas: Schemas): (record: RawRecord) => Promise<Event> {
  const controllers: ReadonlySet<string> = new Set(policy.controllers.map((c) => c.id));
  const rules = roleRules(policy, topic.name);
  const readValue = topic.format === "avro" ? avroValue(topic, schemas) : jsonValue(jsonReader(rules));
  const keyLeaf = keyOf(topic);
  const leaves = headerLeaves(topic);
  return async (record) => {
    const value = present(record.value);
    const out = collected();
    const { structure, shape } = await readValue(value, out);
    const { key } = record;
    if (keyLeaf !== undefined && key !== null && key.length > 0) {
      if (isFramed(key)) addFramedKey(out, keyLeaf, key, await schemas.plain(keySchemaId(key)));
      else addTextKey(out, keyLeaf, key);
    }
    const headers = addHeaders(out, leaves, record.headers);
    return eventOf(record, topic, controllers, out, structure, headers, shape);
  };
}

/**
 * The codec of a policy: Avro in the registry's wire format, or JSON, as each raw topic says. Schemas are compiled once;
 * clean schemas are registered under `<clean topic>-value` when they are first written.
 *
 * Throws `UserError("policy-invalid")` where the policy holds a role word that is none.
 */
export function createCodec(parts: CodecParts): Codec {
  const schemas = schemasOf(parts.policy, parts.registry);
  const readers = new Map(parts.policy.topics.raw.map((t) => [t.name, topicReader(parts, t, schemas)]));
  return {
    async read(record: RawRecord): Promise<Event> {
      const reader = readers.get(record.at.topic);
      if (reader === undefined) throw new EventError("topic-not-in-policy");
      return await reader(record);
    },

    async write(record: CleanRecord): Promise<Uint8Array> {
      const { shape, purpose, structure, values, privacy } = record.contents;
      if (shape === JSON_SHAPE) return writeJson(structure, values, privacy);
      const writer = await schemas.writer(await schemas.byName(shape), purpose);
      return writer(structure, values, privacy);
    },

    async privacy(value: Uint8Array): Promise<Privacy> {
      const bytes = asBuffer(value);
      // A clean topic may hold records of Avro topics and of JSON topics.
      if (bytes[0] === 0x7b) return jsonPrivacy(bytes);
      const reader = await schemas.privacyReader(schemaIdOf(present(value)));
      return reader(bytes);
    },
  };
}
