import type { SecretBytes } from "./keys.ts";
import type { Kind } from "./kinds.ts";

/** Names of what can be done to a finding, or to a whole value that is personal data. */
export const ACTIONS = ["keep", "mask", "mask-last4", "mask-card", "redact", "token", "generalise", "shift"] as const;

export type ActionId = (typeof ACTIONS)[number];

/** How much an action hides; where findings overlap, the one that hides most is taken. */
export const STRICTNESS: Readonly<Record<ActionId, number>> = {
  keep: 0,
  shift: 1,
  generalise: 2,
  "mask-card": 3,
  "mask-last4": 4,
  token: 5,
  mask: 6,
  redact: 7,
};

/**
 * Turns one value into what may be published. Pure: equal input gives equal output.
 *
 * `text` is the original text of the finding, `compact` its one form. `key` is there exactly where `needsKey` is true.
 * An action that cannot do its work on a text (no date to shift) hides it whole, as `redact` does; it never returns `text`.
 */
export interface Action {
  readonly id: ActionId;
  readonly needsKey: boolean;
  apply(text: string, compact: string, kind: Kind, key: SecretBytes | undefined): string;
}

export type Actions = Readonly<Record<ActionId, Action>>;
