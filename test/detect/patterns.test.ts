import fc from "fast-check";
import { expect, it } from "vitest";
import { patternSet } from "../../src/detect/patterns.ts";

/** What a pattern means, said plainly. */
function fits(pattern: string, word: string): boolean {
  const stem = pattern.replace(/^\*|\*$/g, "");
  if (pattern.startsWith("*")) return pattern.endsWith("*") ? word.includes(stem) : word.endsWith(stem);
  return pattern.endsWith("*") ? word.startsWith(stem) : word === stem;
}

const stem = fc.string({ unit: fc.constantFrom(..."abå"), minLength: 3, maxLength: 5 });
const pattern = fc.tuple(fc.constantFrom("", "*"), stem, fc.constantFrom("", "*")).map((parts) => parts.join(""));
const word = fc.string({ unit: fc.constantFrom(..."abåc\ud83d"), maxLength: 12 });

it("finds what plain comparison finds, each pattern once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(pattern, { maxLength: 20 }), fc.array(word, { maxLength: 10 }), (patterns, words) => {
      const set = patternSet(patterns);
      for (const w of words) {
        const plain = patterns.flatMap((p, i) => (fits(p, w) ? [i] : []));
        expect([...set.match(w)].sort((a, b) => a - b)).toEqual(plain);
      }
    }),
    { numRuns: 500 },
  );
});

it("refuses parts that would fit half the dictionary", () => {
  expect(() => patternSet(["*ab"])).toThrow(TypeError);
  expect(() => patternSet(["ab"])).not.toThrow();
});
