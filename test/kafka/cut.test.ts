import fc from "fast-check";
import { expect, it } from "vitest";
import { BATCH_OVERHEAD, cutByBytes, recordSize, valueLimit } from "../../src/kafka/cut.ts";

const record = (bytes: number): { readonly value: Buffer } => ({ value: Buffer.alloc(bytes) });

it("keeps every record, in order, in runs that fit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900)), fc.integer({ min: 1_100, max: 5_000 }), (sizes, limit) => {
      const records = sizes.map(record);
      const runs = cutByBytes(records, (r) => r, limit);
      expect(runs.flat()).toEqual(records);
      for (const run of runs) {
        expect(run.length).toBeGreaterThan(0);
        expect(BATCH_OVERHEAD + run.reduce((sum, r) => sum + recordSize(r), 0)).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

it("makes no more runs than needed", () => {
  const small = Array.from({ length: 100 }, () => record(10));
  expect(cutByBytes(small, (r) => r, 1_048_588)).toHaveLength(1);
});

it("refuses a record that alone is too large", () => {
  expect(() => cutByBytes([record(2_000)], (r) => r, 1_000)).toThrow("record-too-large");
});

it("counts key, value and headers, in bytes and not in characters", () => {
  const bare = recordSize({ value: null });
  expect(recordSize({ value: "å" }) - bare).toBe(2);
  expect(recordSize({ key: "ab", value: null }) - bare).toBe(2);
  const one = recordSize({ value: null, headers: { h: "vv" } }) - bare;
  expect(one).toBeGreaterThanOrEqual(3);
  expect(recordSize({ value: null, headers: { h: ["vv", Buffer.from("vv")] } }) - bare).toBe(2 * one);
});

it.each([1_000, 50_000, 1_048_588, 4_194_304])("leaves room beside a value of the limit in %i bytes", (maxBytes) => {
  const limit = valueLimit(maxBytes);
  expect(limit).toBeGreaterThan(maxBytes / 2);
  expect(() => cutByBytes([{ key: "x".repeat(26), value: Buffer.alloc(limit) }], (r) => r, maxBytes)).not.toThrow();
});
