import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Disk, realDisk } from "../../src/embedded/disk.ts";
import { newFolder, openLog, record, segmentFiles, textsOf } from "./log-folder.ts";

const RETENTION = 1000;

function onDisk(folder: string, text: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .some((f) => readFileSync(join(f.parentPath, f.name)).includes(text));
}

test("what expired is gone from the files too, while its neighbours in the same segment stay", async () => {
  const folder = newFolder();
  let now = 10_000;
  const log = await openLog(folder, { now: () => now });
  await log.createTopic("raw", 1, { retention: RETENTION });
  await log.createTopic("clean", 1);
  await log.append([record("raw", 0, "PLANTED-1"), record("clean", 0, "one")]);
  await log.append([record("raw", 0, "PLANTED-2"), record("clean", 0, "two")]);
  now += RETENTION;
  await log.append([record("raw", 0, "young"), record("clean", 0, "three")]);
  expect(onDisk(folder, "PLANTED-1")).toBe(true);

  expect(await log.expire()).toBe(2);
  expect(onDisk(folder, "PLANTED")).toBe(false);
  expect([log.start("raw", 0), log.end("raw", 0)]).toEqual([2n, 3n]);
  expect(textsOf(log, "raw")).toEqual(["young"]);
  expect(textsOf(log, "clean")).toEqual(["one", "two", "three"]);
  expect(await log.expire()).toBe(0);
  await log.append([record("raw", 0, "next")]);
  await log.close();

  const again = await openLog(folder, { now: () => now });
  expect(textsOf(again, "raw")).toEqual(["young", "next"]);
  expect(textsOf(again, "clean")).toEqual(["one", "two", "three"]);
  await again.close();
});

test("files of which nothing is needed any more are deleted, and the log opens without them", async () => {
  const folder = newFolder();
  let now = 10_000;
  const log = await openLog(folder, { now: () => now, segmentBytes: 100 });
  await log.createTopic("raw", 1, { retention: RETENTION });
  for (let i = 0; i < 20; i++) await log.append([record("raw", 0, `old ${i}`)]);
  await log.append([], [{ group: "g", topic: "raw", partition: 0, expected: 0n, next: 15n }]);
  const before = segmentFiles(folder).length;
  now += RETENTION;
  await log.append([record("raw", 0, "young")]);
  await log.expire();
  expect(segmentFiles(folder).length).toBeLessThan(before / 2);
  await log.close();
  const again = await openLog(folder, { now: () => now });
  expect(textsOf(again, "raw")).toEqual(["young"]);
  expect(again.committed("g", "raw", 0)).toBe(15n);
  expect([again.start("raw", 0), again.end("raw", 0)]).toEqual([20n, 21n]);
  await again.close();
});

test.each([
  ["the frame that says so", 1, ["PLANTED"]],
  ["the header of a new segment", 2, []],
  ["the first frame of a new segment", 3, []],
  ["the old segment without them", 4, []],
])("an expiry that broke off at %s is finished by the next one", async (_, failing, left) => {
  for (const restart of [false, true]) {
    const folder = newFolder();
    let now = 10_000;
    let writes = Number.NEGATIVE_INFINITY;
    const disk: Disk = {
      ...realDisk,
      write: (file, bytes, at) =>
        ++writes === failing ? Promise.reject(new Error("full")) : realDisk.write(file, bytes, at),
    };
    let log = await openLog(folder, { disk, now: () => now });
    await log.createTopic("raw", 1, { retention: RETENTION });
    await log.createTopic("clean", 1);
    await log.append([record("raw", 0, "PLANTED"), record("clean", 0, "kept")]);
    now += RETENTION;
    writes = 0;
    await expect(log.expire()).rejects.toMatchObject({ code: "log-failed" });
    if (restart) {
      await log.close();
      log = await openLog(folder, { disk, now: () => now });
    }
    expect(textsOf(log, "raw")).toEqual(left);
    expect(onDisk(folder, "PLANTED")).toBe(true);
    await log.expire();
    expect(onDisk(folder, "PLANTED")).toBe(false);
    expect(textsOf(log, "raw")).toEqual([]);
    expect(textsOf(log, "clean")).toEqual(["kept"]);
    await log.close();
  }
});
