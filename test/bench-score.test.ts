import { describe, expect, it } from "vitest";
import { halfOf, score } from "../bench/score.ts";

const row = {
  id: "1",
  text: "Anna Berg, 34 år, ringde",
  spans: [
    { start: 0, end: 9, type: "PERSON" },
    { start: 11, end: 16, type: "AGE" },
  ],
};

describe("score", () => {
  it("counts letters and digits that no finding covers as leaked", () => {
    const s = score([row], new Map([["1", [{ start: 0, end: 4, kind: "PERSON" }]]]));
    expect(s.kinds.get("PERSON")).toEqual({ spans: 1, covered: 0, characters: 8, leaked: 4 });
    expect(s.all).toEqual({ spans: 2, covered: 0, characters: 10, leaked: 6 });
    expect(s.missed.map(({ span }) => span.type)).toEqual(["PERSON", "AGE"]);
  });

  it("counts an age's digits only", () => {
    const s = score([row], new Map([["1", [{ start: 11, end: 13, kind: "AGE" }]]]));
    expect(s.kinds.get("AGE")).toEqual({ spans: 1, covered: 1, characters: 2, leaked: 0 });
  });

  it("counts what is taken for nothing, and findings that touch no span", () => {
    const s = score([row], new Map([["1", [{ start: 18, end: 24, kind: "PERSON" }]]]));
    expect([s.taken, s.outside]).toEqual([6, 6]);
    expect(s.wrong).toHaveLength(1);
  });

  it("neither misses nor proves by labels that are not counted", () => {
    const s = score([row], new Map([["1", []]]), new Set(["PERSON"]));
    expect(s.all.spans).toBe(1);
  });

  it("says which row has no answer", () => {
    expect(() => score([row], new Map())).toThrow("no answer for 1");
  });
});

describe("halfOf", () => {
  it("keeps the turns of a conversation together", () => {
    const halves = new Set([0, 1, 2, 3].map((turn) => halfOf({ id: `sv-${turn}`, conversation: "sv-d-c01" })));
    expect(halves.size).toBe(1);
  });

  it("puts about half on each side", () => {
    const tuned = Array.from({ length: 400 }, (_, i) => halfOf({ id: `x-${i}`, conversation: null })).filter(
      (h) => h === "tuned",
    );
    expect(tuned.length).toBeGreaterThan(150);
    expect(tuned.length).toBeLessThan(250);
  });
});
