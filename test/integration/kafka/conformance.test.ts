import { type Admin, type Consumer, Kafka, logLevel, type Producer } from "kafkajs";
import type { RawRecord } from "../../../src/core/event.ts";
import { silent } from "../../../src/core/log.ts";
import { createConnection } from "../../../src/kafka/connection.ts";
import { createFollower } from "../../../src/kafka/follow.ts";
import { streamConformance } from "../../conformance/stream.ts";
import type { NewRecord, StreamWorld } from "../../conformance/stream-world.ts";
import { describeReal } from "../../servers/servers.ts";
import { instance, QUICK, unique } from "./stage.ts";

/** Room for a record's key and headers and for the batch around it. */
const ENVELOPE = 32 * 1024;

const buffers = (record: NewRecord) => ({
  key: record.key === null ? null : Buffer.from(record.key),
  value: record.value === null ? null : Buffer.from(record.value),
  headers: Object.fromEntries(Object.entries(record.headers).map(([name, bytes]) => [name, Buffer.from(bytes)])),
  timestamp: `${record.timestamp}`,
});

/** Reads on until every partition is past what it had when asked; an open transaction holds the reader up before its end. */
async function readCommitted(consumer: Consumer, admin: Admin, topic: string): Promise<readonly RawRecord[]> {
  const offsets = await admin.fetchTopicOffsets(topic);
  const left = new Map(offsets.filter((o) => o.high !== "0").map((o) => [o.partition, BigInt(o.high)]));
  if (left.size === 0) return [];
  const found: RawRecord[] = [];
  const finished = Promise.withResolvers<void>();
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    const { partition, lastOffset } = payload;
    if (BigInt(lastOffset) + 1n >= (left.get(partition) ?? 0n)) left.delete(partition);
    if (left.size === 0) finished.resolve();
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => finished.reject(payload.error));
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      for (const m of batch.messages) {
        const headers = Object.entries(m.headers ?? {}).map(([name, bytes]) => [name, Buffer.from(bytes as Buffer)]);
        found.push({
          at: { topic, partition: batch.partition, offset: BigInt(m.offset) },
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
  return found.toSorted((a, b) => a.at.partition - b.at.partition || Number(a.at.offset - b.at.offset));
}

async function kafkaWorld(brokers: readonly string[]): Promise<StreamWorld> {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer: Producer = kafka.producer({
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
  const connection = createConnection({ brokers, clientId: "conformance" }, silent);
  await Promise.all([admin.connect(), producer.connect()]);
  return {
    async createTopics(topics) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: topics.map(({ name, partitions, limit }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: 1,
          configEntries: [{ name: "max.message.bytes", value: `${limit + ENVELOPE}` }],
        })),
      });
    },
    async produce(topic, partition, records) {
      await producer.send({ topic, messages: records.map((r) => ({ ...buffers(r), partition })) });
    },
    async join(group, topics, outputs) {
      const { source, sink, connection: own } = instance(brokers, group, topics, outputs, QUICK, silent);
      return { source, sink, leave: () => own.close() };
    },
    async follow(topics, positions) {
      const quick = { ...QUICK, lookInterval: 200 };
      return createFollower({ connection, group: unique("index"), topics, positions, onState() {}, ...quick });
    },
    readAll: (topic) =>
      readCommitted(kafka.consumer({ groupId: unique("reader"), maxWaitTimeInMs: 100 }), admin, topic),
    async close() {
      await Promise.all([admin.disconnect(), producer.disconnect(), connection.close()]);
    },
  };
}

describeReal("Kafka's source and sink", ["kafka"], (brokers) => {
  streamConformance("Kafka", () => kafkaWorld(brokers));
});
