/** Wakes whoever waits. A ring that nobody waits for is not kept, so look at the state first and wait in the same tick. */
export class Bell {
  readonly #waiting = new Set<() => void>();

  ring(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Calls `listener` at every ring, until the function that it gives back is called. */
  listen(listener: () => void): () => void {
    this.#waiting.add(listener);
    return () => void this.#waiting.delete(listener);
  }

  /** Resolves at the next ring, when `signal` aborts, or after `millis`; it never rejects. */
  wait(signal?: AbortSignal, millis?: number): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener("abort", wake);
        clearTimeout(timer);
        resolve();
      };
      const timer = millis === undefined ? undefined : setTimeout(wake, millis);
      this.#waiting.add(wake);
      signal?.addEventListener("abort", wake, { once: true });
    });
  }
}
