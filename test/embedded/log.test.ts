import { describe, expect, test } from "vitest";
import { newFolder, openLog, record, textsOf } from "./log-folder.ts";

describe("topics", () => {
  test("are made once; partitions are added, never taken away", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    expect(await log.createTopic("t", 2, { maxMessageBytes: 10 })).toEqual({
      name: "t",
      partitions: 2,
      maxMessageBytes: 10,
    });
    await log.append([record("t", 1, "before")]);
    await log.createTopic("t", 2, { maxMessageBytes: 10 });
    await log.createTopic("t", 1, { maxMessageBytes: 10 });
    expect(log.topics()).toEqual([{ name: "t", partitions: 2, maxMessageBytes: 10 }]);
    await log.createTopic("t", 4, { retention: 1000 });
    await log.append([record("t", 3, "after")]);
    await log.close();
    const again = await openLog(folder);
    expect(again.topics()).toEqual([{ name: "t", partitions: 4, retention: 1000 }]);
    expect([0, 1, 2, 3].map((p) => textsOf(again, "t", p))).toEqual([[], ["before"], [], ["after"]]);
    await again.close();
  });

  test("made at the same time get numbers of their own", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    await Promise.all(["a", "b", "a", "c"].map((name) => log.createTopic(name, 1)));
    await log.append(["a", "b", "c"].map((name) => record(name, 0, name)));
    await log.close();
    const again = await openLog(folder);
    expect(again.topics().map((t) => t.name)).toEqual(["a", "b", "c"]);
    expect(["a", "b", "c"].map((name) => textsOf(again, name))).toEqual([["a"], ["b"], ["c"]]);
    await again.close();
  });

  test.each([
    ["no name", "", 1],
    ["no partitions", "t", 0],
    ["half a partition", "t", 1.5],
  ])("with %s are refused", async (_, name, partitions) => {
    const log = await openLog(newFolder());
    await expect(log.createTopic(name, partitions)).rejects.toMatchObject({ code: "input-invalid" });
    await log.close();
  });

  test("that are not there, or have no such partition, are named", async () => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 2);
    await expect(log.append([record("x", 0, "")])).rejects.toMatchObject({ code: "topic-missing", detail: "x" });
    await expect(log.append([record("t", 2, "")])).rejects.toMatchObject({ code: "topic-too-small" });
    expect(() => log.read("x", 0, 0n, { maxRecords: 1 })).toThrow("topic-missing");
    expect(() => log.end("t", -1)).toThrow("topic-too-small");
    await log.close();
  });
});

describe("append", () => {
  test("is refused as a whole where one of its parts is not right", async () => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 1, { maxMessageBytes: 5 });
    const bad = [record("t", 0, "fits"), record("t", 0, "too long")];
    await expect(log.append(bad)).rejects.toMatchObject({ code: "input-invalid" });
    await expect(log.append([record("t", 0, "fits"), record("x", 0, "")])).rejects.toMatchObject({
      code: "topic-missing",
    });
    const commit = { group: "g", topic: "t", partition: 0, expected: 1n, next: 2n };
    await expect(log.append([record("t", 0, "fits")], [commit])).rejects.toMatchObject({ code: "partition-lost" });
    expect(log.end("t", 0)).toBe(0n);
    await log.close();
  });

  test("that fails takes none of those down that wait with it", async () => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 1);
    const outcomes = await Promise.allSettled([
      log.append([record("t", 0, "one")]),
      log.append([record("x", 0, "lost")]),
      log.append([record("t", 0, "two")]),
    ]);
    expect(outcomes.map((o) => o.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(textsOf(log, "t")).toEqual(["one", "two"]);
    await log.close();
  });

  test.each([
    ["behind the position", 0n, 1n],
    ["ahead of the position", 3n, 4n],
    ["not moving", 2n, 2n],
    ["going back", 2n, 1n],
    ["past the end", 2n, 6n],
  ])("with a commit %s is refused", async (_, expected, next) => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 1);
    await log.append([0, 1, 2, 3, 4].map((i) => record("t", 0, `${i}`)));
    const commit = { group: "g", topic: "t", partition: 0 };
    await log.append([], [{ ...commit, expected: 0n, next: 2n }]);
    await expect(log.append([], [{ ...commit, expected, next }])).rejects.toMatchObject({ code: "partition-lost" });
    expect(log.committed("g", "t", 0)).toBe(2n);
    expect(log.committed("other", "t", 0)).toBeUndefined();
    await log.close();
  });

  test("of two that commit the same at the same time one is refused", async () => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 1);
    await log.append([record("t", 0, "raw")]);
    const commit = { group: "g", topic: "t", partition: 0, expected: 0n, next: 1n };
    const outcomes = await Promise.allSettled([1, 2].map((i) => log.append([record("t", 0, `clean ${i}`)], [commit])));
    expect(outcomes.map((o) => o.status)).toEqual(["fulfilled", "rejected"]);
    expect(textsOf(log, "t")).toEqual(["raw", "clean 1"]);
    await log.close();
  });

  test("after closing is refused; closing waits for those before", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    await log.createTopic("t", 1);
    const appended = log.append([record("t", 0, "in time")]);
    await Promise.all([log.close(), appended]);
    await log.close();
    await expect(log.append([record("t", 0, "late")])).rejects.toMatchObject({ code: "log-failed" });
    const again = await openLog(folder);
    expect(textsOf(again, "t")).toEqual(["in time"]);
    await again.close();
  });
});

describe("read", () => {
  test("keeps to its limits, gives at least one record, and begins anywhere", async () => {
    const log = await openLog(newFolder());
    await log.createTopic("t", 1);
    const texts = Array.from({ length: 500 }, (_, i) => `${i}`.padEnd(400, "x"));
    await log.append(texts.map((text) => record("t", 0, text)));
    await log.append([record("t", 0, "y".repeat(1_000_000)), record("t", 0, "z")]);
    const read = (from: bigint, maxRecords: number, maxBytes?: number) =>
      log.read("t", 0, from, maxBytes === undefined ? { maxRecords } : { maxRecords, maxBytes });
    expect(read(0n, 0)).toEqual([]);
    expect(read(0n, 3).map((r) => r.at.offset)).toEqual([0n, 1n, 2n]);
    expect(read(0n, 1000, 1)).toHaveLength(1);
    expect(read(500n, 1000, 1000)[0]?.value).toHaveLength(1_000_000);
    expect(read(502n, 10)).toEqual([]);
    for (let from = 0; from < 500; from += 37) {
      const [first] = read(BigInt(from), 1);
      expect(Buffer.from(first?.value ?? []).toString()).toBe(texts[from]);
    }
    await log.close();
  });
});

test("`changed` resolves at a write, at an abort and at closing", async () => {
  const log = await openLog(newFolder());
  await log.createTopic("t", 1);
  const written = log.changed();
  await log.append([record("t", 0, "x")]);
  await written;
  const stop = new AbortController();
  const aborted = log.changed(stop.signal);
  stop.abort();
  await aborted;
  const closed = log.changed();
  await log.close();
  await closed;
  await log.changed();
});
