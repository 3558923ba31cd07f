import { expect, it } from "vitest";
import { because, describe as sentence } from "../../src/detect/reasons.ts";

it("is one sentence without text of the event", () => {
  expect(
    sentence({
      kind: "CARD",
      score: 0.9,
      detector: "numbers.card",
      reasons: [
        { code: "luhn", weight: 0.6 },
        { code: "network", weight: 0.2, note: "Visa" },
        { code: "asked", weight: 0.1, note: "CARD" },
      ],
    }),
  ).toBe(
    "CARD 0.90 by numbers.card: check digit after Luhn, issuer range (Visa), the other side asked for it just before (CARD).",
  );
});

it("shows a code that it does not know as it is", () => {
  expect(because({ reasons: [{ code: "brand-new", weight: 1, note: "note" }] })).toBe("brand new (note)");
});

it("needs no reasons", () => {
  expect(sentence({ kind: "URL", score: 1, detector: "x", reasons: [] })).toBe("URL 1.00 by x.");
});
