import { describe, expect, it } from "vitest";
import { hostileTexts } from "../../bench/hostile.ts";
import type { Detector, Segment, Token, View } from "../../src/core/detect.ts";
import { createScan, DETECTORS } from "../../src/detect/all.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { random } from "../../train/random.ts";

// Work is counted, not timed: every look of a detector at a token, and how often detectors are woken. Speed itself is measured in bench.

const segment = (text: string): Segment => ({
  field: 0,
  path: "text",
  text,
  format: "plain",
  language: undefined,
  channel: "chat",
  speaker: "customer",
});

interface Work {
  looks: number;
  calls: number;
}

/** The tokens of a view, with every look at one of them counted. */
function counted(view: View, work: Work): View {
  const tokens = new Proxy(view.tokens as Token[], {
    get(target, key) {
      if (typeof key === "string" && key !== "length") work.looks++;
      return Reflect.get(target, key);
    },
  });
  return { ...view, tokens };
}

/** An engine whose detectors count their work; a detector's view is counted once, as detectors remember what they read of one. */
function counting(): (text: string) => Work {
  const work: Work = { looks: 0, calls: 0 };
  let last: { readonly view: View; readonly shown: View } | undefined;
  const detectors = DETECTORS.map(
    (detector): Detector => ({
      ...detector,
      match(view, at) {
        work.calls++;
        if (last?.view !== view) last = { view, shown: counted(view, work) };
        return detector.match(last.shown, at);
      },
    }),
  );
  const scan = createEngine(detectors, { millis: Number.POSITIVE_INFINITY });
  return (text) => {
    work.looks = 0;
    work.calls = 0;
    last = undefined;
    scan(segment(text), { names: [], asked: [], regions: ["SE", "DE"] });
    return { ...work };
  };
}

createScan();
const workOf = counting();

/** A text of four times the length may cost so many times as much: four, and room for what a text costs once. */
const MOST_GROWTH = 5;
/** No text costs more than ten times the mean; the mean of contact texts is below this for each character. */
const MEAN_LOOKS = 40;
const MOST_TIMES = 10;
const LENGTH = 500;

describe("work on hostile texts", () => {
  const short = hostileTexts(LENGTH, 40);
  const long = hostileTexts(4 * LENGTH, 40);

  it.each(short.map(({ name, text }, i) => ({ name, text, longer: long[i]?.text ?? "" })))(
    "grows with the length and no faster: $name",
    ({ text, longer }) => {
      const few = workOf(text);
      const many = workOf(longer);
      expect(many.calls).toBeLessThanOrEqual(MOST_GROWTH * few.calls + 100);
      expect(many.looks).toBeLessThanOrEqual(MOST_GROWTH * few.looks + 10 * LENGTH);
      expect(many.looks / longer.length).toBeLessThanOrEqual(MOST_TIMES * MEAN_LOOKS);
    },
  );

  it("stays so for the worst text that a search finds", () => {
    const r = random(11);
    const pieces = [
      ..."0123456789 .,:;-_/@#+()[]<>&\"'\naAéÅ１",
      "07",
      "kl ",
      "nr ",
      "tel ",
      "född ",
      "DE",
      "at ",
      "de ",
    ];
    const fresh = (): string => Array.from({ length: 1 + r.below(6) }, () => r.pick(pieces)).join("");
    const repeated = (unit: string, length: number): string =>
      unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const cost = (unit: string): number => workOf(repeated(unit, LENGTH)).looks / LENGTH;
    let worst = fresh();
    let most = cost(worst);
    for (let round = 0; round < 60; round++) {
      const change = r.below(3);
      const unit = change === 0 ? fresh() : change === 1 ? worst + r.pick(pieces) : r.pick(pieces) + worst.slice(0, 8);
      const looks = cost(unit);
      if (looks > most) [worst, most] = [unit, looks];
    }
    expect(most).toBeLessThanOrEqual(MOST_TIMES * MEAN_LOOKS);
    const more = workOf(repeated(worst, 4 * LENGTH)).looks;
    expect(more).toBeLessThanOrEqual(MOST_GROWTH * most * LENGTH + 10 * LENGTH);
  });

  it.each([
    ["one word of a million letters", "a".repeat(1 << 20)],
    ["a million capitals", "A".repeat(1 << 20)],
    ["a million digits", "1".repeat(1 << 20)],
    ["lone surrogates", "\ud800".repeat(100_000)],
    ["right to left", "سلام عليكم ".repeat(10_000)],
  ])("%s: no exception", (_name, text) => {
    expect(
      Array.isArray(
        createScan({ millis: Number.POSITIVE_INFINITY })(segment(text), { names: [], asked: [], regions: ["SE"] }),
      ),
    ).toBe(true);
  });
});
