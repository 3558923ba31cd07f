import fc from "fast-check";
import { expect, test } from "vitest";
import type { Detector, ScanContext, Segment } from "../../src/core/detect.ts";
import { DETECTORS } from "../../src/detect/all.ts";
import { createEngine } from "../../src/detect/engine.ts";

/** Detectors that read numbers and addresses. */
const numbers: readonly Detector[] = DETECTORS.filter(
  ({ id }) => /^(?:numbers|addresses|dates)\./.test(id) || /^[a-z]{2}\./.test(id),
);

const piece = fc.oneof(
  fc.constantFrom(
    "+",
    "00",
    "(0)",
    "-",
    " ",
    ".",
    "/",
    ":",
    "@",
    "://",
    "\n",
    "👩🏽‍💻",
    "e\u0301",
    "\u200b",
    "ﬁ",
    "１",
    "personnummer ",
    "tel ",
    "iban ",
    "född ",
    "kr",
  ),
  fc.constantFrom(
    "811228-9874",
    "+46701740605",
    "DE89370400440532013000",
    "4111 1111 1111 1111",
    "RSSMRA85T10A562S",
    "a@b.se",
    "x.example/u/y",
  ),
  fc.nat(99_999).map(String),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("takes any text, and every finding lies inside it", () => {
  expect(numbers.length).toBeGreaterThanOrEqual(22);
  const scan = createEngine(numbers);
  const asked = fc.subarray<ScanContext["asked"][number]>([
    "PHONE",
    "EMAIL",
    "NATIONAL_ID",
    "DOB",
    "CARD",
    "BIC",
    "IP",
    "URL",
  ]);
  const regions = fc.subarray(["SE", "NO", "US", "XX"]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), asked, regions, (pieces, kinds, where) => {
      const text = pieces.join("");
      const segment: Segment = {
        field: 0,
        path: "text",
        text,
        format: "plain",
        language: "sv",
        channel: "chat",
        speaker: "customer",
      };
      for (const finding of scan(segment, { names: [], asked: kinds, regions: where })) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.reasons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 3000 },
  );
});
