import { expect, it } from "vitest";
import { parsePeriod } from "../../src/policy/period.ts";

it.each([
  ["P1Y", { years: 1, months: 0, days: 0 }],
  ["P18M", { years: 0, months: 18, days: 0 }],
  ["P1Y6M10D", { years: 1, months: 6, days: 10 }],
])("reads %s", (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

it.each([
  ["nothing at all", "P"],
  ["zero", "P0D"],
  ["weeks", "P2W"],
  ["hours", "PT12H"],
  ["a part of a year", "P1.5Y"],
  ["less than nothing", "-P1Y"],
  ["another order", "P6M1Y"],
  ["no period", "1 year"],
  ["more than two hundred years", "P201Y"],
])("refuses %s", (_why, text) => {
  expect(parsePeriod(text)).toBeUndefined();
});
