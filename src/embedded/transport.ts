import { join } from "node:path";
import type { Log } from "../core/log.ts";
import type { Transport, TransportOptions } from "../core/transport.ts";
import { openFollow } from "./follow.ts";
import { EmbeddedLog } from "./log.ts";
import { ensureTopics } from "./make-topics.ts";
import { openSchemaRegistry } from "./schema-registry.ts";
import { openSink } from "./sink.ts";
import { openSource } from "./source.ts";

/** Partitions of a topic that the embedded log makes by itself. */
export const PARTITIONS = 4;

export interface EmbeddedTransport extends Transport {
  readonly log: EmbeddedLog;
}

/**
 * The embedded log as a transport. Topics that the policy names are made where they are missing.
 *
 * @param untilEnd sources end when everything there is has been read, instead of waiting for more
 */
export async function openEmbedded(
  folder: string,
  options: TransportOptions,
  log: Log,
  untilEnd = false,
): Promise<EmbeddedTransport> {
  const embedded = await EmbeddedLog.open(join(folder, "log"), { log });
  try {
    await ensureTopics(embedded, options.topics, PARTITIONS);
    const registry = await openSchemaRegistry(join(folder, "schemas"));
    return transportOn(embedded, registry, options, untilEnd);
  } catch (thrown) {
    await embedded.close();
    throw thrown;
  }
}

/** The same log once more, for sources that end: `npm start` first works through what there is. */
export function transportOn(
  embedded: EmbeddedLog,
  registry: Transport["registry"],
  options: TransportOptions,
  untilEnd: boolean,
): EmbeddedTransport {
  const { topics, groups, batch, onState } = options;
  const limits = { maxRecords: batch.records, maxBytes: batch.bytes, untilEnd };
  return {
    log: embedded,
    registry,
    clean: () => ({
      source: openSource(embedded, {
        ...limits,
        group: groups.clean,
        topics: topics.raw,
        onState: (code) => onState("clean", code),
      }),
      sink: openSink(embedded, { group: groups.clean }),
    }),
    index: (positions) =>
      openFollow(embedded, {
        ...limits,
        topics: [...topics.clean, ...topics.sealed],
        positions,
        onState: (code) => onState("index", code),
      }),
    close: () => embedded.close(),
  };
}
