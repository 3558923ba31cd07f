import { randomBytes } from "node:crypto";
import { type Destruction, type KeyRef, type KeyRing, type KeyStore, keyName, SecretBytes } from "../core/keys.ts";
import type { Database } from "./database.ts";
import type { Wrapper } from "./kek-check.ts";
import type { WrapContext } from "./key-provider.ts";
import { type CacheStats, LruCache } from "./lru.ts";

export const DATA_KEY_BYTES = 64;

export interface KeyStoreOptions {
  /** Keys held in memory at most. */
  readonly capacity?: number;
  /** Milliseconds after which a key is read again: a key destroyed by another process is forgotten by then at the latest. */
  readonly maxAge?: number;
  readonly now?: () => number;
}

export interface SqlKeyStore extends KeyStore {
  /** Drops the keys of subjects from memory, so that the next use asks the database. */
  evict(controller: string, subjects: readonly string[]): void;
  stats(): CacheStats;
}

interface KeyRow {
  readonly controller: string;
  readonly subject: string;
  readonly purpose: string;
  readonly kek_id: string | null;
  readonly wrapped: Uint8Array | null;
}

interface Cached {
  readonly ref: KeyRef;
  /** Undefined: destroyed. */
  readonly key: SecretBytes | undefined;
}

function contextOf({ controller, subject, purpose }: KeyRef): WrapContext {
  return { controller, subject, purpose, use: "data" };
}

/**
 * Data keys in the database, unwrapped ones in memory. A destroyed key keeps its row without its bytes, so no process makes
 * it again; destroying a key that was never made leaves such a row too, for an event may be on its way.
 */
export function createKeyStore(database: Database, wrapper: Wrapper, options: KeyStoreOptions = {}): SqlKeyStore {
  const now = options.now ?? Date.now;
  const cache = new LruCache<Cached>(options.capacity ?? 50_000, options.maxAge ?? 60_000, now);
  // Counts destructions, so that a key read before one is not put into the cache after it.
  let epoch = 0;

  async function stored(refs: readonly KeyRef[]): Promise<ReadonlyMap<string, Cached>> {
    const rows = await database.query<KeyRow>(
      // `offset 0` keeps each look-up one by index: joined freely, the planner may read the whole table.
      `select w.controller, w.subject, w.purpose, k.kek_id, k.wrapped
      from unnest($1::text[], $2::text[], $3::text[]) as w (controller, subject, purpose)
      cross join lateral (
        select kek_id, wrapped from data_key
        where controller = w.controller and subject = w.subject and purpose = w.purpose offset 0
      ) k`,
      [refs.map((r) => r.controller), refs.map((r) => r.subject), refs.map((r) => r.purpose)],
    );
    const found = await Promise.all(
      rows.map(async ({ controller, subject, purpose, kek_id, wrapped }): Promise<Cached> => {
        const ref = { controller, subject, purpose };
        if (wrapped === null || kek_id === null) return { ref, key: undefined };
        return { ref, key: new SecretBytes(await wrapper.unwrap(kek_id, wrapped, contextOf(ref))) };
      }),
    );
    return new Map(found.map((entry) => [keyName(entry.ref), entry]));
  }

  /** What somebody else made or destroyed meanwhile stays as it is. */
  async function make(refs: readonly KeyRef[]): Promise<ReadonlyMap<string, Cached>> {
    const fresh = await Promise.all(
      refs.map(async (ref) => {
        const bytes = randomBytes(DATA_KEY_BYTES);
        return { ref, bytes, wrapped: await wrapper.wrap(bytes, contextOf(ref)) };
      }),
    );
    // In one order everywhere, so that two processes wait for each other instead of blocking each other.
    fresh.sort((a, b) => (keyName(a.ref) < keyName(b.ref) ? -1 : 1));
    const inserted = await database.query<Pick<KeyRow, "controller" | "subject" | "purpose">>(
      `insert into data_key (controller, subject, purpose, kek_id, wrapped, created_at)
      select *, $6::bigint from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bytea[])
      on conflict (controller, subject, purpose) do nothing
      returning controller, subject, purpose`,
      [
        fresh.map(({ ref }) => ref.controller),
        fresh.map(({ ref }) => ref.subject),
        fresh.map(({ ref }) => ref.purpose),
        fresh.map(({ wrapped }) => wrapped.kekId),
        fresh.map(({ wrapped }) => wrapped.bytes),
        now(),
      ],
    );
    const ours = new Set(inserted.map(keyName));
    const theirs = fresh.filter(({ ref }) => !ours.has(keyName(ref)));
    const made = new Map(theirs.length === 0 ? [] : await stored(theirs.map(({ ref }) => ref)));
    for (const { ref, bytes } of fresh) {
      if (ours.has(keyName(ref))) made.set(keyName(ref), { ref, key: new SecretBytes(bytes) });
    }
    return made;
  }

  return {
    async resolve(refs): Promise<KeyRing> {
      const wanted = new Map(refs.map((ref) => [keyName(ref), ref]));
      const ring = new Map<string, Cached>();
      const missing: KeyRef[] = [];
      for (const [name, ref] of wanted) {
        const hit = cache.get(name);
        if (hit === undefined) missing.push(ref);
        else ring.set(name, hit);
      }
      if (missing.length > 0) {
        const asOf = epoch;
        const learn = (entries: ReadonlyMap<string, Cached>): void => {
          for (const [name, entry] of entries) {
            ring.set(name, entry);
            if (asOf === epoch) cache.set(name, entry);
          }
        };
        learn(await stored(missing));
        const unmade = missing.filter((ref) => !ring.has(keyName(ref)));
        if (unmade.length > 0) learn(await make(unmade));
      }
      return { get: (ref) => ring.get(keyName(ref))?.key };
    },

    async destroy(ref): Promise<Destruction> {
      const { controller, subject, purpose } = ref;
      // xmax is 0 in a row that this statement inserted: then there was no key.
      const [row] = await database.query<{ existed: boolean }>(
        `insert into data_key as k (controller, subject, purpose, created_at, destroyed_at) values ($1, $2, $3, $4, $4)
        on conflict (controller, subject, purpose) do update
          set wrapped = null, kek_id = null, destroyed_at = excluded.destroyed_at where k.destroyed_at is null
        returning (k.xmax <> 0) as existed`,
        [controller, subject, purpose, now()],
      );
      epoch++;
      cache.set(keyName(ref), { ref, key: undefined });
      return { ref, destroyed: row?.existed ?? false };
    },

    evict(controller, subjects) {
      const gone = new Set(subjects);
      epoch++;
      cache.deleteWhere(({ ref }) => ref.controller === controller && gone.has(ref.subject));
    },

    stats: () => cache.stats(),
  };
}
