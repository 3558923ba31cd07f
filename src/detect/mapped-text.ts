export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text made from another one. `back` maps a range of it to the range of the source that it was made from. */
export interface MappedText {
  readonly text: string;
  back(start: number, end: number): Range;
}

const same = (start: number, end: number): Range => ({ start, end });

/** A text whose characters stand where they stood in the source. */
export function unmoved(text: string): MappedText {
  return { text, back: same };
}

export function isUnmoved(mapped: MappedText): boolean {
  return mapped.back === same;
}

/** `inner` was made from `outer.text`: one map from `inner.text` to what `outer` was made from. */
export function chain(outer: MappedText, inner: MappedText): MappedText {
  if (isUnmoved(outer)) return inner;
  if (isUnmoved(inner)) return { text: inner.text, back: outer.back };
  return {
    text: inner.text,
    back(start, end) {
      const middle = inner.back(start, end);
      return outer.back(middle.start, middle.end);
    },
  };
}

/**
 * Builds a text piece by piece, in the order of its source. A range maps back to everything between the source of its first
 * character and the source of its last one, so whatever stood between two pieces lies inside.
 */
export class MappedTextBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** For each piece where it begins here, where its source begins and ends, and whether characters correspond one to one. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #whole: boolean[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  #add(piece: string, from: number, to: number, whole: boolean): void {
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#at.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
    this.#whole.push(whole);
    this.#length += piece.length;
  }

  /** Takes `[from, to)` of the source as it is. */
  copy(from: number, to: number): void {
    this.#add(this.#source.slice(from, to), from, to, false);
  }

  /** Puts `piece` for `[from, to)` of the source, of the same length: characters correspond one to one. */
  exchange(piece: string, from: number): void {
    this.#add(piece, from, from + piece.length, false);
  }

  /** Puts `piece` for the whole of `[from, to)`: any character of it maps back to all of that. */
  replace(piece: string, from: number, to: number): void {
    this.#add(piece, from, to, true);
  }

  build(): MappedText {
    const text = this.#pieces.join("");
    const at = this.#at;
    const from = this.#from;
    const to = this.#to;
    const whole = this.#whole;
    const pieceOf = (position: number): number => {
      let low = 0;
      let high = at.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((at[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    return {
      text,
      back(start, end) {
        if (at.length === 0) return { start: 0, end: 0 };
        const first = pieceOf(start);
        const offset = start - (at[first] ?? 0);
        const begin = (from[first] ?? 0) + (whole[first] === true ? 0 : offset);
        if (end <= start) return { start: begin, end: begin };
        const last = pieceOf(end - 1);
        const until = whole[last] === true ? (to[last] ?? 0) : (from[last] ?? 0) + (end - (at[last] ?? 0));
        return { start: begin, end: until };
      },
    };
  }
}
