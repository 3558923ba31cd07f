/**
 * Throughput of the clean loop on a real broker, side by side with a bare kafkajs consume-produce loop that uses the same
 * batches and transactions. `npm run bench:stream -- [events] [purposes]`
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import kafkajs from "kafkajs";
import { type Config, loadConfig } from "../src/config.ts";
import { silent } from "../src/core/log.ts";
import { unobserved } from "../src/core/observer.ts";
import { createRegistry } from "../src/kafka/registry.ts";
import { createTopics, openInstance } from "../src/wire.ts";
import { startKafka } from "../test/servers/kafka.ts";
import { startPostgres } from "../test/servers/postgres.ts";
import { startRegistry } from "../test/servers/registry.ts";
import { chatEvents, chatSchema } from "./events.ts";
import { machine, median, print } from "./machine.ts";

const EVENTS = Number(process.argv[2] ?? 200_000);
const PURPOSES = Number(process.argv[3] ?? 1);
const ROUNDS = 3;
const PARTITIONS = 4;
const PEOPLE = 2_000;
/** Records of one transaction at most, in both loops. */
const RECORDS = 2_000;
/** Bytes of one partition in one fetch, in both loops: small beside the topic, so that fetching is part of what is timed. */
const FETCH = 1_048_576;
const RAW = "bench.raw";

function policyText(): string {
  const purposes = Array.from(
    { length: PURPOSES },
    (_, i) =>
      `      p${i}: { description: measured, basis: legitimate-interests, topic: bench.clean.p${i}, retention: { keep: P1Y }, actions: { default: token } }`,
  );
  return `version: "bench"
topics:
  raw: { ${RAW}: { channel: chat, format: avro } }
  quarantine: bench.quarantine
  withheld: bench.withheld
controllers:
  bench:
    name: Bench
    regions: [SE, GB, DE]
    identity: { link: [customer-id, email, phone], exclusive: [customer-id] }
    purposes:
${purposes.join("\n")}
`;
}

function partition({ message }: { message: { partition?: number } }): number {
  return message.partition ?? 0;
}

/** Reads, writes and commits, nothing else: what Kafka itself costs with this client. */
async function bare(config: Config, round: number): Promise<number> {
  const kafka = new kafkajs.Kafka({ brokers: [...config.kafka.brokers], logLevel: kafkajs.logLevel.NOTHING });
  const group = `bare-${round}`;
  const consumer = kafka.consumer({
    groupId: group,
    maxBytesPerPartition: config.batch.bytes,
    maxWaitTimeInMs: config.batch.waitMillis,
  });
  const producers = new Map<number, kafkajs.Producer>();
  for (let p = 0; p < PARTITIONS; p++) {
    const producer = kafka.producer({
      transactionalId: `${group}.${p}`,
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: () => partition,
    });
    await producer.connect();
    producers.set(p, producer);
  }
  await consumer.connect();
  await consumer.subscribe({ topic: RAW, fromBeginning: true });
  let seen = 0;
  let started = 0;
  const finished = new Promise<number>((resolve, reject) => {
    consumer
      .run({
        autoCommit: false,
        partitionsConsumedConcurrently: PARTITIONS,
        eachBatchAutoResolve: false,
        eachBatch: async ({ batch, resolveOffset, heartbeat }) => {
          started ||= performance.now();
          const { messages } = batch;
          for (let from = 0; from < messages.length; from += RECORDS) {
            const transaction = await producers.get(batch.partition)?.transaction();
            if (transaction === undefined) return;
            const part = messages
              .slice(from, from + RECORDS)
              .map(({ key, value }) => ({ key, value, partition: batch.partition }));
            await transaction.send({ topic: "bench.bare", messages: part });
            const offset = String(BigInt(messages[from + part.length - 1]?.offset ?? 0) + 1n);
            const topics = [{ topic: RAW, partitions: [{ partition: batch.partition, offset }] }];
            await transaction.sendOffsets({ consumerGroupId: group, topics });
            await transaction.commit();
            await heartbeat();
          }
          resolveOffset(batch.lastOffset());
          seen += messages.length;
          if (seen >= EVENTS) resolve(performance.now() - started);
        },
      })
      .catch(reject);
  });
  const millis = await finished;
  await consumer.disconnect();
  for (const producer of producers.values()) await producer.disconnect();
  return EVENTS / (millis / 1_000);
}

