import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/core/detect.ts";
import { deSteuerId, oneDigitRepeats } from "../../../src/detect/national-id/de-steuer-id.ts";
import { dkCpr } from "../../../src/detect/national-id/dk-cpr.ts";
import { esDni } from "../../../src/detect/national-id/es-dni.ts";
import { frNir } from "../../../src/detect/national-id/fr-nir.ts";
import { itCodiceFiscale } from "../../../src/detect/national-id/it-codice-fiscale.ts";
import { nlBsn } from "../../../src/detect/national-id/nl-bsn.ts";
import { noFodselsnummer } from "../../../src/detect/national-id/no-fodselsnummer.ts";
import { standard } from "../../../src/detect/national-id/number.ts";
import { sePersonnummer } from "../../../src/detect/national-id/se-personnummer.ts";
import { ukNhs } from "../../../src/detect/national-id/uk-nhs.ts";
import { ukNino } from "../../../src/detect/national-id/uk-nino.ts";
import { type Asking, found } from "../found.ts";

const rows: readonly (readonly [
  why: string,
  detector: Detector,
  text: string,
  found: readonly string[],
  asking?: Asking,
])[] = [
  ["ten digits count at home: region", sePersonnummer, "8112289874", ["8112289874"], { regions: ["SE"] }],
  ["ten digits count at home: language", sePersonnummer, "8112289874", ["8112289874"], { language: "sv" }],
  ["ten digits do not count abroad", sePersonnummer, "8112289874", [], { language: "de", regions: ["DE"] }],
  ["an order number is a thing", sePersonnummer, "ordernr 8112289874", [], { regions: ["SE"] }],
  ["turned 100", sePersonnummer, "pnr 121212+1212", ["121212+1212"]],
  ["blanks around the hyphen", sePersonnummer, "811228 - 9874", ["811228 - 9874"]],
  ["mistyped but announced", sePersonnummer, "personnummer 811228-9875", ["811228-9875"]],
  ["mistyped, alone", sePersonnummer, "811228-9875", []],
  ["organisation number", sePersonnummer, "organisationsnummer 556677-8899", []],
  ["two in one run", sePersonnummer, "811228-9874 670919-9530", ["811228-9874", "670919-9530"]],
  ["longer number", sePersonnummer, "12811228-98741", []],
  ["letters touch it", sePersonnummer, "AB811228-9874C", []],
  ["account number of the same length", noFodselsnummer, "konto 1503.12.53590", []],
  ["without modulus 11, hyphen, abroad", dkCpr, "211062-5620", []],
  ["without modulus 11, hyphen, at home", dkCpr, "211062-5620", ["211062-5620"], { regions: ["DK"] }],
  ["modulus 11 without hyphen, at home: still needs a word", dkCpr, "0707614285 og", [], { regions: ["DK"] }],
  ["with a word", dkCpr, "cpr-nr. 2110625620", ["2110625620"]],
  ["no such day", dkCpr, "cpr 511062-5629", []],
  ["BSN at home still needs a word", nlBsn, "111222333 of", [], { regions: ["NL"], language: "nl" }],
  ["BSN with a word", nlBsn, "mijn bsn is 111.222.333", ["111.222.333"]],
  ["NHS number at home still needs a word", ukNhs, "943 476 5919 and", [], { regions: ["GB"], language: "en" }],
  ["NHS number with a word", ukNhs, "his NHS no is 943 476 5919", ["943 476 5919"]],
  ["NIR without its key, announced", frNir, "n° de sécu 2 69 05 49 588 157", ["2 69 05 49 588 157"]],
  ["NIR without its key, alone", frNir, "2 69 05 49 588 157", []],
  ["NIR of Corsica", frNir, "186022A21532523", ["186022A21532523"]],
  ["a letter that opens the next word", esDni, "pedí 12345678 zapatos", []],
  ["dots and a blank", esDni, "DNI 12.345.678 Z", ["12.345.678 Z"]],
  ["groups", itCodiceFiscale, "RSS MRA 85T10 A562S", ["RSS MRA 85T10 A562S"]],
  ["NINO without its suffix, announced", ukNino, "NI number AB123456", ["AB123456"]],
  ["NINO without its suffix, alone", ukNino, "AB123456", []],
  ["prefix that is not given out", ukNino, "GB123456A", []],
  ["one digit repeated thrice or pairs twice", deSteuerId, "11223456788", []],
];

describe("national numbers: context", () => {
  for (const [why, detector, text, expected, asking] of rows) {
    test(`${detector.id}: ${why}`, () => {
      expect(found(detector, text, asking)).toEqual(expected);
    });
  }

  test("a validator that the library does not have stops the start", () => {
    expect(() => standard("SE", "nothing")).toThrow(TypeError);
  });

  test("exactly one digit of a tax number repeats", () => {
    expect(oneDigitRepeats("86095742719")).toBe(true);
    expect(oneDigitRepeats("65929970489")).toBe(true);
    expect(oneDigitRepeats("1122345678")).toBe(false);
    expect(oneDigitRepeats("1234567890")).toBe(false);
    expect(oneDigitRepeats("1111234567")).toBe(false);
  });
});
