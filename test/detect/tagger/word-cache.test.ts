import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTagger } from "../../../src/detect/tagger/tagger.ts";
import { WORD, WordCache } from "../../../src/detect/tagger/word-cache.ts";
import { hashWord } from "../../../src/detect/tagger/word-hash.ts";
import { lexicon, weights } from "./data.ts";
import { anyText, viewOf } from "./texts.ts";

const KNOWN = WORD.letters;

function known(cache: WordCache, word: string): number[] {
  const text = `… ${word} …`;
  const at = cache.find(text, 2, 2 + word.length);
  return [...cache.numbers.subarray(at, at + KNOWN)];
}

const anyWord = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abcdeåöéßIJ"), minLength: 1, maxLength: 5 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom("anna", "Anna", "ÅNNA", "diabetes", "Diabetiker", "krankenversicherung", "telefonnummer", "x"),
  fc.nat({ max: 200 }).map((n) => "a".repeat(n + 1)),
);

describe("the words that are kept", () => {
  it("are told alike by a cold and a warm table, whatever was asked before", () => {
    const warm = new WordCache(lexicon);
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 30 }), (words) => {
        const cold = new WordCache(lexicon);
        for (const word of words) known(warm, word);
        for (const word of [...words, ...words.toReversed()]) {
          expect(known(warm, word)).toEqual(known(cold, word));
          expect(known(warm, word)[0]).toBe(hashWord(word));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("take no more room however many there are, and still are right after they were put out", () => {
    const cache = new WordCache(lexicon);
    const { numbers } = cache;
    const before = known(cache, "telefonnummer");
    for (let n = 0; n < 200_000; n++) known(cache, `w${n.toString(36)}`);
    expect(cache.numbers).toBe(numbers);
    expect(numbers.byteLength).toBeLessThan(4 << 20);
    expect(known(cache, "telefonnummer")).toEqual(before);
  });

  it("are told apart by their letters where hash and length are one", () => {
    const one = "ksjxhoqd";
    const two = "hojtlxwl";
    expect(hashWord(one)).toBe(hashWord(two));
    const cache = new WordCache(lexicon);
    const fresh = (word: string): number[] => known(new WordCache(lexicon), word);
    expect(known(cache, one)).toEqual(fresh(one));
    expect(known(cache, two)).toEqual(fresh(two));
    expect(known(cache, one)).toEqual(fresh(one));
    expect(fresh(one)).not.toEqual(fresh(two));
  });
});

describe("a tagger", () => {
  it("finds the same in texts in any order, cold or warm", () => {
    const warm = createTagger({ lexicon, weights });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 6 }), (texts) => {
        const cold = createTagger({ lexicon, weights });
        const first = texts.map((text) => warm(viewOf(text)));
        expect(texts.toReversed().map((text) => cold(viewOf(text)))).toEqual(first.toReversed());
        expect(texts.map((text) => warm(viewOf(text)))).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });
});
