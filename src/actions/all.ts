import type { Actions } from "../core/action.ts";
import { generalise } from "./generalise.ts";
import { keep } from "./keep.ts";
import { mask } from "./mask.ts";
import { maskCard } from "./mask-card.ts";
import { maskLast4 } from "./mask-last4.ts";
import { redact } from "./redact.ts";
import { shift } from "./shift.ts";
import { token } from "./token.ts";

/** Every action by its name. */
export const ACTIONS_TABLE: Actions = {
  keep,
  mask,
  "mask-last4": maskLast4,
  "mask-card": maskCard,
  redact,
  token,
  generalise,
  shift,
};
