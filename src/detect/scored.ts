import type { Match, Reason } from "../core/detect.ts";
import { scoreOf } from "./context.ts";

/** A match whose score is the sum of its reasons' weights. */
export function scored(start: number, end: number, reasons: readonly Reason[]): Match {
  return { start, end, score: scoreOf(reasons), reasons };
}
