/** What a statement may be given. Arrays go to `unnest($n::type[])`: one statement for many rows. */
export type Param = string | number | bigint | boolean | Uint8Array | null;
export type Params = readonly (Param | readonly Param[])[];

/**
 * One SQL dialect, PostgreSQL's, behind both drivers. Rows come with `bigint` for int8, `Uint8Array` for bytea and parsed
 * JSON for jsonb. Type parameter `Row` is what the statement selects; nothing checks it but the tests.
 */
export interface Queryable {
  query<Row extends object>(sql: string, params?: Params): Promise<readonly Row[]>;
}

/**
 * A database that may be away: then every call throws `EdgeError("database-away")` and may be repeated.
 *
 * `transaction` commits what `work` did, or nothing of it. `work` can run more than once: where the server sets one of two
 * transactions back (serialisation, deadlock), it is run again from the start, so it must have no effect but its queries.
 * Inside `work` only the given handle may be used.
 */
export interface Database extends Queryable {
  /** Where it is, without credentials; for messages. */
  readonly address: string;
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
