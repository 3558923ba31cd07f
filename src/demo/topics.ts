import type { Codec } from "../core/codec.ts";
import type { RawRecord } from "../core/event.ts";
import type { Log } from "./feed.ts";
import type { Topics } from "./summary.ts";

/** What `sordino demo` needs beyond an instance: putting events in, and reading back what stands in the topics. */
export interface Demo {
  readonly topics: Topics;
  /** A framed value as a plain object. */
  readonly plain: (value: Uint8Array) => Promise<unknown>;
  /** Puts the samples into the raw topics, all or none; does nothing where something lies there already. Answers how many. */
  feed(): Promise<number>;
}

/** As much of a log as reading needs. */
export interface ReadableLog extends Pick<Log, "topics"> {
  start(topic: string, partition: number): bigint;
  read(topic: string, partition: number, from: bigint, limits: { readonly maxRecords: number }): readonly RawRecord[];
}

const AT_ONCE = 100;

/** The topics of an embedded log, read from their beginning. */
export function topicsIn(
  log: ReadableLog,
  names: Pick<Topics, "raw" | "clean" | "sealed">,
  codec: Pick<Codec, "read" | "privacy">,
): Topics {
  const partitionsOf = (topic: string): readonly number[] =>
    Array.from({ length: log.topics().find((t) => t.name === topic)?.partitions ?? 0 }, (_, partition) => partition);
  function* records(topic: string): Iterable<RawRecord> {
    for (const partition of partitionsOf(topic)) {
      let from = 0n;
      for (;;) {
        const found = log.read(topic, partition, from, { maxRecords: AT_ONCE });
        if (found.length === 0) break;
        yield* found;
        from = (found.at(-1)?.at.offset ?? from) + 1n;
      }
    }
  }
  return {
    ...names,
    records,
    expired: (topic) => partitionsOf(topic).reduce((sum, p) => sum + Number(log.start(topic, p)), 0),
    language: (record) =>
      codec.read(record).then(
        (event) => event.language,
        () => undefined,
      ),
    privacy: (value) => codec.privacy(value),
  };
}
