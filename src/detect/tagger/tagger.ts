import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Detector, Match, View } from "../../core/detect.ts";
import { UserError } from "../../core/errors.ts";
import { isOrganisation } from "../organisations.ts";
import { type Decoded, decisionsOf, decode } from "./decode.ts";
import { createKernel } from "./kernel.ts";
import { kindOf } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import { readLayout } from "./read-layout.ts";
import { readWords } from "./read-words.ts";
import { Reading } from "./reading.ts";
import { spansOf } from "./spans.ts";
import { unpackLexicon, unpackWeights, type Weights } from "./weights.ts";
import { WordCache } from "./word-cache.ts";

interface Loaded {
  readonly weights: Weights;
  readonly lexicon: Lexicon;
}

/** The data lies beside `src` or, in the built package, beside `dist`. */
function dataFile(name: string): Uint8Array {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 5; up++) {
    const file = join(folder, "data", "tagger", name);
    if (existsSync(file)) return readFileSync(file);
    folder = dirname(folder);
  }
  throw new UserError("tagger-damaged", `${name}: is not there`);
}

let run: ((view: View) => readonly Match[]) | undefined;

/**
 * Loads weights and word lists, once; takes some tenths of a second. Throws `UserError` `tagger-damaged` where a file is missing,
 * damaged or of another version.
 */
export function loadTagger(): void {
  run ??= createTagger({
    lexicon: unpackLexicon(dataFile("lexicon.bin.gz"), "lexicon.bin.gz"),
    weights: unpackWeights(dataFile("weights.bin.gz"), "weights.bin.gz"),
  });
}

/** A tagger over given data: a function from a view to matches, in order. Not to be called from within itself. */
export function createTagger({ weights, lexicon }: Loaded): (view: View) => readonly Match[] {
  const kernel = createKernel(weights);
  const { unit } = weights;
  const decisions = decisionsOf(weights);
  const cache = new WordCache(lexicon);
  const reading = new Reading(kernel.inputs);
  const decoded: Decoded = { labels: new Uint8Array(0), margins: new Int32Array(0) };
  return (view) => {
    reading.prepare(view.tokens.length);
    readWords(reading, view, cache);
    readLayout(reading, view, cache);
    decode(decisions, kernel, reading, decoded);
    return spansOf(view, reading, decoded).map(({ start, end, label, margin }): Match => {
      const kind = kindOf(label);
      const score = Math.round(100 / (1 + Math.exp(-Math.max(0, margin) / unit))) / 100;
      const sure = score >= 0.9 ? "clearly" : score >= 0.7 ? "rather" : "barely";
      const reasons = [{ code: "tagger", weight: score, note: sure }];
      return kind === undefined ? { start, end, score, reasons } : { start, end, score, kind, reasons };
    });
  };
}

/** Letters that it was trained on, and digits: of other scripts it knows names at best. */
const READABLE = /[\p{Script=Latin}\p{Nd}]/u;

/** Names, addresses, codes and special categories by what they look like and stand beside, after weights that were trained. */
export const tagger: Detector = {
  id: "tagger",
  kind: "PERSON",
  on: [{ on: "start" }],
  examples: {
    hit: ["Hej, jag heter Anna Lindqvist och bor i Lund.", "my name is john smith"],
    miss: ["Thank you for your order, it will arrive on Monday.", ""],
  },
  match(view) {
    // It has learnt what people write, not what other readings make of it.
    if (view.rewritten === true) return [];
    loadTagger();
    return (run?.(view) ?? []).filter(({ kind = "PERSON", start, end }) =>
      kind === "PERSON" ? !isOrganisation(view, start, end) : READABLE.test(view.text.slice(start, end)),
    );
  },
};
