import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { newFile, newFolder, sordino } from "./shell.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");
const folder = mkdtempSync(join(tmpdir(), "sordino-demo-"));
let first = "";

beforeAll(async () => {
  const { code, out, err } = await sordino(["demo", "--once", "--data", folder]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  first = out;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that is counted, as it is printed. */
function countsIn(out: string): string {
  const counts = /^Events\n[\s\S]*?(?=^Before and after$)/m.exec(out)?.[0] ?? "";
  expect(counts).toContain("Findings by kind and language");
  return counts;
}

/** The answer about the person who is asked for, without what differs from folder to folder: ids and moments. */
function answerIn(out: string): string {
  const answer = /^channel +purpose[\s\S]*?\n\n/m.exec(out)?.[0] ?? "";
  expect(answer).toContain("clean.nordbank.service-quality");
  return answer;
}

function rowOf(out: string, head: string): readonly number[] {
  const lines = out.split("\n");
  const at = lines.findIndex((l) => l.startsWith(head));
  return (lines[at + 2] ?? "").trim().split(/ +/).map(Number);
}

describe("sordino demo --once", () => {
  it("feeds the samples, and every event ends as clean, quarantined or withheld", () => {
    const fed = Number(/^Fed (\d+) sample events\.$/m.exec(first)?.[1]);
    expect(fed).toBeGreaterThanOrEqual(240);
    expect(first).toContain(`Worked on ${fed} events in this start.`);
    const [input, clean = 0, quarantined = 0, withheld = 0, sum] = rowOf(first, "input");
    expect(input).toBe(fed);
    expect(sum).toBe(fed);
    expect(clean + quarantined + withheld).toBe(fed);
    expect(clean).toBeGreaterThan(200);
    expect(quarantined).toBeGreaterThan(0);
  });

  it("shows counts by kind and language, three texts before and after, an answer, and what to try", () => {
    expect(/^kind +all( +[a-z]{2}){8,}/m.test(first)).toBe(true);
    expect(first.match(/^ {2}before /gm)).toHaveLength(3);
    expect(first.match(/^ {2}after +.*\[[A-Z_]+[\]:]/gm)).toHaveLength(3);
    expect(first).toContain("sordino subject find --controller nordbank --email");
    const channels = answerIn(first)
      .split("\n")
      .map((l) => l.split(" ")[0]);
    for (const channel of ["chat", "email", "sms", "call-note"]) expect(channels).toContain(channel);
    expect(first).toMatch(/^Complete up to /m);
    for (const part of ["log", "database", "keys.json"]) {
      expect(first).toContain(join(folder, part));
      expect(existsSync(join(folder, part))).toBe(true);
    }
  });

  it("what it says to try next works", async () => {
    const tries = [...first.matchAll(/^ {2}npm run -s sordino -- (.+)$/gm)].map(([, line = ""]) => line);
    expect(tries.length).toBeGreaterThan(2);
    for (const line of tries) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
      const { code, err } = await sordino(args, { env: { SORDINO_DATA_FOLDER: folder } });
      expect({ line, code, err }).toEqual({ line, code: 0, err: "" });
    }
  });

  it("a second start goes on where the first stopped, and doubles nothing", async () => {
    const { code, out } = await sordino(["demo", "--once", "--data", folder]);
    expect(code).toBe(0);
    expect(out).toContain("The samples were fed by an earlier start");
    expect(out).toContain("Worked on 0 events in this start.");
    expect(countsIn(out)).toBe(countsIn(first));
    expect(answerIn(out)).toBe(answerIn(first));
  }, 60_000);

  it("shows progress to a person who watches, and none in a pipe", async () => {
    const { out, err } = await sordino(["demo", "--once", "--data", newFolder()], { watched: true });
    expect(err).toMatch(/cleaning: \d+ events, \d+ findings/);
    expect(out).not.toContain("\u001b");
    expect(first).not.toContain("\u001b");
  }, 60_000);

  it("--fresh begins again, with the same keys", async () => {
    const data = newFolder();
    await sordino(["demo", "--once", "--data", data]);
    const keys = readFileSync(join(data, "keys.json"), "utf8");
    const { code, out } = await sordino(["demo", "--once", "--fresh", "--data", data]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Fed \d+ sample events\.$/m);
    expect(countsIn(out)).toBe(countsIn(first));
    expect(readFileSync(join(data, "keys.json"), "utf8")).toBe(keys);
  }, 60_000);

  it("told to stop, it ends with 0 and no summary, and the next start finishes the work", async () => {
    const data = newFolder();
    const stopped = await sordino(["demo", "--once", "--data", data], { signal: AbortSignal.abort() });
    expect(stopped.code).toBe(0);
    expect(stopped.out).not.toContain("Findings by kind");
    const { out } = await sordino(["demo", "--once", "--data", data]);
    expect(countsIn(out)).toBe(countsIn(first));
  }, 60_000);
});

describe("sordino demo", () => {
  it("serves the API after the summary until it is told to stop", async () => {
    const data = newFolder();
    const running = spawn(process.execPath, [MAIN, "demo", "--data", data], {
      env: { PATH: process.env.PATH ?? "", SORDINO_HTTP_PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => running.once("close", resolve));
    let out = "";
    const url = await new Promise<string>((resolve) => {
      running.stdout.on("data", (chunk: Buffer) => {
        out += chunk;
        const found = /The API listens on (\S+) /.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const token = readFileSync(join(data, "api-token"), "utf8").trim();
    const response = await fetch(`${url}/openapi.json`, { headers: { authorization: `Bearer ${token}` } });
    expect(await response.json()).toMatchObject({ info: { version: VERSION } });
    expect(countsIn(out)).toBe(countsIn(first));
    running.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 60_000);
});

describe("sordino demo, refused", () => {
  it("a database server: invented people do not come among real ones", async () => {
    const data = newFolder();
    const { code, out, err } = await sordino(["demo", "--once", "--data", data], {
      env: { SORDINO_DATABASE_URL: "postgres://sordino:hush@127.0.0.1:1/sordino" },
    });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("database.url");
    expect(err).not.toContain("hush");
    expect(readdirSync(data)).toEqual([]);
  });

  it("a policy without the topics of the samples", async () => {
    const shipped = readFileSync("samples/policy.yaml", "utf8");
    const policy = newFile("policy.yaml", shipped.replace("    raw.sms:\n", "    raw.text:\n"));
    const { code, err } = await sordino(["demo", "--once", "--data", newFolder(), "--policy", policy]);
    expect(code).toBe(2);
    expect(err).toContain("policy: the samples need raw.sms");
  }, 60_000);
});

describe("killed in the middle", () => {
  /** Kills the demonstration some time after it has fed the samples; tells whether it was still at work. */
  function killed(data: string, after: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [MAIN, "demo", "--once", "--data", data], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => {
        const fed = out.includes("sample");
        out += chunk;
        if (!fed && /^Fed |fed by an earlier start/m.test(out)) setTimeout(() => child.kill("SIGKILL"), after);
      });
      child.once("error", reject);
      child.once("close", () => resolve(!out.includes("Findings by kind")));
    });
  }

  it("again and again, the next start finishes the work, and every count is the same", async () => {
    const data = newFolder();
    const cut: boolean[] = [];
    for (const after of [0, 50, 100, 200, 300]) cut.push(await killed(data, after));
    expect(cut).toContain(true);
    const { code, out } = await sordino(["demo", "--once", "--data", data]);
    expect(code).toBe(0);
    expect(out).toContain("The samples were fed by an earlier start");
    expect(countsIn(out)).toBe(countsIn(first));
    expect(answerIn(out)).toBe(answerIn(first));
  }, 180_000);
});
