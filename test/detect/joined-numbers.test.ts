import { describe, expect, it } from "vitest";
import { phone } from "../../src/detect/phone.ts";
import { phonePart } from "../../src/detect/phone-part.ts";
import { found } from "./found.ts";

describe("numbers with something in between", () => {
  it.each<readonly [text: string, number: string, why: string]>([
    ["ring mig på 070-174\n06 05", "070-174\n06 05", "a line end"],
    ["min mobil är 070-\n174 06 05\ntack", "070-\n174 06 05", "a line end after a hyphen"],
    ["070📞174📞06📞05", "070📞174📞06📞05", "emoji"],
    ["mobil 070 😀 174 06 05", "070 😀 174 06 05", "emoji with blanks"],
    ["mobil 0️⃣7️⃣0️⃣ 1️⃣7️⃣4️⃣ 0️⃣6️⃣ 0️⃣5️⃣", "0️⃣7️⃣0️⃣ 1️⃣7️⃣4️⃣ 0️⃣6️⃣ 0️⃣5", "keycaps"],
    ["mobil ０７０-１７４ ０６ ０５", "０７０-１７４ ０６ ０５", "full-width figures"],
    ["mobil 070\u00ad174\u200b0605", "070\u00ad174\u200b0605", "soft hyphen, zero width"],
    ["mobil 070&nbsp;174&#32;06 05", "070&nbsp;174&#32;06 05", "references of HTML in plain text"],
    ["mobil noll sju noll sjutton fyrtio noll sex", "noll sju noll sjutton fyrtio noll sex", "said"],
  ])("%j: %s", (text, number, _why) => {
    expect(found(phone, text, { regions: ["SE"] })).toContain(number);
  });

  it.each([
    ["12\n34\n56\n78\n90", "a column of figures"],
    ["total 450\n12 345 678", "two lines of an account"],
  ])("leaves %j: %s", (text, _why) => {
    expect(found(phone, text, { regions: ["SE"] })).toEqual([]);
  });
});

describe("pieces of a phone number", () => {
  it.each<readonly [text: string, pieces: readonly string[], why: string]>([
    ["087 214", ["087 214"], "bare"],
    ["det er 22 71", ["22 71"], "next to nothing before it"],
    ["073-468", ["073-468"], "with a hyphen"],
    ["+46 70", ["+46 70"], "a country code"],
    ["10.30", [], "an hour"],
    ["2024", [], "a year"],
    ["450 kr", [], "an amount"],
    ["I think that it was delivered by 123", [], "at the end of a sentence"],
  ])("asked for one, %j gives %j: %s", (text, pieces, _why) => {
    expect(found(phonePart, text, { asked: ["PHONE"] })).toEqual(pieces);
  });
});
