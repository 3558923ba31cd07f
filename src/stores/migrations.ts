import { UserError } from "../core/errors.ts";
import type { Log } from "../core/log.ts";
import type { Database } from "./database.ts";
import { subjectsKeysIndex } from "./migrations/0001-subjects-keys-index.ts";

/** One step of the database's schema. Released steps are never edited; a new one is added. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [subjectsKeysIndex];

/**
 * Brings the database to the newest version, all steps in one transaction. Two processes that start at once take turns.
 * A database that is ahead of `steps`: `UserError("data-folder-newer")`, nothing changed.
 */
export async function migrate(database: Database, log: Log, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  const newest = steps.at(-1)?.version ?? 0;
  const done = await database.transaction(async (tx) => {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('sordino/migrations', 0))");
    await tx.query(
      "create table if not exists sordino_schema (version int primary key, name text not null, applied_at bigint not null)",
    );
    const [row] = await tx.query<{ version: number }>(
      "select coalesce(max(version), 0)::int as version from sordino_schema",
    );
    const current = row?.version ?? 0;
    if (current > newest) {
      throw new UserError(
        "data-folder-newer",
        `${database.address} has schema ${current}, this version knows ${newest}`,
      );
    }
    const missing = steps.filter((step) => step.version > current);
    for (const step of missing) {
      for (const statement of step.statements) await tx.query(statement);
      await tx.query("insert into sordino_schema (version, name, applied_at) values ($1, $2, $3)", [
        step.version,
        step.name,
        Date.now(),
      ]);
    }
    return missing.length;
  });
  if (done > 0) log.info("database schema brought up to date", { component: "stores", count: done });
}
