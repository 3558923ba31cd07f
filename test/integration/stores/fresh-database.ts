import { randomUUID } from "node:crypto";
import pg from "pg";

export interface FreshDatabase {
  readonly url: string;
  /** Ends every connection to it, as an administrator or a crash does; says how many. */
  cut(): Promise<number>;
}

async function administer(server: string, sql: string, params: readonly string[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(sql, [...params])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** A new, empty database on a server. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `sordino_${randomUUID().replaceAll("-", "")}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    cut: () => administer(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]),
  };
}
