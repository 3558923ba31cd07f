import { describe, expect, it } from "vitest";
import { cvv } from "../../src/detect/cvv.ts";
import { password } from "../../src/detect/password.ts";
import { found } from "./found.ts";

describe("CVV", () => {
  it.each([
    ["cvv is 481, thanks", ["481"], "three digits"],
    ["cid/cvc 7042", ["7042"], "four with American Express"],
    ["4929824591510220 11/26 481. bank says", ["481"], "typed off after the expiry date"],
    ["4929 8245 9151 0220 exp 11 26 code 204", ["204"], "with words between"],
    ["4929824591510220 11/26 481,50 kr", [], "an amount"],
    ["4929824591510220 11/26 48123", [], "five digits"],
    ["the security code on my card is 118", ["118"], "a vague word near a card"],
    ["the security code of the gate is 118", [], "a vague word elsewhere"],
    ["cvv 481/2024", [], "part of another number"],
  ])("%j gives %j", (text, codes, _why) => {
    expect(found(cvv, text)).toEqual(codes);
  });

  it("a bare answer counts where it was asked for", () => {
    expect(found(cvv, "481", { asked: ["CVV"] })).toEqual(["481"]);
    expect(found(cvv, "it is 481 thanks", { asked: ["CVV"] })).toEqual(["481"]);
    expect(found(cvv, "481")).toEqual([]);
    expect(found(cvv, "48123", { asked: ["CVV"] })).toEqual([]);
  });
});

describe("passwords and codes", () => {
  it.each([
    ["my password is Shamrock#88.", ["Shamrock#88"], "the full stop stays"],
    ["password: (hunter-22)", ["hunter-22"], "brackets stay"],
    ["PIN 0906", ["0906"], "four digits"],
    ["PIN 09", [], "two digits are none"],
    ["code 375 214", ["375 214"], "groups of one length are one code"],
    ["pin 1234 00", ["1234"], "groups of two lengths are not"],
    ["the code is 4471 kr", [], "an amount"],
    ["error code 4471", [], "a code of another kind"],
    ["used code SPRING15 and it failed", [], "a voucher"],
    ["the wifi password is biscuit", ["biscuit"], "a word, where it ends the sentence"],
    ["the password is case sensitive", [], "a word that goes on"],
    ["my password\nthanks a lot 2024!", [], "over lines without a sign"],
    ["passordet er tyttebær9", ["tyttebær9"], "letters of any language"],
  ])("%j gives %j", (text, secrets, _why) => {
    expect(found(password, text)).toEqual(secrets);
  });

  it("a bare answer counts where it was asked for", () => {
    expect(found(password, "802604", { asked: ["PASSWORD"] })).toEqual(["802604"]);
    expect(found(password, "it's Shamrock#88", { asked: ["PASSWORD"] })).toEqual(["Shamrock#88"]);
    expect(found(password, "802604")).toEqual([]);
    expect(found(password, "why?", { asked: ["PASSWORD"] })).toEqual([]);
  });
});
