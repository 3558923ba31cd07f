import { afterAll, beforeAll, expect, it } from "vitest";
import { createTopics, type TopicSpec } from "../../../src/kafka/topics.ts";
import { describeReal } from "../../servers/servers.ts";
import { Stage, unique } from "./stage.ts";

describeReal("creating topics", ["kafka"], (brokers) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(brokers);
  });
  afterAll(async () => {
    await stage.close();
  });

  const specs = (partitions: number): readonly TopicSpec[] => [
    { name: unique("chat.raw"), use: "raw", partitions },
    { name: unique("chat.clean"), use: "clean", partitions, retention: 5 * 86_400_000 },
    { name: unique("quarantine"), use: "quarantine", partitions },
    { name: unique("withheld"), use: "withheld", partitions, replication: 1 },
  ];

  it("makes what is missing, and nothing the second time", async () => {
    const wanted = specs(3);
    const first = await createTopics(stage.admin, wanted);
    expect(first).toEqual(
      wanted.map(({ name, use }) => ({ name, use, did: "created", partitions: 3, tooSmall: false, differs: [] })),
    );
    const second = await createTopics(stage.admin, wanted);
    expect(second).toEqual(first.map((r) => ({ ...r, did: "existed" })));
  });

  it("may run twice at once", async () => {
    const wanted = specs(2);
    const both = await Promise.all([createTopics(stage.admin, wanted), createTopics(stage.admin, wanted)]);
    for (const reports of both) expect(reports.map((r) => r.partitions)).toEqual([2, 2, 2, 2]);
  });

  it("says where a topic that exists is smaller than needed or differs, and leaves it alone", async () => {
    const [raw, clean] = specs(2);
    if (raw === undefined || clean === undefined) throw new Error("no specs");
    await createTopics(stage.admin, [raw, clean]);
    const [report] = await createTopics(stage.admin, [{ ...clean, partitions: 5, retention: 1_000 }]);
    expect(report).toEqual({
      name: clean.name,
      use: "clean",
      did: "existed",
      partitions: 2,
      tooSmall: true,
      differs: [{ setting: "retention.ms", is: `${5 * 86_400_000}`, wanted: "1000" }],
    });
  });

  it("says what the broker refuses", async () => {
    const topics: readonly TopicSpec[] = [{ name: unique("x"), use: "raw", partitions: 1, replication: 7 }];
    await expect(createTopics(stage.admin, topics)).rejects.toMatchObject({
      code: "broker-refused",
      message: expect.stringContaining("INVALID_REPLICATION_FACTOR"),
    });
  });
});
