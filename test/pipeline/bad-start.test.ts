import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPglite } from "../../src/stores/pglite.ts";
import { PACKAGE_ROOT } from "../../src/version.ts";
import { chat, recorder, refsOf } from "../conformance/story.ts";
import { VERA } from "../conformance/story-events.ts";
import { storyPolicy } from "../conformance/story-policy.ts";
import { configIn, Running } from "../conformance/world.ts";
import { type EmbeddedWorld, embeddedWorld } from "../embedded/embedded-world.ts";

let world: EmbeddedWorld;
beforeAll(async () => {
  world = await embeddedWorld(storyPolicy);
  await world.open();
  const record = await recorder(world);
  await world.produce([record(chat(refsOf(VERA, "email"), "hello"))]);
  await world.settle();
  await world.stop();
});
afterAll(async () => {
  await world?.close();
});

/** It does not start, and says why; once what was wrong is put right it does, and knows what it knew. */
async function refused(code: string, detail: RegExp, right: () => Promise<void> | void): Promise<void> {
  const thrown = await world.open().catch((e: unknown) => e);
  expect(thrown).toMatchObject({ name: "UserError", code });
  expect(String(thrown)).toMatch(detail);
  await right();
  const instance = await world.open();
  const { people } = await instance.find("alpha", { by: "identifier", kind: "email", value: VERA.email });
  expect(people.map((p) => p.records)).toEqual([2]);
  await world.stop();
}

describe("a start that cannot be", () => {
  it("another key file than the data was closed with", async () => {
    const { file } = world.config.keys;
    const keys = readFileSync(file, "utf8");
    const other = await embeddedWorld(storyPolicy);
    await other.open();
    await other.stop();
    writeFileSync(file, readFileSync(other.config.keys.file, "utf8"));
    await other.close();
    await refused("key-wrong", /alpha|_unassigned|beta/, () => writeFileSync(file, keys));
  });

  it("a key file that is none", async () => {
    const { file } = world.config.keys;
    const keys = readFileSync(file, "utf8");
    writeFileSync(file, "no key at all\n");
    await refused("key-file-invalid", /line 1 is not a key/, () => writeFileSync(file, keys));
  });

  it("a log of a newer version", async () => {
    const folder = join(world.folder, "log", "segments");
    const file = join(
      folder,
      readdirSync(folder)
        .filter((name) => name.endsWith(".log"))
        .sort()[0] ?? "",
    );
    const bytes = readFileSync(file);
    const newer = Buffer.from(bytes);
    newer.writeUInt32BE(2, 8);
    newer.writeUInt32BE(crc32(newer.subarray(0, 28)), 28);
    writeFileSync(file, newer);
    await refused("data-folder-newer", /format 2/, () => writeFileSync(file, bytes));
  });

  it("a database of a newer version", async () => {
    const change = async (sql: string): Promise<void> => {
      const database = await openPglite(join(world.folder, "database", "files"));
      await database.query(sql);
      await database.close();
    };
    await change("insert into sordino_schema (version, name, applied_at) values (999, 'from the future', 0)");
    await refused("data-folder-newer", /schema 999/, () => change("delete from sordino_schema where version = 999"));
  });

  it("a port that is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const running = new Running({ ...world.config, http: { ...world.config.http, port } });
    await expect(running.open()).rejects.toMatchObject({ code: "port-taken" });
    await new Promise((resolve) => taken.close(resolve));
    await running.open();
    await running.stop();
  });

  it("a second process on one data folder: it says which process has it, and the first goes on", async () => {
    const instance = await world.open();
    const { config } = world;
    const env = {
      PATH: process.env.PATH,
      SORDINO_DATA_FOLDER: config.dataFolder,
      SORDINO_POLICY: config.policy,
      SORDINO_HTTP_PORT: "0",
    };
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, "src", "cli", "main.ts"), "run"], {
      env,
      cwd: world.folder,
    });
    const [said, code] = await Promise.all([text(child.stderr), new Promise((resolve) => child.once("exit", resolve))]);
    expect(code).toBe(2);
    expect(said).toMatch(new RegExp(`data-folder-busy: .*process ${process.pid}`));
    const { people } = await instance.find("alpha", { by: "identifier", kind: "email", value: VERA.email });
    expect(people).toHaveLength(1);
    await world.stop();
  });
});

describe("a policy that cannot be", () => {
  const policy = storyPolicy("");
  it.each<readonly [why: string, from: string, to: string, message: RegExp]>([
    ["an unknown kind", "HEALTH: redact", "HELTH: redact", /HELTH.*did you mean "HEALTH"/],
    ["an unknown action", "HEALTH: redact", "HEALTH: hide", /"hide".*allowed.*redact/],
    ["an action that PCI DSS forbids", "HEALTH: redact", "CVV: token", /CVV.*PCI DSS/],
    ["a reserved purpose", "      research:", "      _research:", /_research.*reserved/],
    ["an unknown lawful basis", "basis: contract", "basis: contracts", /"contracts".*did you mean "contract"/],
    [
      "a topic that cannot be named so",
      "quarantine: quarantine",
      'quarantine: "no topic"',
      /"no topic" is no Kafka topic name/,
    ],
    ["two purposes with one topic", "clean.alpha.staffing", "clean.alpha.quality", /clean\.alpha\.quality/],
    ["a clean topic that is a raw one", "clean.alpha.staffing", "raw.chat", /raw\.chat/],
    [
      "quarantine in a clean topic",
      "quarantine: quarantine",
      "quarantine: clean.alpha.quality",
      /clean\.alpha\.quality/,
    ],
    ["events of a controller that is not there", "controller: alpha", "controller: gamma", /gamma/],
    ["an unknown setting", "limits: { textLength", "limits: { textLenght", /textLenght.*did you mean "textLength"/],
    ["no YAML", "controllers:\n", "controllers: [\n", /policy\.yaml:\d+/],
  ])("%s", async (_why, from, to, message) => {
    expect(policy).toContain(from);
    const { config, remove } = configIn(policy.replace(from, to), { mode: "embedded" });
    const thrown = await new Running(config).open().catch((e: unknown) => e);
    remove();
    expect(thrown).toMatchObject({ name: "UserError", code: "policy-invalid" });
    expect(String(thrown)).toMatch(message);
    expect(String(thrown)).toMatch(/policy\.yaml:\d+/);
  });
});
