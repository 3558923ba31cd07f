import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { Identifier } from "../core/subject.ts";
import type { Database } from "./database.ts";
import type { Wrapper } from "./kek-check.ts";
import type { WrapContext } from "./key-provider.ts";
import { LruCache } from "./lru.ts";

/** Digests identifiers under one controller's key: HMAC-SHA-256 of kind, a zero byte, and the value; 32 bytes. */
export type Digester = (identifier: Identifier) => Uint8Array;

export interface ControllerKeys {
  digester(controller: string): Promise<Digester>;
}

const DIGEST_KEY_BYTES = 32;

/** People who write now write again in a moment; their identifiers are in memory no longer than that. */
const REMEMBERED = 20_000;
const REMEMBERED_MILLIS = 60_000;

/** One random digest key for each controller, stored wrapped, made once whoever comes first, then kept in memory. */
export function createControllerKeys(database: Database, wrapper: Wrapper): ControllerKeys {
  const loading = new Map<string, Promise<Digester>>();

  async function stored(controller: string): Promise<KeyObject | undefined> {
    const [row] = await database.query<{ kek_id: string; wrapped: Uint8Array }>(
      "select kek_id, wrapped from controller_key where controller = $1 and use = 'digest'",
      [controller],
    );
    if (row === undefined) return undefined;
    return createSecretKey(await wrapper.unwrap(row.kek_id, row.wrapped, context(controller)));
  }

  async function load(controller: string): Promise<Digester> {
    let key = await stored(controller);
    if (key === undefined) {
      const { kekId, bytes } = await wrapper.wrap(randomBytes(DIGEST_KEY_BYTES), context(controller));
      await database.query(
        `insert into controller_key (controller, use, kek_id, wrapped, created_at) values ($1, 'digest', $2, $3, $4)
        on conflict (controller, use) do nothing`,
        [controller, kekId, bytes, Date.now()],
      );
      // Another process may have been first.
      key = await stored(controller);
    }
    if (key === undefined) throw new Error("a controller's digest key was removed while it was made");
    const secret = key;
    const recent = new LruCache<Uint8Array>(REMEMBERED, REMEMBERED_MILLIS, Date.now);
    return ({ kind, value }) => {
      const name = `${kind}\0${value}`;
      const known = recent.get(name);
      if (known !== undefined) return known;
      const digest = createHmac("sha256", secret).update(name, "utf8").digest();
      recent.set(name, digest);
      return digest;
    };
  }

  return {
    digester(controller) {
      const known = loading.get(controller);
      if (known !== undefined) return known;
      const pending = load(controller);
      loading.set(controller, pending);
      pending.catch(() => loading.delete(controller));
      return pending;
    },
  };
}

function context(controller: string): WrapContext {
  return { controller, subject: "", purpose: "", use: "digest" };
}
