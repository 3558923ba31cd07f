import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server process that a test may stop or kill, and start again with the same ports and folder. */
export interface Server {
  readonly pid: number;
  /** Asks it to end and waits for it. */
  stop(): Promise<void>;
  /** Sends a signal; waits for the end where the signal is one that ends it. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

const ENDING: ReadonlySet<NodeJS.Signals> = new Set<NodeJS.Signals>(["SIGKILL", "SIGTERM", "SIGINT", "SIGQUIT"]);

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Ports on the loopback address that nobody listens on at this moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            if (address === null || typeof address === "string") reject(new Error("no port"));
            else resolve(address.port);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * Starts a process and waits until `ready` says yes; its output goes to a file.
 *
 * @param ready asked every 100 ms with what the process has written so far
 */
export async function launch(
  name: string,
  command: string,
  args: readonly string[],
  logFile: string,
  ready: (output: string) => boolean | Promise<boolean>,
): Promise<Server> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const log = createWriteStream(logFile, { flags: "a" });
  let output = "";
  const take = (chunk: Buffer): void => {
    log.write(chunk);
    if (output.length < 1_000_000) output += chunk.toString("utf8");
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      running.delete(child);
      log.end();
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const hasEnded = (): boolean => !running.has(child);
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (hasEnded()) return;
    child.kill(signal);
    if (ENDING.has(signal)) await ended;
  };
  const until = Date.now() + 120_000;
  while (!(await ready(output))) {
    if (hasEnded() || Date.now() > until) {
      await kill("SIGKILL");
      const last = output.trim().split("\n").slice(-15).join("\n");
      throw new Error(`${name} did not start; the end of its output:\n${last}`);
    }
    await sleep(100);
  }
  return { pid: child.pid ?? 0, stop: () => kill("SIGTERM"), kill };
}
