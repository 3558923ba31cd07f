import type { Detector } from "../core/detect.ts";
import { type PatternSet, patternSet } from "./patterns.ts";
import { tokenise } from "./tokens.ts";
import { MANY, perWord } from "./word-memory.ts";

/** What wakes which detectors, by their numbers in the engine's list. */
export interface Dispatch {
  /** Ascending by `min`. `sizes`: bit n is set for a number of n digits; all bits where any size will do. */
  readonly digits: readonly { readonly min: number; readonly sizes: number; readonly detector: number }[];
  readonly chars: ReadonlyMap<string, readonly number[]>;
  /** The detectors that a lower-case word wakes, each once. */
  readonly wokenBy: (low: string) => readonly number[];
  readonly capital: readonly number[];
  readonly start: readonly number[];
  /** Woken as those of `start`, after all others. */
  readonly last: readonly number[];
}

const PATTERN = /^\*?[^*]+\*?$/u;

function isOneWord(word: string): boolean {
  const tokens = tokenise(word);
  return tokens.length === 1 && tokens[0]?.end === word.length && tokens[0].shape === "a";
}

/** The largest number of digits that a trigger can ask for, as in `numberRun`. */
const LARGEST = 30;
const ANY_SIZE = -1;

function sizesOf(sizes: readonly number[] | undefined, wrong: (what: string) => TypeError): number {
  if (sizes === undefined) return ANY_SIZE;
  if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1 || size > LARGEST)) {
    throw wrong(`digits: sizes must be 1 to ${LARGEST}`);
  }
  return sizes.reduce((mask, size) => mask | (1 << size), 0);
}

const NONE: readonly number[] = [];

/** The detectors that the patterns of a word wake. */
function waking(words: PatternSet, byWord: readonly (readonly number[])[]): Dispatch["wokenBy"] {
  return perWord((low) => {
    const patterns = words.match(low);
    if (patterns.length === 0) return NONE;
    return [...new Set(patterns.flatMap((pattern) => byWord[pattern] ?? NONE))];
  }, MANY);
}

/** Reads the triggers. Throws `TypeError`, naming the detector, for one that could never fire. */
export function dispatchOf(detectors: readonly Detector[]): Dispatch {
  const digits: { min: number; sizes: number; detector: number }[] = [];
  const chars = new Map<string, number[]>();
  const words = new Map<string, Set<number>>();
  const capital: number[] = [];
  const start: number[] = [];
  const late: number[] = [];
  const ids = new Set<string>();
  for (const [detector, { id, on, last = false }] of detectors.entries()) {
    const wrong = (what: string): TypeError => new TypeError(`detector ${id}: ${what}`);
    if (ids.has(id)) throw wrong("its id is taken");
    ids.add(id);
    if (on.length === 0) throw wrong("nothing wakes it");
    if (last && on.some((trigger) => trigger.on !== "start")) throw wrong("what comes last is woken by start only");
    for (const trigger of on) {
      switch (trigger.on) {
        case "digits":
          if (!Number.isInteger(trigger.min) || trigger.min < 1) throw wrong("digits: min must be 1 or more");
          digits.push({ min: trigger.min, sizes: sizesOf(trigger.sizes, wrong), detector });
          break;
        case "char":
          for (const character of trigger.chars) {
            if (tokenise(character)[0]?.shape !== "p") throw wrong("char: letters, digits and blanks wake nothing");
            chars.set(character, [...new Set([...(chars.get(character) ?? []), detector])]);
          }
          break;
        case "words":
          for (const word of trigger.words) {
            if (!PATTERN.test(word) || !isOneWord(word.replaceAll("*", ""))) {
              throw wrong(`words: "${word}" is not one lower-case word`);
            }
            const known = words.get(word);
            if (known === undefined) words.set(word, new Set([detector]));
            else known.add(detector);
          }
          break;
        case "capital":
          capital.push(detector);
          break;
        case "start":
          (last ? late : start).push(detector);
          break;
      }
    }
  }
  return {
    digits: digits.sort((a, b) => a.min - b.min),
    chars,
    wokenBy: waking(
      patternSet([...words.keys()]),
      [...words.values()].map((set) => [...set]),
    ),
    capital,
    start,
    last: late,
  };
}
