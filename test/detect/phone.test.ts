import { describe, expect, test } from "vitest";
import { phone } from "../../src/detect/phone.ts";
import { type Asking, found } from "./found.ts";

/**
 * Numbers that nobody has: PTS "Telefonnummer för användning i böcker och filmer" (070-174 06 05 …, 08-465 004 04), Ofcom numbers for drama
 * (020 7946 0xxx, 07700 900xxx), BNetzA Vfg. 148/2021 (030 23125 xxx, 0171 39200 xx), ARCEP (06 39 98 xx xx), NANP 555-01xx.
 */
const hits: readonly (readonly [why: string, text: string, found: string, asking?: Asking])[] = [
  ["PTS, international", "ring +46 70 174 06 05 ikväll", "+46 70 174 06 05"],
  ["PTS, with 00", "0046 70 174 06 05", "0046 70 174 06 05"],
  ["PTS, national with hyphen", "070-174 06 05", "070-174 06 05", { regions: ["SE"] }],
  ["PTS, national in one piece", "mitt är 0701740605 tack", "0701740605", { regions: ["SE"] }],
  ["PTS, region from the language alone", "08-465 004 04", "08-465 004 04", { language: "sv" }],
  ["PTS, no region but a word", "mobil 070-174 06 05", "070-174 06 05"],
  ["Ofcom, bracketed area", "call me on (020) 7946 0958.", "(020) 7946 0958", { regions: ["GB"] }],
  ["Ofcom, trunk zero in brackets", "+44 (0)20 7946 0958", "+44 (0)20 7946 0958"],
  ["Ofcom, mobile, second region", "07700 900123", "07700 900123", { regions: ["IE", "GB"] }],
  ["BNetzA, slash", "Tel. 030/23125042", "030/23125042", { regions: ["DE"] }],
  ["BNetzA, extension", "+49 30 23125 042 ext. 12 bitte", "+49 30 23125 042 ext. 12"],
  ["BNetzA, Durchwahl", "030 23125-042 DW 7", "030 23125-042 DW 7", { regions: ["DE"] }],
  ["ARCEP, pairs", "joignable au 06 39 98 12 34", "06 39 98 12 34", { regions: ["FR"] }],
  ["ARCEP, dots", "06.39.98.12.34", "06.39.98.12.34", { regions: ["FR"] }],
  ["NANP, area code in brackets", "(202) 555-0123", "(202) 555-0123"],
  ["country code in brackets", "(+34) 600 123 456", "(+34) 600 123 456"],
  ["no trunk zero in Denmark: pairs", "tlf 32 12 34 56", "32 12 34 56", { regions: ["DK"] }],
  ["digit by digit", "móvil 6 1 2 3 4 5 6 7 8 vale", "6 1 2 3 4 5 6 7 8", { regions: ["ES"] }],
  ["asked for", "0701740605", "0701740605", { regions: ["SE"], asked: ["PHONE"] }],
  ["possible, not valid, but a word for it", "tel 99 88 77 66 5", "99 88 77 66 5", { regions: ["SE"] }],
  ["two numbers in one run: each its own", "0701740605 0701740606", "0701740605,0701740606", { regions: ["SE"] }],
  ["a pile after it is not part", "070-174 06 05 3 st", "070-174 06 05", { regions: ["SE"] }],
  ["emoji before and after", "📱👍🏽070-174 06 05📱", "070-174 06 05", { regions: ["SE"] }],
  ["after an order's own number", "order 4471, 070-174 06 05", "070-174 06 05", { regions: ["SE"] }],
  ["letters of the word touch it not", "Tel.0701740605", "0701740605", { regions: ["SE"] }],
];

const misses: readonly (readonly [why: string, text: string, asking?: Asking])[] = [
  ["order number with zeros", "order 0012345678", { regions: ["SE"] }],
  ["order number that would be valid", "ordernummer 0701740605", { regions: ["SE"] }],
  ["ISO date", "2026-11-23", { regions: ["DK"] }],
  ["date and hour", "23.11.2026 08:15", { regions: ["NO"] }],
  ["month and year", "v. 01/2024", { regions: ["DE"] }],
  ["day with its hour", "Ny tid 9/5 13.20", { regions: ["SE"] }],
  ["amount before the currency", "1 234 567 kr", { regions: ["NO"] }],
  ["amount after the currency", "€ 21 234 567", { regions: ["NO"] }],
  ["amount with decimals", "21234567,50", { regions: ["NO"] }],
  ["amount in thousands with a word near", "ring om restgjeld 3 118 400", { regions: ["NO"] }],
  ["UNIX time", "1732406400", { regions: ["SE", "US"] }],
  ["UNIX time in milliseconds", "1732406400000", { regions: ["SE"] }],
  ["IPv4", "203.0.113.77", { regions: ["SE"] }],
  ["IBAN", "DE89370400440532013000", { regions: ["DE"] }],
  ["IBAN in groups", "SE45 5000 0000 0583 9825 7466", { regions: ["SE"] }],
  ["company number", "org.nr 556677-8899", { regions: ["SE"] }],
  ["tracking number", "kolli 00373500489530470412", { regions: ["SE"] }],
  ["product code", "art AB0701740605X", { regions: ["SE"] }],
  ["opening hours", "08-17 10-15", { regions: ["SE"] }],
  ["hours with dots", "kl. 09.00-14.30", { regions: ["NO"] }],
  ["day and opening hours", "23/12 10-14", { regions: ["DK"] }],
  ["year and hour", "9. oktober 2026 08.31", { regions: ["DK"] }],
  ["article number", "(Art.-Nr. 3614229838)", { regions: ["DE"] }],
  ["range", "felterne 4711-4719", { regions: ["DK"] }],
  ["decimals", "3,14159265 1.23456789", { regions: ["NO"] }],
  ["time of day and seconds", "12:34:56", { regions: ["NO"] }],
  ["short service number", "ring 112 eller 1177", { regions: ["SE"] }],
];

describe("numbers.phone", () => {
  for (const [why, text, expected, asking] of hits) {
    test(`finds: ${why}`, () => {
      expect(found(phone, text, asking).join(",")).toBe(expected);
    });
  }

  for (const [why, text, asking] of misses) {
    test(`leaves: ${why}`, () => {
      expect(found(phone, text, asking)).toEqual([]);
    });
  }

  test("a number at the end of a long table of numbers is still found", () => {
    const text = `${"12345 ".repeat(500)}+46 70 174 06 05`;
    expect(found(phone, text)).toContain("+46 70 174 06 05");
  });
});
