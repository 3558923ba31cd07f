import { randomBytes } from "node:crypto";
import { silent } from "../../src/core/log.ts";
import type { Database } from "../../src/stores/database.ts";
import { envKeys } from "../../src/stores/env-keys.ts";
import type { KeyProvider } from "../../src/stores/key-provider.ts";
import { openStores, type StoreParts, type Stores } from "../../src/stores/open.ts";

/** Keys for any controller, out of one random key for each, made when it is asked for. */
export function randomKeys(): KeyProvider {
  const made = new Map<string, KeyProvider>();
  const of = (controller: string): KeyProvider => {
    let keys = made.get(controller);
    if (keys === undefined) {
      const env = new Proxy<Record<string, string>>({}, { get: () => value });
      const value = randomBytes(32).toString("base64");
      keys = envKeys(env);
      made.set(controller, keys);
    }
    return keys;
  };
  return {
    kekId: (controller) => of(controller).kekId(controller),
    wrap: (controller, bytes, context) => of(controller).wrap(controller, bytes, context),
    unwrap: (controller, kekId, wrapped, context) => of(controller).unwrap(controller, kekId, wrapped, context),
  };
}

export function storesOn(database: Database, keys: KeyProvider, more: Partial<StoreParts> = {}): Promise<Stores> {
  return openStores({ database, keys, log: silent, ...more });
}
