import { describe, expect, test } from "vitest";
import { bic } from "../../src/detect/bic.ts";
import { type Asking, found } from "./found.ts";

const rows: readonly (readonly [why: string, text: string, found: readonly string[], asking?: Asking])[] = [
  ["after the word", "BIC: DEUTDEFF", ["DEUTDEFF"]],
  ["eleven characters, lower case, after the word", "swift code nedszajjxxx thanks", ["nedszajjxxx"]],
  ["digits in it", "bic abnanl2a", ["abnanl2a"]],
  ["beside an IBAN of its country", "DE89370400440532013000 COBADEFFXXX", ["COBADEFFXXX"]],
  ["before an IBAN of its country", "COBADEFFXXX / DE89 3704 0044 0532 0130 00", ["COBADEFFXXX"]],
  ["beside an IBAN of another country", "NO9386011117947 COBADEFFXXX", []],
  ["asked for", "deutdeff", ["deutdeff"], { asked: ["BIC"] }],
  ["emoji before", "🏦BIC 🏦DEUTDEFF", ["DEUTDEFF"]],
  ["a word in capitals", "DEAR CUSTOMER", []],
  ["alone", "DEUTDEFF", []],
  ["no such country", "BIC DEUTZZFF", []],
  ["nine letters", "BIC DEUTDEFFX", []],
];

describe("numbers.bic", () => {
  for (const [why, text, expected, asking] of rows) {
    test(`${why}: ${text}`, () => {
      expect(found(bic, text, asking)).toEqual(expected);
    });
  }
});
