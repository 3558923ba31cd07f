import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Disk, realDisk } from "../../src/embedded/disk.ts";
import { memoryLog, newFolder, openLog, record, segmentFiles, textsOf } from "./log-folder.ts";

const noSpace = (): Error => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

/** A disk that takes `room` bytes more, and then none. */
function fillingDisk(): Disk & { room: number } {
  return {
    ...realDisk,
    room: Number.POSITIVE_INFINITY,
    async write(file, bytes, at) {
      if (this.room <= 0) throw noSpace();
      const taken = bytes.subarray(0, Math.min(bytes.length, this.room));
      this.room -= taken.length;
      return await realDisk.write(file, taken, at);
    },
  };
}

test("a disk that is full at any byte of a frame leaves the log as it was, and later writes go on", async () => {
  const folder = newFolder();
  const disk = fillingDisk();
  const log = await openLog(folder, { disk });
  await log.createTopic("t", 1);
  await log.append([record("t", 0, "first")]);
  const [file = ""] = segmentFiles(folder);
  const before = readFileSync(file);
  const commit = { group: "g", topic: "t", partition: 0, expected: 0n, next: 1n };
  for (let room = 0; room < 60; room++) {
    disk.room = room;
    await expect(log.append([record("t", 0, "second")], [commit])).rejects.toMatchObject({ code: "log-failed" });
    expect(readFileSync(file).equals(before), `room for ${room} bytes`).toBe(true);
    expect(textsOf(log, "t")).toEqual(["first"]);
    expect(log.committed("g", "t", 0)).toBeUndefined();
  }
  disk.room = Number.POSITIVE_INFINITY;
  await log.append([record("t", 0, "second")], [commit]);
  await log.close();
  const again = await openLog(folder);
  expect(textsOf(again, "t")).toEqual(["first", "second"]);
  expect(again.committed("g", "t", 0)).toBe(1n);
  await again.close();
});

test("a disk that takes a few bytes at a time is no trouble", async () => {
  const folder = newFolder();
  const disk: Disk = { ...realDisk, write: (file, bytes, at) => realDisk.write(file, bytes.subarray(0, 7), at) };
  const log = await openLog(folder, { disk });
  await log.createTopic("t", 1);
  await log.append([record("t", 0, "a text that is longer than seven bytes")]);
  await log.close();
  const again = await openLog(folder);
  expect(textsOf(again, "t")).toEqual(["a text that is longer than seven bytes"]);
  await again.close();
});

test("what could not be synced is not there, also where cutting it off failed at first", async () => {
  const folder = newFolder();
  const failing = { sync: false, truncate: false };
  const disk: Disk = {
    ...realDisk,
    datasync: (file) => (failing.sync ? Promise.reject(noSpace()) : realDisk.datasync(file)),
    truncate: (file, size) => (failing.truncate ? Promise.reject(noSpace()) : realDisk.truncate(file, size)),
  };
  const memory = memoryLog();
  const log = await openLog(folder, { disk, log: memory.log });
  await log.createTopic("t", 1);
  failing.sync = true;
  failing.truncate = true;
  await expect(log.append([record("t", 0, "a longer text that is lost")])).rejects.toMatchObject({
    code: "log-failed",
  });
  expect(memory.lines).toMatchObject([{ code: "log-failed" }]);
  await expect(log.append([record("t", 0, "lost too")])).rejects.toMatchObject({ code: "log-failed" });
  failing.sync = false;
  failing.truncate = false;
  await log.append([record("t", 0, "kept")]);
  expect(textsOf(log, "t")).toEqual(["kept"]);
  await log.close();
  const later = memoryLog();
  const again = await openLog(folder, { log: later.log });
  expect(later.lines).toEqual([]);
  expect(textsOf(again, "t")).toEqual(["kept"]);
  await again.close();
});

test("a full disk while a new segment is begun loses nothing", async () => {
  const folder = newFolder();
  const disk = fillingDisk();
  const log = await openLog(folder, { disk, segmentBytes: 1 });
  await log.createTopic("t", 1);
  for (let room = 0; room < 400; room += 13) {
    disk.room = room;
    await log.append([record("t", 0, "no room")]).then(
      () => expect(room).toBeGreaterThan(100),
      (thrown) => expect(thrown).toMatchObject({ code: "log-failed" }),
    );
  }
  disk.room = Number.POSITIVE_INFINITY;
  const already = textsOf(log, "t");
  await log.append([record("t", 0, "room")]);
  await log.close();
  const again = await openLog(folder);
  expect(textsOf(again, "t")).toEqual([...already, "room"]);
  await again.close();
});

test("after a segment was begun in vain, nothing more goes to the one before", async () => {
  const folder = newFolder();
  const disk = fillingDisk();
  let now = 10_000;
  const log = await openLog(folder, { disk, now: () => now });
  await log.createTopic("t", 1, { retention: 1000 });
  await log.append([record("t", 0, "old")]);
  now += 1000;
  disk.room = 150;
  await expect(log.expire()).rejects.toMatchObject({ code: "log-failed" });
  const [file = ""] = segmentFiles(folder);
  const before = readFileSync(file);
  disk.room = Number.POSITIVE_INFINITY;
  await log.append([record("t", 0, "new")]);
  expect(segmentFiles(folder)).toHaveLength(2);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(textsOf(log, "t")).toEqual(["new"]);
  await log.close();
});

test("appends that wait at the same time share one sync", async () => {
  let syncs = 0;
  const disk: Disk = {
    ...realDisk,
    datasync: (file) => {
      syncs++;
      return realDisk.datasync(file);
    },
  };
  const log = await openLog(newFolder(), { disk });
  await log.createTopic("t", 1);
  syncs = 0;
  const receipts = await Promise.all(Array.from({ length: 200 }, (_, i) => log.append([record("t", 0, `${i}`)])));
  expect(receipts.map(([r]) => r?.offset)).toEqual(Array.from({ length: 200 }, (_, i) => BigInt(i)));
  expect(textsOf(log, "t")).toEqual(Array.from({ length: 200 }, (_, i) => `${i}`));
  expect(syncs).toBeLessThan(5);
  await log.close();
});
