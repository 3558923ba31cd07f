import { expect, it } from "vitest";
import type { RawRecord } from "../../src/core/event.ts";
import { READ_BACK } from "../../src/core/stream.ts";
import { Generation, Slot } from "../../src/kafka/generation.ts";
import { ReadBack } from "../../src/kafka/read-back.ts";

const record = (offset: number, bytes = 10): RawRecord => ({
  at: { topic: "raw", partition: 0, offset: BigInt(offset) },
  timestamp: 0,
  key: null,
  value: new Uint8Array(bytes),
  headers: {},
});
const offsets = (records: readonly RawRecord[]): readonly number[] => records.map((r) => Number(r.at.offset));

it("keeps the last records that the limits let in", async () => {
  const few = new ReadBack();
  few.add([record(1), record(2)]);
  few.add([record(3)]);
  expect(offsets(await few.before())).toEqual([1, 2, 3]);

  const many = new ReadBack();
  many.add(Array.from({ length: READ_BACK.records + 5 }, (_, i) => record(i)));
  expect(offsets(await many.before()).at(0)).toBe(5);
  expect(await many.before()).toHaveLength(READ_BACK.records);

  const large = new ReadBack();
  large.add([record(1, READ_BACK.bytes - 5), record(2, 3), record(3, 3)]);
  expect(offsets(await large.before())).toEqual([2, 3]);
});

it("lets go of them when something of the stretch is written", async () => {
  const stretch = new ReadBack();
  stretch.add([record(1)]);
  stretch.release();
  expect(await stretch.before()).toEqual([]);
});

it("a slot on its way to its position keeps what lies before, and gives what comes from there on", async () => {
  const slot = new Slot(new Generation({}), "raw", 0);
  slot.position = 3n;
  slot.sought = 1n;
  expect(slot.readsBack).toBe(true);
  expect(offsets(slot.take([record(1), record(2), record(3), record(4)]))).toEqual([3, 4]);
  expect(offsets(await slot.stretch.before())).toEqual([1, 2]);
  slot.sought = 3n;
  expect(slot.readsBack).toBe(false);
  expect(offsets(slot.take([record(2), record(3)]))).toEqual([3]);
  expect(offsets(await slot.stretch.before())).toEqual([1, 2]);
});
