import { randomBytes } from "node:crypto";
import kafkajs, { type Admin, type Consumer, Kafka, logLevel } from "kafkajs";
import pg from "pg";
import type { RawRecord } from "../../../src/core/event.ts";
import { silent } from "../../../src/core/log.ts";
import { mendRequestQueue } from "../../../src/kafka/request-queue.ts";
import { readPolicy } from "../../../src/offline.ts";
import { createTopics } from "../../../src/wire.ts";
import { configIn, type NewRecord, type Records, Running, untilSettled, type World } from "../../conformance/world.ts";
import { freshDatabase } from "../stores/fresh-database.ts";

export interface Servers {
  readonly brokers: readonly string[];
  readonly registry: string;
  readonly postgres: string;
}

export interface KafkaWorld extends World {
  readonly servers: Servers;
  /** Another instance of the same group, for the caller to open and stop. */
  another(): Running;
  /** A plain client, for what a test alone needs. */
  readonly admin: Admin;
  /** As `settle`, for instances that the caller runs. */
  settleWith(running: Running): Promise<void>;
}

const message = (r: NewRecord) => ({
  partition: r.partition,
  key: r.key === null ? null : Buffer.from(r.key),
  value: r.value === null ? null : Buffer.from(r.value),
  headers: Object.fromEntries(Object.entries(r.headers).map(([name, bytes]) => [name, Buffer.from(bytes)])),
  timestamp: `${r.timestamp}`,
});

async function ends(admin: Admin, topic: string): Promise<readonly bigint[]> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets.toSorted((a, b) => a.partition - b.partition).map((o) => BigInt(o.high));
}

/** Reads on until every partition is past what it had when asked. */
async function readCommitted(consumer: Consumer, admin: Admin, topics: readonly string[]): Promise<Records> {
  const left = new Map<string, bigint>();
  for (const topic of topics) {
    for (const [p, end] of (await ends(admin, topic)).entries()) if (end > 0n) left.set(`${topic}/${p}`, end);
  }
  const found = new Map<string, RawRecord[]>(topics.map((topic) => [topic, []]));
  if (left.size === 0) return found;
  const finished = Promise.withResolvers<void>();
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { topic, partition, lastOffset } }) => {
    const name = `${topic}/${partition}`;
    if (BigInt(lastOffset) + 1n >= (left.get(name) ?? 0n)) left.delete(name);
    if (left.size === 0) finished.resolve();
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => finished.reject(payload.error));
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch: { topic, partition, messages } }) => {
      for (const m of messages) {
        const headers = Object.entries(m.headers ?? {}).map(([name, bytes]) => [name, Buffer.from(bytes as Buffer)]);
        found.get(topic)?.push({
          at: { topic, partition, offset: BigInt(m.offset) },
          timestamp: Number(m.timestamp),
          key: m.key,
          value: m.value,
          headers: Object.fromEntries(headers),
        });
      }
    },
  });
  await finished.promise;
  await consumer.disconnect();
  for (const records of found.values()) {
    records.sort((a, b) => a.at.partition - b.at.partition || Number(a.at.offset - b.at.offset));
  }
  return found;
}

/** Bytes of one request; a topic takes a mebibyte by default. */
const REQUEST = 600_000;

function* requests(records: readonly NewRecord[]): Iterable<readonly NewRecord[]> {
  let bytes = 0;
  let run: NewRecord[] = [];
  for (const r of records) {
    const size = (r.value?.length ?? 0) + 500;
    if (run.length > 0 && bytes + size > REQUEST) {
      yield run;
      run = [];
      bytes = 0;
    }
    run.push(r);
    bytes += size;
  }
  yield run;
}

/** Real servers, with topics, groups, subjects and a database of its own. */
export async function kafkaWorld(
  servers: Servers,
  policyOf: (prefix: string) => string,
  options: { readonly partitions?: number; readonly settings?: Readonly<Record<string, unknown>> } = {},
): Promise<KafkaWorld> {
  const { brokers, registry, postgres } = servers;
  const partitions = options.partitions ?? 2;
  const id = `w${randomBytes(3).toString("hex")}`;
  const database = await freshDatabase(postgres);
  const { config, remove } = configIn(policyOf(`${id}.`), {
    mode: "kafka",
    "kafka.brokers": [...brokers],
    "registry.url": registry,
    "database.url": database.url,
    "groups.clean": `${id}-clean`,
    "groups.index": `${id}-index`,
    "batch.waitMillis": 50,
    ...options.settings,
  });
  const policy = readPolicy(config.policy);
  await createTopics(config, partitions, 1, silent);
  mendRequestQueue();
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer({
    createPartitioner:
      () =>
      ({ message: m }) =>
        m.partition ?? 0,
  });
  await Promise.all([admin.connect(), producer.connect()]);
  // A raw topic that takes more than a sealed topic does: what is sealed of such an event is written in parts.
  await admin.alterConfigs({
    validateOnly: false,
    resources: policy.topics.raw.map(({ name }) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configEntries: [{ name: "max.message.bytes", value: `${16 * 1024 * 1024}` }],
    })),
  });
  const own = new Running(config);
  const settleWith = (running: Running): Promise<void> =>
    untilSettled(
      policy,
      {
        ends: (topic) => ends(admin, topic),
        committed: async (topic) => {
          // A group that is new to the broker is still loading for a moment.
          const [answer] = await admin.fetchOffsets({ groupId: config.groups.clean, topics: [topic] }).catch(() => []);
          const found = (answer?.partitions ?? []).toSorted((a, b) => a.partition - b.partition);
          return found.map((p) => (p.offset === "-1" ? 0n : BigInt(p.offset)));
        },
        positions: () => running.instance.stores.index.positions(),
      },
      running,
    );
  return {
    servers,
    policy,
    config,
    partitions,
    admin,
    another: () => new Running(config),
    settleWith,
    registry: () => own.instance.transport.registry,
    async produce(records) {
      const placed = new Map<NewRecord, { topic: string; partition: number; offset: bigint }>();
      for (const [topic, of] of Map.groupBy(records, (r) => r.topic)) {
        for (const [partition, members] of Map.groupBy(of, (r) => r.partition)) {
          for (const run of requests(members)) {
            const [answer] = await producer.send({ topic, messages: run.map(message) });
            const base = BigInt(answer?.baseOffset ?? "0");
            for (const [i, r] of run.entries()) placed.set(r, { topic, partition, offset: base + BigInt(i) });
          }
        }
      }
      return records.map((r) => placed.get(r) ?? { topic: r.topic, partition: r.partition, offset: -1n });
    },
    open: (parts) => own.open(parts),
    stop: () => own.stop(),
    logged: () => own.logged(),
    settle: () => settleWith(own),
    read: (topics) =>
      readCommitted(
        kafka.consumer({ groupId: `${id}-reader-${randomBytes(3).toString("hex")}`, maxWaitTimeInMs: 50 }),
        admin,
        topics,
      ),
    async dump() {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      try {
        const tables = await client.query<{ name: string }>(
          "select table_name as name from information_schema.tables where table_schema = 'public'",
        );
        let text = "";
        for (const { name } of tables.rows) {
          const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
          text += `${name}\n${rows.map((r) => r.row).join("\n")}\n`;
        }
        return text;
      } finally {
        await client.end();
      }
    },
    async close() {
      await own.stop();
      await Promise.all([admin.disconnect(), producer.disconnect()]);
      remove();
    },
  };
}
