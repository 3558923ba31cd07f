import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Match, Segment, View } from "../../../src/core/detect.ts";
import { tagger } from "../../../src/detect/tagger/tagger.ts";
import { viewOf } from "./texts.ts";

const match = (text: string, stated: Partial<Segment> = {}): readonly Match[] => tagger.match(viewOf(text, stated), 0);

function check(view: View, matches: readonly Match[]): void {
  let before = 0;
  for (const { start, end, score, kind, reasons } of matches) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(view.text.length);
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(kind).toBeDefined();
    expect(reasons).toHaveLength(1);
    before = end;
  }
}

describe("the tagger", () => {
  it("gives ranges in order inside any text, lone surrogates and emoji included", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "\ud800",
        "\udc00",
        "👩‍👩‍👧",
        "anna",
        "Müller",
        "070-123 45 67",
        "@",
        "\n",
        " ",
        "a.b@c.de",
        "SE45",
        "‏",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("sv", "xx", undefined), (pieces, language) => {
        const view = viewOf(pieces.join(""), { language });
        check(view, tagger.match(view, 0));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { why: "nothing", text: "" },
    { why: "one letter", text: "x" },
    { why: "one digit", text: "7" },
    { why: "one sign", text: "." },
    { why: "half a character", text: "\ud83d" },
    { why: "white space only", text: " \n\t " },
    { why: "200 kB of words", text: "anna bor i lund 12 345 ".repeat(9_000) },
    { why: "200 kB in one token", text: "a".repeat(200_000) },
    { why: "200 kB of digits", text: "1".repeat(200_000) },
    { why: "200 kB of signs", text: "@.".repeat(100_000) },
    { why: "200 kB without white space", text: "a1-".repeat(66_000) },
  ])("takes $why", ({ text }) => {
    const view = viewOf(text);
    check(view, tagger.match(view, 0));
  });

  it("finds the same again, whatever it read in between", () => {
    const texts = [
      "Hej, jag heter Anna Lindqvist.",
      "min mail är a@b.se, tel 070-123 45 67",
      "x".repeat(5000),
      "",
      "Merci, Jean Dupont",
    ];
    const first = texts.map((text) => match(text));
    match("Karl ".repeat(60_000));
    expect(texts.toReversed().map((text) => match(text))).toEqual(first.toReversed());
  });

  it("does not find text of its own: reasons hold fixed labels", () => {
    for (const { reasons } of match("my name is Wilhelmina Featherstonehaugh")) {
      for (const { code, note } of reasons) {
        expect(code).toBe("tagger");
        expect(["clearly", "rather", "barely"]).toContain(note);
      }
    }
  });
});
