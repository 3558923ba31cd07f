import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import type { SourceBatch } from "../../../src/core/stream.ts";
import { Generation, type Slot } from "../../../src/kafka/generation.ts";
import { type KafkaServer, startKafka } from "../../servers/kafka.ts";
import { describeReal } from "../../servers/servers.ts";
import { type Instance, instance, passOn, QUICK, run, Stage, texts, unique, until, untilCommitted } from "./stage.ts";

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** What the source does for a partition at a join, and a batch of it, without a consumer group: for owners that know nothing of each other. */
async function take(one: Instance, topic: string): Promise<{ readonly slot: Slot; readonly from: bigint }> {
  const slot = new Generation({ [topic]: [0] }).slots.get(`${topic}/0`);
  if (slot === undefined) throw new Error("no slot");
  const from = await one.owners.open(slot);
  slot.position = from;
  slot.ready = true;
  return { slot, from };
}

function batchOf(one: Instance, slot: Slot, values: readonly string[]): SourceBatch {
  const { topic, partition, position } = slot;
  const batch: SourceBatch = {
    topic,
    partition,
    records: values.map((value, i) => ({
      at: { topic, partition, offset: position + BigInt(i) },
      timestamp: 1,
      key: null,
      value: Buffer.from(value),
      headers: {},
    })),
    next: position + BigInt(values.length),
    endOffset: position + BigInt(values.length),
    isCurrent: () => slot.isCurrent(),
    beat: async () => undefined,
    done: () => undefined,
  };
  one.owners.claim(batch, slot);
  return batch;
}

