export interface CacheStats {
  readonly hits: number;
  readonly misses: number;
  readonly size: number;
}

interface Entry<V> {
  readonly value: V;
  readonly until: number;
}

/** Keeps the entries used last, each for a limited time. */
export class LruCache<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #capacity: number;
  readonly #maxAge: number;
  readonly #now: () => number;
  #hits = 0;
  #misses = 0;

  /** @param maxAge milliseconds */
  constructor(capacity: number, maxAge: number, now: () => number) {
    this.#capacity = capacity;
    this.#maxAge = maxAge;
    this.#now = now;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.until <= this.#now()) {
      this.#entries.delete(key);
      this.#misses++;
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#hits++;
    return entry.value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: this.#now() + this.#maxAge });
    if (this.#entries.size <= this.#capacity) return;
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest);
      break;
    }
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  deleteWhere(test: (value: V, key: string) => boolean): void {
    for (const [key, { value }] of this.#entries) if (test(value, key)) this.#entries.delete(key);
  }

  stats(): CacheStats {
    return { hits: this.#hits, misses: this.#misses, size: this.#entries.size };
  }
}
