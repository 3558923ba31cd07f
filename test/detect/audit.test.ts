import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAuditor } from "../../src/detect/audit.ts";
import { withoutMarks } from "../../src/detect/audit-marks.ts";
import { readPolicy } from "../../src/offline.ts";

const audit = createAuditor(readPolicy(undefined));
const seen = (text: string): readonly string[] =>
  audit(text)
    .suspicions.map((s) => s.what)
    .toSorted();

describe("the auditor", () => {
  it.each<readonly [why: string, text: string, seen: readonly string[]]>([
    ["a name in English", "Thanks, I have spoken with Sarah Connor about the bill.", ["person"]],
    ["a name in lower case", "hello my name is sarah connor and i want to pay", ["person"]],
    ["a title and a surname", "Could you please ask Mr. Jones to call the shop?", ["person"]],
    ["what a detector left of a name", "You can ask [PERSON:kY3d-Jw] or James when he is back.", ["person"]],
    ["two names, not one of two", "We will call James, Sarah and the others.", ["person", "person"]],
    ["a town", "I have been living in Manchester for the last year.", ["place"]],
    ["an address", "please write to anna.lind@example.com about it", ["email"]],
    ["an address in another language", "Skriv gärna till anna.lind@example.com så svarar jag.", ["email"]],
    ["a number in another language", "Ring mig på 070-174 06 05 i kväll, eller +46 70 174 06 06.", ["phone", "phone"]],
    ["a number of North America", "please call me at (555) 123-4567 when you can", ["phone"]],
    ["names in other languages are not its business", "Jag heter Erik Lindqvist och bor i Göteborg.", []],
    ["tokens", "Hi, [PERSON:AbC-d_1] here, my number is [PHONE:xyz] and I have a bill.", []],
    ["labels and sealed values", "You can see [HEALTH] and [SEALED:abc] in the text that I have.", []],
    ["masks with what they leave", "My card is 411111******1111 and my number is ****0605, you said.", []],
    ["the contact centre's own", "You can write to Support@nordbank.example or call 08-123 000 00.", []],
    ["the local part is masked", "You can write to ****@example.com about it.", []],
    ["an amount and an order number", "I have paid 1 249,50 for the order 4411-2287 on 2026-11-24 at 10:15.", []],
    ["HTML", "<p class='anna@example.com'>You have a bill from us.</p>", []],
    ["nothing", "", []],
  ])("%s", (_why, text, what) => {
    expect(seen(text)).toEqual(what);
  });

  it("is surer of a full name than of a first name, and of a first name than of one in lower case", () => {
    const strength = (text: string): number => Math.max(...audit(text).suspicions.map((s) => s.strength));
    const [full, first, low] = ["Sarah Connor", "Sarah", "sarah"].map((name) =>
      strength(`I have talked to ${name} about it.`),
    );
    expect(full).toBeGreaterThan(first ?? 1);
    expect(first).toBeGreaterThan(low ?? 1);
  });

  it("counts words without marks, and says which texts it read as English", () => {
    expect(audit("I have a bill from [PERSON:x], you know.")).toMatchObject({ words: 7, english: true });
    expect(audit("Jag har fått en faktura till")).toMatchObject({ words: 6, english: false });
  });

  it("reads any text without failing, and the beginning only of a long one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const { strength } of audit(`I have the ${text}`).suspicions) expect(strength).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
    const long = `${"word ".repeat(40_000)} anna@example.com`;
    expect(audit(long).words).toBe(800);
    expect(audit(long).suspicions).toEqual([]);
    expect(audit("1".repeat(300_000)).suspicions).toEqual([]);
    expect(audit(`${"a".repeat(300_000)}@`).suspicions).toEqual([]);
  });
});

describe("withoutMarks", () => {
  it.each([
    ["a token", "a [EMAIL:Ab_-9] b", "a … b"],
    ["a label", "[NATIONAL_ID]", "…"],
    ["what is no mark of ours", "[a] [X] [Hello:you]", "[a] [X] [Hello:you]"],
    ["a mask", "**** ****4567 SW1A*** 411111******1111", "… … … …"],
    ["emphasis", "it is **very** late", "it is **very** late"],
    ["half a character at the cut", `${"a".repeat(99)}😀`, `${"a".repeat(99)}\ufffd`],
  ])("%s", (_why, text, bare) => {
    expect(withoutMarks(text, 100)).toBe(bare);
  });
});
