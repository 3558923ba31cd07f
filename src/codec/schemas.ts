import { EventError } from "../core/errors.ts";
import type { Policy, Purpose } from "../core/policy.ts";
import type { SchemaRegistry } from "../core/registry.ts";
import { deriveSchema, usableShape } from "./derive.ts";
import { PRIVACY } from "./derived.ts";
import type { Node } from "./node.ts";
import { type PrivacyReader, privacyReader } from "./read-privacy.ts";
import { NO_ROLES, type RoleRules, roleRules } from "./roles.ts";
import { compileShape, type Shape } from "./shape.ts";
import { type AvroWriter, avroWriter } from "./write-avro.ts";

/** One schema as one raw topic reads it, with the writers of the purposes that it has been written for. */
export interface TopicSchema {
  /** `avro/<topic>/<schema id>`; topics hold no slash. */
  readonly name: string;
  readonly shape: Shape;
  readonly writers: WeakMap<Purpose, Promise<AvroWriter>>;
}

/** Keeps what was made for a key; what failed for want of an answer is asked for again. */
function kept<K, V>(make: (key: K) => Promise<V>): (key: K) => V | Promise<V> {
  const ready = new Map<K, V>();
  const failed = new Map<K, EventError>();
  const asked = new Map<K, Promise<V>>();
  const ask = async (key: K): Promise<V> => {
    try {
      const value = await make(key);
      ready.set(key, value);
      return value;
    } catch (thrown) {
      // A schema that cannot be used never will be: an id's schema does not change.
      if (thrown instanceof EventError && thrown.code === "schema-unusable") failed.set(key, thrown);
      throw thrown;
    } finally {
      asked.delete(key);
    }
  };
  return (key) => {
    const value = ready.get(key);
    if (value !== undefined) return value;
    const error = failed.get(key);
    if (error !== undefined) throw error;
    const asking = asked.get(key) ?? ask(key);
    asked.set(key, asking);
    return asking;
  };
}

export interface Schemas {
  /** Throws `EventError("schema-unknown" | "schema-unusable")`, `EdgeError` while the registry is away. */
  forTopic(topic: string, id: number): TopicSchema | Promise<TopicSchema>;
  /** By `TopicSchema.name`. */
  byName(name: string): TopicSchema | Promise<TopicSchema>;
  /** A schema without roles, as message keys need it. */
  plain(id: number): Node | Promise<Node>;
  /** Reads the `privacy` part of clean records that were written with this schema. */
  privacyReader(id: number): PrivacyReader | Promise<PrivacyReader>;
  writer(schema: TopicSchema, purpose: Purpose): Promise<AvroWriter>;
}

/** Compiled schemas, each made once. */
export function schemasOf(policy: Pick<Policy, "topics" | "tags">, registry: SchemaRegistry): Schemas {
  const rules = new Map<string, RoleRules>(policy.topics.raw.map((t) => [t.name, roleRules(policy, t.name)]));
  const byName = kept(async (name: string): Promise<TopicSchema> => {
    const [, topic = "", id = ""] = name.split("/");
    const of = rules.get(topic);
    if (of === undefined) throw new EventError("topic-not-in-policy");
    const shape = usableShape(await registry.byId(Number(id)), of);
    // Said once, here: not once for each purpose when it is written.
    if (shape.root.is !== "record") throw new EventError("schema-unusable", "the top level must be a record");
    if (shape.root.fields.some((f) => f.name === PRIVACY)) {
      throw new EventError("schema-unusable", `has a field "${PRIVACY}" of its own`);
    }
    return { name, shape, writers: new WeakMap() };
  });
  const plain = kept(async (id: number) => {
    const { schema } = await registry.byId(id);
    return compileShape({ schema, tags: {} }, NO_ROLES).root;
  });
  const privacyOf = kept(async (id: number) => privacyReader((await registry.byId(id)).schema));
  const open = async (schema: TopicSchema, purpose: Purpose): Promise<AvroWriter> => {
    const derived = deriveSchema(schema.shape, purpose);
    const feeds = policy.topics.raw.filter(
      (t) => t.format === "avro" && (purpose.channels?.includes(t.channel) ?? true),
    );
    const id = await registry.register(`${purpose.topic}-value`, derived.schema, feeds.length > 1);
    return avroWriter(derived.type, derived.body, id);
  };
  return {
    forTopic: (topic, id) => byName(`avro/${topic}/${id}`),
    byName,
    plain,
    privacyReader: privacyOf,
    writer(schema, purpose) {
      const known = schema.writers.get(purpose);
      if (known !== undefined) return known;
      const opening = open(schema, purpose);
      schema.writers.set(purpose, opening);
      opening.catch(() => schema.writers.delete(purpose));
      return opening;
    },
  };
}
