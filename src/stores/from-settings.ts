import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../core/log.ts";
import { envKeys } from "./env-keys.ts";
import { openFileKeys } from "./file-keys.ts";
import { openStores, type Stores } from "./open.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";

export interface StoreSettings {
  /** Undefined: the embedded database, in `folder`. */
  readonly databaseUrl: string | undefined;
  readonly folder: string;
  readonly keys: { readonly provider: "file" | "env"; readonly file: string };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly controllers: readonly string[];
  /** Takes a folder for this process; throws `UserError("data-folder-busy")`. */
  readonly lock: (folder: string) => { release(): void };
  readonly log: Log;
}

/**
 * Stores as configured. Throws `EdgeError("database-away")`, and `UserError` for a busy or newer folder and for keys that do
 * not fit; nothing stays open then.
 */
export async function storesFrom(settings: StoreSettings): Promise<Stores> {
  const { databaseUrl, folder, keys, log, controllers } = settings;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, "database");
  const lock = databaseUrl === undefined ? settings.lock(own) : undefined;
  try {
    const provider = keys.provider === "env" ? envKeys(settings.env) : await openFileKeys(keys.file);
    const database =
      databaseUrl === undefined ? await openPglite(join(own, "files")) : await openPostgres({ url: databaseUrl });
    try {
      const stores = await openStores({ database, keys: provider, log, controllers });
      const close = async (): Promise<void> => {
        await stores.close();
        lock?.release();
      };
      return { ...stores, close };
    } catch (thrown) {
      await database.close().catch(() => undefined);
      throw thrown;
    }
  } catch (thrown) {
    lock?.release();
    throw thrown;
  }
}
