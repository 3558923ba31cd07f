import type { Action } from "../core/action.ts";
import { label } from "./label.ts";

/** Hides the value and says what it was: `[EMAIL]`. */
export const redact: Action = { id: "redact", needsKey: false, apply: (_text, _compact, kind) => label(kind) };
