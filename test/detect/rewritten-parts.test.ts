import { describe, expect, it } from "vitest";
import { MappedTextBuilder } from "../../src/detect/mapped-text.ts";
import { aroundRewritten } from "../../src/detect/rewritten-parts.ts";
import { tokenise } from "../../src/detect/tokens.ts";

/** A long text with `by` put for `before` in its middle: how many tokens the reading has, and those that are read. */
function read(words: number, before: string, by: string): { all: number; low: readonly string[] } {
  const left = "left ".repeat(words);
  const source = `${left}${before}${" right".repeat(words)}`;
  const builder = new MappedTextBuilder(source);
  builder.copy(0, left.length);
  builder.replace(by, left.length, left.length + before.length);
  builder.copy(left.length + before.length, source.length);
  const made = builder.build();
  const tokens = tokenise(made.text);
  return { all: tokens.length, low: aroundRewritten(source, made, tokens).map((t) => t.low) };
}

describe("a further reading", () => {
  it("of a short text is read whole", () => {
    const { all, low } = read(20, "noll sju", "07");
    expect(low.length).toBe(all);
  });

  it.each([
    ["noll sju", "07", "07", "another word"],
    ["12\n34", "12 34", "34", "another gap between the same words"],
  ])("of a long text is read around what was rewritten: %j as %j", (before, by, holds, _why) => {
    const { all, low } = read(5_000, before, by);
    expect(low).toContain(holds);
    expect(low.length).toBeGreaterThan(100);
    expect(low.length).toBeLessThan(all / 20);
  });
});
