import type { Detector } from "../core/detect.ts";
import { type PatternSet, patternSet } from "./patterns.ts";
import { tokenise } from "./tokens.ts";

/** What wakes which detectors, by their numbers in the engine's list. */
export interface Dispatch {
  /** Ascending by `min`. */
  readonly digits: readonly { readonly min: number; readonly detector: number }[];
  readonly chars: ReadonlyMap<string, readonly number[]>;
  readonly words: PatternSet;
  /** Detectors of each pattern of `words`. */
  readonly byWord: readonly (readonly number[])[];
  readonly capital: readonly number[];
  readonly start: readonly number[];
}

const PATTERN = /^\*?[^*]+\*?$/u;

function isOneWord(word: string): boolean {
  const tokens = tokenise(word);
  return tokens.length === 1 && tokens[0]?.end === word.length && tokens[0].shape === "a";
}

/** Reads the triggers. Throws `TypeError`, naming the detector, for one that could never fire. */
export function dispatchOf(detectors: readonly Detector[]): Dispatch {
  const digits: { min: number; detector: number }[] = [];
  const chars = new Map<string, number[]>();
  const words = new Map<string, Set<number>>();
  const capital: number[] = [];
  const start: number[] = [];
  const ids = new Set<string>();
  for (const [detector, { id, on }] of detectors.entries()) {
    const wrong = (what: string): TypeError => new TypeError(`detector ${id}: ${what}`);
    if (ids.has(id)) throw wrong("its id is taken");
    ids.add(id);
    if (on.length === 0) throw wrong("nothing wakes it");
    for (const trigger of on) {
      switch (trigger.on) {
        case "digits":
          if (!Number.isInteger(trigger.min) || trigger.min < 1) throw wrong("digits: min must be 1 or more");
          digits.push({ min: trigger.min, detector });
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
          start.push(detector);
          break;
      }
    }
  }
  return {
    digits: digits.sort((a, b) => a.min - b.min),
    chars,
    words: patternSet([...words.keys()]),
    byWord: [...words.values()].map((set) => [...set]),
    capital,
    start,
  };
}
