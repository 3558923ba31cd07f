import { expect, test } from "vitest";
import { isDay, isLuhn, isVerhoeff, mrzSum, weighted } from "../../../src/detect/national-id/checks.ts";

test.each([
  ["79927398713", true, "the usual example"],
  ["79927398710", false, "another last digit"],
  ["0", true, "nothing to add"],
])("Luhn %s: %s (%s)", (digits, holds) => expect(isLuhn(digits)).toBe(holds));

test.each([
  ["2363", true, "the usual example, 236 with 3"],
  ["2364", false, "another last digit"],
  ["3263", false, "two digits changed places"],
  ["1428570", true, "142857 with 0"],
])("Verhoeff %s: %s (%s)", (digits, holds) => expect(isVerhoeff(digits)).toBe(holds));

test.each([
  ["1900", 2, 29, false, "1900 was no leap year"],
  ["00", 2, 29, true, "but 2000 was"],
  ["2023", 4, 31, false, "April"],
  ["2023", 0, 1, false, "month 0"],
  ["2023", 13, 1, false, "month 13"],
  ["1986", 10, 15, true, "a day"],
  ["1986", 10, 0, false, "day 0"],
])("day %s-%i-%i: %s (%s)", (year, month, day, holds) => expect(isDay(year, month, day)).toBe(holds));

test("weights, and the sum of machine-readable documents", () => {
  expect(weighted("123", [3, 2, 1])).toBe(10);
  // ICAO Doc 9303-3, 4.9: the date 520727 has check digit 3.
  expect(mrzSum("520727")).toBe(3);
  // The same, for AB2134<<<: 5; fillers count nothing.
  expect(mrzSum("AB2134000")).toBe(5);
});
