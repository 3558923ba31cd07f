import { mkdir } from "node:fs/promises";
import { PGlite, types } from "@electric-sql/pglite";
import type { Database, Params, Queryable } from "./database.ts";
import { databaseFault, untilNotSetBack } from "./database-faults.ts";

type Driver = Pick<PGlite, "query">;

function runner(driver: Driver): Queryable["query"] {
  return async <Row extends object>(sql: string, params?: Params) => {
    const result = await driver.query<Row>(sql, params === undefined ? [] : [...params]);
    return result.rows;
  };
}

/**
 * PostgreSQL in this process, its data in a folder (owner-only), or in memory where there is none. Takes some seconds to start.
 *
 * One process at a time: the caller holds the lock of the data folder that this one lies in.
 */
export async function openPglite(folder: string | undefined): Promise<Database> {
  const address = folder ?? "memory";
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
  const driver = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    parsers: { [types.INT8]: (text: string) => BigInt(text) },
  });
  return {
    address,
    async query<Row extends object>(sql: string, params?: Params) {
      try {
        return await untilNotSetBack(() => runner(driver)<Row>(sql, params));
      } catch (thrown) {
        throw databaseFault(thrown, address);
      }
    },
    async transaction<T>(work: (tx: Queryable) => Promise<T>) {
      try {
        return await untilNotSetBack(() => driver.transaction((tx) => work({ query: runner(tx) })));
      } catch (thrown) {
        throw databaseFault(thrown, address);
      }
    },
    close: () => driver.close(),
  };
}
