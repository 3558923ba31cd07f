import { afterAll, beforeAll, expect, it } from "vitest";
import { plainReader, plainWriter } from "../../../src/codec/plain.ts";
import { schemaIdOf } from "../../../src/codec/wire-format.ts";
import { silent } from "../../../src/core/log.ts";
import { auditLeaks } from "../../../src/wire.ts";
import { chat, recorder } from "../../conformance/story.ts";
import { storyPolicy } from "../../conformance/story-policy.ts";
import { topicNames } from "../../conformance/world.ts";
import { describeReal } from "../../servers/servers.ts";
import { type KafkaWorld, kafkaWorld } from "./kafka-world.ts";

const LEAK = "I have spoken with Cordelia Ashdown, she can be reached at cordelia@ashdown.example.";

describeReal("sordino audit leaks on Kafka", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  let world: KafkaWorld;
  beforeAll(async () => {
    world = await kafkaWorld({ brokers, registry, postgres }, storyPolicy);
  });
  afterAll(async () => {
    await world?.close();
  });

  it("reads every clean record beside a running instance, to where the topics ended, and finds a leak", async () => {
    await world.open(["clean", "index"]);
    const record = await recorder(world);
    const texts = ["please call back", "thank you for the bill", "hello again", "it is all good"];
    await world.produce(texts.map((text, i) => record(chat(null, text, { conversation: `audit-${i}` }))));
    await world.settle();

    const { clean } = topicNames(world.policy);
    const topic = clean.find((t) => t.endsWith("alpha.quality")) ?? "";
    const before = await world.read(clean);
    const [first] = before.get(topic) ?? [];
    const value = first?.value ?? new Uint8Array();
    const id = schemaIdOf(Buffer.from(value));
    const { schema } = await world.registry().byId(id);
    const plain = (await plainReader(world.registry())(value)) as Record<string, unknown>;
    const [planted] = await world.produce([
      {
        topic,
        partition: 1,
        timestamp: Date.now(),
        key: null,
        headers: first?.headers ?? {},
        value: plainWriter(schema, id)({ ...plain, text: LEAK }),
      },
    ]);

    const report = await auditLeaks(world.config, { topics: [], sample: 1 }, silent, new AbortController().signal);
    expect(report.complete).toBe(true);
    const counted = new Map(report.topics.map((t) => [t.topic, t.records]));
    for (const name of clean) {
      expect(counted.get(name), name).toBe((before.get(name)?.length ?? 0) + (name === topic ? 1 : 0));
    }
    expect(report.suspects.filter((s) => s.at.offset === planted?.offset && s.at.partition === 1)).toContainEqual({
      at: planted,
      pattern: "text",
      what: "email",
      strength: 1,
      times: 1,
    });
    // The instance's own group was left alone.
    await world.settle();
    const { groups } = await world.admin.listGroups();
    const own = groups.map((g) => g.groupId).filter((g) => g.startsWith(world.config.groups.index));
    expect(own).toContain(world.config.groups.index);
  });
});
