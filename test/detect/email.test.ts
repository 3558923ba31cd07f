import { describe, expect, test } from "vitest";
import { email } from "../../src/detect/email.ts";
import { type Asking, found } from "./found.ts";

const rows: readonly (readonly [why: string, text: string, found: readonly string[], asking?: Asking])[] = [
  ["plain", "skriv till anna.lind@example.se tack", ["anna.lind@example.se"]],
  ["at the end of a sentence", "It is anna@example.com.", ["anna@example.com"]],
  ["the next sentence without a blank", "mail anna@example.se.Hej igen", ["anna@example.se"]],
  ["two-part top-level domain", "anna@firma.co.uk, thanks", ["anna@firma.co.uk"]],
  ["plus tag, underscore, digits", "abdi.ali+bank_2@posti.example", ["abdi.ali+bank_2@posti.example"]],
  ["apostrophe inside", "o'brien@example.ie", ["o'brien@example.ie"]],
  ["quoted, apostrophes outside", "'anna@example.se'", ["anna@example.se"]],
  ["letters beyond ASCII (RFC 6531)", "żółw@poczta.example", ["żółw@poczta.example"]],
  ["domain beyond ASCII", "info@bücher.example", ["info@bücher.example"]],
  ["punycode top level", "anna@example.xn--p1ai", ["anna@example.xn--p1ai"]],
  ["mailto and angle brackets", "<mailto:anna@example.se>", ["anna@example.se"]],
  ["in a list", "a@example.se;b@example.se,c@example.se", ["a@example.se", "b@example.se", "c@example.se"]],
  ["after an equals sign", "email=anna@example.se&x=1", ["anna@example.se"]],
  ["upper case", "ANNA@EXAMPLE.COM", ["ANNA@EXAMPLE.COM"]],
  ["emoji before: offsets are of UTF-16", "📧👩🏽‍💻anna@example.se", ["anna@example.se"]],
  ["mail host without its top-level domain", "det är sara88@gmail alltså", ["sara88@gmail"]],
  ["a comma for the dot", "sara@example,com", ["sara@example,com"]],
  ["local host, asked for", "anna@postlada", ["anna@postlada"], { asked: ["EMAIL"] }],
  ["local host, not asked for", "anna@postlada", []],
  ["a price", "2 st @ 40 kr", []],
  ["a handle", "(@example.com)", []],
  ["nothing after it", "anna@ och", []],
  ["digits only", "3@4", []],
];

describe("addresses.email", () => {
  for (const [why, text, expected, asking] of rows) {
    test(`${why}: ${text}`, () => {
      expect(found(email, text, asking)).toEqual(expected);
    });
  }

  test("a longer local part than RFC 5321 allows is found by its end", () => {
    const text = `${"a".repeat(300)}@example.com`;
    expect(found(email, text)).toEqual([text.slice(300 - 64)]);
  });
});
