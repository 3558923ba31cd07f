import type { Detector, Finding, Match, Scan, ScanContext, Segment, View } from "../core/detect.ts";
import { EventError } from "../core/errors.ts";
import { digitRun } from "./digit-runs.ts";
import { type Dispatch, dispatchOf } from "./dispatch.ts";
import { sizesOfRun } from "./groups.ts";
import type { MappedText } from "./mapped-text.ts";
import { forgetViews } from "./view-memory.ts";
import { viewsOf } from "./views.ts";

export interface EngineLimits {
  /** UTF-16 code units of one text. */
  readonly textLength: number;
  /** Milliseconds for one text. */
  readonly millis: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

const LIMITS: EngineLimits = { textLength: 1 << 20, millis: 10_000, now: () => performance.now() };

/** How many tokens go by between two looks at the clock. */
const TOKENS_PER_LOOK = 256;

const isUpper = /^\p{Lu}/u;

/** One view on its way through all detectors. */
class Pass {
  readonly #detectors: readonly Detector[];
  readonly #dispatch: Dispatch;
  readonly #view: View;
  readonly #mapped: MappedText;
  readonly #found: Map<string, Finding>;
  readonly #places: { readonly start: number; readonly end: number }[] = [];
  /** The token that woke each detector last: no detector is called twice for one token. */
  readonly #woken: Int32Array;

  constructor(
    detectors: readonly Detector[],
    dispatch: Dispatch,
    view: View,
    mapped: MappedText,
    found: Map<string, Finding>,
  ) {
    this.#detectors = detectors;
    this.#dispatch = dispatch;
    this.#view = { ...view, found: this.#places };
    this.#mapped = mapped;
    this.#found = found;
    this.#woken = new Int32Array(detectors.length).fill(-1);
  }

  run(look: () => void): void {
    const { tokens, text } = this.#view;
    const { digits, chars, wokenBy, capital, start, last } = this.#dispatch;
    if (tokens.length === 0) return;
    for (const d of start) {
      this.#wake(d, 0);
      if (tokens.length > TOKENS_PER_LOOK) look();
    }
    const fewest = digits[0]?.min ?? Number.POSITIVE_INFINITY;
    let runLast = -1;
    for (let at = 0; at < tokens.length; at++) {
      if (at % TOKENS_PER_LOOK === 0) look();
      const token = tokens[at];
      if (token === undefined) break;
      switch (token.shape) {
        case "d": {
          if (at <= runLast) break;
          const run = digitRun(text, tokens, at);
          runLast = run.last;
          if (run.digits < fewest) break;
          const possible = sizesOfRun(this.#view, at);
          for (const { min, sizes, detector } of digits) {
            if (min > run.digits) break;
            if ((sizes & possible) !== 0) this.#wake(detector, at);
          }
          break;
        }
        case "p": {
          const woken = chars.get(token.low);
          if (woken !== undefined) for (const d of woken) this.#wake(d, at);
          break;
        }
        default: {
          for (const d of wokenBy(token.low)) this.#wake(d, at);
          if (capital.length > 0 && token.shape !== "a") {
            if (token.shape === "m" && !isUpper.test(text.slice(token.start, token.start + 2))) break;
            for (const d of capital) this.#wake(d, at);
          }
        }
      }
    }
    for (const d of last) {
      this.#wake(d, 0);
      look();
    }
    look();
  }

  #wake(number: number, at: number): void {
    if (this.#woken[number] === at) return;
    this.#woken[number] = at;
    const detector = this.#detectors[number];
    if (detector === undefined) return;
    let matches: readonly Match[];
    try {
      matches = detector.match(this.#view, at);
    } catch {
      // The cause stays behind: its message may hold text of the event.
      throw new EventError("detector-failed", detector.id);
    }
    for (const match of matches) this.#keep(detector, match);
  }

  #keep(detector: Detector, match: Match): void {
    const { start, end, score } = match;
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= this.#view.text.length;
    if (!inside || start >= end || !(score >= 0 && score <= 1)) throw new EventError("detector-failed", detector.id);
    this.#places.push({ start, end });
    const range = this.#mapped.back(start, end);
    if (range.start >= range.end) throw new EventError("detector-failed", detector.id);
    const kind = match.kind ?? detector.kind;
    const key = `${range.start} ${range.end} ${kind} ${detector.id}`;
    const known = this.#found.get(key);
    if (known !== undefined && known.score >= score) return;
    const { field, path } = this.#view.segment;
    this.#found.set(key, {
      field,
      path,
      ...range,
      kind,
      score,
      detector: detector.id,
      reasons: match.reasons,
      ...(match.of === undefined ? {} : { of: match.of }),
    });
  }
}

/**
 * Makes the function that finds. One pass over each view of a text; a detector that nothing wakes costs nothing, so the
 * cost is linear in the text and does not grow with the detectors that sleep.
 *
 * The scan throws `EventError` only: `text-too-long` and `too-slow` with the segment's path, `detector-failed` with the
 * detector's id where it threw, or gave a range that is empty or outside the text, or a score outside 0 to 1.
 * Findings come in order of their start; overlaps are kept; the same range, kind and detector comes once, with its best score.
 *
 * Throws `TypeError` for detectors whose triggers can never fire, or that share an id.
 */
export function createEngine(detectors: readonly Detector[], limits: Partial<EngineLimits> = {}): Scan {
  const dispatch = dispatchOf(detectors);
  const { textLength, millis, now } = { ...LIMITS, ...limits };
  return (segment: Segment, context: ScanContext) => {
    if (segment.text.length > textLength) throw new EventError("text-too-long", segment.path);
    const until = now() + millis;
    const look = (): void => {
      if (now() > until) throw new EventError("too-slow", segment.path);
    };
    const found = new Map<string, Finding>();
    try {
      for (const { mapped, tokens, rewritten } of viewsOf(segment)) {
        look();
        const view: View = { text: mapped.text, tokens, segment, context, rewritten };
        new Pass(detectors, dispatch, view, mapped, found).run(look);
      }
    } finally {
      forgetViews();
    }
    return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
