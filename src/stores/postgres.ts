import pg from "pg";
import { UserError } from "../core/errors.ts";
import type { Database, Params, Queryable } from "./database.ts";
import { databaseFault, untilNotSetBack } from "./database-faults.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, with `sslmode` as libpq has it. */
  readonly url: string;
  /** Connections at most. */
  readonly connections?: number;
  /** Milliseconds until a new connection must stand. */
  readonly connectMillis?: number;
  /** Milliseconds a statement may take. */
  readonly statementMillis?: number;
}

const INT8 = 20;
const LOGIN_OR_NAME: ReadonlySet<string> = new Set(["28000", "28P01", "3D000"]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary" ? (text: string) => BigInt(text) : pg.types.getTypeParser(oid, format),
};

function addressOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port === "" ? "5432" : port}${pathname}`;
  } catch {
    throw new UserError("config-invalid", "database.url: not a postgres:// address");
  }
}

function runner(client: { query: pg.Pool["query"] }): Queryable["query"] {
  return async <Row extends object>(sql: string, params?: Params) => {
    const result = await client.query<Row>({ text: sql, values: params === undefined ? [] : [...params] });
    return result.rows;
  };
}

/**
 * A PostgreSQL server. Connects once, so that a wrong login or name is told at start: `UserError("config-invalid")`;
 * a server that does not answer: `EdgeError("database-away")`.
 */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const address = addressOf(options.url);
  const statementMillis = options.statementMillis ?? 30_000;
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 8,
    connectionTimeoutMillis: options.connectMillis ?? 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementMillis,
    // The server's own limit comes first; this one is for a server that no longer speaks.
    query_timeout: statementMillis + 2_000,
    // A frozen process must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: "sordino",
    types,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});

  const database: Database = {
    address,
    async query<Row extends object>(sql: string, params?: Params) {
      try {
        return await untilNotSetBack(() => runner(pool)<Row>(sql, params));
      } catch (thrown) {
        throw databaseFault(thrown, address);
      }
    },
    async transaction(work) {
      try {
        return await untilNotSetBack(() => once(pool, work));
      } catch (thrown) {
        throw databaseFault(thrown, address);
      }
    },
    close: () => pool.end(),
  };
  try {
    await runner(pool)("select 1");
  } catch (thrown) {
    await pool.end();
    const code = thrown instanceof pg.DatabaseError ? (thrown.code ?? "") : "";
    if (LOGIN_OR_NAME.has(code)) throw new UserError("config-invalid", `database.url: ${address} refuses (${code})`);
    throw databaseFault(thrown, address);
  }
  return database;
}

async function once<T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // While it is ours the pool does not listen: a connection cut between two statements would end the process.
  const broken = (): void => {};
  client.on("error", broken);
  let failed: Error | undefined;
  try {
    await client.query("begin");
    const result = await work({ query: runner(client) });
    await client.query("commit");
    return result;
  } catch (thrown) {
    await client.query("rollback").catch((cause: unknown) => {
      failed = cause instanceof Error ? cause : new Error("rollback");
    });
    throw thrown;
  } finally {
    client.off("error", broken);
    // A connection that cannot roll back is thrown away.
    client.release(failed);
  }
}
