import type { Action } from "../core/action.ts";
import { label } from "./label.ts";

/** Lengths that a payment card number has (ISO/IEC 7812-1: at most 19; issued from 13). */
const SHORTEST = 13;
const LONGEST = 19;

/**
 * Shows the first six and the last four digits of a payment card: `411111******1111`, the most that PCI DSS v4.0.1
 * requirement 3.4.1 lets be displayed of any card. What is not as long as a card number is hidden whole.
 */
export const maskCard: Action = {
  id: "mask-card",
  needsKey: false,
  apply(_text, compact, kind) {
    const digits = compact.replace(/[\s.\-\u2010-\u2015]/g, "");
    if (!/^\d+$/.test(digits) || digits.length < SHORTEST || digits.length > LONGEST) return label(kind);
    return `${digits.slice(0, 6)}******${digits.slice(-4)}`;
  },
};
