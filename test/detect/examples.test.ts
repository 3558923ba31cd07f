import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLD } from "../../src/core/decide.ts";
import type { Finding, Scan, ScanContext, Segment } from "../../src/core/detect.ts";
import { createScan, DETECTORS } from "../../src/detect/all.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { because, REASONS } from "../../src/detect/reasons.ts";

const scan = createScan();
const context: ScanContext = { names: [], asked: [], regions: [] };

function findings(text: string, by: Scan = scan): readonly Finding[] {
  const segment: Segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: undefined,
    channel: "chat",
    speaker: "customer",
  };
  return by(segment, context);
}

// Every detector is on, as in a running system: no example may depend on the others being off. A second opinion looks only at what
// they leave, so it is asked alone.
for (const detector of DETECTORS) {
  describe(detector.id, () => {
    const by = detector.last ? createEngine([detector]) : scan;
    const own = (text: string): readonly Finding[] => findings(text, by).filter((f) => f.detector === detector.id);

    it.each(detector.examples.hit)("sees %j", (text) => {
      const hits = own(text).filter((f) => f.kind === detector.kind && f.score >= DEFAULT_THRESHOLD);
      expect(hits.length).toBeGreaterThan(0);
    });

    it.each(detector.examples.miss)("leaves %j alone", (text) => {
      expect(own(text).filter((f) => f.score >= DEFAULT_THRESHOLD)).toEqual([]);
    });

    it("gives reasons that a reader understands", () => {
      for (const finding of detector.examples.hit.flatMap(own)) {
        expect(finding.reasons.length).toBeGreaterThan(0);
        for (const { code } of finding.reasons) expect(Object.keys(REASONS)).toContain(code);
        expect(because(finding)).not.toBe("");
      }
    });
  });
}

it("every detector shows what it is for", () => {
  const bare = DETECTORS.filter((d) => d.examples.hit.length === 0 || d.examples.miss.length === 0).map((d) => d.id);
  // What these find depends on fields, questions or turns before: their cases are in tests of their own.
  const elsewhere = ["names.known", "names.seen", "names.signature", "numbers.continued"];
  expect(bare.filter((id) => !elsewhere.includes(id))).toEqual([]);
});
