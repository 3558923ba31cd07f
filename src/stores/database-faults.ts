import { EdgeError } from "../core/errors.ts";

/** PostgreSQL 18, Appendix A "Error Codes": classes that say that the server cannot work now, not that the statement is wrong. */
const AWAY_CLASSES: ReadonlySet<string> = new Set([
  "08", // connection
  "28", // login: at start it is told to the user, later it is an administrator at work
  "53", // disk full, out of memory, too many connections
  "57", // shutdown, crash, cancelled by a time-out
  "58", // input/output
]);

const AWAY_STATES: ReadonlySet<string> = new Set([
  "25006", // read-only: a standby, or the disk is full
  "25P03", // idle in transaction for too long
  "3D000", // the database is being restored
  "55P03", // lock time-out
]);

const SET_BACK: ReadonlySet<string> = new Set(["40001", "40P01"]);

const NETWORK: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
]);

/** `pg` and PGlite give these without a code. */
const DRIVER_MESSAGES =
  /^(Connection terminated|timeout e|Query read timeout|Client (has encountered|was closed)|Cannot use a pool|PGlite is clos|The server does not support SSL)/;

function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}

/** The server undid the whole transaction in favour of another one: running it again is safe. */
export function isSetBack(thrown: unknown): boolean {
  return SET_BACK.has(codeOf(thrown) ?? "");
}

/**
 * What a driver threw, as the stores throw it. A fault that is nobody's absence is a defect of ours: it keeps its code and
 * the names of table and constraint, and loses its message, which may quote values.
 */
export function databaseFault(thrown: unknown, address: string): Error {
  if (thrown instanceof Error && (thrown.name === "EdgeError" || thrown.name === "UserError")) return thrown;
  const code = codeOf(thrown);
  const away =
    code === undefined
      ? thrown instanceof Error && DRIVER_MESSAGES.test(thrown.message)
      : SET_BACK.has(code) || NETWORK.has(code) || AWAY_STATES.has(code) || AWAY_CLASSES.has(code.slice(0, 2));
  if (away) return new EdgeError("database-away", code === undefined ? address : `${address}, ${code}`, thrown);
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code))
    return thrown instanceof Error ? thrown : new Error("database");
  const named = ["table", "column", "constraint"].flatMap((name) => {
    const value = Object.entries(Object(thrown)).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? [`${name} ${value}`] : [];
  });
  return new Error(`database refused a statement: ${[`SQLSTATE ${code}`, ...named].join(", ")}`);
}

/** @param attempts how often in all; then the fault is thrown as the driver gave it */
export async function untilNotSetBack<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (thrown) {
      if (attempt >= attempts || !isSetBack(thrown)) throw thrown;
    }
  }
}
