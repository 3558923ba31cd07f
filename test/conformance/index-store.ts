import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { IndexStore, Location, Position } from "../../src/core/index-store.ts";

/**
 * What every index store does.
 *
 * @param open each call gives another instance, as another process would have it, on the same data
 */
export function indexStoreSuite(open: () => Promise<IndexStore>): void {
  let store: IndexStore;
  let other: IndexStore;
  beforeAll(async () => {
    store = await open();
    other = await open();
  });

  /** A controller, a person and a clean topic of its own for each test. */
  function scene() {
    const topic = `clean.${randomUUID()}`;
    const base: Location = {
      controller: `c-${randomUUID()}`,
      subject: randomUUID(),
      role: "customer",
      outcome: "clean",
      channel: "chat",
      conversation: "[ACCOUNT_ID:abc]",
      raw: { topic: "raw.chat", partition: 3, offset: 9_007_199_254_740_993n },
      clean: { topic, partition: 3, offset: 0n },
      pointer: undefined,
      kinds: { EMAIL: 2, HEALTH: 1 },
      special: ["HEALTH"],
      purpose: "staffing",
      basis: "legitimate-interests",
      occurredAt: Date.UTC(2026, 10, 1),
      retainUntil: Date.UTC(2027, 10, 1),
      policyVersion: "2026-11-1",
    };
    const at = (offset: number, more: Partial<Location> = {}): Location => ({
      ...base,
      clean: { ...base.clean, offset: BigInt(offset) },
      occurredAt: base.occurredAt + offset * 1_000,
      ...more,
    });
    const position = (more: Partial<Position> = {}): Position => ({
      topic,
      partition: 3,
      next: 10n,
      end: 12n,
      at: 1_000,
      upTo: 900,
      ...more,
    });
    const read = async (subjects: readonly string[] = [base.subject], limit = 100) =>
      (await store.find(base.controller, subjects, { limit })).locations;
    const stands = async () => (await other.positions()).filter((p) => p.topic === topic);
    return { base, topic, at, position, read, stands };
  }

  describe("put and find", () => {
    it("gives back what was put, whole", async () => {
      const { at, read } = scene();
      const rows = [
        at(3, { pointer: { system: "recordings", token: "[POINTER:x]" } }),
        at(2, {
          outcome: "withheld",
          purpose: undefined,
          basis: undefined,
          channel: undefined,
          kinds: {},
          special: [],
        }),
        at(1, { retainUntil: null, conversation: undefined, policyVersion: undefined, role: "third-party" }),
        at(0),
      ];
      await store.put(rows, []);
      expect(await read()).toEqual(rows);
    });

    it("is seen by another process", async () => {
      const { base, at } = scene();
      await store.put([at(0)], []);
      expect((await other.find(base.controller, [base.subject], { limit: 10 })).locations).toEqual([at(0)]);
    });

    it("keeps one row for each person and each pointer of a record, however often it is put", async () => {
      const { at, read } = scene();
      const rows = [
        at(0),
        at(0, { subject: "another" }),
        at(0, { pointer: { system: "recordings", token: "[POINTER:x]" } }),
        at(0, { pointer: { system: "recordings", token: "[POINTER:y]" } }),
        at(0, { pointer: { system: "tickets", token: "[POINTER:x]" } }),
      ];
      await store.put([...rows, ...rows], []);
      await other.put(rows.toReversed(), []);
      expect(await read()).toHaveLength(4);
      expect(await read(["another"])).toHaveLength(1);
    });

    it("leaves a row that is there as it is", async () => {
      const { at, read } = scene();
      await store.put([at(0)], []);
      await store.put([at(0, { purpose: "quality" })], []);
      expect((await read()).map((l) => l.purpose)).toEqual(["staffing"]);
    });

    it("takes a batch larger than one statement", async () => {
      const { at, base } = scene();
      await store.put(
        Array.from({ length: 4_500 }, (_, i) => at(i)),
        [],
      );
      expect(await store.forget(base.controller, [base.subject])).toBe(4_500);
    });

    it.each([
      ["a zero character, which PostgreSQL's text cannot hold", "a\u0000b", "a\ufffdb"],
      ["quotes, backslashes and commas", 'a"b\\c,{d}', 'a"b\\c,{d}'],
      ["the word NULL", "NULL", "NULL"],
      ["an empty text", "", ""],
      ["other scripts and emoji", "ärende 日本 🦊", "ärende 日本 🦊"],
    ])("takes a conversation with %s", async (_, conversation, kept) => {
      const { at, read } = scene();
      await store.put([at(0, { conversation })], []);
      expect((await read()).map((l) => l.conversation)).toEqual([kept]);
    });

    it("takes a pointer longer than an index entry may be", async () => {
      const { at, read } = scene();
      const token = Array.from({ length: 300 }, () => randomUUID()).join("");
      const row = at(0, { pointer: { system: "attachments", token } });
      await store.put([row], []);
      await store.put([row], []);
      expect(await read()).toEqual([row]);
    });

    it.each([
      ["the year 1", Date.UTC(2000, 0) - 63_082_281_600_000],
      ["the year 9999", Date.UTC(9999, 11, 31)],
    ])("takes an event of %s", async (_, occurredAt) => {
      const { at, read } = scene();
      await store.put([at(0, { occurredAt })], []);
      expect((await read()).map((l) => l.occurredAt)).toEqual([occurredAt]);
    });

    it("another controller sees nothing", async () => {
      const { base, at } = scene();
      await store.put([at(0)], []);
      expect((await store.find(`${base.controller}-2`, [base.subject], { limit: 10 })).locations).toEqual([]);
    });
  });

  describe("pages", () => {
    it("come newest first, over all aliases, each row once, also where times are equal", async () => {
      const { base, at } = scene();
      const aliases = [base.subject, "alias-1", "alias-2"];
      const rows = Array.from({ length: 25 }, (_, i) =>
        at(i, { subject: aliases[i % 3] ?? "", occurredAt: base.occurredAt + (i % 4) }),
      );
      await store.put(rows, []);
      const seen: Location[] = [];
      let pages = 0;
      let cursor: string | undefined;
      do {
        const page = await store.find(
          base.controller,
          aliases,
          cursor === undefined ? { limit: 4 } : { limit: 4, cursor },
        );
        expect(page.locations.length).toBeLessThanOrEqual(4);
        seen.push(...page.locations);
        cursor = page.cursor;
        pages++;
      } while (cursor !== undefined);
      expect(pages).toBe(7);
      expect(seen.map((l) => l.occurredAt)).toEqual(seen.map((l) => l.occurredAt).toSorted((a, b) => b - a));
      expect(new Set(seen.map((l) => l.clean.offset)).size).toBe(25);
    });

    it("rows that come meanwhile do not shift them", async () => {
      const { base, at } = scene();
      await store.put([at(1), at(2), at(3), at(4)], []);
      const first = await store.find(base.controller, [base.subject], { limit: 2 });
      await store.put([at(9), at(8)], []);
      const next = await store.find(base.controller, [base.subject], { limit: 9, cursor: first.cursor ?? "" });
      expect(next.locations.map((l) => l.clean.offset)).toEqual([2n, 1n]);
      expect(next.cursor).toBeUndefined();
    });

    it("the last full page says that it is the last", async () => {
      const { base, at } = scene();
      await store.put([at(1), at(2)], []);
      expect((await store.find(base.controller, [base.subject], { limit: 2 })).cursor).toBeUndefined();
    });

    it("a person without rows, and nobody at all, give an empty last page", async () => {
      const { base } = scene();
      const empty = { locations: [], cursor: undefined };
      expect(await store.find(base.controller, [base.subject], { limit: 2 })).toEqual(empty);
      expect(await store.find(base.controller, [], { limit: 2 })).toEqual(empty);
    });

    it("an id given twice is asked once", async () => {
      const { base, at, read } = scene();
      await store.put([at(1)], []);
      expect(await read([base.subject, base.subject])).toHaveLength(1);
    });

    it.each([
      ["not base64url", "§§"],
      ["nothing", ""],
      ["bytes that are no text", "_w"],
      ["another text", Buffer.from("1;drop").toString("base64url")],
      ["a number too large", Buffer.from(`1.${"9".repeat(30)}`).toString("base64url")],
    ])("a cursor that is %s is refused", async (_, cursor) => {
      await expect(store.find("c", ["s"], { limit: 1, cursor })).rejects.toMatchObject({ code: "request-invalid" });
    });

    it.each([0, -1, 1.5, 1_001, Number.NaN])("a limit of %s is refused", async (limit) => {
      await expect(store.find("c", ["s"], { limit })).rejects.toMatchObject({ code: "request-invalid" });
    });
  });

  describe("positions", () => {
    it("move with the rows, and are kept without rows", async () => {
      const { at, position, stands } = scene();
      await store.put([at(0)], [position()]);
      expect(await stands()).toEqual([position()]);
      await store.put([], [position({ next: 12n, at: 2_000, upTo: undefined })]);
      expect(await stands()).toEqual([position({ next: 12n, at: 2_000, upTo: 900 })]);
    });

    it("never move back", async () => {
      const { position, stands } = scene();
      await store.put([], [position({ next: 20n, end: 20n, at: 5_000, upTo: 4_000 })]);
      await other.put([], [position()]);
      expect(await stands()).toEqual([position({ next: 20n, end: 20n, at: 5_000, upTo: 4_000 })]);
    });

    it("are each partition's own, with 64-bit offsets", async () => {
      const { position, stands } = scene();
      const far = 9_223_372_036_854_775_807n;
      const both = [position({ partition: 0, upTo: undefined }), position({ partition: 1, next: far, end: far })];
      await store.put([], both.toReversed());
      expect(await stands()).toEqual(both);
    });

    it("stay where they were when the rows of the batch cannot be written", async () => {
      const { at, position, stands, read } = scene();
      const broken = at(1, { raw: { topic: "raw.chat", partition: 2 ** 40, offset: 0n } });
      await expect(store.put([at(0), broken], [position()])).rejects.toThrow();
      expect(await stands()).toEqual([]);
      expect(await read()).toEqual([]);
    });
  });

  describe("forget", () => {
    it("removes the person's rows under every id given, and says how many", async () => {
      const { base, at, read } = scene();
      await store.put([at(0), at(1, { subject: "alias" }), at(2, { subject: "somebody-else" })], []);
      expect(await store.forget(base.controller, [base.subject, "alias"])).toBe(2);
      expect(await store.forget(base.controller, [base.subject, "alias"])).toBe(0);
      expect(await read([base.subject, "alias", "somebody-else"])).toHaveLength(1);
    });

    it("leaves the rows of another controller", async () => {
      const { base, at, read } = scene();
      await store.put([at(0)], []);
      expect(await store.forget(`${base.controller}-2`, [base.subject])).toBe(0);
      expect(await read()).toHaveLength(1);
    });
  });

  it("two processes that put the same records at once leave each once", async () => {
    const { at, base } = scene();
    const rows = Array.from({ length: 300 }, (_, i) => at(i));
    await Promise.all([
      store.put(rows, []),
      other.put(rows.toReversed(), []),
      store.put(rows, []),
      other.put(rows, []),
    ]);
    expect(await store.forget(base.controller, [base.subject])).toBe(300);
  });
}
