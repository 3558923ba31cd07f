/** Where one section's records lie. */
export interface Place {
  readonly base: bigint;
  readonly count: number;
  /** Number of its segment file, in order of age. */
  readonly segment: number;
  /** Position of the first record in the file, and bytes of all of them. */
  readonly at: number;
  readonly length: number;
  /** CRC-32 of the records. */
  readonly crc: number;
  readonly appendedAt: number;
}

const ROW = 7;

/**
 * The places of one partition's sections in offset order. Held in one flat array of doubles, 56 bytes a section, since a log
 * of single appends has as many sections as records.
 */
export class Sections {
  #rows = new Float64Array(ROW * 16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(place: Place): void {
    if ((this.#size + 1) * ROW > this.#rows.length) {
      const bigger = new Float64Array(this.#rows.length * 2);
      bigger.set(this.#rows);
      this.#rows = bigger;
    }
    const row = [Number(place.base), place.count, place.segment, place.at, place.length, place.crc, place.appendedAt];
    this.#rows.set(row, this.#size * ROW);
    this.#size++;
  }

  get(i: number): Place | undefined {
    if (i < 0 || i >= this.#size) return undefined;
    const [base = 0, count = 0, segment = 0, at = 0, length = 0, crc = 0, appendedAt = 0] = this.#rows.subarray(
      i * ROW,
      i * ROW + ROW,
    );
    return { base: BigInt(base), count, segment, at, length, crc, appendedAt };
  }

  /** Number of the section that holds an offset; `size` where none does. */
  find(offset: bigint): number {
    const wanted = Number(offset);
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = (this.#rows[middle * ROW] ?? 0) + (this.#rows[middle * ROW + 1] ?? 0);
      if (end <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Forgets the first `count` sections. */
  drop(count: number): void {
    this.#rows.copyWithin(0, count * ROW, this.#size * ROW);
    this.#size -= count;
  }

  /** Moves the sections of a rewritten segment to their new places. */
  relocate(segment: number, moved: ReadonlyMap<number, number>): void {
    for (let i = 0; i < this.#size; i++) {
      if (this.#rows[i * ROW + 2] !== segment) continue;
      const at = moved.get(this.#rows[i * ROW + 3] ?? -1);
      if (at !== undefined) this.#rows[i * ROW + 3] = at;
    }
  }
}