async function sordino(config: Config, round: number): Promise<number> {
  const stop = new AbortController();
  let started = 0;
  let seen = 0;
  let last = 0;
  const outcomes = new Map<string, number>();
  const observer = {
    ...unobserved,
    event: ({ outcome }: { outcome: string }) => {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (++seen >= EVENTS) {
        last = performance.now();
        stop.abort();
      }
    },
    batch: ({ millis }: { millis: number }) => {
      // The first batch was taken this long before it was told.
      started ||= performance.now() - millis;
    },
  };
  const instance = await openInstance(
    { ...config, groups: { clean: `sordino-${round}`, index: `index-${round}` } },
    { log: silent, parts: ["clean"], signal: stop.signal, env: {}, observer },
  );
  if (instance === undefined) throw new Error("stopped before it began");
  await instance.run(stop.signal);
  const { keys } = instance.stores;
  const { hits, misses } = keys.stats();
  await instance.close();
  print(
    `  outcomes ${JSON.stringify(Object.fromEntries(outcomes))}, key cache ${((100 * hits) / Math.max(1, hits + misses)).toFixed(2)} % hits`,
  );
  return EVENTS / ((last - started) / 1_000);
}

const folder = await mkdtemp(join(tmpdir(), "sordino-bench-"));
const [kafka, registry, postgres] = [await startKafka(), await startRegistry(), await startPostgres()];
try {
  const policy = join(folder, "policy.yaml");
  await writeFile(policy, policyText());
  const { config } = loadConfig({
    env: {},
    overrides: {
      mode: "kafka",
      policy,
      dataFolder: join(folder, "data"),
      "kafka.brokers": kafka.brokers.join(","),
      "batch.records": RECORDS,
      "batch.bytes": FETCH,
      "registry.url": registry.url,
      "database.url": postgres.url,
    },
  });
  await createTopics(config, PARTITIONS, 1, silent);
  const client = new kafkajs.Kafka({ brokers: [...kafka.brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: "bench.bare", numPartitions: PARTITIONS }] });
  await admin.disconnect();
  const id = await createRegistry({ url: registry.url }).register(`${RAW}-value`, chatSchema());
  const events = chatEvents(EVENTS, PEOPLE, PARTITIONS, id);
  const producer = client.producer({ createPartitioner: () => partition });
  await producer.connect();
  for (let from = 0; from < events.length; from += 1_000) {
    const messages = events
      .slice(from, from + 1_000)
      .map((e) => ({ key: e.key, value: Buffer.from(e.value), partition: e.partition }));
    await producer.send({ topic: RAW, messages });
  }
  await producer.disconnect();
  const mean = events.reduce((n, e) => n + e.value.length, 0) / events.length;
  print(
    `${machine()}\n${EVENTS} events of ${mean.toFixed(0)} bytes, ${PARTITIONS} partitions, ${PEOPLE} people, ${PURPOSES} purposes; one process each, turn and turn about\n`,
  );
  const rates: { bare: number; sordino: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const pair = { bare: await bare(config, round), sordino: await sordino(config, round) };
    rates.push(pair);
    print(
      `round ${round + 1}: bare ${pair.bare.toFixed(0)}/s, sordino ${pair.sordino.toFixed(0)}/s, share ${((100 * pair.sordino) / pair.bare).toFixed(1)} %`,
    );
  }
  print(`\nmedian share ${(100 * median(rates.map((r) => r.sordino / r.bare))).toFixed(1)} %`);
} finally {
  await Promise.all([kafka.stop(), registry.stop(), postgres.stop()]);
  await rm(folder, { recursive: true, force: true });
}
