import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawRecord } from "../../src/core/event.ts";
import { type Disk, realDisk } from "../../src/embedded/disk.ts";
import type { EmbeddedLog, NewRecord } from "../../src/embedded/log.ts";
import { newFolder, openLog } from "./log-folder.ts";

const TOPICS = ["a", "b", "c"];
const PARTITIONS = 2;
const RETENTION = 1000;

interface Stored extends NewRecord {
  readonly appendedAt: number;
}

/** What the log should hold: every record ever written, how many of them have expired, and positions. */
interface Model {
  readonly records: Map<string, Stored[]>;
  readonly start: Map<string, number>;
  readonly positions: Map<string, number>;
  now: number;
}

const bytes = fc.uint8Array({ maxLength: 40 });
const newRecord = fc.record({
  topic: fc.constantFrom(...TOPICS),
  partition: fc.nat(PARTITIONS - 1),
  timestamp: fc.double({ noNaN: true }),
  key: fc.option(bytes),
  value: fc.option(
    fc.oneof(
      bytes,
      fc.nat(200_000).map((n) => new Uint8Array(n).fill(n % 256)),
    ),
  ),
  headers: fc.dictionary(fc.string({ unit: "grapheme" }), bytes, { maxKeys: 3 }),
});

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom("append" as const, "fail" as const),
      records: fc.array(newRecord, { maxLength: 8 }),
      commit: fc.option(
        fc.record({ topic: fc.constantFrom(...TOPICS), partition: fc.nat(PARTITIONS - 1), by: fc.nat(5) }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "reopen" as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("expire" as const), millis: fc.nat(RETENTION) }) },
);

const plain = (r: Omit<RawRecord, "at">) => ({
  timestamp: r.timestamp,
  key: r.key === null ? null : Buffer.from(r.key).toString("hex"),
  value: r.value === null ? null : Buffer.from(r.value).toString("hex"),
  headers: Object.entries(r.headers)
    .map(([k, v]) => [k, Buffer.from(v).toString("hex")])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
});

function check(log: EmbeddedLog, model: Model): void {
  for (const topic of TOPICS) {
    for (let p = 0; p < PARTITIONS; p++) {
      const name = `${topic}/${p}`;
      const all = model.records.get(name) ?? [];
      const start = model.start.get(name) ?? 0;
      const read = log.read(topic, p, 0n, { maxRecords: 1e6 });
      expect([log.start(topic, p), log.end(topic, p)]).toEqual([BigInt(start), BigInt(all.length)]);
      expect(read.map((r) => r.at)).toEqual(
        all.slice(start).map((_, i) => ({ topic, partition: p, offset: BigInt(start + i) })),
      );
      expect(read.map(plain)).toEqual(all.slice(start).map(plain));
      expect(Number(log.committed("g", topic, p) ?? -1n)).toBe(model.positions.get(name) ?? -1);
    }
  }
}

test("any row of appends, failing disks, expiries and restarts leaves what a simple model says", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.integer({ min: 100, max: 5000 }),
      async (steps, segmentBytes) => {
        const folder = newFolder();
        const model: Model = { records: new Map(), start: new Map(), positions: new Map(), now: 1_700_000_000_000 };
        let failing = false;
        const disk: Disk = {
          ...realDisk,
          datasync: (file) => (failing ? Promise.reject(new Error("the disk is gone")) : realDisk.datasync(file)),
        };
        const open = () => openLog(folder, { disk, segmentBytes, now: () => model.now });
        let log = await open();
        // One topic forgets; the others do not, and share its segments.
        for (const topic of TOPICS)
          await log.createTopic(topic, PARTITIONS, topic === "a" ? { retention: RETENTION } : {});
        for (const s of steps) {
          if (s.do === "reopen") {
            await log.close();
            log = await open();
          } else if (s.do === "expire") {
            model.now += s.millis;
            let expired = 0;
            for (const [name, all] of model.records) {
              if (!name.startsWith("a/")) continue;
              const before = model.start.get(name) ?? 0;
              const young = all.findIndex((r) => r.appendedAt > model.now - RETENTION);
              const after = young === -1 ? all.length : Math.max(young, before);
              model.start.set(name, after);
              expired += after - before;
            }
            expect(await log.expire()).toBe(expired);
          } else {
            const name = `${s.commit?.topic}/${s.commit?.partition}`;
            const position = Math.max(model.positions.get(name) ?? 0, model.start.get(name) ?? 0);
            const to = Math.min(position + (s.commit?.by ?? 0), model.records.get(name)?.length ?? 0);
            const moves = s.commit !== null && to > position;
            const commit = {
              group: "g",
              topic: "",
              partition: 0,
              ...s.commit,
              expected: BigInt(position),
              next: BigInt(to),
            };
            failing = s.do === "fail" && (s.records.length > 0 || moves);
            const done = log.append(s.records, moves ? [commit] : []);
            if (failing) {
              await expect(done).rejects.toMatchObject({ code: "log-failed" });
              failing = false;
            } else {
              await done;
              for (const r of s.records) {
                const at = `${r.topic}/${r.partition}`;
                model.records.set(at, [...(model.records.get(at) ?? []), { ...r, appendedAt: model.now }]);
              }
              if (moves) model.positions.set(name, to);
            }
          }
          check(log, model);
        }
        await log.close();
        log = await open();
        check(log, model);
        await log.close();
      },
    ),
    { numRuns: 60 },
  );
});
