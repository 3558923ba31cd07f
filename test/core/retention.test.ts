import { expect, it } from "vitest";
import { addPeriod, longest, retainUntil } from "../../src/core/retention.ts";

const period = (years: number, months: number, days: number) => ({ years, months, days });

it.each([
  ["a year", "2026-03-15", period(1, 0, 0), "2027-03-15"],
  ["a leap day has no anniversary", "2024-02-29", period(1, 0, 0), "2025-02-28"],
  ["a leap day after four years", "2024-02-29", period(4, 0, 0), "2028-02-29"],
  ["the last of January plus a month", "2026-01-31", period(0, 1, 0), "2026-02-28"],
  ["the last of January plus a month in a leap year", "2028-01-31", period(0, 1, 0), "2028-02-29"],
  ["over the end of the year", "2026-11-30", period(0, 3, 0), "2027-02-28"],
  ["eighteen months", "2026-08-31", period(0, 18, 0), "2028-02-29"],
  ["ninety days", "2026-01-01", period(0, 0, 90), "2026-04-01"],
  ["months first, then days", "2026-01-31", period(0, 1, 1), "2026-03-01"],
  ["all three", "2026-01-15", period(1, 2, 3), "2027-03-18"],
])("%s", (_why, from, length, until) => {
  expect(new Date(addPeriod(Date.parse(from), length)).toISOString().slice(0, 10)).toBe(until);
});

it("keeps the time of day", () => {
  expect(addPeriod(Date.parse("2026-01-31T23:59:59.999Z"), period(0, 1, 0))).toBe(
    Date.parse("2026-02-28T23:59:59.999Z"),
  );
});

it("has no end while the relationship has none", () => {
  const keep = period(1, 0, 0);
  expect(retainUntil(0, { keep, from: "relationship-end" })).toBeNull();
  expect(retainUntil(0, { keep, from: "event" })).toBe(Date.UTC(1971, 0, 1));
});

it.each([
  [period(1, 0, 0), 366],
  [period(0, 6, 0), 186],
  [period(0, 0, 90), 90],
  [period(1, 2, 3), 366 + 62 + 3],
])("%j is %i days at the longest, and never less than what a record is kept", (keep, days) => {
  const millis = longest({ keep, from: "event" });
  expect(millis).toBe(days * 86_400_000);
  for (let day = 0; day < 1_500; day += 7) {
    const from = Date.UTC(2024, 0, 1 + day);
    expect(addPeriod(from, keep) - from).toBeLessThanOrEqual(millis);
  }
});

it("has no longest time where nobody knows when it begins", () => {
  expect(longest({ keep: period(5, 0, 0), from: "relationship-end" })).toBe(-1);
});
