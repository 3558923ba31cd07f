import type { Action } from "../core/action.ts";
import { EventError } from "../core/errors.ts";
import type { SecretBytes } from "../core/keys.ts";
import { aesSiv } from "./cipher.ts";
import { addDays, readDate } from "./dates.ts";
import { label, unlessWhole } from "./label.ts";

const known = new WeakMap<SecretBytes, number>();

/** How far this person's dates are moved: 1 to 365 days, the same for all of them, known only with the key. */
export function shiftDays(key: SecretBytes): number {
  let days = known.get(key);
  if (days === undefined) {
    const pseudorandom = aesSiv.seal(key, "shift", new Uint8Array(0));
    days = 1 + (new DataView(pseudorandom.buffer, pseudorandom.byteOffset).getUint32(0) % 365);
    known.set(key, days);
  }
  return days;
}

/**
 * Moves a date back by the person's own number of days and writes it in the form it had, so that the time between two
 * dates of one person stays true. What is no date is hidden whole.
 */
export const shift: Action = {
  id: "shift",
  needsKey: true,
  apply(text, compact, kind, key) {
    if (key === undefined) throw new EventError("key-missing", kind);
    const date = readDate(text) ?? readDate(compact);
    return date === undefined ? label(kind) : unlessWhole(date.write(addDays(date.day, -shiftDays(key))), text, kind);
  },
};
