import type { Period, Retention } from "./policy.ts";

/**
 * Adds a calendar period in UTC. A day that the target month lacks becomes its last day (31 January + 1 month = 28 or 29
 * February), as Regulation (EEC, Euratom) No 1182/71 Art. 3(2)(c) ends periods.
 */
export function addPeriod(from: number, period: Period): number {
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCFullYear(date.getUTCFullYear() + period.years, date.getUTCMonth() + period.months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last) + period.days);
  return date.getTime();
}

/** Until when a record may be kept; null while the relationship that the period counts from has not ended. */
export function retainUntil(occurredAt: number, retention: Retention): number | null {
  return retention.from === "event" ? addPeriod(occurredAt, retention.keep) : null;
}

const DAY = 86_400_000;

/** The longest that a record can have to be kept, in milliseconds; -1 where nobody knows yet when the period begins. */
export function longest({ keep, from }: Retention): number {
  return from === "event" ? (keep.years * 366 + keep.months * 31 + keep.days) * DAY : -1;
}
