import type { Detector } from "../core/detect.ts";
import { findNames } from "./known-names.ts";
import type { StatedName } from "./name-forms.ts";

/** A conversation's names stay the same array for as long as no new one is met. */
const stated = new WeakMap<readonly string[], readonly StatedName[]>();

function statedNames(seen: readonly string[]): readonly StatedName[] {
  const known = stated.get(seen);
  if (known !== undefined) return known;
  const names = seen.map((name) => ({ name }));
  stated.set(seen, names);
  return names;
}

/**
 * Names met earlier in the conversation, found again whole or in part, in any case of letters; a part that is an ordinary word as well
 * ("Berg") only with a capital that no sentence explains.
 */
export const seenNames: Detector = {
  id: "names.seen",
  kind: "PERSON",
  on: [{ on: "start" }],
  // Only a conversation makes them known; the cases are in the detector's own test.
  examples: { hit: [], miss: ["Tack Wilma, då ringer vi."] },
  match: (view) => (view.context.seen === undefined ? [] : findNames(view, statedNames(view.context.seen))),
};
