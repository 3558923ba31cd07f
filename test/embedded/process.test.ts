import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { newFolder, openLog, record, segmentFiles, textsOf } from "./log-folder.ts";

const program = fileURLToPath(new URL("writing-process.ts", import.meta.url));
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
});

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function start(folder: string, ...more: readonly string[]) {
  const child = spawn(process.execPath, [program, folder, ...more], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

describe("a data folder and its processes", () => {
  test("a second process on it is told that it is busy, and by whom, until the first is dead", async () => {
    const folder = newFolder();
    const { child, lines } = start(folder);
    expect((await lines.next()).value).toBe("open");
    await expect(openLog(folder)).rejects.toMatchObject({
      code: "data-folder-busy",
      detail: expect.stringContaining(`process ${child.pid}`),
    });
    await kill(child);
    await (await openLog(folder)).close();
  });

  test("a second opening in the same process is refused, and does not free the first", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-busy" });
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-busy" });
    const { child, lines } = start(folder);
    expect((await lines.next()).done).toBe(true);
    expect(await text(child.stderr)).toContain("data-folder-busy");
    await log.close();
    await (await openLog(folder)).close();
  });

  test("what a dead holder left behind says nothing, whatever process number it names", async () => {
    const folder = newFolder();
    await (await openLog(folder)).close();
    writeFileSync(join(folder, "lock.json"), JSON.stringify({ pid: process.pid }));
    await (await openLog(folder)).close();
  });

  test("a log that refused to open does not keep the folder", async () => {
    const folder = newFolder();
    const log = await openLog(folder);
    await log.close();
    const [file = ""] = segmentFiles(folder);
    const whole = readFileSync(file);
    writeFileSync(file, "not a segment");
    await expect(openLog(folder)).rejects.toMatchObject({ code: "data-folder-damaged" });
    writeFileSync(file, whole);
    await (await openLog(folder)).close();
  });

  test.skipIf(process.platform === "win32")("nobody but the owner may read it", async () => {
    const folder = join(newFolder(), "new");
    const log = await openLog(folder);
    await log.createTopic("t", 1);
    await log.append([record("t", 0, "x")]);
    await log.close();
    const modes = [folder, join(folder, "segments"), join(folder, "lock"), ...segmentFiles(folder)].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600]);
  });

  test("kill -9 in the middle of writing loses nothing that was acknowledged, and halves nothing", async () => {
    const folder = newFolder();
    for (const appends of [1, 40, 7, 90, 23]) {
      const { child, lines } = start(folder, "write");
      let acknowledged = -1;
      for (let i = 0; i <= appends; i++) {
        const { value } = await lines.next();
        if (value !== "open") acknowledged = Number(value);
      }
      await kill(child);
      const log = await openLog(folder);
      const a = textsOf(log, "a");
      expect(a.length).toBeGreaterThan(acknowledged);
      expect(a).toEqual(a.map((_, i) => `a ${i} ${"x".repeat(i % 500)}`));
      expect(textsOf(log, "b")).toEqual(a.map((_, i) => `b ${i} ${"x".repeat(i % 500)}`));
      expect(log.committed("g", "a", 0) ?? 0n).toBe(BigInt(Math.max(0, a.length - 1)));
      await log.close();
    }
  });
});
