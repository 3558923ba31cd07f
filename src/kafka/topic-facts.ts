import kafkajs from "kafkajs";
import { UserError } from "../core/errors.ts";
import type { Connection } from "./connection.ts";
import { asEdge, isMissingTopic } from "./failures.ts";
import type { Place } from "./generation.ts";

export interface TopicFacts {
  readonly partitions: number;
  /** `max.message.bytes`: the largest record batch that the topic takes, in bytes. */
  readonly maxBytes: number;
}

async function ask(connection: Connection, topic: string): Promise<TopicFacts> {
  try {
    return await connection.asAdmin(async (admin) => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      const partitions = topics.find((t) => t.name === topic)?.partitions.length ?? 0;
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: ["max.message.bytes"] }],
      });
      const value = resources[0]?.configEntries.find((e) => e.configName === "max.message.bytes")?.configValue;
      return { partitions, maxBytes: Number(value ?? 1_048_588) };
    });
  } catch (thrown) {
    throw isMissingTopic(thrown) ? new UserError("topic-missing", topic) : asEdge(thrown);
  }
}

/** What the broker says of topics, asked once each. */
export interface Facts {
  of(topic: string): Promise<TopicFacts>;
  /** Asks again the next time. */
  forget(topic: string): void;
}

export function createFacts(connection: Connection): Facts {
  const known = new Map<string, Promise<TopicFacts>>();
  return {
    of(topic) {
      const found = known.get(topic) ?? ask(connection, topic);
      known.set(topic, found);
      found.catch(() => known.delete(topic));
      return found;
    },
    forget: (topic) => void known.delete(topic),
  };
}

/**
 * Throws `UserError("topic-missing")` with the names of all topics that are not there; `EdgeError` where the broker does
 * not answer.
 */
export async function requireTopics(connection: Connection, topics: readonly string[]): Promise<void> {
  let existing: ReadonlySet<string>;
  try {
    existing = new Set(await connection.asAdmin((admin) => admin.listTopics()));
  } catch (thrown) {
    throw asEdge(thrown);
  }
  const missing = topics.filter((topic) => !existing.has(topic));
  if (missing.length > 0) throw new UserError("topic-missing", missing.join(", "));
}

/** Throws `UserError("topic-too-small")` where an output has fewer partitions than an input: a record keeps its partition number. */
export async function requirePartitions(
  connection: Connection,
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<void> {
  const facts = createFacts(connection);
  const needed = Math.max(...(await Promise.all(inputs.map(async (topic) => (await facts.of(topic)).partitions))));
  for (const topic of outputs) {
    const { partitions } = await facts.of(topic);
    if (partitions < needed) throw new UserError("topic-too-small", `${topic} has ${partitions}, needs ${needed}`);
  }
}

export interface Bounds {
  /** The first offset that is still there. */
  readonly low: bigint;
  /** Up to where every transaction is committed or aborted. */
  readonly high: bigint;
}

export async function boundsOf(connection: Connection, topic: string): Promise<ReadonlyMap<number, Bounds>> {
  try {
    const offsets = await connection.asAdmin((admin) => admin.fetchTopicOffsets(topic));
    return new Map(offsets.map((o) => [o.partition, { low: BigInt(o.low), high: BigInt(o.high) }]));
  } catch (thrown) {
    throw asEdge(thrown);
  }
}

/** Says so where records from `position` on were deleted before anybody read them. Does not wait and does not fail. */
export function tellDeleted(connection: Connection, place: Place, position: bigint): void {
  const { topic, partition } = place;
  boundsOf(connection, topic)
    .then((bounds) => {
      const low = bounds.get(partition)?.low ?? 0n;
      if (low <= position) return;
      connection.log.error("records were deleted by the topic's retention before they were read", {
        component: "kafka",
        topic,
        partition,
        offset: `${position}`,
        count: Number(low - position),
      });
    })
    .catch(() => undefined);
}
