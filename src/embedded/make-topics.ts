import { join } from "node:path";
import type { Log } from "../core/log.ts";
import type { TopicDone, TransportOptions } from "../core/transport.ts";
import { EmbeddedLog } from "./log.ts";

const DAY = 86_400_000;

/** Nothing protects raw text, so it stays shortest; a sealed event until somebody has looked into it. As on Kafka. */
const RETENTION: Readonly<Record<keyof TransportOptions["topics"], number | undefined>> = {
  raw: 7 * DAY,
  clean: undefined,
  sealed: 30 * DAY,
};

/**
 * Makes the topics that are missing, and leaves those that are there as they are. A new one is at least as wide as the
 * widest that is there: records keep their partition number from topic to topic.
 */
export async function ensureTopics(
  embedded: EmbeddedLog,
  topics: TransportOptions["topics"],
  partitions: number,
): Promise<readonly TopicDone[]> {
  const known = new Map(embedded.topics().map((t) => [t.name, t.partitions]));
  const uses = ["raw", "clean", "sealed"] as const;
  const wanted = Math.max(partitions, ...uses.flatMap((use) => topics[use]).map((n) => known.get(n) ?? 0));
  const done: TopicDone[] = [];
  for (const use of uses) {
    const retention = RETENTION[use];
    for (const topic of topics[use]) {
      const there = known.get(topic);
      if (there === undefined) await embedded.createTopic(topic, wanted, retention === undefined ? {} : { retention });
      done.push({ topic, partitions: there ?? wanted, done: there === undefined ? "created" : "was there" });
    }
  }
  return done;
}

/** The same in a data folder that nobody has open. Throws `UserError`: `data-folder-busy`, `data-folder-newer`, `data-folder-damaged`. */
export async function makeTopicsIn(
  folder: string,
  topics: TransportOptions["topics"],
  partitions: number,
  log: Log,
): Promise<readonly TopicDone[]> {
  const embedded = await EmbeddedLog.open(join(folder, "log"), { log });
  try {
    return await ensureTopics(embedded, topics, partitions);
  } finally {
    await embedded.close();
  }
}
