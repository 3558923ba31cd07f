import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PACKAGE_ROOT } from "../../../src/version.ts";
import { Feeder, outcomesOf } from "../../conformance/outcomes.ts";
import { plantedEvents } from "../../conformance/planted-events.ts";
import { leaksIn } from "../../conformance/stems.ts";
import { storyPolicy } from "../../conformance/story-policy.ts";
import { topicNames } from "../../conformance/world.ts";
import { freePorts } from "../../servers/server.ts";
import { describeReal } from "../../servers/servers.ts";
import { type KafkaWorld, kafkaWorld } from "./kafka-world.ts";
import { until } from "./stage.ts";

describeReal("sordino run as a process", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  let world: KafkaWorld;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    const settings = { "batch.records": 20 };
    world = await kafkaWorld({ brokers, registry, postgres }, storyPolicy, { settings });
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    await world?.close();
  });

  it("finishes its batch at SIGTERM, commits, leaves the group and says nothing it should not", async () => {
    const { config, policy, admin } = world;
    const { raw, outputs } = topicNames(policy);
    // Topics and schemas, from an instance that does not take part.
    await world.open(["api"]);
    const feeder = new Feeder(world);
    await feeder.feed(plantedEvents(1));

    const [port = 0] = await freePorts(1);
    const env = {
      PATH: process.env.PATH,
      SORDINO_MODE: "kafka",
      SORDINO_DATA_FOLDER: config.dataFolder,
      SORDINO_POLICY: config.policy,
      SORDINO_KAFKA_BROKERS: brokers.join(","),
      SORDINO_REGISTRY_URL: registry,
      SORDINO_DATABASE_URL: config.database.url,
      SORDINO_GROUPS_CLEAN: config.groups.clean,
      SORDINO_GROUPS_INDEX: config.groups.index,
      SORDINO_BATCH_RECORDS: "20",
      SORDINO_HTTP_PORT: `${port}`,
      SORDINO_LOG_LEVEL: "debug",
    };
    child = spawn(process.execPath, [join(PACKAGE_ROOT, "src", "cli", "main.ts"), "run"], {
      env,
      cwd: config.dataFolder,
    });
    let output = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    const exited = once(child, "exit");
    /** Says which step it was that never came, and the last things that the process said. */
    const step = async <T>(what: string, coming: Promise<T>): Promise<T> => {
      const late = new AbortController();
      const timer = sleep(60_000, undefined, { signal: late.signal }).then(() => {
        throw new Error(
          `${what}: not within a minute; the process said last:\n${output.split("\n").slice(-25).join("\n")}`,
        );
      });
      try {
        return await Promise.race([coming, timer]);
      } finally {
        late.abort();
        timer.catch(() => undefined);
      }
    };

    const ready = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        (r) => r.ok,
        () => false,
      );
    await step("ready", Promise.race([until(ready), exited.then(() => expect.unreachable(output))]));
    const written = async (): Promise<number> => {
      const ends = await Promise.all(outputs.map((topic) => admin.fetchTopicOffsets(topic)));
      return ends.flat().reduce((n, { high }) => n + Number(high), 0);
    };
    await feeder.feed(plantedEvents(60));
    const before = await written();
    await step(
      "writes",
      until(async () => (await written()) > before),
    );
    child.kill("SIGTERM");
    expect(await step("ends", exited)).toEqual([0, null]);

    const { groups } = await admin.describeGroups([config.groups.clean, config.groups.index]);
    expect(groups.map((g) => g.members.length)).toEqual([0, 0]);
    // What it has committed is what it has written: no more, no less.
    const outcomes = outcomesOf(policy, await world.read(outputs));
    const committed = await admin.fetchOffsets({ groupId: config.groups.clean, topics: raw });
    const upTo = new Map(
      committed.flatMap(({ topic, partitions }) =>
        partitions.map((p) => [`${topic}/${p.partition}`, Number(p.offset)]),
      ),
    );
    const isDone = (place: string): boolean => {
      const [topic, partition, offset] = place.split("/");
      return Number(offset) < (upTo.get(`${topic}/${partition}`) ?? -1);
    };
    expect([...outcomes.keys()].toSorted()).toEqual([...feeder.placed.keys()].filter(isDone).toSorted());

    for (const line of output.trim().split("\n")) expect(() => JSON.parse(line), line).not.toThrow();
    expect(leaksIn("output", output)).toEqual([]);

    await world.stop();
    await world.open();
    await world.settle();
    await feeder.expectExactlyOnce();
  });
});
