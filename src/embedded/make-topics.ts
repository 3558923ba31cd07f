import { join } from "node:path";
import type { Log } from "../core/log.ts";
import type { TopicDone } from "../core/transport.ts";
import { EmbeddedLog } from "./log.ts";

/**
 * Makes the topics that are missing, and leaves those that are there as they are. A new one is at least as wide as the
 * widest that is there: records keep their partition number from topic to topic.
 */
export async function ensureTopics(
  embedded: EmbeddedLog,
  names: readonly string[],
  partitions: number,
): Promise<readonly TopicDone[]> {
  const known = new Map(embedded.topics().map((t) => [t.name, t.partitions]));
  const wanted = Math.max(partitions, ...names.map((n) => known.get(n) ?? 0));
  const done: TopicDone[] = [];
  for (const topic of names) {
    const there = known.get(topic);
    if (there === undefined) await embedded.createTopic(topic, wanted);
    done.push({ topic, partitions: there ?? wanted, done: there === undefined ? "created" : "was there" });
  }
  return done;
}

/** The same in a data folder that nobody has open. Throws `UserError`: `data-folder-busy`, `data-folder-newer`, `data-folder-damaged`. */
export async function makeTopicsIn(
  folder: string,
  names: readonly string[],
  partitions: number,
  log: Log,
): Promise<readonly TopicDone[]> {
  const embedded = await EmbeddedLog.open(join(folder, "log"), { log });
  try {
    return await ensureTopics(embedded, names, partitions);
  } finally {
    await embedded.close();
  }
}
