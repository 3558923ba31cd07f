import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RawRecord } from "../../../src/core/event.ts";
import { readSealed } from "../../../src/core/sealed-headers.ts";
import type { SealedRecord, SourceBatch } from "../../../src/core/stream.ts";
import { SealedJoiner } from "../../../src/kafka/sealed-parts.ts";
import { cleanRecords, SUBJECT_ID } from "../../fixtures/clean-record.ts";
import { describeReal } from "../../servers/servers.ts";
import { type Instance, instance, passOn, type Read, Stage, texts, unique, untilCommitted } from "./stage.ts";

async function firstBatch(one: Instance, work: (batch: SourceBatch) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for await (const batch of one.source.batches(stop.signal)) {
    stop.abort();
    try {
      await work(batch);
    } finally {
      batch.done();
    }
  }
  await one.connection.close();
}

function sealedOf(batch: SourceBatch, topic: string, sealed: Uint8Array): SealedRecord {
  const [first] = batch.records;
  if (first === undefined) throw new Error("an empty batch");
  return {
    topic,
    source: first.at,
    outcome: "quarantined",
    reason: "text-too-long",
    detail: "body",
    controller: "acme",
    subject: SUBJECT_ID,
    channel: "chat",
    occurredAt: 1_700_000_000_000,
    sealed,
  };
}

function rawOf(topic: string, read: Read): RawRecord {
  const headers = Object.entries(read.headers).map(([name, text]) => [name, Buffer.from(text)]);
  return {
    at: { topic, partition: read.partition, offset: read.offset },
    timestamp: 0,
    key: null,
    value: read.value,
    headers: Object.fromEntries(headers),
  };
}

describeReal("sizes", ["kafka"], (brokers) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(brokers);
  });
  afterAll(async () => {
    await stage.close();
  });

  it("cuts a batch that is many times what the topic takes at once", async () => {
    const raw = await stage.topic("raw", 1);
    const [small, large] = [
      await stage.topic("clean", 1, { "max.message.bytes": "100000" }),
      await stage.topic("clean", 1, { "max.message.bytes": "300000" }),
    ];
    const values = Array.from({ length: 40 }, (_, i) => `${i}:`.padEnd(20_000, "x"));
    await stage.produce(raw, 0, values);
    const one = instance(brokers, unique("g"), [raw], [small, large]);
    await firstBatch(one, async (batch) => {
      expect(batch.records).toHaveLength(40);
      const clean = await Promise.all(batch.records.map((r) => cleanRecords(r, [small, large])));
      const receipts = await one.sink.write({ from: batch, clean: clean.flat(), sealed: [] });
      const offsets = receipts.filter((r) => r.topic === small).map((r) => r.offset);
      expect(offsets).toEqual(Array.from({ length: 40 }, (_, i) => BigInt(i)));
    });
    expect(texts(await stage.read(small))).toEqual(values);
    expect(texts(await stage.read(large))).toEqual(values);
  });

  it("takes a value of exactly the limit that it states", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1, { "max.message.bytes": "50000" })];
    await stage.produce(raw, 0, ["a"]);
    const one = instance(brokers, unique("g"), [raw], [clean]);
    const limit = await one.sink.limit(clean);
    expect(limit).toBeLessThan(50_000);
    await firstBatch(one, async (batch) => {
      const clean0 = await Promise.all(batch.records.map((r) => cleanRecords(r, [clean], Buffer.alloc(limit, "x"))));
      await one.sink.write({ from: batch, clean: clean0.flat(), sealed: [] });
    });
    expect((await stage.read(clean)).map((r) => r.value.length)).toEqual([limit]);
  });

  it("splits a sealed payload that no record holds, and joins it again", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const quarantine = await stage.topic("quarantine", 1, { "max.message.bytes": "60000" });
    await stage.produce(raw, 0, ["a"]);
    const group = unique("g");
    const one = instance(brokers, group, [raw], [clean, quarantine]);
    const payload = randomBytes(500_000);
    const little = randomBytes(100);
    await firstBatch(one, async (batch) => {
      const sealed = [sealedOf(batch, quarantine, payload), sealedOf(batch, quarantine, little)];
      const receipts = await one.sink.write({ from: batch, clean: [], sealed });
      expect(receipts.map((r) => r.offset)).toHaveLength(2);
      expect(receipts[0]?.offset).toBe(0n);
    });
    const read = await stage.read(quarantine);
    expect(read.length).toBeGreaterThan(10);
    const joiner = new SealedJoiner();
    const joined = read.map((r) => joiner.add(rawOf(quarantine, r))).filter((r) => r !== undefined);
    expect(joined.map((r) => Buffer.compare(Buffer.from(r.value ?? []), payload))).toEqual([0, expect.any(Number)]);
    expect(Buffer.compare(Buffer.from(joined[1]?.value ?? []), little)).toBe(0);
    expect(joined[0]?.at).toEqual({ topic: quarantine, partition: 0, offset: 0n });
    expect(readSealed(joined[0]?.headers ?? {})).toEqual({
      outcome: "quarantined",
      reason: "text-too-long",
      detail: "body",
      source: { topic: raw, partition: 0, offset: 0n },
      controller: "acme",
      subject: SUBJECT_ID,
      channel: "chat",
      occurredAt: 1_700_000_000_000,
    });
    await untilCommitted(stage, group, raw, [1n]);
  });

  it("refuses one record whose headers alone are too large, writes nothing of the batch, and works on", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1, { "max.message.bytes": "50000" })];
    await stage.produce(raw, 0, ["a"]);
    const one = instance(brokers, unique("g"), [raw], [clean]);
    await firstBatch(one, async (batch) => {
      const [record] = batch.records;
      if (record === undefined) throw new Error("an empty batch");
      const wide = await cleanRecords(record, [clean], Buffer.from("a"), "n".repeat(60_000));
      await expect(one.sink.write({ from: batch, clean: wide, sealed: [] })).rejects.toMatchObject({
        code: "record-too-large",
      });
      await one.sink.write(await passOn(batch, clean));
    });
    expect(texts(await stage.read(clean))).toEqual(["a"]);
  });

  it("says so where a topic has lost the partition that it must write to", async () => {
    const raw = await stage.topic("raw", 2);
    const [clean, narrow] = [await stage.topic("clean", 2), await stage.topic("narrow", 1)];
    await stage.produce(raw, 1, ["a"]);
    const one = instance(brokers, unique("g"), [raw], [clean]);
    await firstBatch(one, async (batch) => {
      await expect(one.sink.write(await passOn(batch, narrow))).rejects.toMatchObject({ code: "broker-refused" });
    });
  });
});
