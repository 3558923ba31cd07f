import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Admin, Kafka, logLevel } from "kafkajs";
import type { Log, LogFields } from "../../../src/core/log.ts";
import type { CleanBatch, Sink, Source, SourceBatch } from "../../../src/core/stream.ts";
import { type Connection, createConnection } from "../../../src/kafka/connection.ts";
import type { GroupTuning } from "../../../src/kafka/group-tuning.ts";
import { Owners } from "../../../src/kafka/owners.ts";
import { mendRequestQueue } from "../../../src/kafka/request-queue.ts";
import { createSink } from "../../../src/kafka/sink.ts";
import { createSource } from "../../../src/kafka/source.ts";
import { cleanRecords } from "../../fixtures/clean-record.ts";

export const unique = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`;

export interface Line extends LogFields {
  readonly level: "error" | "warn" | "info" | "debug";
  readonly message: string;
}

export function recordingLog(): Log & { readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const at =
    (level: Line["level"]) =>
    (message: string, fields: LogFields = {}): void =>
      void lines.push({ ...fields, level, message });
  return { lines, error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
}

/** Quick to notice and to try again; a real deployment is more patient. */
export const QUICK: GroupTuning = { heartbeatInterval: 300, maxWait: 100, backoff: () => 200 };

/** A plain kafkajs client, and what a test does with it: nothing of what is tested. */
export class Stage {
  readonly #kafka: Kafka;
  readonly #admin: Admin;
  readonly brokers: readonly string[];

  private constructor(brokers: readonly string[]) {
    this.brokers = brokers;
    mendRequestQueue();
    this.#kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
    this.#admin = this.#kafka.admin();
  }

  static async open(brokers: readonly string[]): Promise<Stage> {
    const stage = new Stage(brokers);
    await stage.#admin.connect();
    return stage;
  }

  get admin(): Admin {
    return this.#admin;
  }

  async close(): Promise<void> {
    await this.#admin.disconnect();
  }

  async topic(name: string, partitions: number, config: Readonly<Record<string, string>> = {}): Promise<string> {
    const topic = unique(name);
    const configEntries = Object.entries(config).map(([key, value]) => ({ name: key, value }));
    await this.#admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions: partitions, replicationFactor: 1, configEntries }],
    });
    return topic;
  }

  /** Values to one partition, each a message. */
  async produce(topic: string, partition: number, values: readonly (string | Buffer)[]): Promise<void> {
    const producer = this.#kafka.producer({ createPartitioner: () => () => partition });
    await producer.connect();
    const messages = values.map((value) => ({ value, partition, headers: { note: "n" } }));
    for (let at = 0; at < messages.length; ) {
      let bytes = 0;
      let end = at;
      while (end < messages.length && (end === at || bytes + (values[end]?.length ?? 0) < 500_000)) {
        bytes += values[end]?.length ?? 0;
        end++;
      }
      await producer.send({ topic, messages: messages.slice(at, end) });
      at = end;
    }
    await producer.disconnect();
  }

  /** Values in one transaction that is committed, aborted, or left open. */
  async transact(topic: string, partition: number, values: readonly string[], end: "commit" | "abort"): Promise<void> {
    const producer = this.#kafka.producer({
      transactionalId: unique("t"),
      maxInFlightRequests: 1,
      createPartitioner: () => () => partition,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: values.map((value) => ({ value, partition })) });
    await transaction[end]();
    await producer.disconnect();
  }

  async ends(topic: string): Promise<readonly bigint[]> {
    const offsets = await this.#admin.fetchTopicOffsets(topic);
    return offsets.toSorted((a, b) => a.partition - b.partition).map((o) => BigInt(o.high));
  }

  /** Can read stale just after a commit: wait for what you expect. */
  async committed(group: string, topic: string): Promise<readonly bigint[]> {
    // A group that is new to the broker is still loading for a moment.
    const [answer] = await this.#admin.fetchOffsets({ groupId: group, topics: [topic] }).catch(() => []);
    return (answer?.partitions ?? []).toSorted((a, b) => a.partition - b.partition).map((p) => BigInt(p.offset));
  }

  async groupState(group: string): Promise<string | undefined> {
    return (await this.#admin.describeGroups([group])).groups[0]?.state;
  }

  /**
   * Everything committed in a topic, in order within each partition. A commit shows only some time after it was made, so a
   * last transaction is put into each partition: when that one shows, all before it is decided.
   */
  async read(topic: string): Promise<readonly Read[]> {
    const mark = unique("mark");
    const left = new Set((await this.ends(topic)).keys());
    for (const partition of left) await this.transact(topic, partition, [mark], "commit");
    const consumer = this.#kafka.consumer({ groupId: unique("reader"), maxWaitTimeInMs: 100 });
    const found: Read[] = [];
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        for (const m of batch.messages) {
          if (m.value?.toString() === mark) left.delete(batch.partition);
          if (m.value?.toString().startsWith("mark-")) continue;
          const headers = Object.entries(m.headers ?? {}).map(([k, v]) => [k, String(v)] as const);
          found.push({
            partition: batch.partition,
            offset: BigInt(m.offset),
            key: m.key === null ? null : String(m.key),
            value: m.value ?? Buffer.alloc(0),
            headers: Object.fromEntries(headers),
          });
        }
      },
    });
    while (left.size > 0) await sleep(20);
    await consumer.disconnect();
    return found.toSorted((a, b) => a.partition - b.partition || Number(a.offset - b.offset));
  }
}

export interface Read {
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export const texts = (records: readonly Read[]): readonly string[] => records.map((r) => r.value.toString());

export interface Instance {
  readonly connection: Connection;
  readonly owners: Owners;
  readonly source: Source;
  readonly sink: Sink;
  readonly states: readonly { readonly ready: boolean; readonly code?: string }[];
}

/** One process' worth of the clean loop's edges. */
export function instance(
  brokers: readonly string[],
  group: string,
  topics: readonly string[],
  outputs: readonly string[],
  tuning: GroupTuning = QUICK,
  log: Log = recordingLog(),
): Instance {
  const connection = createConnection({ brokers, clientId: "test" }, log);
  const owners = new Owners(connection, group);
  const states: { readonly ready: boolean; readonly code?: string }[] = [];
  const source = createSource({
    connection,
    owners,
    topics,
    outputs,
    onState: (state) => void states.push(state),
    ...tuning,
  });
  return { connection, owners, source, sink: createSink(connection, owners), states };
}

/** A batch whose records become one clean record each in `topic`, with the raw value. */
export async function passOn(batch: SourceBatch, topic: string): Promise<CleanBatch> {
  const clean = await Promise.all(batch.records.map((record) => cleanRecords(record, [topic])));
  return { from: batch, clean: clean.flat(), sealed: [] };
}

export interface Running {
  /** Batches written, as `topic/partition`. */
  readonly written: readonly string[];
  /** Stops taking batches, and waits until those in hand are done. */
  stop(): Promise<void>;
}

/**
 * The clean loop in small: takes batches, passes them on, tries again what fails.
 *
 * @param gate waited for with each batch in hand, before it is written
 */
export function run(
  { source, sink, connection }: Instance,
  topic: string,
  gate: (batch: SourceBatch) => Promise<void> = async () => undefined,
): Running {
  const stop = new AbortController();
  const written: string[] = [];
  const one = async (batch: SourceBatch): Promise<void> => {
    await gate(batch);
    while (batch.isCurrent()) {
      try {
        await sink.write(await passOn(batch, topic));
        written.push(`${batch.topic}/${batch.partition}`);
        return;
      } catch (thrown) {
        if (!(thrown instanceof Error) || thrown.name !== "EdgeError") throw thrown;
        await batch.beat();
        await sleep(100);
      }
    }
  };
  const ended = (async () => {
    const running = new Set<Promise<void>>();
    for await (const batch of source.batches(stop.signal)) {
      const task: Promise<void> = one(batch).finally(() => {
        batch.done();
        running.delete(task);
      });
      running.add(task);
    }
    await Promise.all(running);
    await connection.close();
  })();
  return {
    written,
    async stop() {
      stop.abort();
      await ended;
    },
  };
}

/** Until the group has committed these offsets, by partition. */
export async function untilCommitted(
  stage: Stage,
  group: string,
  topic: string,
  offsets: readonly bigint[],
): Promise<void> {
  await until(async () => `${await stage.committed(group, topic)}` === `${offsets}`);
}

/** Waits until something holds; a test's own time limit ends the wait. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}
