import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { KeyRef, KeyStore, SecretBytes } from "../../src/core/keys.ts";

const hex = (key: SecretBytes | undefined): string | undefined =>
  key?.use((bytes) => Buffer.from(bytes).toString("hex"));

/**
 * What every key store does.
 *
 * @param open each call gives another instance, as another process would have it, on the same data
 */
export function keyStoreSuite(open: () => Promise<KeyStore>): void {
  let store: KeyStore;
  let other: KeyStore;
  beforeAll(async () => {
    store = await open();
    other = await open();
  });

  const fresh = (purpose = "staffing"): KeyRef => ({ controller: `c-${randomUUID()}`, subject: randomUUID(), purpose });

  it("makes 64 random bytes, and gives the same again, here and elsewhere", async () => {
    const ref = fresh();
    const key = hex((await store.resolve([ref])).get(ref));
    expect(key).toMatch(/^[0-9a-f]{128}$/);
    expect(hex((await store.resolve([ref])).get(ref))).toBe(key);
    expect(hex((await other.resolve([ref])).get(ref))).toBe(key);
  });

  it("gives another key for another controller, subject or purpose", async () => {
    const ref = fresh();
    const refs = [
      ref,
      { ...ref, controller: fresh().controller },
      { ...ref, subject: "" },
      { ...ref, purpose: "quality" },
    ];
    const ring = await store.resolve(refs);
    expect(new Set(refs.map((r) => hex(ring.get(r)))).size).toBe(4);
    expect(refs.map((r) => hex(ring.get(r))?.length)).toEqual([128, 128, 128, 128]);
  });

  it("takes the same reference twice, and none at all", async () => {
    const ref = fresh();
    const ring = await store.resolve([ref, { ...ref }]);
    expect(hex(ring.get({ ...ref }))).toHaveLength(128);
    expect((await store.resolve([])).get(ref)).toBeUndefined();
  });

  it("holds only what was asked for", async () => {
    const [a, b] = [fresh(), fresh()];
    await store.resolve([a]);
    expect((await store.resolve([b])).get(a)).toBeUndefined();
  });

  it("two processes that make a key at once have the same one", async () => {
    const refs = Array.from({ length: 40 }, () => fresh());
    const [here, there] = await Promise.all([store.resolve(refs), other.resolve(refs.toReversed())]);
    expect(refs.map((r) => hex(here.get(r)))).toEqual(refs.map((r) => hex(there.get(r))));
    expect(new Set(refs.map((r) => hex(here.get(r)))).size).toBe(40);
  });

  describe("destroying", () => {
    it("takes the key away for good: it is never made again", async () => {
      const ref = fresh();
      await store.resolve([ref]);
      expect(await store.destroy(ref)).toEqual({ ref, destroyed: true });
      expect((await store.resolve([ref])).get(ref)).toBeUndefined();
      expect((await other.resolve([ref])).get(ref)).toBeUndefined();
      expect(await other.destroy(ref)).toEqual({ ref, destroyed: false });
    });

    it("leaves the person's keys of other purposes alone", async () => {
      const ref = fresh();
      const kept = { ...ref, purpose: "quality" };
      const before = hex((await store.resolve([ref, kept])).get(kept));
      await store.destroy(ref);
      expect(hex((await other.resolve([ref, kept])).get(kept))).toBe(before);
    });

    it("of a key that was never made says so, and keeps it from being made by an event on its way", async () => {
      const ref = fresh();
      expect(await store.destroy(ref)).toEqual({ ref, destroyed: false });
      expect((await other.resolve([ref])).get(ref)).toBeUndefined();
    });

    it("wins over whoever uses the key at the same moment", async () => {
      const refs = Array.from({ length: 10 }, () => fresh());
      await Promise.all(
        refs.flatMap((ref, i) => [
          store.resolve([ref]),
          (i % 2 === 0 ? store : other).destroy(ref),
          other.resolve([ref]),
        ]),
      );
      const later = await open();
      const ring = await later.resolve(refs);
      expect(refs.map((ref) => ring.get(ref))).toEqual(refs.map(() => undefined));
    });
  });
}
