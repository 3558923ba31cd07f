import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EncodedRecord } from "../../src/core/apply.ts";
import type { SourceBatch } from "../../src/core/stream.ts";
import { type Disk, realDisk } from "../../src/embedded/disk.ts";
import { openFollow } from "../../src/embedded/follow.ts";
import { openSink } from "../../src/embedded/sink.ts";
import { openSource } from "../../src/embedded/source.ts";
import { cleanBatch, cleanUntil, sealedRecord } from "../conformance/stream-world.ts";
import { cleanRecords } from "../fixtures/clean-record.ts";
import { newFolder, openLog, record, segmentFiles, textsOf } from "./log-folder.ts";

const never = new AbortController().signal;

async function logWith(partitions: number, texts: readonly string[], options = {}) {
  const log = await openLog(newFolder(), options);
  for (const topic of ["raw", "clean", "sealed"]) await log.createTopic(topic, partitions);
  await log.append(texts.map((text, i) => record("raw", i % partitions, text)));
  return log;
}

describe("source", () => {
  test("`untilEnd` ends when everything has been read and handed back", async () => {
    const log = await logWith(3, ["a", "b", "c", "d", "e", "f", "g"]);
    const sink = openSink(log, { group: "g" });
    const batches: SourceBatch[] = [];
    for await (const batch of openSource(log, { group: "g", topics: ["raw"], maxRecords: 2, untilEnd: true }).batches(
      never,
    )) {
      batches.push(batch);
      await sink.write(await cleanBatch(batch, "clean"));
      batch.done();
    }
    expect(batches.map((b) => b.records.length)).toEqual([2, 2, 2, 1]);
    expect([0, 1, 2].flatMap((p) => textsOf(log, "clean", p))).toEqual(["a", "d", "g", "b", "e", "c", "f"]);
    for await (const batch of openSource(log, { group: "g", topics: ["raw"], untilEnd: true }).batches(never)) {
      throw new Error(`offset ${batch.records[0]?.at.offset} came again`);
    }
    await log.close();
  });

  test("a partition that is held does not hold the others", async () => {
    const log = await logWith(1, ["a"]);
    await log.createTopic("raw", 2);
    await log.createTopic("clean", 2);
    const sink = openSink(log, { group: "g" });
    const batches = openSource(log, { group: "g", topics: ["raw"] })
      .batches(never)
      [Symbol.asyncIterator]();
    const held = (await batches.next()).value as SourceBatch;
    await log.append([record("raw", 0, "b")]);
    for (const text of ["x", "y"]) {
      await log.append([record("raw", 1, text)]);
      const other = (await batches.next()).value as SourceBatch;
      expect(other.partition).toBe(1);
      await sink.write(await cleanBatch(other, "clean"));
      other.done();
    }
    await sink.write(await cleanBatch(held, "clean"));
    held.done();
    const after = (await batches.next()).value as SourceBatch;
    expect([after.partition, after.records[0]?.at.offset]).toEqual([0, 1n]);
    await log.close();
  });

  test("sees partitions that are added while it runs", async () => {
    const log = await logWith(1, ["a"]);
    const member = {
      source: openSource(log, { group: "g", topics: ["raw"] }),
      sink: openSink(log, { group: "g" }),
      leave: async () => {},
    };
    let grown: Promise<unknown> | undefined;
    await cleanUntil(member, "clean", (batch) => {
      grown ??= (async () => {
        for (const topic of ["clean", "raw"]) await log.createTopic(topic, 2);
        await log.append([record("raw", 1, "b")]);
      })();
      return batch.partition === 1;
    });
    await grown;
    expect(textsOf(log, "clean", 1)).toEqual(["b"]);
    await log.close();
  });

  test("a topic that is not there is named", async () => {
    const log = await logWith(1, []);
    const batches = openSource(log, { group: "g", topics: ["raw", "other"] })
      .batches(never)
      [Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toMatchObject({ code: "topic-missing", detail: "other" });
    await log.close();
  });

  test("a batch that was handed back unwritten comes again at once", async () => {
    const log = await logWith(1, ["a", "b"]);
    const batches = openSource(log, { group: "g", topics: ["raw"], maxRecords: 1 })
      .batches(never)
      [Symbol.asyncIterator]();
    for (let i = 0; i < 2; i++) {
      const { value } = await batches.next();
      expect(value.records[0].at.offset).toBe(0n);
      value.done();
      value.done();
    }
    await log.close();
  });

  test("a file that cannot be read for a while is told, and tried again", async () => {
    let failing = true;
    const disk: Disk = {
      ...realDisk,
      read(...given) {
        if (failing) throw Object.assign(new Error("i/o error"), { code: "EIO" });
        return realDisk.read(...given);
      },
    };
    const log = await logWith(1, ["a"], { disk });
    const told: (string | undefined)[] = [];
    const onState = (code: string | undefined): void => {
      told.push(code);
      failing = false;
    };
    const batches = openSource(log, { group: "g", topics: ["raw"], onState })
      .batches(never)
      [Symbol.asyncIterator]();
    expect((await batches.next()).value.records).toHaveLength(1);
    expect(told).toEqual(["log-failed", undefined]);
    await log.close();
  });

  test("damage that is met while reading ends it with the file and the place", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    await log.createTopic("raw", 1);
    await log.append([record("raw", 0, "a text")]);
    const [file = ""] = segmentFiles(folder);
    writeFileSync(file, readFileSync(file).toString("latin1").replace("a text", "A text"), "latin1");
    const batches = openSource(log, { group: "g", topics: ["raw"] })
      .batches(never)
      [Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toMatchObject({ code: "data-folder-damaged" });
    await log.close();
  });

  test("ends when the log is closed under it", async () => {
    const log = await logWith(1, []);
    const batches = openSource(log, { group: "g", topics: ["raw"] })
      .batches(never)
      [Symbol.asyncIterator]();
    const next = batches.next();
    await log.close();
    expect((await next).done).toBe(true);
  });
});

describe("sink", () => {
  test("of two that hold the same batch the later one is refused, and its batch is no longer current", async () => {
    const log = await logWith(1, ["a", "b", "c"]);
    const take = async (maxRecords: number) => {
      const source = openSource(log, { group: "g", topics: ["raw"], maxRecords });
      const { value } = await source.batches(never)[Symbol.asyncIterator]().next();
      return value as SourceBatch;
    };
    const [mine, zombie] = [await take(2), await take(1)];
    const sink = openSink(log, { group: "g" });
    await sink.write(await cleanBatch(mine, "clean"));
    expect([mine.isCurrent(), zombie.isCurrent()]).toEqual([true, false]);
    await expect(sink.write(await cleanBatch(zombie, "clean"))).rejects.toMatchObject({ code: "partition-lost" });
    expect(textsOf(log, "clean")).toEqual(["a", "b"]);
    await log.close();
  });

  test("takes nothing but what `encode` made", async () => {
    const log = await logWith(1, ["a"]);
    const { value: batch } = await openSource(log, { group: "g", topics: ["raw"] })
      .batches(never)
      [Symbol.asyncIterator]()
      .next();
    const [real] = await cleanRecords(batch.records[0], ["clean"]);
    const forged = { record: real?.record, value: batch.records[0].value } as unknown as EncodedRecord;
    const write = openSink(log, { group: "g" }).write({ from: batch, clean: [forged], sealed: [] });
    await expect(write).rejects.toMatchObject({ code: "bug" });
    expect(textsOf(log, "clean")).toEqual([]);
    await log.close();
  });

  test("a sealed topic with fewer partitions than the raw one takes everything all the same", async () => {
    const log = await logWith(3, ["a", "b", "c"]);
    await log.createTopic("few", 2);
    const sink = openSink(log, { group: "g" });
    for await (const batch of openSource(log, { group: "g", topics: ["raw"], untilEnd: true }).batches(never)) {
      await sink.write({ from: batch, clean: [], sealed: batch.records.map((r) => sealedRecord("few", r)) });
      batch.done();
    }
    expect([log.end("few", 0), log.end("few", 1)]).toEqual([2n, 1n]);
    await log.close();
  });
});

describe("follow", () => {
  test("`untilEnd` reads all partitions to their end, says so once for each, and ends", async () => {
    const log = await logWith(2, ["a", "b", "c"]);
    const seen: string[] = [];
    for await (const b of openFollow(log, {
      topics: ["raw"],
      positions: async () => [],
      maxRecords: 1,
      untilEnd: true,
    }).batches(never)) {
      seen.push(`${b.partition}: ${b.records.length} to ${b.next} of ${b.endOffset}`);
      b.done();
    }
    expect(seen.toSorted()).toEqual([
      "0: 0 to 2 of 2",
      "0: 1 to 1 of 2",
      "0: 1 to 2 of 2",
      "1: 0 to 1 of 1",
      "1: 1 to 1 of 1",
    ]);
    await log.close();
  });

  test("says again and again that it has reached the end", async () => {
    const log = await logWith(1, []);
    const stop = new AbortController();
    let empty = 0;
    for await (const b of openFollow(log, { topics: ["raw"], positions: async () => [], idleMillis: 5 }).batches(
      stop.signal,
    )) {
      expect([b.records.length, b.next, b.endOffset]).toEqual([0, 0n, 0n]);
      b.done();
      if (++empty === 4) stop.abort();
    }
    expect(empty).toBe(4);
    await log.close();
  });

  test("an index that has read further than the log goes is told: records are missing", async () => {
    const log = await logWith(1, ["a"]);
    const ahead = { topic: "raw", partition: 0, next: 2n, end: 2n, at: 0, upTo: undefined };
    const batches = openFollow(log, { topics: ["raw"], positions: async () => [ahead] })
      .batches(never)
      [Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toMatchObject({ code: "data-folder-damaged" });
    await log.close();
  });
});
