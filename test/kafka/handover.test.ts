import { expect, it } from "vitest";
import type { SourceBatch } from "../../src/core/stream.ts";
import { Handover } from "../../src/kafka/handover.ts";

const batch = (partition: number, done: () => void, isCurrent = (): boolean => true): SourceBatch => ({
  topic: "t",
  partition,
  records: [],
  next: 0n,
  endOffset: 0n,
  isCurrent,
  beat: async () => undefined,
  done,
});

async function settled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

it("gives what is offered, and tells the offerer when it is done", async () => {
  const handover = new Handover();
  const batches = handover.batches();
  const offered = handover.offer((done) => batch(1, done));
  const given = await batches.next();
  expect(await settled(offered)).toBe(false);
  given.value?.done();
  expect(await settled(offered)).toBe(true);
});

it("gives to somebody who asked before there was anything", async () => {
  const handover = new Handover();
  const asked = handover.batches().next();
  void handover.offer((done) => batch(7, done));
  expect((await asked).value?.partition).toBe(7);
});

it("lets go of what is void before anybody took it, and gives the rest", async () => {
  const handover = new Handover();
  let current = true;
  const gone = handover.offer((done) => batch(1, done, () => current));
  const kept = handover.offer((done) => batch(2, done));
  current = false;
  handover.sweep();
  expect([await settled(gone), await settled(kept)]).toEqual([true, false]);
  expect((await handover.batches().next()).value?.partition).toBe(2);
});

it("never gives what became void while it waited", async () => {
  const handover = new Handover();
  const gone = handover.offer((done) => batch(1, done, () => false));
  void handover.offer((done) => batch(2, done));
  expect((await handover.batches().next()).value?.partition).toBe(2);
  expect(await settled(gone)).toBe(true);
});

it("ends at close: what waits is let go, what was given is waited for", async () => {
  const handover = new Handover();
  const batches = handover.batches();
  const given = handover.offer((done) => batch(1, done));
  const first = await batches.next();
  const waiting = handover.offer((done) => batch(2, done));
  handover.close();
  expect([await settled(given), await settled(waiting)]).toEqual([false, true]);
  expect((await batches.next()).done).toBe(true);
  first.value?.done();
  expect(await settled(given)).toBe(true);
  expect(await settled(handover.offer((done) => batch(3, done)))).toBe(true);
});

it("lets go of what was given too when whoever took it has gone", async () => {
  const handover = new Handover();
  const batches = handover.batches();
  const given = handover.offer((done) => batch(1, done));
  await batches.next();
  handover.abandon();
  expect(await settled(given)).toBe(true);
});
