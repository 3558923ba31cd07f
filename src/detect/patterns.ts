/**
 * A set of word patterns: `word` is the word itself, `stem*` its beginning, `*stem` its end, `*stem*` any part of it.
 * Patterns are lower-case.
 */
export interface PatternSet {
  /** Numbers of the patterns that a lower-case word fits, each once, in no particular order. Linear in the word's length. */
  match(low: string): readonly number[];
}

/** A part of a word shorter than this would be in half the dictionary. */
const SHORTEST_PART = 3;

const NONE: readonly number[] = [];

interface Part {
  readonly pattern: number;
  readonly length: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** All parts in one automaton after Aho and Corasick (1975): one step for each letter, however many parts there are. */
class Automaton {
  /** Letter → column of the table; 0 for letters that no part has. */
  readonly #columns = new Uint16Array(0x10000);
  readonly #width: number;
  readonly #table: Int32Array;
  readonly #parts: (readonly Part[] | undefined)[];
  /** For each state the next shorter one that ends a part; 0 for none. */
  readonly #shorter: Int32Array;
  readonly #marked: Uint32Array;
  #turn = 0;

  constructor(stems: readonly (readonly [string, Part])[], patterns: number) {
    let width = 1;
    // Room for every distinct beginning of a part, counted on the sorted list, and for the root.
    let room = 1;
    let previous = "";
    for (const stem of stems.map(([s]) => s).sort()) {
      let shared = 0;
      while (shared < stem.length && stem[shared] === previous[shared]) shared++;
      room += stem.length - shared;
      previous = stem;
      for (let i = 0; i < stem.length; i++) {
        const unit = stem.charCodeAt(i);
        if (this.#columns[unit] === 0) this.#columns[unit] = width++;
      }
    }
    this.#width = width;
    const table = new Int32Array(room * width);
    const parts: (Part[] | undefined)[] = [];
    let states = 1;
    for (const [stem, part] of stems) {
      let state = 0;
      for (let i = 0; i < stem.length; i++) {
        const cell = state * width + (this.#columns[stem.charCodeAt(i)] ?? 0);
        if (table[cell] === 0) table[cell] = states++;
        state = table[cell] ?? 0;
      }
      const here = parts[state];
      if (here === undefined) parts[state] = [part];
      else here.push(part);
    }
    this.#table = table;
    this.#parts = parts;
    this.#shorter = this.#link(states);
    this.#marked = new Uint32Array(patterns);
  }

  /** Completes the table so that every state has a next one for every letter. */
  #link(states: number): Int32Array {
    const table = this.#table;
    const width = this.#width;
    const fail = new Int32Array(states);
    const shorter = new Int32Array(states);
    const queue: number[] = [];
    for (let column = 1; column < width; column++) {
      const next = table[column] ?? 0;
      if (next !== 0) queue.push(next);
    }
    for (const state of queue) {
      const back = fail[state] ?? 0;
      shorter[state] = this.#parts[back] === undefined ? (shorter[back] ?? 0) : back;
      for (let column = 1; column < width; column++) {
        const cell = state * width + column;
        const next = table[cell] ?? 0;
        const other = table[back * width + column] ?? 0;
        if (next === 0) table[cell] = other;
        else {
          fail[next] = other;
          queue.push(next);
        }
      }
    }
    return shorter;
  }

  find(low: string, into: number[] | undefined): number[] | undefined {
    const { length } = low;
    let found = into;
    let state = 0;
    this.#turn = (this.#turn + 1) >>> 0;
    for (let at = 0; at < length; at++) {
      state = this.#table[state * this.#width + (this.#columns[low.charCodeAt(at)] ?? 0)] ?? 0;
      if (state === 0) continue;
      for (let s = this.#parts[state] === undefined ? (this.#shorter[state] ?? 0) : state; s !== 0; ) {
        for (const part of this.#parts[s] ?? []) {
          if (part.atStart && at + 1 !== part.length) continue;
          if (part.atEnd && at + 1 !== length) continue;
          if (this.#marked[part.pattern] === this.#turn) continue;
          this.#marked[part.pattern] = this.#turn;
          found ??= [];
          found.push(part.pattern);
        }
        s = this.#shorter[s] ?? 0;
      }
    }
    return found;
  }
}

/** Throws `TypeError` for a part shorter than three letters, which would fit half the dictionary. */
export function patternSet(patterns: readonly string[]): PatternSet {
  const exact = new Map<string, number[]>();
  const stems: (readonly [string, Part])[] = [];
  for (const [number, pattern] of patterns.entries()) {
    const stem = pattern.replace(/^\*|\*$/g, "");
    const atStart = !pattern.startsWith("*");
    const atEnd = !pattern.endsWith("*");
    if (atStart && atEnd) {
      const known = exact.get(stem);
      if (known === undefined) exact.set(stem, [number]);
      else known.push(number);
      continue;
    }
    if (stem.length < SHORTEST_PART) throw new TypeError(`part of a word too short: ${pattern}`);
    stems.push([stem, { pattern: number, length: stem.length, atStart, atEnd }]);
  }
  const automaton = stems.length === 0 ? undefined : new Automaton(stems, patterns.length);
  return {
    match(low) {
      const words = exact.get(low);
      const found = automaton?.find(low, undefined);
      if (found === undefined) return words ?? NONE;
      return words === undefined ? found : [...words, ...found];
    },
  };
}
