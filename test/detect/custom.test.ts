import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CustomDetector, LONGEST_CUSTOM_MATCH } from "../../src/core/custom-detector.ts";
import { customDetectors, failedExamples } from "../../src/detect/custom.ts";
import { createEngine } from "../../src/detect/engine.ts";

const BASE: CustomDetector = {
  id: "policy.acme",
  kind: "ACCOUNT_ID",
  pattern: undefined,
  words: [],
  context: [],
  check: "none",
  score: 0.8,
  contextScore: 0.85,
  examples: { hit: [], miss: [] },
};

function findings(of: Partial<CustomDetector>, text: string) {
  const scan = createEngine(customDetectors([{ ...BASE, ...of }]));
  return scan(
    { field: 0, path: "text", text, format: "plain", language: "sv", channel: "chat", speaker: "customer" },
    { names: [], asked: [], regions: [] },
  ).map(({ start, end, score }) => ({ found: text.slice(start, end), score }));
}

describe("a pattern of the policy", () => {
  it.each([
    ["mitt nr är AC-123456 hälsar Anna", ["AC-123456"]],
    ["😀 AC-123456 och AC-654321", ["AC-123456", "AC-654321"]],
    ["XAC-123456", []],
    ["AC-1234567", []],
    ["", []],
  ])("finds whole matches in %j", (text, expected) => {
    expect(findings({ pattern: "AC-\\d{6}" }, text).map((f) => f.found)).toEqual(expected);
  });

  it("scores higher beside a context word", () => {
    const of = { pattern: "\\d{5}", context: ["kundnr", "kundnummer*"], score: 0.3, contextScore: 0.9 };
    expect(findings(of, "kundnr 12345")).toEqual([{ found: "12345", score: 0.9 }]);
    expect(findings(of, "det kostar 12345")).toEqual([{ found: "12345", score: 0.3 }]);
  });

  it.each([
    ["luhn", "4111111111111111", true],
    ["luhn", "4111111111111112", false],
    ["mod97", "GB82WEST12345698765432", false],
    ["mod97", "3214282912345698765432161182", true],
    ["mod11", "12345678912", false],
    ["mod11", "1234567892", true],
  ] as const)("keeps to the check %s of %s", (check, number, passes) => {
    expect(findings({ pattern: "[A-Z0-9]{8,30}", check }, number).length > 0).toBe(passes);
  });

  it("finds a match wherever it stands in a long text, up to the longest", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: LONGEST_CUSTOM_MATCH - 2 }),
        (before, length) => {
          const match = `Q${"7".repeat(length)}Q`;
          const text = `${"a ".repeat(before)}${match} ${"b ".repeat(200)}`;
          expect(findings({ pattern: "Q7+Q" }, text).map((f) => f.found)).toEqual([match]);
        },
      ),
    );
  });

  it("does bounded work on a pattern whose search for all matches is not linear", () => {
    const text = "x ".repeat(50_000);
    expect(findings({ pattern: "x(.*y)?" }, text)).toHaveLength(50_000);
  });
});

describe("words of the policy", () => {
  it("finds phrases and endings", () => {
    const of = { words: ["projekt tallinn", "kodnamn*"] };
    expect(findings(of, "om Projekt Tallinn och kodnamnet").map((f) => f.found)).toEqual([
      "Projekt Tallinn",
      "kodnamnet",
    ]);
    expect(findings(of, "projekt i Tallinn")).toEqual([]);
  });
});

describe("examples", () => {
  it("names those that fail", () => {
    const examples = { hit: ["AC-123456", "nothing"], miss: ["AC-1", "see AC-111111"] };
    expect(failedExamples({ ...BASE, pattern: "AC-\\d{6}", examples })).toEqual(["hit[1]", "miss[1]"]);
  });
});
