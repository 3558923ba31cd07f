import { describe, expect, test } from "vitest";
import { iban } from "../../src/detect/iban.ts";
import { type Asking, found } from "./found.ts";

/** Examples of the SWIFT IBAN Registry, release 99, by country. */
const registry: readonly string[] = [
  "BE68 5390 0754 7034",
  "DK50 0040 0440 1162 43",
  "FI21 1234 5600 0007 85",
  "FR14 2004 1010 0505 0001 3M02 606",
  "DE89 3704 0044 0532 0130 00",
  "GB29 NWBK 6016 1331 9268 19",
  "IE29 AIBK 9311 5212 3456 78",
  "IT60 X054 2811 1010 0000 0123 456",
  "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
  "NL91 ABNA 0417 1643 00",
  "NO93 8601 1117 947",
  "PL61 1090 1014 0000 0712 1981 2874",
  "PT50 0002 0123 1234 5678 9015 4",
  "ES91 2100 0418 4502 0005 1332",
  "SE45 5000 0000 0583 9825 7466",
  "CH93 0076 2011 6238 5295 7",
];

const rows: readonly (readonly [why: string, text: string, found: readonly string[], asking?: Asking])[] = [
  ["over a line end", "NL91 ABNA\n0417 1643 00", ["NL91 ABNA\n0417 1643 00"]],
  ["blank after the country", "NO 93 8601 1117 947", ["NO 93 8601 1117 947"]],
  ["what follows is not part", "DE89370400440532013000 tack", ["DE89370400440532013000"]],
  [
    "two after each other",
    "SE4550000000058398257466, NO9386011117947",
    ["SE4550000000058398257466", "NO9386011117947"],
  ],
  ["emoji before", "🏦🇩🇪DE89370400440532013000", ["DE89370400440532013000"]],
  ["wrong check digits in groups", "DE88 3704 0044 0532 0130 00", ["DE88 3704 0044 0532 0130 00"]],
  ["wrong check digits, announced", "iban DE88370400440532013000", ["DE88370400440532013000"]],
  ["wrong check digits, asked for", "DE88370400440532013000", ["DE88370400440532013000"], { asked: ["IBAN"] }],
  ["wrong check digits, alone", "DE88370400440532013000", []],
  ["no such country", "ZZ8937040044053201300000", []],
  ["too short", "DE8937040044053201300", []],
  ["too long", "DE893704004405320130001", []],
  ["inside a longer code", "XDE89370400440532013000", []],
];

describe("numbers.iban", () => {
  test.each(registry)("%s in groups, in one piece, in lower case", (written) => {
    const solid = written.replaceAll(" ", "");
    expect(found(iban, `pay ${written}.`)).toEqual([written]);
    expect(found(iban, `pay ${solid}.`)).toEqual([solid]);
    expect(found(iban, `pay ${solid.toLowerCase()}.`)).toEqual([solid.toLowerCase()]);
  });

  for (const [why, text, expected, asking] of rows) {
    test(`${why}: ${text}`, () => {
      expect(found(iban, text, asking)).toEqual(expected);
    });
  }
});
