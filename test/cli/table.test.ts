import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indent, table, WIDTH, wrap } from "../../src/cli/table.ts";

describe("a table", () => {
  it("aligns text to the left and numbers to the right, in code points", () => {
    expect(
      table(
        ["kind", "n", "what"],
        [
          ["PERSON", 7, "å"],
          ["IP", 12, "👩‍👩‍👧"],
        ],
      ),
    ).toBe("kind    n   what\n──────  ──  ─────\nPERSON   7  å\nIP      12  👩‍👩‍👧\n");
  });

  it("is nothing without rows", () => {
    expect(table(["a"], [])).toBe("");
  });

  it("wraps its last column at spaces, and puts what is too long on a line under the row", () => {
    const text = table(["a", "why"], [["x", "one two three four five six seven"]], { width: 28, under: ["long"] });
    expect(text).toBe(
      ["a  why", "─  ───────────────────────", "x  one two three four five", "   six seven", "    long", ""].join("\n"),
    );
  });

  it("stays within 120 columns where words and the other columns allow it, and loses no word", () => {
    const word = fc.stringMatching(/^[a-zåé]{1,20}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.integer({ min: 0, max: 10 ** 9 }), fc.array(word)), { minLength: 1 }),
        (rows) => {
          const text = table(
            ["name", "number", "why"],
            rows.map(([a, n, words]) => [a, n, words.join(" ")]),
          );
          for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(WIDTH);
          const words = rows.flatMap(([a, n, more]) => [a, String(n), ...more]);
          expect(
            text
              .split("\n")
              .slice(2)
              .join(" ")
              .split(/\s+/)
              .filter((w) => w !== ""),
          ).toEqual(words);
        },
      ),
    );
  });
});

it("a word that is longer than a line stays whole", () => {
  expect(wrap("a [EMAIL:0123456789] b", 8)).toEqual(["a", "[EMAIL:0123456789]", "b"]);
});

it("indents lines that have text", () => {
  expect(indent("a\n\nb\n", 2)).toBe("  a\n\n  b\n");
});
