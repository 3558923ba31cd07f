import { DEFAULT_THRESHOLD } from "../../src/core/decide.ts";
import type { Detector, ScanContext, Segment } from "../../src/core/detect.ts";
import { createEngine } from "../../src/detect/engine.ts";

export interface Asking {
  readonly language?: string;
  readonly regions?: readonly string[];
  readonly asked?: ScanContext["asked"];
  readonly least?: number;
}

/** What one detector finds in a text at the usual threshold, as the text of each finding, cut out at the finding's offsets. */
export function found(detector: Detector, text: string, asking: Asking = {}): readonly string[] {
  const segment: Segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: asking.language,
    channel: "chat",
    speaker: "customer",
  };
  const context: ScanContext = { names: [], asked: asking.asked ?? [], regions: asking.regions ?? [] };
  return createEngine([detector])(segment, context)
    .filter((finding) => finding.kind === detector.kind && finding.score >= (asking.least ?? DEFAULT_THRESHOLD))
    .map((finding) => text.slice(finding.start, finding.end));
}
