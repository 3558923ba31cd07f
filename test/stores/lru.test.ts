import { describe, expect, it } from "vitest";
import { LruCache } from "../../src/stores/lru.ts";

describe("LruCache", () => {
  it("drops what was used longest ago", () => {
    const cache = new LruCache<number>(2, 100, () => 0);
    cache.set("a", 1);
    cache.set("b", 2);
    cache.get("a");
    cache.set("c", 3);
    expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, undefined, 3]);
    expect(cache.stats()).toEqual({ hits: 3, misses: 1, size: 2 });
  });

  it("drops what is old, however often it is used", () => {
    let now = 0;
    const cache = new LruCache<number>(2, 100, () => now);
    cache.set("a", 1);
    now = 99;
    expect(cache.get("a")).toBe(1);
    now = 100;
    expect(cache.get("a")).toBeUndefined();
  });

  it("set again, lives again", () => {
    let now = 0;
    const cache = new LruCache<number>(2, 100, () => now);
    cache.set("a", 1);
    now = 60;
    cache.set("a", 2);
    now = 120;
    expect(cache.get("a")).toBe(2);
  });
});
