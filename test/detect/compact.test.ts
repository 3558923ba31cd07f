import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS, type Kind } from "../../src/core/kinds.ts";
import { compact } from "../../src/detect/compact.ts";

const rows: readonly (readonly [kind: Kind, text: string, form: string, regions?: readonly string[]])[] = [
  ["EMAIL", "<mailto:Anna.Lind@Example.SE>", "anna.lind@example.se"],
  ["EMAIL", "anna\u200b@example.se", "anna@example.se"],
  ["EMAIL", "anna at example dot com", "anna@example.com"],
  ["EMAIL", "anna (snabel-a) example punkt se", "anna@example.se"],
  ["EMAIL", "anna @ example.com", "anna@example.com"],
  ["PHONE", "070-174 06 05", "+46701740605", ["SE"]],
  ["PHONE", "+46 (0)70 174 06 05", "+46701740605", []],
  ["PHONE", "0046701740605", "+46701740605", ["NO"]],
  ["PHONE", "(020) 7946 0958", "+442079460958", ["SE", "GB"]],
  ["PHONE", "+49 30 23125 042 ext. 12", "+493023125042", []],
  ["PHONE", "noll sju noll ett sju fyra noll sex noll fem", "+46701740605", ["SE"]],
  ["PHONE", "12 34", "1234", ["SE"]],
  ["PHONE", "no number", "no number", ["SE"]],
  ["PHONE", "070-174 06 05", "0701740605", []],
  ["NATIONAL_ID", "19811228-9874", "8112289874"],
  ["NATIONAL_ID", "198112289874", "8112289874"],
  ["NATIONAL_ID", "811228-9874", "8112289874"],
  ["NATIONAL_ID", "811228 9874", "8112289874"],
  ["NATIONAL_ID", "121212-1212", "1212121212"],
  ["NATIONAL_ID", "19121212-1212", "191212121212"],
  ["NATIONAL_ID", "121212+1212", "191212121212"],
  ["NATIONAL_ID", "20121212-1212", "1212121212"],
  ["NATIONAL_ID", "131052-308t", "131052308T"],
  ["NATIONAL_ID", "131052A308T", "131052A308T"],
  ["NATIONAL_ID", "12.345.678-z", "12345678Z"],
  ["NATIONAL_ID", "151086 95088", "15108695088"],
  ["IBAN", "nl91 abna 0417 1643 00", "NL91ABNA0417164300"],
  ["CARD", "4111-1111 1111.1111", "4111111111111111"],
  ["BIC", "deutdeffxxx", "DEUTDEFF"],
  ["ACCOUNT_ID", " KU-1234 ", "ku-1234"],
  ["USERNAME", "Sara_88", "sara_88"],
  ["PERSON", "  Sara\u00a0\n Li\u200bnd ", "Sara Lind"],
  ["PERSON", "A\u030asa", "Åsa"],
  ["HEALTH", "\u200b", ""],
];

describe("compact", () => {
  for (const [kind, text, form, regions] of rows) {
    test(`${kind} ${JSON.stringify(text)}`, () => {
      expect(compact(kind, text, regions ?? [])).toBe(form);
    });
  }

  const kind = fc.constantFrom(...KINDS);
  const regions = fc.subarray(["SE", "NO", "DE", "IT", "US", "AR", "MX", "XX", ""]);
  const word = fc.constantFrom(
    "at",
    "dot",
    "@",
    "punkt",
    "noll",
    "sju",
    "zero",
    "ext",
    "00",
    "+",
    "(0)",
    "ß",
    "İ",
    "Σ",
    "\u0345",
    "\u200d",
    "mailto:",
    "<",
    "X",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."0123456789 +-()./x"), maxLength: 24 }),
    fc
      .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 }), fc.nat(9999).map(String)), { maxLength: 12 })
      .map((parts) => parts.join(" ")),
    fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  );

  test("takes any string, and the form of a form is the form", () => {
    fc.assert(
      fc.property(kind, text, regions, (k, t, r) => {
        const form = compact(k, t, r);
        expect(compact(k, form, r)).toBe(form);
      }),
      { numRuns: 3000 },
    );
  });

  test("how a Swedish number is written makes no difference", () => {
    fc.assert(
      fc.property(
        fc.nat(99),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(999),
        (y, m, d, n) => {
          const nine = [y, m, d].map((part) => String(part).padStart(2, "0")).join("") + String(n).padStart(3, "0");
          const sum = [...nine].reduce((total, digit, i) => {
            const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
            return total + (product > 9 ? product - 9 : product);
          }, 0);
          const ten = `${nine}${(10 - (sum % 10)) % 10}`;
          const forms = [ten, `${ten.slice(0, 6)}-${ten.slice(6)}`, `${y <= 26 ? 20 : 19}${ten}`];
          expect(new Set(forms.map((form) => compact("NATIONAL_ID", form, ["SE"]))).size).toBe(1);
          const elder = `${y <= 26 ? 19 : 18}${ten}`;
          expect(compact("NATIONAL_ID", elder, ["SE"])).toBe(elder);
        },
      ),
    );
  });
});