describeReal("hand-over between instances", ["kafka"], (brokers) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(brokers);
  });
  afterAll(async () => {
    await stage.close();
  });

  it("the broker refuses the write of an owner that does not know that another has taken over", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a", "b"]);
    const group = unique("g");
    const [zombie, heir] = [1, 2].map(() => instance(brokers, group, [raw], [clean]));
    if (zombie === undefined || heir === undefined) throw new Error("no instances");

    const old = await take(zombie, raw);
    const held = batchOf(zombie, old.slot, ["a", "b"]);
    const young = await take(heir, raw);
    expect(young.from).toBe(0n);
    await heir.sink.write(await passOn(batchOf(heir, young.slot, ["a", "b"]), clean));

    expect(held.isCurrent()).toBe(true);
    await expect(zombie.sink.write(await passOn(held, clean))).rejects.toMatchObject({ code: "partition-lost" });
    expect(held.isCurrent()).toBe(false);
    expect(texts(await stage.read(clean))).toEqual(["a", "b"]);
    await Promise.all([zombie.owners.closeAll(), heir.owners.closeAll()]);
  });

  it("a transaction that is open at take-over is aborted, and comes again at the heir's", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a"]);
    const group = unique("g");
    const zombie = instance(brokers, group, [raw], [clean]);
    const { slot } = await take(zombie, raw);
    const owner = zombie.owners.ownerOf(slot);
    const left = Promise.withResolvers<void>();
    const sent = Promise.withResolvers<void>();
    const hanging = owner?.use(async (transaction) => {
      await transaction.send({ topic: clean, messages: [{ value: "a", partition: 0 }] });
      await transaction.sendOffsets({
        consumerGroupId: group,
        topics: [{ topic: raw, partitions: [{ partition: 0, offset: "1" }] }],
      });
      sent.resolve();
      await left.promise;
      await transaction.commit();
    });
    hanging?.catch(() => undefined);
    await sent.promise;

    const heir = run(instance(brokers, group, [raw], [clean]), clean);
    await untilCommitted(stage, group, raw, [1n]);
    left.resolve();
    await expect(hanging).rejects.toThrow();
    await heir.stop();
    await zombie.owners.closeAll();
    expect(texts(await stage.read(clean))).toEqual(["a"]);
  });

  it("the committed offset is never stale at take-over, right after a commit", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const group = unique("g");
    let last = 0n;
    for (let round = 0; round < 15; round++) {
      const one = instance(brokers, group, [raw], [clean]);
      const { slot, from } = await take(one, raw);
      expect(from, `round ${round}`).toBe(round === 0 ? 0n : last);
      const batch = batchOf(one, slot, [`${round}`]);
      await one.sink.write(await passOn(batch, clean));
      last = batch.next;
    }
    expect(texts(await stage.read(clean))).toEqual(numbered("", 15));
  });

  it("writes nothing twice where a commit had gone through and only its answer was lost", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const group = unique("g");
    const one = instance(brokers, group, [raw], [clean]);
    const { slot } = await take(one, raw);
    const batch = batchOf(one, slot, ["a"]);
    const written = await passOn(batch, clean);
    // Another instance of the same group stands for what the broker has and we have not heard of.
    const broker = instance(brokers, group, [raw], [clean]);
    const twin = await take(broker, raw);
    await broker.sink.write(await passOn(batchOf(broker, twin.slot, ["a"]), clean));
    one.owners.discard(slot);
    const receipts = await one.sink.write(written);
    await broker.owners.closeAll();
    expect(receipts.map((r) => r.offset)).toEqual([undefined]);
    expect(slot.position).toBe(1n);
    expect(texts(await stage.read(clean))).toEqual(["a"]);
    await one.owners.closeAll();
  });

  it("goes on behind a commit that the broker acknowledged to it and has forgotten", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const group = unique("g");
    await stage.produce(raw, 0, ["a", "b"]);
    const one = instance(brokers, group, [raw], [clean]);
    const { slot } = await take(one, raw);
    await one.sink.write(await passOn(batchOf(one, slot, ["a", "b"]), clean));
    await one.owners.closeAll();
    await untilCommitted(stage, group, raw, [2n]);
    await stage.admin.setOffsets({ groupId: group, topic: raw, partitions: [{ partition: 0, offset: "0" }] });
    expect((await take(one, raw)).from).toBe(2n);
    // A process that does not remember must believe the broker.
    const other = instance(brokers, group, [raw], [clean]);
    expect((await take(other, raw)).from).toBe(0n);
    await Promise.all([one.owners.closeAll(), other.owners.closeAll()]);
  });

  it("writes what a failed transaction left unwritten", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const one = instance(brokers, unique("g"), [raw], [clean]);
    const { slot } = await take(one, raw);
    const batch = batchOf(one, slot, ["a"]);
    await one.owners
      .ownerOf(slot)
      ?.use((transaction) => transaction.send({ topic: clean, messages: [{ value: "half", partition: 0 }] }));
    one.owners.discard(slot);
    await one.sink.write(await passOn(batch, clean));
    expect(texts(await stage.read(clean))).toEqual(["a"]);
    await one.owners.closeAll();
  });

  it("gives a batch up whose assignment ends while it is written", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const group = unique("g");
    const one = instance(brokers, group, [raw], [clean]);
    const { slot } = await take(one, raw);
    const batch = batchOf(one, slot, ["a"]);
    const written = await passOn(batch, clean);
    let asked = 0;
    const ending = { ...batch, isCurrent: () => ++asked < 2 };
    one.owners.claim(ending, slot);
    await expect(one.sink.write({ ...written, from: ending })).rejects.toMatchObject({ code: "partition-lost" });
    expect(asked).toBe(2);
    expect(texts(await stage.read(clean))).toEqual([]);
    expect(await stage.committed(group, raw)).toEqual([-1n]);
    await one.owners.closeAll();
  });

  it("an instance that holds its batch too long loses it, and the next one does it once", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a", "b"]);
    const group = unique("g");
    const slow = instance(brokers, group, [raw], [clean], { ...QUICK, rebalanceTimeout: 4_000 });
    const stop = new AbortController();
    const batches = slow.source.batches(stop.signal)[Symbol.asyncIterator]();
    const first = await batches.next();
    if (first.done) throw new Error("no batch");
    const quick = run(instance(brokers, group, [raw], [clean], { ...QUICK, rebalanceTimeout: 4_000 }), clean);
    await until(() => !first.value.isCurrent());
    await expect(slow.sink.write(await passOn(first.value, clean))).rejects.toMatchObject({ code: "partition-lost" });
    stop.abort();
    first.value.done();
    expect((await batches.next()).done).toBe(true);
    await untilCommitted(stage, group, raw, [2n]);
    await quick.stop();
    expect(texts(await stage.read(clean))).toEqual(["a", "b"]);
  });

  it("instances that come and go at any moment double nothing and lose nothing", async () => {
    const [raw, clean] = [await stage.topic("raw", 2), await stage.topic("clean", 2)];
    const group = unique("g");
    let sent = 0;
    for (let round = 0; round < 6; round++) {
      const running = run(instance(brokers, group, [raw], [clean]), clean);
      for (const p of [0, 1]) await stage.produce(raw, p, numbered(`${round}-${p}-`, 50));
      sent += 50;
      if (round % 2 === 0) await until(() => running.written.length > 0);
      await running.stop();
    }
    const last = run(instance(brokers, group, [raw], [clean]), clean);
    await untilCommitted(stage, group, raw, [BigInt(sent), BigInt(sent)]);
    await last.stop();
    const expected = [0, 1].flatMap((p) => [0, 1, 2, 3, 4, 5].flatMap((round) => numbered(`${round}-${p}-`, 50)));
    expect(texts(await stage.read(clean))).toEqual(expected);
  });

  it("goes on where it was when the broker was killed and came back", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sordino-broker-"));
    const broker = await startKafka({ folder });
    onTestFinished(async () => {
      await Promise.all([broker.stop(), again?.stop()]);
      await rm(folder, { recursive: true, force: true });
    });
    let again: KafkaServer | undefined;
    let own = await Stage.open(broker.brokers);
    const [raw, clean] = [await own.topic("raw", 2), await own.topic("clean", 2)];
    const group = unique("g");
    const one = instance(broker.brokers, group, [raw], [clean], { ...QUICK, sessionTimeout: 6_500 });
    let gate = Promise.resolve();
    let held = 0;
    const running = run(one, clean, () => {
      held++;
      return gate;
    });
    for (const p of [0, 1]) await own.produce(raw, p, numbered(`before-${p}-`, 20));
    await untilCommitted(own, group, raw, [20n, 20n]);
    const open = Promise.withResolvers<void>();
    gate = open.promise;
    held = 0;
    for (const p of [0, 1]) await own.produce(raw, p, numbered(`held-${p}-`, 20));
    await until(() => held > 0);
    await own.close();
    await broker.kill("SIGKILL");
    await until(() => one.states.at(-1)?.ready === false);
    expect(one.states.at(-1)?.code).toBe("broker-away");
    open.resolve();

    again = await startKafka({ folder, ports: broker.ports });
    own = await Stage.open(broker.brokers);
    for (const p of [0, 1]) await own.produce(raw, p, numbered(`after-${p}-`, 20));
    await untilCommitted(own, group, raw, [60n, 60n]);
    await until(() => one.states.at(-1)?.ready === true);
    await running.stop();
    const expected = [0, 1].flatMap((p) =>
      ["before", "held", "after"].flatMap((when) => numbered(`${when}-${p}-`, 20)),
    );
    expect(texts(await own.read(clean))).toEqual(expected);
    await own.close();
  }, 240_000);
});
