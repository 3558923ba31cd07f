import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fetched } from "./maven.ts";
import { freePorts, launch, type Server } from "./server.ts";

const run = promisify(execFile);

export interface KafkaServer extends Server {
  readonly brokers: readonly string[];
  readonly ports: { readonly broker: number; readonly controller: number };
  readonly folder: string;
}

export interface KafkaOptions {
  readonly ports?: { readonly broker: number; readonly controller: number };
  /** Kept when the server stops; without it a temporary folder is used and removed at `stop`. */
  readonly folder?: string;
  /** More lines for server.properties. */
  readonly properties?: readonly string[];
}

function properties({ broker, controller }: KafkaServer["ports"], data: string): readonly string[] {
  return [
    "process.roles=broker,controller",
    "node.id=1",
    `controller.quorum.voters=1@127.0.0.1:${controller}`,
    `listeners=PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${broker}`,
    "controller.listener.names=CONTROLLER",
    `log.dirs=${data}`,
    "offsets.topic.replication.factor=1",
    "transaction.state.log.replication.factor=1",
    "share.coordinator.state.topic.replication.factor=1",
    "transaction.state.log.min.isr=1",
    "share.coordinator.state.topic.min.isr=1",
    "offsets.topic.num.partitions=4",
    "transaction.state.log.num.partitions=4",
    "group.initial.rebalance.delay.ms=0",
    "auto.create.topics.enable=false",
    // Tests write events of any age: without this the broker would drop the old ones under them, now and every five minutes.
    "log.initial.task.delay.ms=3600000",
    "log.retention.check.interval.ms=3600000",
  ];
}

/** One node of Apache Kafka that is broker and controller. */
export async function startKafka(options: KafkaOptions = {}): Promise<KafkaServer> {
  const jars = join(await fetched("kafka"), "*");
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "sordino-kafka-")));
  const [broker = 0, controller = 0] = await freePorts(2);
  const ports = options.ports ?? { broker, controller };
  const data = join(folder, "data");
  const file = join(folder, "server.properties");
  await writeFile(file, [...properties(ports, data), ...(options.properties ?? []), ""].join("\n"));
  if (!existsSync(join(data, "meta.properties"))) {
    // One argument: an id may begin with a hyphen, which would otherwise look like an option.
    const id = `--cluster-id=${randomBytes(16).toString("base64url")}`;
    await run("java", ["-cp", jars, "kafka.tools.StorageTool", "format", id, "-c", file]);
  }
  const server = await launch(
    "Kafka",
    "java",
    ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", jars, "kafka.Kafka", file],
    join(folder, "kafka.log"),
    (output) => output.includes("Kafka Server started"),
  );
  const tidy = async (): Promise<void> => {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await tidy();
  };
  return { brokers: [`127.0.0.1:${ports.broker}`], ports, folder, pid: server.pid, kill: server.kill, stop };
}
