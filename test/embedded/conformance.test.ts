import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { silent } from "../../src/core/log.ts";
import { openFollow } from "../../src/embedded/follow.ts";
import { EmbeddedLog } from "../../src/embedded/log.ts";
import { openSink } from "../../src/embedded/sink.ts";
import { openSource } from "../../src/embedded/source.ts";
import { streamConformance } from "../conformance/stream.ts";

for (const maxRecords of [500, 3]) {
  streamConformance(`embedded log, batches of at most ${maxRecords}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "sordino-log-"));
    const log = await EmbeddedLog.open(folder, { log: silent });
    return {
      async createTopics(topics) {
        for (const { name, partitions, limit } of topics) {
          await log.createTopic(name, partitions, { maxMessageBytes: limit + 1000 });
        }
      },
      async produce(topic, partition, records) {
        await log.append(records.map((r) => ({ ...r, topic, partition })));
      },
      async join(group, topics) {
        return {
          source: openSource(log, { group, topics, maxRecords }),
          sink: openSink(log, { group }),
          leave: async () => {},
        };
      },
      follow: async (topics, positions) => openFollow(log, { topics, positions, maxRecords, idleMillis: 50 }),
      async readAll(topic) {
        const partitions = log.topics().find((t) => t.name === topic)?.partitions ?? 0;
        const all = Array.from({ length: partitions }, (_, p) => log.read(topic, p, 0n, { maxRecords: 1e6 }));
        return all.flat();
      },
      async close() {
        await log.close();
        rmSync(folder, { recursive: true });
      },
    };
  });
}
