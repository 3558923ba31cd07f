import type { Detector } from "../../core/detect.ts";
import type { Kind } from "../../core/kinds.ts";
import { judgedCodes } from "./judge-codes.ts";

/** The detector of one kind of code. All of them share one reading of the view. */
export function codeDetector(id: string, kind: Kind, examples: Detector["examples"]): Detector {
  return {
    id,
    kind,
    on: [{ on: "start" }],
    examples,
    match(view) {
      return judgedCodes(view)
        .filter((code) => code.kind === kind)
        .map(({ start, end, score, reasons }) => ({ start, end, score, reasons }));
    },
  };
}
