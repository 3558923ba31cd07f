import { RE2JS } from "re2js";
import { z } from "zod";
import { CHECKS, type CustomDetector } from "../core/custom-detector.ts";
import { KINDS } from "../core/kinds.ts";
import { type Checked, checkedText, word } from "./maps.ts";

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const LONGEST_PATTERN = 500;

/** What a custom detector scores where the document does not say. */
const ALONE = 0.8;
const ALONE_WITH_CONTEXT = 0.3;
const IN_CONTEXT = 0.85;

/** Names of custom detectors: they stand in metrics and reasons. */
export function detectorId(text: string): Checked<string> {
  return ID.test(text) && text.length <= 64
    ? { ok: text }
    : { fault: `"${text}" is no detector name: small letters a-z, digits, dots and hyphens, at most 64` };
}

/** A pattern in RE2's syntax that does not match nothing. */
export function patternText(text: string): Checked<string> {
  if (text.length > LONGEST_PATTERN) return { fault: `is longer than ${LONGEST_PATTERN} characters` };
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(text);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, "") : "unknown fault";
    return {
      fault: `is no pattern of RE2 (linear time: no backreferences, no look-around): ${why}`,
    };
  }
  return compiled.matcher("").find()
    ? { fault: "matches nothing at all; a pattern must match some character" }
    : { ok: text };
}

const LETTERS = /\p{L}{2}/u;
const entry = (text: string): Checked<string> =>
  LETTERS.test(text) && !/\d/.test(text)
    ? { ok: text }
    : { fault: `"${text}" is no word: two letters or more, no digits` };
const score = z.number("must be a number above 0, at most 1").gt(0, "must be above 0").max(1, "must be at most 1");

/** One entry of `detectors`. */
export const detectorShape = z
  .strictObject({
    kind: word("kind", KINDS),
    pattern: checkedText(patternText).optional(),
    words: z.array(checkedText(entry)).min(1, "names no word").optional(),
    context: z.array(checkedText(entry)).default([]),
    check: word("check", CHECKS).default("none"),
    score: score.optional(),
    contextScore: score.optional(),
    examples: z
      .strictObject({ hit: z.array(z.string()).default([]), miss: z.array(z.string()).default([]) })
      .prefault({}),
  })
  .refine(({ pattern, words }) => (pattern === undefined) !== (words === undefined), "has either a pattern or words")
  .refine(
    ({ context, contextScore }) => contextScore === undefined || context.length > 0,
    "has a contextScore but no context",
  );

/** The document's detectors, with what it leaves out. */
export function toDetectors(of: Readonly<Record<string, z.output<typeof detectorShape>>>): readonly CustomDetector[] {
  return Object.entries(of).map(([id, { kind, pattern, words, context, check, examples, ...scores }]) => {
    const alone = scores.score ?? (context.length > 0 ? ALONE_WITH_CONTEXT : ALONE);
    return {
      id: `policy.${id}`,
      kind,
      pattern,
      words: words ?? [],
      context,
      check,
      score: alone,
      contextScore: scores.contextScore ?? Math.max(alone, IN_CONTEXT),
      examples,
    };
  });
}
