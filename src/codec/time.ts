import type { Scalar } from "../core/event.ts";
import { logicalMillis } from "./leaf.ts";
import type { Leaf } from "./node.ts";

const DAY = 86_400_000;
/** No contact centre's event in these formats is older. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,9}))?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * ISO 8601 to milliseconds since 1970; without a zone it is read as UTC, so that the machine's own zone changes nothing.
 * Undefined where the text is none.
 */
export function isoMillis(text: string): number | undefined {
  const found = ISO.exec(text.trim());
  if (found === null) return undefined;
  const [, date = "", time = "00:00:00", fraction = "0", zone = "Z"] = found;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const millis = Date.parse(
    `${date}T${time.length === 5 ? `${time}:00` : time}.${fraction.padEnd(3, "0").slice(0, 3)}${offset}`,
  );
  return Number.isNaN(millis) ? undefined : millis;
}

/** The unit of a bare number is told by its size: between 1990 and 2200 seconds, milli-, micro- and nanoseconds never overlap. */
function bareMillis(value: number): number | undefined {
  for (const millis of [value * 1_000, value, value / 1_000, value / 1_000_000]) {
    if (millis >= EARLIEST && millis < LATEST) return Math.floor(millis);
  }
  return undefined;
}

/** When a field says that its event happened, in milliseconds since 1970. A logical type decides its unit. */
export function statedTime(leaf: Leaf, value: Scalar): number | undefined {
  if (typeof value === "number" || typeof value === "bigint") {
    return leaf.logical === undefined ? bareMillis(Number(value)) : logicalMillis(leaf, value);
  }
  if (typeof value !== "string") return undefined;
  return /^\d{9,19}$/.test(value) ? bareMillis(Number(value)) : isoMillis(value);
}

/** Whether an event may have happened then: not before 1990, not later than a day after its record was written. */
export function isPlausible(millis: number, recordTime: number): boolean {
  return millis >= EARLIEST && millis <= (recordTime >= EARLIEST ? recordTime + DAY : LATEST);
}
