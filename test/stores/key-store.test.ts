import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { KeyRef, SecretBytes } from "../../src/core/keys.ts";
import { openPglite } from "../../src/stores/pglite.ts";
import { keyStoreSuite } from "../conformance/key-store.ts";
import { randomKeys, storesOn } from "./memory-stores.ts";
import { watch } from "./watched-database.ts";

const database = await openPglite(undefined);
const keys = randomKeys();
afterAll(() => database.close());

describe("conformance", () => keyStoreSuite(async () => (await storesOn(database, keys)).keys));

const fresh = (): KeyRef => ({ controller: `c-${randomUUID()}`, subject: randomUUID(), purpose: "staffing" });
const plain = (key: SecretBytes | undefined): Buffer => Buffer.from(key?.use((bytes) => bytes) ?? []);

async function scene(capacity = 100) {
  const clock = { now: 1_000_000 };
  const watched = watch(database);
  const keyOptions = { capacity, maxAge: 1_000, now: () => clock.now };
  const store = (await storesOn(watched, keys, { keyOptions })).keys;
  const other = (await storesOn(database, keys)).keys;
  watched.reset();
  return { clock, watched, store, other };
}

describe("round trips", () => {
  it("one for all that are known, none for those in memory, and it counts", async () => {
    const { watched, store, other } = await scene();
    const refs = Array.from({ length: 20 }, fresh);
    await other.resolve(refs);
    await store.resolve(refs);
    expect(watched.statements).toHaveLength(1);
    await store.resolve(refs);
    expect(watched.statements).toHaveLength(1);
    expect(store.stats()).toEqual({ hits: 20, misses: 20, size: 20 });
  });

  it("one more for all that are new", async () => {
    const { watched, store } = await scene();
    const { controller } = fresh();
    await store.resolve([{ ...fresh(), controller }]);
    watched.reset();
    await store.resolve(Array.from({ length: 20 }, () => ({ ...fresh(), controller })));
    expect(watched.statements).toHaveLength(2);
  });

  it("memory is bounded", async () => {
    const { store } = await scene(5);
    await store.resolve(Array.from({ length: 20 }, fresh));
    expect(store.stats().size).toBe(5);
  });
});

describe("what is held in memory", () => {
  it("is dropped on request, and sees then what another process destroyed", async () => {
    const { store, other } = await scene();
    const ref = fresh();
    await store.resolve([ref]);
    await other.destroy(ref);
    expect((await store.resolve([ref])).get(ref)).toBeDefined();
    store.evict(ref.controller, [ref.subject]);
    expect((await store.resolve([ref])).get(ref)).toBeUndefined();
  });

  it("is read again when it is old, without any request", async () => {
    const { clock, store, other } = await scene();
    const ref = fresh();
    await store.resolve([ref]);
    await other.destroy(ref);
    clock.now += 1_000;
    expect((await store.resolve([ref])).get(ref)).toBeUndefined();
  });
});

describe("at rest", () => {
  it("a key is wrapped, and its bytes are nowhere", async () => {
    const { store } = await scene();
    const ref = fresh();
    const key = plain((await store.resolve([ref])).get(ref));
    const [row] = await database.query<{ wrapped: Uint8Array }>("select wrapped from data_key where subject = $1", [
      ref.subject,
    ]);
    const wrapped = Buffer.from(row?.wrapped ?? []);
    expect(wrapped.length).toBe(1 + 12 + 16 + 64);
    expect(wrapped.includes(key.subarray(0, 8))).toBe(false);
  });

  it("a destroyed key's row has no bytes", async () => {
    const { clock, store } = await scene();
    const ref = fresh();
    await store.resolve([ref]);
    await store.destroy(ref);
    expect(
      await database.query("select wrapped, kek_id, destroyed_at from data_key where subject = $1", [ref.subject]),
    ).toEqual([{ wrapped: null, kek_id: null, destroyed_at: BigInt(clock.now) }]);
  });

  it("a key moved to another person's row does not open", async () => {
    const { store } = await scene();
    const [from, to] = [fresh(), fresh()];
    const there = { ...to, controller: from.controller };
    await store.resolve([from, there]);
    await database.query(
      "update data_key set wrapped = (select wrapped from data_key where subject = $1) where subject = $2",
      [from.subject, there.subject],
    );
    const later = (await storesOn(database, keys)).keys;
    await expect(later.resolve([there])).rejects.toMatchObject({ code: "key-wrong" });
  });
});

describe("database away", () => {
  it.each([
    ["while keys are read", /from data_key/],
    ["while the key-encryption key's proof is written", /insert into key_check/],
    ["while new keys are written", /insert into data_key/],
  ])("%s: an edge error, and it succeeds later", async (_, pattern) => {
    const { watched, store } = await scene();
    const ref = fresh();
    watched.goAwayAt(pattern);
    await expect(store.resolve([ref])).rejects.toMatchObject({ name: "EdgeError", code: "database-away" });
    watched.goAwayAt(undefined);
    const key = plain((await store.resolve([ref])).get(ref));
    const later = (await storesOn(database, keys)).keys;
    expect(plain((await later.resolve([ref])).get(ref)).equals(key)).toBe(true);
  });

  it("while a key is destroyed: it is not said to be", async () => {
    const { watched, store } = await scene();
    const ref = fresh();
    await store.resolve([ref]);
    watched.goAwayAt(/insert into data_key/);
    await expect(store.destroy(ref)).rejects.toMatchObject({ code: "database-away" });
    watched.goAwayAt(undefined);
    expect(await store.destroy(ref)).toEqual({ ref, destroyed: true });
  });
});
