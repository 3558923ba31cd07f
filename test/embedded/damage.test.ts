import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { sealFrame } from "../../src/embedded/frame.ts";
import { frameBounds, memoryLog, newFolder, openLog, record, segmentFiles, textsOf } from "./log-folder.ts";

/** A log with one segment: snapshot, topics, and `COUNT` frames of one record in each of two topics and a position. */
const COUNT = 4;
let folder = "";
let file = "";
let whole = Buffer.alloc(0);
let bounds: readonly number[] = [];

beforeEach(async () => {
  folder = newFolder();
  const log = await openLog(folder);
  await log.createTopic("in", 1);
  await log.createTopic("out", 1);
  for (let i = 0; i < COUNT; i++) {
    const next = BigInt(i + 1);
    await log.append([record("in", 0, `in ${i}`)]);
    const commit = { group: "g", topic: "in", partition: 0, expected: BigInt(i), next };
    await log.append([record("out", 0, `out ${i}`), record("out", 0, `also ${i}`)], [commit]);
  }
  await log.close();
  [file = ""] = segmentFiles(folder);
  whole = readFileSync(file);
  bounds = frameBounds(file);
});

/** What a log of the first `frames` frames holds (snapshot, two topics, then pairs). */
async function expectFrames(frames: number): Promise<void> {
  const memory = memoryLog();
  const log = await openLog(folder, { log: memory.log });
  const ins = Math.max(0, Math.ceil((frames - 3) / 2));
  const outs = Math.max(0, Math.floor((frames - 3) / 2));
  expect(textsOf(log, "in")).toEqual(Array.from({ length: ins }, (_, i) => `in ${i}`));
  expect(textsOf(log, "out")).toEqual(Array.from({ length: outs }, (_, i) => [`out ${i}`, `also ${i}`]).flat());
  expect(log.committed("g", "in", 0)).toBe(outs === 0 ? undefined : BigInt(outs));
  expect(memory.lines).toEqual([]);
  await log.close();
}

function framesBefore(byte: number): number {
  return bounds.filter((b) => b <= byte).length - 1;
}

async function openAndRepair(): Promise<ReturnType<typeof memoryLog>["lines"]> {
  const memory = memoryLog();
  const log = await openLog(folder, { log: memory.log });
  await log.close();
  return memory.lines;
}

