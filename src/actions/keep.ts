import type { Action } from "../core/action.ts";

/** Leaves the value as it is. */
export const keep: Action = { id: "keep", needsKey: false, apply: (text) => text };
