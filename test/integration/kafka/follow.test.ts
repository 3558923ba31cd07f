import { afterAll, beforeAll, expect, it } from "vitest";
import type { Position } from "../../../src/core/index-store.ts";
import type { SourceBatch } from "../../../src/core/stream.ts";
import { createConnection } from "../../../src/kafka/connection.ts";
import { createFollower } from "../../../src/kafka/follow.ts";
import { describeReal } from "../../servers/servers.ts";
import { QUICK, recordingLog, Stage, unique, untilCommitted } from "./stage.ts";

interface Followed {
  readonly values: string[];
  readonly positions: Map<string, Position>;
}

describeReal("following clean topics", ["kafka"], (brokers) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(brokers);
  });
  afterAll(async () => {
    await stage.close();
  });

  /** Follows until `enough`, as the index loop does: rows and position move together. */
  async function follow(
    topics: readonly string[],
    group: string,
    followed: Followed,
    enough: (batch: SourceBatch) => boolean | Promise<boolean>,
  ): Promise<void> {
    const connection = createConnection({ brokers, clientId: "test" }, recordingLog());
    const source = createFollower({
      connection,
      group,
      topics,
      positions: async () => [...followed.positions.values()],
      onState: () => undefined,
      lookInterval: 200,
      ...QUICK,
    });
    const stop = new AbortController();
    for await (const batch of source.batches(stop.signal)) {
      const { topic, partition, next, endOffset } = batch;
      followed.values.push(...batch.records.map((r) => Buffer.from(r.value ?? []).toString()));
      followed.positions.set(`${topic}/${partition}`, {
        topic,
        partition,
        next,
        end: endOffset,
        at: 0,
        upTo: undefined,
      });
      batch.done();
      if (await enough(batch)) stop.abort();
    }
    await connection.close();
  }

  const nothing = (): Followed => ({ values: [], positions: new Map() });
  const reached = (followed: Followed, places: number) => async (): Promise<boolean> =>
    followed.positions.size === places && [...followed.positions.values()].every((p) => p.next === p.end);

  it("reads what was committed, nothing that was aborted, and reaches the end past the markers", async () => {
    const topic = await stage.topic("clean", 2);
    await stage.transact(topic, 0, ["a", "b"], "commit");
    await stage.transact(topic, 0, ["never"], "abort");
    const followed = nothing();
    const done = reached(followed, 2);
    await follow([topic], unique("index"), followed, done);
    expect(followed.values).toEqual(["a", "b"]);
    // Three records and two markers in one partition; nothing in the other, and that is known too.
    expect([...followed.positions.values()].map((p) => p.next).toSorted()).toEqual([0n, 5n]);
  });

  it("starts where the reader says it is, not where the group is", async () => {
    const topic = await stage.topic("clean", 1);
    await stage.transact(topic, 0, ["a", "b", "c"], "commit");
    const group = unique("index");
    const first = nothing();
    const atEnd = reached(first, 1);
    await follow([topic], group, first, async () => (await atEnd()) && (await stage.committed(group, topic))[0] === 4n);
    await untilCommitted(stage, group, topic, [4n]);

    const behind = nothing();
    behind.positions.set(`${topic}/0`, { topic, partition: 0, next: 1n, end: 4n, at: 0, upTo: undefined });
    await follow([topic], group, behind, reached(behind, 1));
    expect(behind.values).toEqual(["b", "c"]);

    const anew = nothing();
    await follow([topic], group, anew, reached(anew, 1));
    expect(anew.values).toEqual(["a", "b", "c"]);
  });

  it("moves its position while nothing comes, and goes on when something does", async () => {
    const topic = await stage.topic("clean", 1);
    const followed = nothing();
    let empty = 0;
    await follow([topic], unique("index"), followed, async (batch) => {
      if (batch.records.length === 0 && ++empty === 3) await stage.transact(topic, 0, ["late"], "commit");
      return followed.values.length > 0 && batch.next === batch.endOffset;
    });
    expect(followed.values).toEqual(["late"]);
    expect(empty).toBeGreaterThanOrEqual(3);
  });

  it("reads from the beginning where the topic was made anew and is shorter than the position", async () => {
    const topic = await stage.topic("clean", 1);
    await stage.transact(topic, 0, ["a"], "commit");
    const followed = nothing();
    followed.positions.set(`${topic}/0`, { topic, partition: 0, next: 99n, end: 99n, at: 0, upTo: undefined });
    await follow([topic], unique("index"), followed, (batch) => batch.records.length > 0);
    expect(followed.values).toEqual(["a"]);
  });

  it("names a topic that is missing", async () => {
    await expect(follow(["not-there"], unique("index"), nothing(), () => true)).rejects.toMatchObject({
      code: "topic-missing",
      detail: "not-there",
    });
  });
});
