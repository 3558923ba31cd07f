import { expect, it } from "vitest";
import { Generation } from "../../src/kafka/generation.ts";

const slotOf = (generation: Generation) => {
  const slot = generation.slots.get("t/3");
  if (slot === undefined) throw new Error("no slot");
  return slot;
};

it("has a slot for each partition, none of them ready", () => {
  const generation = new Generation({ t: [3, 4], u: [0] });
  expect([...generation.slots.keys()]).toEqual(["t/3", "t/4", "u/0"]);
  expect(slotOf(generation).isCurrent()).toBe(false);
});

it("voids its slots when it ends, and stays ended", () => {
  const generation = new Generation({ t: [3] });
  const slot = slotOf(generation);
  slot.ready = true;
  expect(slot.isCurrent()).toBe(true);
  generation.end();
  expect([slot.isCurrent(), generation.over.aborted]).toEqual([false, true]);
});

it("lets what is in hand be finished after a rebalance was announced, but not for ever", () => {
  const generation = new Generation({ t: [3] });
  const slot = slotOf(generation);
  slot.ready = true;
  generation.hurry(60_000);
  expect(slot.isCurrent()).toBe(true);
  generation.hurry(-1);
  expect(slot.isCurrent()).toBe(false);
  generation.hurry(60_000);
  expect(slot.isCurrent()).toBe(false);
});

it("waits for the next sign of life: true when it comes, false when the generation ends first", async () => {
  const generation = new Generation({});
  const [first, second] = [generation.nextBeat(), generation.nextBeat()];
  generation.beat();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  const third = generation.nextBeat();
  generation.end();
  expect(await Promise.all([third, generation.nextBeat()])).toEqual([false, false]);
});

it("does the work of one partition one after the other, also after a failure", async () => {
  const slot = slotOf(new Generation({ t: [3] }));
  const order: string[] = [];
  const work =
    (name: string, fails = false) =>
    async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  const results = await Promise.allSettled([slot.inTurn(work("a", true)), slot.inTurn(work("b"))]);
  expect(results.map((r) => r.status)).toEqual(["rejected", "fulfilled"]);
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});
