import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, readDate } from "../../src/actions/dates.ts";
import { MONTH_NAMES } from "../../src/actions/month-names.ts";
import { shift, shiftDays } from "../../src/actions/shift.ts";
import { keyNamed } from "../core/make.ts";

const FORMS = [
  ["year first", "1984-03-02", "1984-03-01"],
  ["year first, slashes", "1984/03/02", "1984/03/01"],
  ["year first, dots", "1984.03.02", "1984.03.01"],
  ["one digit", "1984-3-2", "1984-3-1"],
  ["no separator", "19840302", "19840301"],
  ["two-digit year, no separator", "840302", "840301"],
  ["day first, dots", "02.03.1984", "01.03.1984"],
  ["day first, slashes", "2/3/1984", "1/3/1984"],
  ["day first, hyphens, two-digit year", "02-03-84", "01-03-84"],
  ["month first where it can be nothing else", "3/13/1984", "3/12/1984"],
  ["blanks around the separators", "2. 3. 1984", "1. 3. 1984"],
  ["English", "2 March 1984", "1 March 1984"],
  ["English, ordinal", "2nd of March 1984", "1st of March 1984"],
  ["English, eleventh to thirteenth", "12th March 1984", "11th March 1984"],
  ["English, month first", "March 2, 1984", "March 1, 1984"],
  ["English, month first with ordinal", "March 4th, 1984", "March 3rd, 1984"],
  ["English, short", "2 Mar 1984", "1 Mar 1984"],
  ["Swedish", "2 mars 1984", "1 mars 1984"],
  ["German", "2. März 1984", "1. März 1984"],
  ["Spanish", "2 de marzo de 1984", "1 de marzo de 1984"],
  ["Polish", "2 marca 1984", "1 marca 1984"],
  ["Finnish", "2. maaliskuuta 1984", "1. maaliskuuta 1984"],
  ["capitals", "2 MARCH 1984", "1 MARCH 1984"],
] as const;

describe("readDate", () => {
  it.each(FORMS)("%s: one day back, written as it was", (_what, text, dayBefore) => {
    const date = readDate(text);
    expect(date?.write(addDays(date.day, -1))).toBe(dayBefore);
    expect(date?.write(date.day)).toBe(text);
  });

  it("knows the months of every language", () => {
    for (const names of MONTH_NAMES) {
      expect(names).toHaveLength(12);
      for (const [i, name] of names.entries()) expect(readDate(`15 ${name} 1984`)?.day.month).toBe(i + 1);
    }
  });

  it.each([
    ["no day has it", "30.02.1984"],
    ["no month has it", "1984-13-01"],
    ["a leap day of a common year", "29.02.1985"],
    ["a year alone", "1984"],
    ["a phone number", "070-123 45 67"],
    ["a date in a text", "born 1984-03-02"],
    ["a month that is none", "2 Smarch 1984"],
    ["nothing", ""],
  ])("refuses: %s", (_why, text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe("shift", () => {
  const keys = fc.string({ minLength: 1, maxLength: 20 }).map(keyNamed);
  const days = fc
    .date({ noInvalidDate: true, min: new Date("1910-01-01"), max: new Date("2026-12-31") })
    .map((d) => d.toISOString().slice(0, 10));

  it("moves each date of a person back by the same 1 to 365 days", () => {
    fc.assert(
      fc.property(keys, days, (key, text) => {
        const back = shiftDays(key);
        expect(back).toBeGreaterThanOrEqual(1);
        expect(back).toBeLessThanOrEqual(365);
        const moved = shift.apply(text, text, "DOB", key);
        expect(Date.parse(text) - Date.parse(moved)).toBe(back * 86_400_000);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same days for the same key bytes, and mostly others for others", () => {
    expect(shiftDays(keyNamed("a"))).toBe(shiftDays(keyNamed("a")));
    expect(new Set(Array.from({ length: 50 }, (_, i) => shiftDays(keyNamed(`person ${i}`)))).size).toBeGreaterThan(30);
  });
});
