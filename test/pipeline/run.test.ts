import { describe, expect, it } from "vitest";
import { EdgeError, EventError, UserError } from "../../src/core/errors.ts";
import { silent } from "../../src/core/log.ts";
import { type Observer, unobserved } from "../../src/core/observer.ts";
import type { Source, SourceBatch } from "../../src/core/stream.ts";
import { exponential, type LoopParts, runLoop } from "../../src/pipeline/run.ts";

interface Told {
  done: number[];
  beats: number;
  lost: Set<number>;
}

/** A source that gives `count` batches of as many partitions, and keeps what it was told. */
function scripted(count: number, told: Told): Source {
  return {
    async *batches(signal) {
      for (let partition = 0; partition < count && !signal.aborted; partition++) {
        const batch: SourceBatch = {
          topic: "raw.chat",
          partition,
          records: [],
          next: 1n,
          endOffset: 5n,
          isCurrent: () => !told.lost.has(partition),
          beat: async () => {
            told.beats++;
          },
          done: () => told.done.push(partition),
        };
        yield batch;
      }
    },
  };
}

function parts(
  count: number,
  work: (batch: SourceBatch) => Promise<void>,
  more: Partial<LoopParts> = {},
): { parts: LoopParts; told: Told } {
  const told: Told = { done: [], beats: 0, lost: new Set() };
  return {
    told,
    parts: {
      component: "clean",
      source: scripted(count, told),
      work,
      observer: unobserved,
      log: silent,
      concurrency: 2,
      backoff: () => 1,
      ...more,
    },
  };
}

const never = new AbortController().signal;

describe("runLoop", () => {
  it("works on every batch and hands each back once", async () => {
    const seen: number[] = [];
    const { parts: p, told } = parts(5, async (b) => void seen.push(b.partition));
    await runLoop(p, never);
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(told.done.toSorted()).toEqual([0, 1, 2, 3, 4]);
  });

  it("never works on more at once than it may", async () => {
    let now = 0;
    let most = 0;
    const { parts: p } = parts(9, async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
    });
    await runLoop(p, never);
    expect(most).toBe(2);
  });

  it("tries a batch again until the dependency answers, keeps the partition alive, and tells both", async () => {
    const edges: (string | undefined)[] = [];
    const lags: bigint[] = [];
    const observer: Observer = {
      ...unobserved,
      edge: (_c, code) => void edges.push(code),
      batch: (f) => void lags.push(f.lag),
    };
    let calls = 0;
    const { parts: p, told } = parts(
      1,
      async () => {
        if (++calls < 4) throw new EdgeError("database-away");
      },
      { observer },
    );
    await runLoop(p, never);
    expect(calls).toBe(4);
    expect(edges).toEqual(["database-away", "database-away", "database-away", undefined]);
    expect(lags).toEqual([4n]);
    expect(told.beats).toBeGreaterThanOrEqual(3);
    expect(told.done).toEqual([0]);
  });

  it("tells that a dependency is back when the last partition that waited for it goes on or is lost", async () => {
    const edges: (string | undefined)[] = [];
    const observer: Observer = { ...unobserved, edge: (_c, code) => void edges.push(code) };
    const calls: number[] = [];
    const { parts: p, told } = parts(
      2,
      async ({ partition }) => {
        calls.push(partition);
        const n = calls.filter((c) => c === partition).length;
        if (partition === 0 && n === 2) return;
        if (partition === 1 && n === 3) throw new EdgeError("partition-lost");
        throw new EdgeError("registry-away");
      },
      { observer, backoff: (attempt) => attempt * 5 },
    );
    await runLoop(p, never);
    expect(edges).toEqual(["registry-away", "registry-away", "registry-away", undefined]);
    expect(told.done.toSorted()).toEqual([0, 1]);
  });

  it.each([
    ["the sink says that the partition is lost", true],
    ["the source says that it is not ours any more", false],
  ])("lets a batch go when %s", async (_why, bySink) => {
    let calls = 0;
    const { parts: p, told } = parts(1, async (batch) => {
      calls++;
      if (!bySink) told.lost.add(batch.partition);
      throw new EdgeError(bySink ? "partition-lost" : "broker-away");
    });
    await runLoop(p, never);
    expect([calls, told.done]).toEqual([1, [0]]);
  });

  it.each([
    ["a person's mistake", new UserError("topic-missing")],
    ["a bug", new TypeError("x")],
    ["an event's failure that escaped its event", new EventError("bug")],
  ])("ends on %s, after the other batches are handed back", async (_why, thrown) => {
    const { parts: p, told } = parts(3, async (batch) => {
      if (batch.partition === 0) throw thrown;
    });
    await expect(runLoop(p, never)).rejects.toBe(thrown);
    expect(told.done).toContain(0);
    expect(new Set(told.done).size).toBe(told.done.length);
  });

  it("finishes what it works on when told to stop, and takes nothing new", async () => {
    const stop = new AbortController();
    const finished: number[] = [];
    const { parts: p, told } = parts(
      9,
      async (batch) => {
        stop.abort();
        await new Promise((resolve) => setTimeout(resolve, 5));
        finished.push(batch.partition);
      },
      { concurrency: 1 },
    );
    await runLoop(p, stop.signal);
    expect(finished).toEqual([0]);
    expect(told.done).toEqual([0]);
  });

  it("gives up waiting for a dependency when told to stop, and leaves the batch undone", async () => {
    const stop = new AbortController();
    let calls = 0;
    const { parts: p } = parts(
      1,
      async () => {
        calls++;
        setTimeout(() => stop.abort(), 1);
        throw new EdgeError("broker-away");
      },
      { backoff: () => 60_000 },
    );
    await runLoop(p, stop.signal);
    expect(calls).toBe(1);
  });
});

it("waits longer each time, up to ten seconds", () => {
  expect([1, 2, 3, 7, 50].map(exponential)).toEqual([200, 400, 800, 10_000, 10_000]);
});
