import type { SourceBatch } from "../core/stream.ts";

interface Entry {
  readonly batch: SourceBatch;
  readonly finish: () => void;
}

/** Between kafkajs, which calls us with batches, and a loop that asks for them. */
export class Handover {
  readonly #waiting: Entry[] = [];
  readonly #given = new Set<Entry>();
  #wake: (() => void) | undefined;
  #closed = false;

  /**
   * Offers a batch; resolves when it was handed back, or was never taken because it is void or nobody asks any more.
   *
   * @param make gets what the batch's `done` must call
   */
  offer(make: (done: () => void) => SourceBatch): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const finish = (): void => {
        this.#given.delete(entry);
        resolve();
      };
      const entry: Entry = { batch: make(finish), finish };
      this.#waiting.push(entry);
      this.#wake?.();
    });
  }

  /** Batches as they come, until `close`. */
  async *batches(): AsyncGenerator<SourceBatch> {
    while (!this.#closed) {
      const entry = this.#waiting.shift();
      if (entry === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else if (entry.batch.isCurrent()) {
        this.#given.add(entry);
        yield entry.batch;
      } else {
        entry.finish();
      }
    }
  }

  /** Lets go of batches that nobody has taken and that are void. */
  sweep(): void {
    for (const entry of this.#waiting.splice(0)) {
      if (entry.batch.isCurrent()) this.#waiting.push(entry);
      else entry.finish();
    }
  }

  /** No more batches are given; those given already are waited for by whoever offered them. */
  close(): void {
    this.#closed = true;
    for (const entry of this.#waiting.splice(0)) entry.finish();
    this.#wake?.();
  }

  /** Whoever took batches has gone without handing them back. */
  abandon(): void {
    this.close();
    for (const entry of this.#given) entry.finish();
  }
}
