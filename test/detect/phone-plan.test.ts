import fc from "fast-check";
import { type CountryCode, getCountries, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { mayBeValid } from "../../src/detect/phone-plan.ts";

describe("the quick look at a number plan", () => {
  it.each<[string, string, boolean, string]>([
    ["0701740605", "SE", true, "with its trunk zero"],
    ["46701740605", "SE", true, "with its country code"],
    ["02079460958", "GB", true, "another plan of the same code counts, too"],
    ["0012345678", "SE", true, "a way to dial abroad is left to the reading itself"],
    ["9999", "SE", false, "too short for any type"],
    ["4444444444444", "SE", false, "too long for any type"],
  ])("%s in %s: %s", (digits, region, may, _why) => {
    expect(mayBeValid(digits, region)).toBe(may);
  });

  it("never refuses what libphonenumber calls valid", () => {
    const digits = fc.tuple(fc.constantFrom("", "0", "7", "20", "44", "46", "49"), fc.stringMatching(/^\d{5,11}$/));
    fc.assert(
      fc.property(fc.constantFrom(...getCountries()), digits, (region: CountryCode, [head, tail]) => {
        const number = head + tail;
        const valid =
          parsePhoneNumberFromString(number, { defaultCountry: region, extract: false })?.isValid() ?? false;
        expect(valid && !mayBeValid(number, region)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
