import { join } from "node:path";
import type { RawRecord } from "../../src/core/event.ts";
import type { EmbeddedLog } from "../../src/embedded/log.ts";
import { type EmbeddedTransport, PARTITIONS } from "../../src/embedded/transport.ts";
import { readPolicy } from "../../src/offline.ts";
import { openPglite } from "../../src/stores/pglite.ts";
import { configIn, type OpenWorld, Running, untilSettled, type World } from "../conformance/world.ts";

export interface EmbeddedWorld extends World {
  readonly folder: string;
}

export function recordsIn(log: EmbeddedLog, topic: string): readonly RawRecord[] {
  const partitions = log.topics().find((t) => t.name === topic)?.partitions ?? 0;
  const all = Array.from({ length: partitions }, (_, p) =>
    log.read(topic, p, log.start(topic, p), { maxRecords: 1e6 }),
  );
  return all.flat();
}

/** The embedded log and PGlite in a folder of their own. */
export async function embeddedWorld(policyOf: Parameters<OpenWorld>[0]): Promise<EmbeddedWorld> {
  const { config, remove } = configIn(policyOf(""), { mode: "embedded" });
  const policy = readPolicy(config.policy);
  const running = new Running(config);
  const log = (): EmbeddedLog => (running.instance.transport as EmbeddedTransport).log;
  const each = (of: (partition: number) => bigint): readonly bigint[] =>
    Array.from({ length: PARTITIONS }, (_, p) => of(p));
  return {
    policy,
    config,
    folder: config.dataFolder,
    partitions: PARTITIONS,
    registry: () => running.instance.transport.registry,
    produce: (records) => log().append(records),
    open: (parts) => running.open(parts),
    stop: () => running.stop(),
    logged: () => running.logged(),
    settle: () =>
      untilSettled(
        policy,
        {
          ends: async (topic) => each((p) => log().end(topic, p)),
          committed: async (topic) => each((p) => log().committed(config.groups.clean, topic, p) ?? 0n),
          positions: () => running.instance.stores.index.positions(),
        },
        running,
      ),
    read: async (topics) => new Map(topics.map((topic) => [topic, recordsIn(log(), topic)])),
    async dump() {
      const database = await openPglite(join(config.dataFolder, "database", "files"));
      try {
        const tables = await database.query<{ name: string }>(
          "select table_name as name from information_schema.tables where table_schema = 'public'",
        );
        let text = "";
        for (const { name } of tables) {
          const rows = await database.query<{ row: string }>(`select t::text as row from "${name}" t`);
          text += `${name}\n${rows.map((r) => r.row).join("\n")}\n`;
        }
        return text;
      } finally {
        await database.close();
      }
    },
    async close() {
      await running.stop();
      remove();
    },
  };
}
