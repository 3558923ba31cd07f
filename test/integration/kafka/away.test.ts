import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Instance } from "../../../src/wire.ts";
import { Feeder } from "../../conformance/outcomes.ts";
import { chat, refsOf, type StoryEvent, sms } from "../../conformance/story.ts";
import { crowdEvents, VERA } from "../../conformance/story-events.ts";
import { storyPolicy } from "../../conformance/story-policy.ts";
import { topicNames } from "../../conformance/world.ts";
import { type Gate, gateTo } from "../../servers/gate.ts";
import { type KafkaServer, startKafka } from "../../servers/kafka.ts";
import { type PostgresServer, startPostgres } from "../../servers/postgres.ts";
import { freePorts } from "../../servers/server.ts";
import { describeReal } from "../../servers/servers.ts";
import { type KafkaWorld, kafkaWorld } from "./kafka-world.ts";
import { until } from "./stage.ts";

const turns = (count: number): readonly StoryEvent[] =>
  Array.from({ length: count }, (_, i) => chat(refsOf(VERA, "email"), `turn ${i}`, { conversation: `chat ${i % 7}` }));

// Servers of its own, that can be stopped; the registry forgets its schemas when it stops, so the way to it is shut instead.
describeReal("what is needed goes away and comes back", ["kafka", "registry"], (_, registry) => {
  const folders: string[] = [];
  let kafka: KafkaServer;
  let postgres: PostgresServer;
  let gate: Gate;
  let world: KafkaWorld;
  let feeder: Feeder;
  let instance: Instance;
  let port = 0;

  const newFolder = async (name: string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), `sordino-away-${name}-`));
    folders.push(folder);
    return folder;
  };
  const restartKafka = async (): Promise<void> => {
    kafka = await startKafka({ folder: kafka.folder, ports: kafka.ports });
  };
  const restartPostgres = async (): Promise<void> => {
    postgres = await startPostgres({ folder: postgres.folder, port: postgres.port });
  };

  beforeAll(async () => {
    const { hostname, port: registryPort, pathname } = new URL(registry);
    [kafka, postgres, gate] = await Promise.all([
      startKafka({ folder: await newFolder("kafka") }),
      startPostgres({ folder: await newFolder("postgres") }),
      gateTo(hostname, Number(registryPort)),
    ]);
    [port = 0] = await freePorts(1);
    const servers = {
      brokers: kafka.brokers,
      registry: `http://127.0.0.1:${gate.port}${pathname}`,
      postgres: postgres.url,
    };
    world = await kafkaWorld(servers, storyPolicy, { settings: { "http.port": port } });
    feeder = new Feeder(world);
  });
  afterAll(async () => {
    await world?.close().catch(() => undefined);
    await Promise.allSettled([kafka?.stop(), postgres?.stop(), gate?.shut()]);
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  /** What each component waits for; those that are ready are left out. */
  const waiting = async (): Promise<Readonly<Record<string, string>>> => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
    const { ready, components } = (await response.json()) as {
      readonly ready: boolean;
      readonly components: readonly { readonly component: string; readonly code?: string }[];
    };
    const codes = Object.fromEntries(
      components.flatMap(({ component, code }) => (code === undefined ? [] : [[component, code]])),
    );
    expect([response.status, ready]).toEqual(Object.keys(codes).length === 0 ? [200, true] : [503, false]);
    return codes;
  };
  const untilWaits = (codes: Readonly<Record<string, string>>): Promise<void> =>
    until(async () => {
      const now = await waiting();
      return Object.entries(codes).every(([component, code]) => now[component] === code);
    });
  const untilReady = (): Promise<void> => until(async () => Object.keys(await waiting()).length === 0);
  /** Where the group stands, and the ends of all topics that are written. */
  const standing = async (): Promise<string> => {
    const { raw, outputs } = topicNames(world.policy);
    const groups = await world.admin.fetchOffsets({ groupId: world.config.groups.clean, topics: raw });
    const ends = await Promise.all(outputs.map((topic) => world.admin.fetchTopicOffsets(topic)));
    const sorted = groups
      .flatMap(({ topic, partitions }) => partitions.map((p) => `${topic}/${p.partition} ${p.offset}`))
      .sort();
    return JSON.stringify([sorted, ends.flat().map((e) => e.high)]);
  };

  it("waits at start, says for what, and begins when all is there", async () => {
    await Promise.all([kafka.stop(), postgres.stop()]);
    const opening = world.open();
    await until(() =>
      waiting().then(
        () => true,
        () => false,
      ),
    );
    expect(await waiting()).toMatchObject({ database: "database-away", clean: "starting", index: "starting" });
    await restartPostgres();
    instance = await opening;
    expect(instance.url).toBe(`http://127.0.0.1:${port}`);
    await untilWaits({ clean: "broker-away", index: "broker-away" });
    await Promise.all([restartKafka(), gate.open()]);
    await untilReady();
    await feeder.feed(turns(40));
    await world.settle();
    await feeder.expectExactlyOnce();
  });

  it("waits for the registry in the middle of the stream, and goes on with the very event", async () => {
    await gate.shut();
    // The first of its topic: its schema has never been asked for.
    await feeder.feed([sms(VERA.phone, "+46846500400", "one"), sms(VERA.phone, "+46846500400", "two")]);
    await untilWaits({ clean: "registry-away" });
    const before = await standing();
    await sleep(1_500);
    expect(await standing()).toBe(before);
    expect(await waiting()).toEqual({ clean: "registry-away" });
    await gate.open();
    await untilReady();
    await world.settle();
    await feeder.expectExactlyOnce();
  });

  it("waits for PostgreSQL in the middle of the stream, and commits nothing meanwhile", async () => {
    await feeder.feed(turns(150));
    await postgres.stop();
    await untilWaits({ database: "database-away" });
    // People whom nothing in memory knows.
    await feeder.feed(crowdEvents(2));
    await untilWaits({ database: "database-away", clean: "database-away", index: "database-away" });
    const before = await standing();
    await sleep(1_500);
    expect(await standing()).toBe(before);
    const asked = await instance
      .find("alpha", { by: "identifier", kind: "email", value: VERA.email })
      .catch((e: unknown) => e);
    expect(asked).toMatchObject({ code: "database-away" });
    await restartPostgres();
    await untilReady();
    await world.settle();
    await feeder.expectExactlyOnce();
  });

  it("waits for the broker in the middle of the stream", async () => {
    await feeder.feed(turns(150));
    await kafka.stop();
    await untilWaits({ clean: "broker-away", index: "broker-away" });
    expect(await waiting()).not.toHaveProperty("database");
    await restartKafka();
    await untilReady();
    await feeder.feed(turns(20));
    await world.settle();
    await feeder.expectExactlyOnce();
    const { people, complete } = await instance.find("alpha", { by: "identifier", kind: "email", value: VERA.email });
    expect(people).toHaveLength(1);
    expect(complete.behind).toBe(0n);
  });
});
