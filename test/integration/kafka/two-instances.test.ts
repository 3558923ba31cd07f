import { afterAll, beforeAll, expect, it } from "vitest";
import { readToken } from "../../../src/http/token.ts";
import type { Instance } from "../../../src/wire.ts";
import { Feeder } from "../../conformance/outcomes.ts";
import { crowdEvents } from "../../conformance/story-events.ts";
import { storyPolicy } from "../../conformance/story-policy.ts";
import { describeReal } from "../../servers/servers.ts";
import { type KafkaWorld, kafkaWorld } from "./kafka-world.ts";
import { until } from "./stage.ts";

describeReal("two instances in one group", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  let world: KafkaWorld;
  beforeAll(async () => {
    world = await kafkaWorld({ brokers, registry, postgres }, storyPolicy, { partitions: 4 });
  });
  afterAll(async () => {
    await world?.close();
  });

  /** Input events that an instance has finished. */
  const done = async ({ url }: Instance): Promise<number> => {
    const authorization = `Bearer ${await readToken(world.config.http.tokenFile)}`;
    const metrics = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text();
    return [...metrics.matchAll(/^sordino_events_total\{.*\} (\d+)$/gm)].reduce((n, m) => n + Number(m[1]), 0);
  };

  it("share the partitions, and one goes on where the other stops, each event once", async () => {
    const first = await world.open();
    const feeder = new Feeder(world);
    const more = (): Promise<readonly string[]> => feeder.feed(crowdEvents(2));
    await more();
    await world.settle();

    const other = world.another();
    const second = await other.open();
    const finished = async (): Promise<number> => (await done(first)) + (await done(second));
    while ((await done(second)) === 0) {
      await more();
      await until(async () => (await finished()) >= feeder.placed.size);
    }
    // Both are at work on what comes now, and the second stops before it is through.
    const before = await done(first);
    await more();
    await more();
    await until(async () => (await done(first)) > before);
    const bySecond = await done(second);
    await other.stop();
    await more();
    await world.settle();

    await feeder.expectExactlyOnce();
    expect(bySecond).toBeGreaterThan(0);
    // It may have finished a batch more while it stopped.
    expect((await done(first)) + bySecond).toBeLessThanOrEqual(feeder.placed.size);
    expect(world.logged()).not.toContain('"level":"error"');
  });
});
