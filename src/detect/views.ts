import type { Segment, Token } from "../core/detect.ts";
import { withoutEntities } from "./entities.ts";
import { htmlTexts } from "./html.ts";
import { joinedNumbers } from "./joined-numbers.ts";
import { chain, type MappedText } from "./mapped-text.ts";
import { obfuscatedEmails } from "./obfuscated-emails.ts";
import { aroundRewritten } from "./rewritten-parts.ts";
import { spelledOut } from "./spelled.ts";
import { spokenDigits } from "./spoken-digits.ts";
import { tokenise } from "./tokens.ts";
import { plainView } from "./view.ts";
import { wordedNumbers } from "./worded-numbers.ts";

/** What a further view is made from: a text as detectors read it. */
export interface ViewSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segment: Segment;
}

/**
 * Makes another reading of a text, or undefined where there is nothing to read otherwise, which must be cheap to see.
 * The result maps back to `source.text`. Linear; takes any text.
 */
export type ViewMaker = (source: ViewSource) => MappedText | undefined;

/** Every further reading; each is scanned by all detectors. */
export const VIEW_MAKERS: readonly ViewMaker[] = [
  obfuscatedEmails,
  spokenDigits,
  joinedNumbers,
  spelledOut,
  wordedNumbers,
];

export interface ScannedView {
  /** Maps back to the segment's text. */
  readonly mapped: MappedText;
  readonly tokens: readonly Token[];
  /** As in `View`. */
  readonly rewritten: boolean;
}

function basesOf(segment: Segment): readonly MappedText[] {
  if (segment.format === "plain") {
    const decoded = withoutEntities(segment.text);
    return [chain(decoded, plainView(decoded.text))];
  }
  const { shown, hidden } = htmlTexts(segment.text);
  return [shown, hidden].map((base) => chain(base, plainView(base.text)));
}

/** Every view of a segment, one after the other. */
export function* viewsOf(segment: Segment, makers: readonly ViewMaker[] = VIEW_MAKERS): Generator<ScannedView> {
  for (const base of basesOf(segment)) {
    const tokens = tokenise(base.text);
    yield { mapped: base, tokens, rewritten: false };
    for (const make of makers) {
      const made = make({ text: base.text, tokens, segment });
      if (made === undefined) continue;
      const read = aroundRewritten(base.text, made, tokenise(made.text));
      yield { mapped: chain(base, made), tokens: read, rewritten: true };
    }
  }
}
