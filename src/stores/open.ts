import type { IndexStore } from "../core/index-store.ts";
import type { Log } from "../core/log.ts";
import { NO_CONTROLLER } from "../core/sealed.ts";
import { createControllerKeys } from "./controller-keys.ts";
import type { Database } from "./database.ts";
import { createIndexStore } from "./index-store.ts";
import { createWrapper, verifyKeys } from "./kek-check.ts";
import type { KeyProvider } from "./key-provider.ts";
import { createKeyStore, type KeyStoreOptions, type SqlKeyStore } from "./key-store.ts";
import { migrate } from "./migrations.ts";
import { createSubjectStore, type SqlSubjectStore, type SubjectStoreOptions } from "./subject-store.ts";

export interface StoreParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly log: Log;
  /**
   * Whose key-encryption key must be there from the start, rather than when their first event comes; with them that of
   * `NO_CONTROLLER`, which seals events that name nobody's.
   */
  readonly controllers?: readonly string[];
  readonly keyOptions?: KeyStoreOptions;
  readonly subjectOptions?: SubjectStoreOptions;
}

export interface Stores {
  readonly subjects: SqlSubjectStore;
  readonly keys: SqlKeyStore;
  readonly index: IndexStore;
  /** Throws `EdgeError("database-away")` where the database does not answer. */
  ping(): Promise<void>;
  /** Closes the database. */
  close(): Promise<void>;
}

/**
 * Opens all stores of one database: brings its schema up to date and proves that the key-encryption keys are the ones that were used
 * with it. Throws `UserError`: `data-folder-newer`, `key-wrong`, `config-invalid`; the database stays the caller's to close then.
 */
export async function openStores(parts: StoreParts): Promise<Stores> {
  const { database, keys, log } = parts;
  await migrate(database, log);
  await verifyKeys(database, keys);
  for (const controller of parts.controllers ?? []) await keys.kekId(controller);
  if (parts.controllers !== undefined) await keys.kekId(NO_CONTROLLER);
  const wrapper = createWrapper(database, keys);
  return {
    subjects: createSubjectStore(database, createControllerKeys(database, wrapper), parts.subjectOptions),
    keys: createKeyStore(database, wrapper, parts.keyOptions),
    index: createIndexStore(database),
    async ping() {
      await database.query("select 1");
    },
    close: () => database.close(),
  };
}