describe("a log with damage", () => {
  test("cut off at any byte of its last frames opens with the whole frames, says what it cut, and goes on", async () => {
    for (let size = bounds[5] ?? 0; size < whole.length; size++) {
      writeFileSync(file, whole.subarray(0, size));
      const frames = framesBefore(size);
      const start = bounds[frames] ?? 0;
      const lines = await openAndRepair();
      expect(lines, `cut at ${size}`).toEqual(
        size === start ? [] : [expect.objectContaining({ file, offset: String(start), count: size - start })],
      );
      expect(readFileSync(file).equals(whole.subarray(0, start)), `cut at ${size}`).toBe(true);
      await expectFrames(frames);
    }
    const log = await openLog(folder);
    await log.append([record("out", 0, "after")]);
    await log.close();
    const again = await openLog(folder);
    expect(textsOf(again, "out").at(-1)).toBe("after");
    await again.close();
  });

  test("with any byte of a frame changed that is not the last refuses to open, and changes nothing", async () => {
    const lastFrame = bounds.at(-2) ?? 0;
    for (let at = 0; at < lastFrame; at++) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, bytes);
      const frame = at < 32 ? 0 : bounds[framesBefore(at)];
      await expect(openLog(folder), `byte ${at}`).rejects.toMatchObject({
        code: "data-folder-damaged",
        detail: `${file} at byte ${frame}`,
      });
      expect(readFileSync(file).equals(bytes)).toBe(true);
    }
  });

  test("with any byte of the last frame changed takes it for torn, and says so", async () => {
    const lastFrame = bounds.at(-2) ?? 0;
    for (let at = lastFrame; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, bytes);
      const lines = await openAndRepair();
      expect(lines, `byte ${at}`).toMatchObject([{ file, offset: String(lastFrame), count: whole.length - lastFrame }]);
      await expectFrames(bounds.length - 2);
    }
  });

  test.each([
    ["zeros, as after a power cut", Buffer.alloc(5000)],
    ["one byte", Buffer.from("S")],
    ["the begin of a frame", Buffer.from("SFRM\0\0")],
    ["text", Buffer.from("SFRM something else altogether, longer than a header")],
  ])("with %s behind its end cuts that off", async (_, tail) => {
    writeFileSync(file, Buffer.concat([whole, tail]));
    expect(await openAndRepair()).toMatchObject([{ offset: String(whole.length), count: tail.length }]);
    await expectFrames(bounds.length - 1);
  });

  test("a whole frame that is not the next one is damage, not a tail", async () => {
    // A topic's frame says nothing that could not be said twice: its number alone gives it away.
    writeFileSync(file, Buffer.concat([whole, whole.subarray(bounds[1], bounds[2])]));
    await expect(openLog(folder)).rejects.toMatchObject({
      code: "data-folder-damaged",
      detail: `${file} at byte ${whole.length}`,
    });
  });

  test("a record that holds the bytes of another log does not hinder the repair", async () => {
    const other = newFolder();
    const log = await openLog(other);
    await log.createTopic("t", 1);
    await log.append([record("t", 0, "kept")]);
    const position = readFileSync(segmentFiles(other)[0] ?? "").length;
    await log.append([{ ...record("t", 0, ""), value: whole }]);
    await log.close();
    const [path = ""] = segmentFiles(other);
    const bytes = readFileSync(path);
    bytes[position] = 0;
    writeFileSync(path, bytes);
    const again = await openLog(other);
    expect(textsOf(again, "t")).toEqual(["kept"]);
    await again.close();
  });

  test("of a newer format refuses to open, and changes nothing", async () => {
    const bytes = Buffer.concat([whole, Buffer.from("unknown to us")]);
    bytes.writeUInt32BE(2, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(0, 28)), 28);
    writeFileSync(file, bytes);
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-newer" });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test("that is noticed only when a record is read is told with file and byte", async () => {
    const log = await openLog(folder);
    const bytes = Buffer.from(whole);
    const at = bytes.indexOf("also 2");
    bytes[at] = 0;
    writeFileSync(file, bytes);
    expect(() => textsOf(log, "out")).toThrow(/data-folder-damaged.*at byte \d+/);
    await log.close();
  });
});

describe("a log of several segments", () => {
  let files: readonly string[] = [];
  beforeEach(async () => {
    const log = await openLog(folder, { segmentBytes: 200 });
    for (let i = 0; i < 12; i++) await log.append([record("in", 0, `more ${i}`)]);
    await log.close();
    files = segmentFiles(folder);
    expect(files.length).toBeGreaterThan(3);
  });

  test("opens with everything", async () => {
    const log = await openLog(folder);
    expect(textsOf(log, "in")).toHaveLength(COUNT + 12);
    expect(log.committed("g", "in", 0)).toBe(BigInt(COUNT));
    await log.close();
  });

  test("refuses to open where a file in the middle is missing", async () => {
    rmSync(files[1] ?? "");
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-damaged" });
  });

  test("refuses to open where a file that is not the last was cut, at a frame's end too", async () => {
    const path = files[1] ?? "";
    const size = readFileSync(path).length;
    for (const cut of [...frameBounds(path).slice(0, -1), size - 1]) {
      copyFileSync(path, `${path}.copy`);
      truncateSync(path, cut);
      await expect(openLog(folder), `cut at ${cut}`).rejects.toMatchObject({ code: "data-folder-damaged" });
      copyFileSync(`${path}.copy`, path);
    }
  });

  test("refuses to open where a file begins with another state than those before it add up to", async () => {
    const path = files[1] ?? "";
    const bytes = readFileSync(path);
    const [, end] = frameBounds(path);
    const frame = bytes.subarray(32, end);
    const at = frame.indexOf('"next":"4"');
    expect(at).toBeGreaterThan(0);
    frame.write('"next":"3"', at);
    sealFrame(frame, bytes.readBigUInt64BE(16), bytes.readUInt32BE(12));
    writeFileSync(path, bytes);
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-damaged" });
  });

  test("a new segment whose making was interrupted is not there", async () => {
    const last = files.at(-1) ?? "";
    writeFileSync(`${last}.tmp`, readFileSync(last).subarray(0, 40));
    const log = await openLog(folder);
    expect(textsOf(log, "in")).toHaveLength(COUNT + 12);
    await log.close();
  });
});
