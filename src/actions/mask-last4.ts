import type { Action } from "../core/action.ts";
import { MASK, unlessWhole } from "./label.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
/** Of fewer characters, four are too large a part. */
const SHORTEST = 8;

/** Shows the last four letters or digits: `****4567`. A value of fewer than eight is hidden whole. */
export const maskLast4: Action = {
  id: "mask-last4",
  needsKey: false,
  apply(text, compact, kind) {
    const characters = compact.match(LETTER_OR_DIGIT) ?? [];
    if (characters.length < SHORTEST) return MASK;
    return unlessWhole(MASK + characters.slice(-4).join(""), text, kind);
  },
};
