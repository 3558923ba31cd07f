import { describe, expect, test } from "vitest";
import { card, keepsLuhn, networkOf } from "../../src/detect/card.ts";
import { type Asking, found } from "./found.ts";

/** Test numbers as Stripe, Adyen and PayPal publish them for their sandboxes. */
const published: readonly (readonly [network: string, number: string])[] = [
  ["Visa", "4242424242424242"],
  ["Visa", "4111111111111111"],
  ["Mastercard", "5555555555554444"],
  ["Mastercard", "2223003122003222"],
  ["American Express", "378282246310005"],
  ["American Express", "371449635398431"],
  ["Discover", "6011111111111117"],
  ["Diners Club", "3056930009020004"],
  ["Diners Club", "36227206271667"],
  ["JCB", "3566002020360505"],
  ["UnionPay", "6200000000000005"],
  ["Maestro", "6759649826438453"],
  ["Dankort", "5019717010103742"],
];

const rows: readonly (readonly [why: string, text: string, found: readonly string[], asking?: Asking])[] = [
  ["groups of four", "kort 4242 4242 4242 4242 tack", ["4242 4242 4242 4242"]],
  ["hyphens", "5555-5555-5555-4444", ["5555-5555-5555-4444"]],
  ["as on an Amex", "3782 822463 10005", ["3782 822463 10005"]],
  ["expiry and security code after it are not part", "4111 1111 1111 1111 12/27 123", ["4111 1111 1111 1111"]],
  ["seventeen digits, in groups", "carte Bancontact 6703 1234 5678 9013 3", ["6703 1234 5678 9013 3"]],
  ["a check digit ends it", "6703 4444 4444 4449 1", ["6703 4444 4444 4449"]],
  ["emoji before", "💳🇸🇪4111 1111 1111 1111", ["4111 1111 1111 1111"]],
  ["mistyped but announced", "mitt kort är 4111111111111112", ["4111111111111112"]],
  ["mistyped but asked for", "4111111111111112", ["4111111111111112"], { asked: ["CARD"] }],
  ["mistyped, alone", "4111111111111112", []],
  ["two cards in one run", "4111111111111111 5555555555554444", ["4111111111111111", "5555555555554444"]],
  ["Luhn holds, nobody's range", "1234567890123452", []],
  ["UNIX time in milliseconds", "1732406400000", []],
  ["IBAN", "DE89370400440532013000", []],
  ["too long", "41111111111111111111111", []],
  ["inside a product code", "X4111111111111111", []],
  ["parcel number (SSCC) with zeros", "373500489530470412", []],
];

describe("numbers.card", () => {
  test.each(published)("knows %s %s", (network, number) => {
    expect(keepsLuhn(number)).toBe(true);
    expect(networkOf(number)?.name).toBe(network);
    expect(found(card, `my card is ${number}`)).toEqual([number]);
  });

  test.each(published)("a changed digit breaks the check digit of %s %s", (_network, number) => {
    for (let i = 0; i < number.length; i++) {
      const changed = `${number.slice(0, i)}${(Number(number[i]) + 1) % 10}${number.slice(i + 1)}`;
      expect(keepsLuhn(changed)).toBe(false);
    }
  });

  for (const [why, text, expected, asking] of rows) {
    test(`${why}: ${text}`, () => {
      expect(found(card, text, asking)).toEqual(expected);
    });
  }

  test("the reason names the network", () => {
    const [match] = card.match(
      {
        text: "4242424242424242",
        tokens: [{ start: 0, end: 16, shape: "d", low: "4242424242424242" }],
        segment: {
          field: 0,
          path: "text",
          text: "4242424242424242",
          format: "plain",
          language: undefined,
          channel: "chat",
          speaker: "customer",
        },
        context: { names: [], asked: [], regions: [] },
      },
      0,
    );
    expect(match?.reasons.map((reason) => reason.note)).toContain("Visa range");
  });
});
