import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniteFindings, wholeCharacters } from "../../src/core/unite.ts";
import { makeFinding } from "./make.ts";

describe("wholeCharacters", () => {
  it.each([
    ["plain letters stay as they are", "abc", 1, 2, 1, 2],
    ["the low half takes the high half along", "a😀b", 2, 4, 1, 4],
    ["the high half takes the low half along", "a😀b", 0, 2, 0, 3],
    ["a mark follows its letter", "ae\u0301b", 0, 2, 0, 3],
    ["several marks follow", "ae\u0301\u0308b", 0, 2, 0, 4],
    ["a mark outside the first plane follows", "a\u{1e8d0}b", 0, 1, 0, 3],
    ["a variation selector follows", "❤\ufe0fb", 0, 1, 0, 2],
    ["a joiner follows, what it joins does not", "👩\u200d👧", 0, 2, 0, 3],
    ["a range beyond the text ends with it", "abc", 2, 9, 2, 3],
    ["a range before the text begins with it", "abc", -4, 1, 0, 1],
    ["a lone half is a character of its own", "a\ud83d", 1, 2, 1, 2],
  ])("%s", (_why, text, start, end, from, to) => {
    expect(wholeCharacters(text, start, end)).toEqual({ start: from, end: to });
  });
});

describe("uniteFindings", () => {
  const TEXT = "0123456789012345678901234567890123456789";
  type Range = readonly [start: number, end: number, score?: number];
  const unite = (...ranges: readonly Range[]) =>
    uniteFindings(
      TEXT,
      ranges.map(([start, end, score = 0.9]) => ({
        finding: makeFinding("PII", start, end, { score }),
        action: "redact",
      })),
    );
  const rangesOf = (...ranges: readonly Range[]) => unite(...ranges).map(({ start, end }) => [start, end]);

  it.each<readonly [why: string, ranges: readonly Range[], united: readonly (readonly number[])[]]>([
    ["nothing", [], []],
    ["one", [[3, 7]], [[3, 7]]],
    [
      "out of order",
      [
        [9, 12],
        [3, 7],
      ],
      [
        [3, 7],
        [9, 12],
      ],
    ],
    [
      "overlapping",
      [
        [3, 7],
        [5, 9],
      ],
      [[3, 9]],
    ],
    [
      "one in another",
      [
        [3, 20],
        [5, 9],
      ],
      [[3, 20]],
    ],
    [
      "a chain",
      [
        [3, 7],
        [6, 12],
        [11, 15],
      ],
      [[3, 15]],
    ],
    [
      "the same twice",
      [
        [3, 7],
        [3, 7],
      ],
      [[3, 7]],
    ],
    [
      "only touching stay apart",
      [
        [3, 7],
        [7, 9],
      ],
      [
        [3, 7],
        [7, 9],
      ],
    ],
    [
      "empty ones do not count",
      [
        [3, 3],
        [9, 5],
      ],
      [],
    ],
    ["beyond the end", [[30, 99]], [[30, 40]]],
  ])("%s", (_why, ranges, united) => {
    expect(rangesOf(...ranges)).toEqual(united);
  });

  it("is named by the finding that covers most, then by the surer", () => {
    expect(unite([3, 7, 1], [5, 20, 0.6])[0]?.finding.start).toBe(5);
    expect(unite([3, 7, 0.6], [3, 7, 0.8])[0]?.finding.score).toBe(0.8);
  });

  it("covers every finding with ranges in order that do not overlap and cut no character", () => {
    const units = fc.constantFrom("a", "é", "e\u0301", "😀", "👩‍👧", "\ud83d", "\ude00", "\u200d");
    const spot = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => makeFinding("PII", Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(units, { maxLength: 20 }), fc.array(spot, { maxLength: 6 }), (parts, findings) => {
        const text = parts.join("");
        const united = uniteFindings(
          text,
          findings.map((finding) => ({ finding, action: "redact" })),
        );
        for (const f of findings) {
          const [start, end] = [Math.min(f.start, text.length), Math.min(f.end, text.length)];
          if (start < end) expect(united.some((u) => u.start <= start && end <= u.end)).toBe(true);
        }
        for (const [i, u] of united.entries()) {
          expect(u.start).toBeGreaterThanOrEqual(united[i - 1]?.end ?? 0);
          expect(u.members).toContainEqual(expect.objectContaining({ finding: u.finding }));
          for (const cut of [u.start, u.end]) {
            const pair = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(cut - 1, cut + 1)) && cut > 0;
            expect(pair).toBe(false);
          }
        }
        expect(united.reduce((n, u) => n + u.members.length, 0)).toBe(
          findings.filter((f) => f.end > f.start && f.start < text.length).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
