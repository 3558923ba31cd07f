import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainReader, plainWriter } from "../../src/codec/plain.ts";
import { schemaIdOf } from "../../src/codec/wire-format.ts";
import { loadConfig } from "../../src/config.ts";
import type { AuditCounts } from "../../src/core/audit.ts";
import { silent } from "../../src/core/log.ts";
import { unobserved } from "../../src/core/observer.ts";
import { EmbeddedLog } from "../../src/embedded/log.ts";
import { openSchemaRegistry } from "../../src/embedded/schema-registry.ts";
import { openInstance } from "../../src/wire.ts";
import { newFolder, sordino } from "./shell.ts";

const TOPIC = "clean.nordbank.service-quality";
/** Invented, in words that stand nowhere else. */
const LEAK = "I have spoken with Cordelia Ashdown, she can be reached at cordelia@ashdown.example or 07700 900123.";
const PLANTED = ["Cordelia", "Ashdown", "ashdown.example", "900123"];

const folder = mkdtempSync(join(tmpdir(), "sordino-audit-"));
const audit = ["audit", "leaks", "--data", folder];
let plantedAt = 0n;

/** Writes a clean record over whose text nobody has gone, as a fault of the detectors would. */
async function plant(): Promise<bigint> {
  const log = await EmbeddedLog.open(join(folder, "log"), { log: silent });
  try {
    const registry = await openSchemaRegistry(join(folder, "schemas"));
    for (const record of log.read(TOPIC, 0, 0n, { maxRecords: 100 })) {
      if (record.value === null) continue;
      const plain = (await plainReader(registry)(record.value)) as Record<string, unknown>;
      if (typeof plain.text !== "string") continue;
      const id = schemaIdOf(Buffer.from(record.value));
      const value = plainWriter((await registry.byId(id)).schema, id)({ ...plain, text: LEAK });
      const { timestamp, key, headers } = record;
      const [at] = await log.append([{ topic: TOPIC, partition: 0, timestamp, key, value, headers }]);
      return at?.offset ?? -1n;
    }
    throw new Error("no clean record with a text");
  } finally {
    await log.close();
  }
}

const counts = async (more: readonly string[] = []) => {
  const { code, out, err } = await sordino([...audit, "--json", "--sample", "1", ...more]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};

beforeAll(async () => {
  expect((await sordino(["demo", "--once", "--data", folder])).code).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sordino audit leaks", () => {
  it("counts a leak that was planted, says where it is, and shows nothing of it", async () => {
    const before = (await counts()).topics.find((t: { topic: string }) => t.topic === TOPIC);
    plantedAt = await plant();
    const report = await counts();
    const after = report.topics.find((t: { topic: string }) => t.topic === TOPIC);
    expect(after.records).toBe(before.records + 1);
    for (const what of ["person", "phone", "email"])
      expect(after.suspected[what], what).toBe(before.suspected[what] + 1);
    const mine = report.suspects.filter((s: { offset: string }) => s.offset === `${plantedAt}`);
    expect(mine).toContainEqual({
      topic: TOPIC,
      partition: 0,
      offset: `${plantedAt}`,
      path: "text",
      what: "email",
      strength: 1,
      times: 1,
    });
    const page = await sordino([...audit, "--sample", "1"]);
    expect(page.code).toBe(0);
    expect(page.out).toContain(`${TOPIC}/0/${plantedAt}`);
    expect(page.out).toMatch(/^nordbank\/service-quality +\d+ +\d+ +\d+ +\d+( +\d+\.\d\d){4}$/m);
    for (const line of page.out.split("\n")) expect([...line].length).toBeLessThanOrEqual(122);
    for (const word of PLANTED) expect(page.out + page.err + JSON.stringify(report)).not.toContain(word);
  });

  it("reads the topics that it was told, and a sample of them", async () => {
    const report = await counts(["--topic", TOPIC, "--topic", "clean.fiberia.analytics"]);
    expect(report.topics.map((t: { topic: string }) => t.topic)).toEqual([TOPIC, "clean.fiberia.analytics"]);
    expect(report).toMatchObject({ sample: 1, complete: true });
    const { out } = await sordino([...audit, "--json", "--topic", TOPIC, "--sample", "0.2"]);
    const [part] = JSON.parse(out).topics;
    expect(part.records).toBe(report.topics[0].records);
    expect(part.sampled).toBeGreaterThan(0);
    expect(part.sampled).toBeLessThan(part.records);
    expect((await sordino([...audit, "--json", "--topic", TOPIC, "--sample", "0.2"])).out).toBe(out);
  });

  it.each([
    ["a topic that is not clean", ["--topic", "raw.chat"], "clean topics: clean.nordbank.service-quality"],
    ["a sample of nothing", ["--sample", "0"], "over 0, at most 1"],
    ["a sample of more than all", ["--sample", "1.5"], "over 0, at most 1"],
    ["a sample that is no number", ["--sample", "some"], "over 0, at most 1"],
  ])("refuses %s", async (_why, args, message) => {
    const { code, out, err } = await sordino([...audit, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("says what it can tell and what not", async () => {
    const { out } = await sordino(["audit", "leaks", "--help"]);
    expect(out).toMatch(/English texts only/);
    expect(out).toMatch(/cannot tell\s+that nothing leaked/);
  });

  it("makes nothing in a folder where nothing has run", async () => {
    const { code, err } = await sordino(["audit", "leaks", "--data", join(newFolder(), "none")]);
    expect(code).toBe(2);
    expect(err).toContain("nothing has run there yet");
  });

  it("ends with 4 where the broker does not answer", async () => {
    const { code, out, err } = await sordino(["audit", "leaks", "--policy", "samples/policy.yaml"], {
      env: {
        SORDINO_MODE: "kafka",
        SORDINO_KAFKA_BROKERS: "127.0.0.1:1",
        SORDINO_REGISTRY_URL: "http://127.0.0.1:1",
        SORDINO_LOG_LEVEL: "error",
      },
    });
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toContain("broker-away");
  }, 120_000);
});

describe("the index loop", () => {
  /** Reads everything there is anew, as after the loss of its database. */
  async function indexAll(share: number) {
    const told: (readonly [string, AuditCounts])[] = [];
    const { config } = loadConfig({
      env: { SORDINO_DATABASE_URL: "" },
      folder,
      overrides: { dataFolder: folder, "audit.share": share, "groups.index": "another" },
    });
    rmSync(join(folder, "database"), { recursive: true, force: true });
    const instance = await openInstance(config, {
      log: silent,
      parts: ["index"],
      signal: new AbortController().signal,
      env: {},
      observer: { ...unobserved, audited: (topic, of) => void told.push([topic, of]) },
    });
    if (instance === undefined) throw new Error("not opened");
    try {
      await instance.drain(new AbortController().signal);
    } finally {
      await instance.close();
    }
    return told;
  }

  it("audits what it reads, and tells counts only", async () => {
    const told = await indexAll(1);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(([topic]) => topic.split(".")[0]))).toEqual(new Set(["clean"]));
    const total = told.reduce((n, [, { texts }]) => n + texts, 0);
    expect(total).toBeGreaterThan(10);
    for (const word of PLANTED) expect(JSON.stringify(told)).not.toContain(word);
  }, 60_000);

  it("does not where it is turned off", async () => {
    expect(await indexAll(0)).toEqual([]);
  }, 60_000);
});
