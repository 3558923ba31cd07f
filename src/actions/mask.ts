import type { Action } from "../core/action.ts";
import { MASK } from "./label.ts";

/** Hides the value, its length and its kind: `****`. */
export const mask: Action = { id: "mask", needsKey: false, apply: () => MASK };
