import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/program.ts";
import { newFile, newFolder, sordino } from "./shell.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }
});

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  /** Resolves with the log line of that message; undefined where the process ends without it. */
  logged(message: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, SORDINO_HTTP_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const written = { out: "", err: "" };
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const wake of waiting) wake();
  };
  child.stdout.on("data", (data: Buffer) => {
    written.out += data;
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    written.err += `${line}\n`;
    tell();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve)).then((code) => {
    tell();
    return { code, ...written };
  });
  return {
    child,
    ended,
    async logged(message) {
      for (;;) {
        const found = written.err
          .split("\n")
          .filter((line) => line.startsWith("{"))
          .map((line) => JSON.parse(line))
          .find((line) => line.msg === message);
        if (found !== undefined || child.exitCode !== null) return found;
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
      }
    },
  };
}

async function started(data: string, ...more: readonly string[]): Promise<Started & { readonly url: string }> {
  const running = start(["run", "--data", data, ...more]);
  const line = await running.logged("the API listens");
  return { ...running, url: String(line?.address) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

describe("sordino run, embedded", () => {
  it("serves until SIGTERM, then ends with 0 and leaves nothing held", async () => {
    const data = newFolder();
    const { child, ended, url } = await started(data);
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ live: true });
    await expect.poll(async () => (await fetch(`${url}/health/ready`)).status, { timeout: 20_000 }).toBe(200);
    const token = readFileSync(join(data, "api-token"), "utf8").trim();
    const metrics = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    expect(await metrics.text()).toContain("# TYPE sordino_events_total counter");
    child.kill("SIGTERM");
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: 0, out: "" });
    for (const line of err.trimEnd().split("\n")) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
    expect(existsSync(join(data, "api.json"))).toBe(false);
    const again = await started(data);
    again.child.kill("SIGINT");
    expect((await again.ended).code).toBe(0);
  }, 60_000);

  it("a second process on the same data folder is told so; the first goes on and answers the DPO", async () => {
    const data = newFolder();
    const first = await started(data);
    const port = new URL(first.url).port;
    for (const env of [{ SORDINO_HTTP_PORT: "0" }, { SORDINO_HTTP_PORT: port }]) {
      const { code, out, err } = await start(["run", "--data", data], env).ended;
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("sordino: data-folder-busy: another process uses the data folder");
      expect(err).toContain(`process ${first.child.pid}`);
    }
    const fresh = await sordino(["demo", "--once", "--fresh", "--data", data]);
    expect(fresh.code).toBe(2);
    expect(fresh.err).toContain("data-folder-busy");
    // The one that holds the folder is asked over its API.
    const asked = ["subject", "find", "--data", data, "--controller", "nordbank", "--email", "planted@example.com"];
    const answer = await sordino(asked);
    expect(answer.code).toBe(3);
    expect(answer.err).toContain("subject-unknown");
    expect(answer.err).not.toContain("planted");
    first.child.kill("SIGTERM");
    expect((await first.ended).code).toBe(0);
  }, 60_000);

  it("a process that serves no API says so to whoever asks", async () => {
    const data = newFolder();
    const indexing = start(["run", "--only", "index", "--data", data, "--log-level", "debug"]);
    await expect.poll(() => existsSync(join(data, "log", "lock.json")), { timeout: 20_000 }).toBe(true);
    const { code, err } = await sordino(["subject", "find", "--data", data, "--controller", "nordbank", "--id", "X"]);
    expect(code).toBe(2);
    expect(err).toContain("by a process that serves no API");
    indexing.child.kill("SIGTERM");
    expect((await indexing.ended).code).toBe(0);
  }, 60_000);

  it("a port that is taken", async () => {
    const first = await started(newFolder());
    const { code, err } = await start(["run", "--data", newFolder()], {
      SORDINO_HTTP_PORT: new URL(first.url).port,
    }).ended;
    expect(code).toBe(2);
    expect(err).toContain("sordino: port-taken");
    expect(err).toContain("choose another with http.port");
    first.child.kill("SIGTERM");
    expect((await first.ended).code).toBe(0);
  }, 60_000);

  it.each([
    ["a policy with a fault", ["--policy", "POLICY"], {}, "policy.yaml:1 version: must be a text"],
    ["a policy that is not there", ["--policy", "nowhere/policy.yaml"], {}, "file-unreadable"],
    ["a setting that is wrong", [], { SORDINO_HTTP_PORT: "x" }, "http.port (env SORDINO_HTTP_PORT)"],
    ["an address that is not ours", [], { SORDINO_HTTP_HOST: "192.0.2.1" }, "cannot listen on 192.0.2.1"],
  ])(
    "%s ends it with 2 before anything is read",
    async (_why, args, env, message) => {
      const policy = newFile("policy.yaml", "version: 1\n");
      const { code, out, err } = await start(
        ["run", "--data", newFolder(), ...args.map((a) => (a === "POLICY" ? policy : a))],
        env,
      ).ended;
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(message);
    },
    60_000,
  );
});

describe("sordino run, on Kafka", () => {
  it("waits for a broker and a database that are away: alive, not ready, and ends when told to", async () => {
    const port = await freePort();
    const running = start(["run", "--data", newFolder(), "--policy", "samples/policy.yaml"], {
      SORDINO_MODE: "kafka",
      SORDINO_HTTP_PORT: String(port),
      SORDINO_KAFKA_BROKERS: "127.0.0.1:1",
      SORDINO_REGISTRY_URL: "http://127.0.0.1:1",
      SORDINO_DATABASE_URL: "postgres://sordino:hush@127.0.0.1:1/sordino",
    });
    expect(await running.logged("waits")).toMatchObject({ component: "database", code: "database-away" });
    const answer = await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json();
    expect(answer).toMatchObject({ ready: false });
    expect((answer as { components: unknown[] }).components).toContainEqual({
      component: "database",
      ready: false,
      code: "database-away",
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/health/live`)).json()).toEqual({ live: true });
    running.child.kill("SIGTERM");
    const { code, err } = await running.ended;
    expect(code).toBe(0);
    expect(err).not.toContain("hush");
  }, 60_000);
});

describe("the process", () => {
  it("ends at once on Ctrl-C while it reads, as shells expect", async () => {
    const child = spawn(process.execPath, [MAIN, "redact", "--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
    children.push(child);
    const ended = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
    // Its first answer shows that it is up and reads on.
    child.stdin.write('{"text":""}\n');
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
  }, 30_000);

  it("ends with 0 when its reader closes the pipe early", async () => {
    const child = spawn(process.execPath, [MAIN, "redact", "--jsonl"], { stdio: ["pipe", "pipe", "pipe"] });
    children.push(child);
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    let err = "";
    child.stderr.on("data", (data: Buffer) => {
      err += data;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write('{"text":""}\n');
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.destroy();
    const writing = setInterval(() => child.stdin.write('{"text":""}\n'), 20);
    expect(await ended).toBe(0);
    clearInterval(writing);
    expect(err).toBe("");
  }, 30_000);

  it("ends with 1 and without the message where Sordino itself fails", async () => {
    const failing = {
      out(): void {
        throw new TypeError("planted@example.com");
      },
    };
    let err = "";
    const code = await main(["redact", "--text", "a"], {
      terminal: {
        ...failing,
        err(text) {
          err += text;
        },
        watched: false,
        shown: false,
        stdin: Readable.from([]),
      },
      env: {},
      signal: new AbortController().signal,
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^sordino: failed \(TypeError at .*\)\. This is a bug: please report it\.\n$/);
  });
});
