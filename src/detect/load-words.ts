import type { Segment } from "../core/detect.ts";
import { NO_MEMORY } from "../core/memory.ts";
import { REMEMBERING } from "./memory.ts";
import { viewsOf } from "./views.ts";

/** Says something of everything that the languages' words are compiled for. */
const EVERYTHING = "your name? a n n a, B as in bravo, double five one two three, anna at example dot com, number 07";

/** Compiles the words of all languages, so that no event's time budget pays for it. */
export function loadWords(): void {
  const segment: Segment = {
    field: 0,
    path: "",
    text: EVERYTHING,
    format: "plain",
    language: undefined,
    channel: "chat",
    speaker: "unknown",
  };
  for (const { tokens } of viewsOf(segment)) if (tokens.length === 0) return;
  REMEMBERING.step(NO_MEMORY, { speaker: "unknown", segments: [segment], names: [] }, []);
}
