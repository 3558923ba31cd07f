import { afterAll, beforeAll, expect, it } from "vitest";
import { EdgeError, UserError } from "../../../src/core/errors.ts";
import type { SourceBatch } from "../../../src/core/stream.ts";
import { cleanRecords, SUBJECT_ID } from "../../fixtures/clean-record.ts";
import { describeReal } from "../../servers/servers.ts";
import { instance, passOn, QUICK, recordingLog, run, Stage, texts, unique, until, untilCommitted } from "./stage.ts";

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

describeReal("the clean loop's source and sink", ["kafka"], (brokers) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(brokers);
  });
  afterAll(async () => {
    await stage.close();
  });

  it("keeps the partition number, commits offsets with the records, and warns of nothing", async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.name);
    process.on("warning", listen);
    const [raw, clean] = [await stage.topic("raw", 3), await stage.topic("clean", 3)];
    for (const p of [0, 1, 2]) await stage.produce(raw, p, numbered(`p${p}-`, 20));
    const group = unique("g");
    const log = recordingLog();
    const one = instance(brokers, group, [raw], [clean], QUICK, log);
    const running = run(one, clean);
    await untilCommitted(stage, group, raw, [20n, 20n, 20n]);
    await running.stop();
    process.off("warning", listen);

    const read = await stage.read(clean);
    expect(texts(read)).toEqual([0, 1, 2].flatMap((p) => numbered(`p${p}-`, 20)));
    expect(read.every((r) => r.value.toString().startsWith(`p${r.partition}-`))).toBe(true);
    expect(new Set(read.map((r) => r.key))).toEqual(new Set([SUBJECT_ID]));
    expect(read[0]?.headers).toMatchObject({ "sordino-source": `${raw}/0/0`, "sordino-subject": SUBJECT_ID });
    expect(one.states).toEqual([{ ready: true }]);
    expect(log.lines.filter((l) => l.level === "error" || l.level === "warn")).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("commits a batch of which nothing came", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a", "b"]);
    const group = unique("g");
    const { source, sink } = instance(brokers, group, [raw], [clean]);
    const stop = new AbortController();
    for await (const batch of source.batches(stop.signal)) {
      await expect(sink.write({ from: batch, clean: [], sealed: [] })).resolves.toEqual([]);
      batch.done();
      stop.abort();
    }
    await untilCommitted(stage, group, raw, [2n]);
    expect(await stage.read(clean)).toEqual([]);
  });

  it("gives a batch again that was handed back unwritten, and tells where records came to lie", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a", "b"]);
    const { source, sink } = instance(brokers, unique("g"), [raw], [clean]);
    const stop = new AbortController();
    const seen: bigint[] = [];
    for await (const batch of source.batches(stop.signal)) {
      seen.push(...batch.records.map((r) => r.at.offset));
      if (seen.length > 2) {
        const receipts = await sink.write(await passOn(batch, clean));
        expect(receipts.map((r) => r.offset)).toEqual([0n, 1n]);
        stop.abort();
      }
      batch.done();
    }
    expect(seen).toEqual([0n, 1n, 0n, 1n]);
    expect(texts(await stage.read(clean))).toEqual(["a", "b"]);
  });

  it("gives no batch of more records than it may, and commits each by itself", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const values = numbered("", 25);
    await stage.produce(raw, 0, values);
    const group = unique("g");
    const { source, sink } = instance(brokers, group, [raw], [clean], { ...QUICK, recordsPerBatch: 10 });
    const stop = new AbortController();
    const sizes: number[] = [];
    for await (const batch of source.batches(stop.signal)) {
      sizes.push(batch.records.length);
      await sink.write(await passOn(batch, clean));
      if (batch.next === 25n) stop.abort();
      batch.done();
    }
    expect(sizes).toEqual([10, 10, 5]);
    await untilCommitted(stage, group, raw, [25n]);
    expect(texts(await stage.read(clean))).toEqual(values);
  });

  it("stops between two batches of one fetch, and goes on there", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const values = numbered("", 25);
    await stage.produce(raw, 0, values);
    const group = unique("g");
    const sizes: number[] = [];
    for (const _ of [1, 2, 3]) {
      const { source, sink } = instance(brokers, group, [raw], [clean], { ...QUICK, recordsPerBatch: 10 });
      const stop = new AbortController();
      for await (const batch of source.batches(stop.signal)) {
        stop.abort();
        sizes.push(batch.records.length);
        await sink.write(await passOn(batch, clean));
        batch.done();
      }
    }
    expect(sizes).toEqual([10, 10, 5]);
    expect(texts(await stage.read(clean))).toEqual(values);
  });

  it("ends after the batches in hand are handed back, and leaves the group", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a"]);
    const group = unique("g");
    const { source, sink } = instance(brokers, group, [raw], [clean]);
    const stop = new AbortController();
    const batches = source.batches(stop.signal)[Symbol.asyncIterator]();
    const first = await batches.next();
    if (first.done) throw new Error("no batch");
    let ended = false;
    const end = batches.next().then(() => {
      ended = true;
    });
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(ended).toBe(false);
    expect(first.value.isCurrent()).toBe(true);
    await sink.write(await passOn(first.value, clean));
    first.value.done();
    await end;
    expect(await stage.groupState(group)).toBe("Empty");
    await untilCommitted(stage, group, raw, [1n]);
  });

  it("ends when whoever took a batch goes away without handing it back", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    await stage.produce(raw, 0, ["a"]);
    const group = unique("g");
    const { source } = instance(brokers, group, [raw], [clean]);
    const taken: SourceBatch[] = [];
    for await (const batch of source.batches(new AbortController().signal)) {
      taken.push(batch);
      break;
    }
    expect(taken[0]?.isCurrent()).toBe(false);
    expect(await stage.groupState(group)).toBe("Empty");
  });

  it("gives one batch of a partition at a time, and several partitions at once", async () => {
    const [raw, clean] = [await stage.topic("raw", 2), await stage.topic("clean", 2)];
    for (const p of [0, 1]) await stage.produce(raw, p, ["a"]);
    const { source } = instance(brokers, unique("g"), [raw], [clean]);
    const stop = new AbortController();
    const batches = source.batches(stop.signal)[Symbol.asyncIterator]();
    const [one, two] = [await batches.next(), await batches.next()];
    if (one.done || two.done) throw new Error("no batch");
    expect(new Set([one.value.partition, two.value.partition])).toEqual(new Set([0, 1]));
    stop.abort();
    one.value.done();
    two.value.done();
    expect((await batches.next()).done).toBe(true);
  });

  it("shares the partitions between two instances, each event once", async () => {
    const [raw, clean] = [await stage.topic("raw", 4), await stage.topic("clean", 4)];
    const group = unique("g");
    const feed = async (prefix: string): Promise<void> => {
      for (const p of [0, 1, 2, 3]) await stage.produce(raw, p, numbered(`${prefix}${p}-`, 25));
    };
    await feed("before-");
    const first = run(instance(brokers, group, [raw], [clean]), clean);
    await until(() => first.written.length > 0);
    const second = run(instance(brokers, group, [raw], [clean]), clean);
    let round = 0;
    while (second.written.length === 0) await feed(`during${round++}-`);
    const seenBefore = first.written.length;
    await feed("after-");
    const all = BigInt(25 * (round + 2));
    await untilCommitted(stage, group, raw, [all, all, all, all]);
    await Promise.all([first.stop(), second.stop()]);

    const late = new Set(first.written.slice(seenBefore));
    expect(new Set(second.written).isDisjointFrom(late)).toBe(true);
    const read = texts(await stage.read(clean));
    expect(read).toHaveLength(100 * (round + 2));
    expect(new Set(read).size).toBe(read.length);
  });

  it("names the topics that are missing", async () => {
    const raw = await stage.topic("raw", 1);
    const { source } = instance(brokers, unique("g"), [raw, "not-there"], ["nor-this"]);
    const batches = source.batches(new AbortController().signal)[Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toThrow(UserError);
    const outputs = instance(brokers, unique("g"), [raw], ["nor-this"]).source.batches(new AbortController().signal);
    await expect(outputs[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "topic-missing",
      detail: "nor-this",
    });
  });

  it("refuses a clean topic that has fewer partitions than its raw topic", async () => {
    const [raw, clean] = [await stage.topic("raw", 3), await stage.topic("clean", 2)];
    const { source } = instance(brokers, unique("g"), [raw], [clean]);
    const batches = source.batches(new AbortController().signal)[Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toMatchObject({ code: "topic-too-small" });
  });

  it("waits for a broker that is away, says so, and ends when told", async () => {
    const one = instance(["127.0.0.1:9"], unique("g"), ["raw"], ["clean"]);
    const stop = new AbortController();
    const next = one.source.batches(stop.signal)[Symbol.asyncIterator]().next();
    await until(() => one.states.length > 0);
    expect(one.states).toEqual([{ ready: false, code: "broker-away" }]);
    stop.abort();
    await expect(next).resolves.toMatchObject({ done: true });
  });

  it("refuses to write a batch that it did not give", async () => {
    const [raw, clean] = [await stage.topic("raw", 1), await stage.topic("clean", 1)];
    const { sink } = instance(brokers, unique("g"), [raw], [clean]);
    const record = {
      at: { topic: raw, partition: 0, offset: 0n },
      timestamp: 0,
      key: null,
      value: Buffer.from("x"),
      headers: {},
    };
    const from: SourceBatch = {
      topic: raw,
      partition: 0,
      records: [record],
      next: 1n,
      endOffset: 1n,
      isCurrent: () => true,
      beat: async () => undefined,
      done: () => undefined,
    };
    const clean0 = await cleanRecords(record, [clean]);
    await expect(sink.write({ from, clean: clean0, sealed: [] })).rejects.toThrow(EdgeError);
    expect(await stage.read(clean)).toEqual([]);
  });
});
