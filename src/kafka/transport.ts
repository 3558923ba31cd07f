import type { Log } from "../core/log.ts";
import type { SchemaRegistry } from "../core/registry.ts";
import type { TopicDone, Transport, TransportOptions } from "../core/transport.ts";
import { createConnection, type KafkaSettings } from "./connection.ts";
import { asEdge } from "./failures.ts";
import { createFollower } from "./follow.ts";
import type { OnState } from "./group-tuning.ts";
import { Owners } from "./owners.ts";
import { createSink } from "./sink.ts";
import { createSource } from "./source.ts";
import { boundsOf, requireTopics } from "./topic-facts.ts";
import { createTopics, type TopicReport, type TopicSpec } from "./topics.ts";

/** A Kafka cluster as a transport. Connects when its sources are read. */
export function openKafka(
  settings: KafkaSettings,
  registry: SchemaRegistry,
  options: TransportOptions,
  log: Log,
): Transport {
  const connection = createConnection(settings, log);
  const { topics, groups, batch, concurrency } = options;
  const outputs = [...topics.clean, ...topics.sealed];
  const tuning = {
    maxWait: batch.waitMillis,
    bytesPerPartition: batch.bytes,
    recordsPerBatch: batch.records,
    concurrency,
  };
  const tell =
    (component: "clean" | "index"): OnState =>
    ({ ready, code }) =>
      options.onState(component, ready ? undefined : (code ?? "broker-away"));
  return {
    registry,
    clean() {
      const owners = new Owners(connection, groups.clean);
      return {
        source: createSource({ ...tuning, connection, owners, topics: topics.raw, outputs, onState: tell("clean") }),
        sink: createSink(connection, owners),
      };
    },
    index: (positions) =>
      createFollower({
        ...tuning,
        connection,
        group: groups.index,
        topics: outputs,
        positions,
        onState: tell("index"),
      }),
    close: () => connection.close(),
  };
}

function doneText(report: TopicReport): string {
  const faults = [
    ...(report.tooSmall ? ["has fewer partitions than the raw topics that feed it"] : []),
    ...report.differs.map((d) => `${d.setting} is ${d.is}, would be ${d.wanted}`),
  ];
  if (report.did === "created") return "created";
  return faults.length === 0 ? "was there" : `was there and is left as it is: ${faults.join("; ")}`;
}

/** Makes the topics that are missing, and says what was done about each. Throws `EdgeError`: `broker-away`, `broker-refused`. */
export async function makeTopics(
  settings: KafkaSettings,
  specs: readonly TopicSpec[],
  log: Log,
): Promise<readonly TopicDone[]> {
  const connection = createConnection(settings, log);
  try {
    const reports = await connection.asAdmin((admin) => createTopics(admin, specs));
    return reports.map((r) => ({ topic: r.name, partitions: r.partitions, done: doneText(r) }));
  } catch (thrown) {
    throw asEdge(thrown);
  } finally {
    await connection.close();
  }
}

export interface PartitionEnd {
  readonly topic: string;
  readonly partition: number;
  /** Up to where every transaction is committed or aborted. */
  readonly end: bigint;
}

/** Where the partitions of topics end now. Throws `UserError("topic-missing")`, `EdgeError`. */
export async function endsOf(
  settings: KafkaSettings,
  topics: readonly string[],
  log: Log,
): Promise<readonly PartitionEnd[]> {
  const connection = createConnection(settings, log);
  try {
    await requireTopics(connection, topics);
    const ends: PartitionEnd[] = [];
    for (const topic of topics) {
      for (const [partition, { high }] of await boundsOf(connection, topic)) ends.push({ topic, partition, end: high });
    }
    return ends;
  } finally {
    await connection.close();
  }
}
