import { EdgeError } from "../core/errors.ts";
import type { Log } from "../core/log.ts";
import type { Observer } from "../core/observer.ts";
import type { Source, SourceBatch } from "../core/stream.ts";
import { sleep } from "./together.ts";

export interface LoopParts {
  readonly component: "clean" | "index";
  readonly source: Source;
  readonly work: (batch: SourceBatch) => Promise<void>;
  readonly observer: Observer;
  readonly log: Log;
  /** How many partitions may be worked on at once; the waits of one overlap with the work of another. */
  readonly concurrency: number;
  /** Milliseconds before the attempt with this number, counted from 1. */
  readonly backoff: (attempt: number) => number;
}

/** 200 ms, doubling, at most 10 s. */
export function exponential(attempt: number): number {
  return Math.min(10_000, 100 * 2 ** Math.min(attempt, 10));
}

/**
 * Takes batches from a source and works on them until the source ends or `signal` aborts; batches already taken are
 * finished first. A batch that meets an `EdgeError` is tried again until it succeeds, its partition is somebody else's, or
 * the loop is told to stop: it is never skipped. Any other failure ends the loop and is thrown.
 */
export async function runLoop(parts: LoopParts, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  if (signal.aborted) stop.abort();
  signal.addEventListener("abort", onAbort, { once: true });
  const running = new Set<Promise<void>>();
  const failing = new Set<SourceBatch>();
  let failure: { readonly thrown: unknown } | undefined;
  try {
    for await (const batch of parts.source.batches(stop.signal)) {
      const task: Promise<void> = handle(parts, batch, failing, stop.signal)
        .catch((thrown: unknown) => {
          failure ??= { thrown };
          stop.abort();
        })
        .finally(() => {
          // A dependency is back when the last of those that waited for it has done its work, or has left it to others.
          if (failing.delete(batch) && failing.size === 0) parts.observer.edge(parts.component, undefined);
          batch.done();
          running.delete(task);
        });
      running.add(task);
      if (running.size >= parts.concurrency) await Promise.race(running);
    }
  } finally {
    await Promise.allSettled(running);
    signal.removeEventListener("abort", onAbort);
  }
  if (failure !== undefined) throw failure.thrown;
}

async function handle(
  parts: LoopParts,
  batch: SourceBatch,
  failing: Set<SourceBatch>,
  signal: AbortSignal,
): Promise<void> {
  const { component, log, observer } = parts;
  const { topic, partition } = batch;
  const started = performance.now();
  for (let attempt = 1; batch.isCurrent(); attempt++) {
    try {
      await parts.work(batch);
      if (attempt > 1) log.info("works again", { component, topic, partition, attempt });
      const millis = performance.now() - started;
      observer.batch({
        component,
        topic,
        partition,
        records: batch.records.length,
        millis,
        lag: batch.endOffset - batch.next,
      });
      return;
    } catch (thrown) {
      if (!(thrown instanceof EdgeError)) throw thrown;
      if (thrown.code === "partition-lost") {
        log.info("the partition is somebody else's now", { component, topic, partition });
        return;
      }
      failing.add(batch);
      observer.edge(component, thrown.code);
      log.warn(`tries again: ${thrown.message}`, { component, code: thrown.code, topic, partition, attempt });
      if (!(await pause(batch, parts.backoff(attempt), signal))) return;
    }
  }
}

/** Waits and keeps the partition. False when the loop is told to stop: the batch is then left uncommitted, for whoever comes next. */
async function pause(batch: SourceBatch, millis: number, signal: AbortSignal): Promise<boolean> {
  const until = performance.now() + millis;
  while (performance.now() < until && batch.isCurrent()) {
    if (signal.aborted) return false;
    await batch.beat();
    await sleep(Math.max(1, Math.min(500, until - performance.now())), signal);
  }
  return !signal.aborted;
}
