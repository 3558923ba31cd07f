import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RawRecord } from "../../src/core/event.ts";
import type { SourceBatch } from "../../src/core/stream.ts";
import { utf8 } from "../../src/core/text.ts";
import { cleanRecords, SUBJECT_ID } from "../fixtures/clean-record.ts";
import {
  cleanBatch,
  cleanUntil,
  followToEnd,
  join,
  LIMIT,
  numbered,
  type StreamWorld,
  sealedRecord,
  setting,
  texts,
} from "./stream-world.ts";

const headersOf = (record: RawRecord | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record?.headers ?? {}).map(([k, v]) => [k, Buffer.from(v).toString()]));

const bytesOf = (record: Omit<RawRecord, "at">) => ({
  timestamp: record.timestamp,
  key: record.key === null ? null : [...record.key],
  value: record.value === null ? null : [...record.value],
  headers: Object.fromEntries(Object.entries(record.headers).map(([k, v]) => [k, [...v]])),
});

const expectedTexts = (count: number): readonly string[] =>
  texts(numbered(0, count).map((r) => ({ ...r, at }) as const));
const at = { topic: "", partition: 0, offset: 0n };

/** What every implementation of `Source` and `Sink` does, for the clean loop and for the index loop. */
export function streamConformance(name: string, make: () => Promise<StreamWorld>): void {
  describe(`stream: ${name}`, () => {
    let world: StreamWorld;
    beforeAll(async () => {
      world = await make();
    });
    afterAll(async () => {
      await world?.close();
    });

    test("batches of a partition come in offset order, with nothing between left out", async () => {
      const s = await setting(world, 2);
      for (const p of [0, 1]) for (const from of [0, 10, 20]) await world.produce(s.raw, p, numbered(from, 10));
      const member = await join(world, s);
      const seen: RawRecord[] = [];
      await cleanUntil(member, s.clean, (batch) => seen.push(...batch.records) === 60);
      await member.leave();
      for (const p of [0, 1]) {
        const mine = seen.filter((r) => r.at.partition === p);
        expect(mine.map((r) => r.at.offset)).toEqual(Array.from({ length: 30 }, (_, i) => BigInt(i)));
        expect(texts(mine)).toEqual(expectedTexts(30));
      }
    });

    test("a batch says where it ends and how much is left", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 10));
      const member = await join(world, s);
      const batches: SourceBatch[] = [];
      await cleanUntil(member, s.clean, (batch) => batches.push(batch) > 0 && batch.next === 10n);
      await member.leave();
      for (const b of batches) {
        expect([b.topic, b.partition, b.endOffset]).toEqual([s.raw, 0, 10n]);
        expect(b.next).toBe((b.records.at(-1)?.at.offset ?? -1n) + 1n);
      }
    });

    test("a restarted consumer goes on where the last write stopped: nothing lost, nothing doubled", async () => {
      const s = await setting(world, 2);
      let produced = 0;
      for (let round = 0; round < 3; round++) {
        for (const p of [0, 1]) await world.produce(s.raw, p, numbered(produced / 2, 5));
        produced += 10;
        const member = await join(world, s);
        let left = 10;
        await cleanUntil(member, s.clean, (batch) => {
          left -= batch.records.length;
          return left === 0;
        });
        await member.leave();
      }
      const clean = await world.readAll(s.clean);
      for (const p of [0, 1]) expect(texts(clean.filter((r) => r.at.partition === p))).toEqual(expectedTexts(15));
    });

    test("one reading is one stretch, and has nothing before it at the beginning of a partition", async () => {
      const s = await setting(world);
      for (const from of [0, 10, 20]) await world.produce(s.raw, 0, numbered(from, 10));
      const member = await join(world, s);
      const stretches = new Set<unknown>();
      const before: (readonly RawRecord[])[] = [];
      let left = 30;
      const stop = new AbortController();
      for await (const batch of member.source.batches(stop.signal)) {
        if (!stretches.has(batch.stretch)) before.push((await batch.stretch?.before()) ?? []);
        stretches.add(batch.stretch);
        await member.sink.write(await cleanBatch(batch, s.clean));
        left -= batch.records.length;
        if (left === 0) stop.abort();
        batch.done();
      }
      await member.leave();
      expect(stretches.size).toBe(1);
      expect(stretches.has(undefined)).toBe(false);
      expect(before).toEqual([[]]);
    });

    test("after a restart the stretch gives what was written before, also when its first batch is given again", async () => {
      const s = await setting(world);
      for (const from of [0, 10]) await world.produce(s.raw, 0, numbered(from, 10));
      const first = await join(world, s);
      await cleanUntil(first, s.clean, (batch) => batch.next === 20n);
      await first.leave();
      await world.produce(s.raw, 0, numbered(20, 2));

      const second = await join(world, s);
      const stop = new AbortController();
      const given: string[][] = [];
      let written = 0;
      for await (const batch of second.source.batches(stop.signal)) {
        if (given.length < 2) given.push(texts((await batch.stretch?.before()) ?? []).slice());
        // The first time it is handed back unwritten.
        if (given.length === 2) {
          await second.sink.write(await cleanBatch(batch, s.clean));
          written += batch.records.length;
        }
        if (written === 2) stop.abort();
        batch.done();
      }
      await second.leave();
      expect(given).toEqual([expectedTexts(20), expectedTexts(20)]);
      expect(texts(await world.readAll(s.clean))).toEqual(expectedTexts(22));
    });

    test("a batch that was never written comes again after a restart", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 5));
      const first = await join(world, s);
      const stop = new AbortController();
      for await (const batch of first.source.batches(stop.signal)) {
        stop.abort();
        batch.done();
      }
      await first.leave();
      const second = await join(world, s);
      await cleanUntil(second, s.clean, (batch) => batch.next === 5n);
      await second.leave();
      expect(texts(await world.readAll(s.clean))).toEqual(expectedTexts(5));
    });

    test("the next batch of a partition waits for `done`", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 3));
      const member = await join(world, s);
      const stop = new AbortController();
      const batches = member.source.batches(stop.signal)[Symbol.asyncIterator]();
      const { value: held } = await batches.next();
      await world.produce(s.raw, 0, numbered(3, 3));
      let given = false;
      const next = batches.next().then((result) => {
        given = true;
        return result;
      });
      // Long enough for a source to fetch what is there by now, were it to do so.
      await sleep(300);
      expect(given).toBe(false);
      await member.sink.write(await cleanBatch(held, s.clean));
      held.done();
      const { value: after } = await next;
      expect(after.records[0]?.at.offset).toBe(held.next);
      stop.abort();
      after.done();
      expect((await batches.next()).done).toBe(true);
      await member.leave();
    });

    test("after an abort no batch is given, and the end waits for those that were", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 3));
      const member = await join(world, s);
      const stop = new AbortController();
      const batches = member.source.batches(stop.signal)[Symbol.asyncIterator]();
      const { value: batch } = await batches.next();
      stop.abort();
      let ended = false;
      const end = batches.next().then((result) => {
        ended = true;
        return result;
      });
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      expect(ended).toBe(false);
      expect(batch.isCurrent()).toBe(true);
      await batch.beat();
      await member.sink.write(await cleanBatch(batch, s.clean));
      batch.done();
      expect((await end).done).toBe(true);
      await member.leave();
      expect(await world.readAll(s.clean)).toHaveLength(batch.records.length);
    });

    test("a write is all or nothing, and may be tried again after it failed", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 3));
      const member = await join(world, s);
      const stop = new AbortController();
      for await (const batch of member.source.batches(stop.signal)) {
        const good = await cleanBatch(batch, s.clean);
        const [raw] = batch.records;
        if (raw === undefined) throw new Error("an empty batch of a raw topic");
        const sealed = [sealedRecord(s.sealed, raw)];
        const tooLarge = await cleanRecords(raw, [s.clean], new Uint8Array(3 * LIMIT));
        await expect(member.sink.write({ ...good, sealed, clean: [...good.clean, ...tooLarge] })).rejects.toThrow();
        expect(await world.readAll(s.clean)).toEqual([]);
        expect(await world.readAll(s.sealed)).toEqual([]);
        await member.sink.write({ ...good, sealed });
        stop.abort();
        batch.done();
      }
      await member.leave();
      expect(texts(await world.readAll(s.clean))).toEqual(expectedTexts(3));
      expect(await world.readAll(s.sealed)).toHaveLength(1);
    });

    test("a batch that is written again after success is refused, or doubles nothing", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 4));
      const member = await join(world, s);
      const stop = new AbortController();
      let written = 0;
      for await (const batch of member.source.batches(stop.signal)) {
        const clean = await cleanBatch(batch, s.clean);
        await member.sink.write(clean);
        await member.sink.write(clean).catch((thrown) => expect(thrown).toMatchObject({ code: "partition-lost" }));
        written += batch.records.length;
        if (written === 4) stop.abort();
        batch.done();
      }
      await member.leave();
      expect(texts(await world.readAll(s.clean))).toEqual(expectedTexts(4));
    });

    test("a clean record keeps the partition number, and its key, headers and receipt say what they must", async () => {
      const s = await setting(world, 3);
      await world.produce(s.raw, 2, numbered(0, 2));
      const member = await join(world, s);
      const stop = new AbortController();
      let written = 0;
      for await (const batch of member.source.batches(stop.signal)) {
        const clean = await Promise.all(batch.records.map((r) => cleanRecords(r, [s.clean], undefined, "på bordet")));
        const receipts = await member.sink.write({ from: batch, clean: clean.flat(), sealed: [] });
        expect(receipts.map((r) => [r.topic, r.partition])).toEqual(batch.records.map(() => [s.clean, 2]));
        expect(receipts.map((r) => r.source)).toEqual(batch.records.map((r) => r.at));
        written += batch.records.length;
        if (written === 2) stop.abort();
        batch.done();
      }
      await member.leave();
      const records = await world.readAll(s.clean);
      expect(records.map((r) => [r.at.partition, Buffer.from(r.key ?? []).toString()])).toEqual([
        [2, SUBJECT_ID],
        [2, SUBJECT_ID],
      ]);
      expect(headersOf(records[0])).toMatchObject({ note: "på bordet", "sordino-source": `${s.raw}/2/0` });
    });

    test("keys, values, headers and timestamps come out exactly as they went in", async () => {
      const s = await setting(world);
      const value = Uint8Array.of(0, 1, 254, 255);
      const given = [
        { timestamp: 1_700_000_000_001, key: null, value, headers: {}, why: "no key" },
        { timestamp: 1_000, key: value, value: null, headers: {}, why: "no value, an ancient date" },
        { timestamp: 1_600_000_000_999, key: new Uint8Array(0), value: new Uint8Array(0), headers: {}, why: "empty" },
        {
          timestamp: 1,
          key: value,
          value,
          headers: { a: value, "ä ö": utf8("å"), empty: new Uint8Array(0) },
          why: "headers",
        },
      ];
      await world.produce(s.raw, 0, given);
      const member = await join(world, s);
      const seen: RawRecord[] = [];
      await cleanUntil(member, s.clean, (batch) => seen.push(...batch.records) === given.length);
      await member.leave();
      expect(seen.map(bytesOf)).toEqual(given.map(bytesOf));
    });

    test("large values within the limit pass both ways, and the limit is told", async () => {
      const s = await setting(world);
      const value = new Uint8Array(LIMIT).map((_, i) => i % 251);
      await world.produce(s.raw, 0, [{ timestamp: 1_700_000_000_000, key: null, value, headers: {} }]);
      await world.produce(s.raw, 0, [{ timestamp: 1_700_000_000_000, key: null, value, headers: {} }]);
      const member = await join(world, s);
      const limit = await member.sink.limit(s.clean);
      expect(limit).toBeGreaterThanOrEqual(LIMIT);
      expect(limit).toBeLessThan(3 * LIMIT);
      let count = 0;
      await cleanUntil(member, s.clean, (batch) => {
        count += batch.records.length;
        return count === 2;
      });
      await member.leave();
      const records = await world.readAll(s.clean);
      expect(records.map((r) => Buffer.compare(r.value ?? new Uint8Array(0), value))).toEqual([0, 0]);
    });

    test("a sealed record carries its metadata as headers, and leaves out what is not known", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 2));
      const member = await join(world, s);
      const stop = new AbortController();
      let written = 0;
      for await (const batch of member.source.batches(stop.signal)) {
        const unknown = { detail: undefined, controller: undefined, subject: undefined, channel: undefined };
        const sealed = batch.records.map((r) =>
          r.at.offset === 0n
            ? sealedRecord(s.sealed, r)
            : sealedRecord(s.sealed, r, { ...unknown, outcome: "withheld", reason: "restricted" }),
        );
        await member.sink.write({ from: batch, clean: [], sealed });
        written += sealed.length;
        if (written === 2) stop.abort();
        batch.done();
      }
      await member.leave();
      const [full, bare] = await world.readAll(s.sealed);
      expect(headersOf(full)).toEqual({
        "sordino-outcome": "quarantined",
        "sordino-reason": "undecodable",
        "sordino-detail": "field note",
        "sordino-controller": "acme",
        "sordino-subject": SUBJECT_ID,
        "sordino-channel": "chat",
        "sordino-occurred-at": "1650000000123",
        "sordino-source": `${s.raw}/0/0`,
      });
      expect([...(full?.value ?? [])]).toEqual([0, 255, 1, 254]);
      expect(headersOf(bare)).toEqual({
        "sordino-outcome": "withheld",
        "sordino-reason": "restricted",
        "sordino-occurred-at": "1650000000123",
        "sordino-source": `${s.raw}/0/1`,
      });
    });

    test("following starts at the given positions, reads to the end, and says so with an empty batch", async () => {
      const s = await setting(world, 2);
      await world.produce(s.raw, 0, numbered(0, 6));
      const member = await join(world, s);
      await cleanUntil(member, s.clean, (batch) => batch.next === 6n);
      await member.leave();
      const offsets = (await world.readAll(s.clean)).map((r) => r.at.offset);
      const from = { topic: s.clean, partition: 0, next: offsets[2] ?? 0n, end: 0n, at: 0, upTo: undefined };

      const batches = await followToEnd(await world.follow([s.clean, s.sealed], async () => [from]), 4);
      const records = batches.flatMap((b) => b.records);
      expect(records.map((r) => r.at.offset)).toEqual(offsets.slice(2));
      expect(texts(records)).toEqual(expectedTexts(6).slice(2));

      const reached = batches.map((b) => ({ topic: b.topic, partition: b.partition, next: b.next, end: b.endOffset }));
      const positions = reached.map((r) => ({ ...r, at: 0, upTo: undefined }));
      const again = await followToEnd(await world.follow([s.clean, s.sealed], async () => positions), 4);
      expect(again.flatMap((b) => b.records)).toEqual([]);
    });

    test("following goes on with what is written later", async () => {
      const s = await setting(world);
      await world.produce(s.raw, 0, numbered(0, 2));
      const member = await join(world, s);
      await cleanUntil(member, s.clean, (batch) => batch.next === 2n);
      await member.leave();
      const stop = new AbortController();
      const seen: RawRecord[] = [];
      let later = false;
      for await (const batch of (await world.follow([s.clean], async () => [])).batches(stop.signal)) {
        seen.push(...batch.records);
        if (!later && batch.records.length === 0 && seen.length === 2) {
          later = true;
          await world.produce(s.raw, 0, numbered(2, 2));
          const next = await join(world, s);
          await cleanUntil(next, s.clean, (b) => b.next === 4n);
          await next.leave();
        }
        batch.done();
        if (seen.length === 4) stop.abort();
      }
      expect(texts(seen)).toEqual(expectedTexts(4));
    });
  });
}
