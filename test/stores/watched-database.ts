import { EdgeError } from "../../src/core/errors.ts";
import type { Database, Queryable } from "../../src/stores/database.ts";

export interface Watched extends Database {
  /** Statements that were sent, since the last `reset`. */
  readonly statements: readonly string[];
  reset(): void;
  /** The statement that matches, and all after it, meet a database that is away; undefined: it is there again. */
  goAwayAt(pattern: RegExp | undefined): void;
}

/** A real database, with a view of what is asked of it, and a wire that can be cut. */
export function watch(database: Database): Watched {
  let statements: string[] = [];
  let pattern: RegExp | undefined;
  let away = false;
  const through = (inner: Queryable): Queryable => ({
    async query<Row extends object>(sql: string, params?: Parameters<Queryable["query"]>[1]) {
      away ||= pattern?.test(sql) ?? false;
      if (away) throw new EdgeError("database-away", "cut by the test");
      statements.push(sql);
      return await inner.query<Row>(sql, params);
    },
  });
  return {
    address: database.address,
    query: through(database).query,
    transaction: (work) => database.transaction((tx) => work(through(tx))),
    close: () => database.close(),
    get statements() {
      return statements;
    },
    reset() {
      statements = [];
    },
    goAwayAt(next) {
      pattern = next;
      away = false;
    },
  };
}

/** Every table with all its rows, as text. */
export async function dump(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await database.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = current_schema() order by 1",
  );
  const all: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

let schemas = 0;

/** An empty schema of the same database. PGlite has one connection, so what is set stays set. */
export async function freshSchema(database: Database): Promise<void> {
  const name = `fresh_${++schemas}`;
  await database.query(`create schema ${name}`);
  await database.query(`set search_path to ${name}`);
}
