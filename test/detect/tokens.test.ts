import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/detect/tokens.ts";

const cut = (text: string): readonly string[] => tokenise(text).map((t) => `${t.shape}:${text.slice(t.start, t.end)}`);

describe("tokenise", () => {
  it.each([
    ["Anna berg", ["Aa:Anna", "a:berg"], "capitalised and lower"],
    ["IBAN SE45 50", ["A:IBAN", "A:SE", "d:45", "d:50"], "letters and digits that touch are two tokens"],
    ["AB12cd", ["A:AB", "d:12", "a:cd"], "three tokens in a row"],
    ["McDonald iPhone", ["m:McDonald", "m:iPhone"], "mixed case"],
    ["O'Brien", ["A:O", "p:'", "Aa:Brien"], "an apostrophe is a token of its own"],
    ["a_b-c", ["a:a", "p:_", "a:b", "p:-", "a:c"], "signs cut words"],
    ["Bjo\u0308rn", ["Aa:Bjo\u0308rn"], "a mark belongs to the letter before it"],
    ["Łódź żółć", ["Aa:Łódź", "a:żółć"], "letters outside ASCII"],
    ["محمد 李", ["a:محمد", "a:李"], "scripts without case count as lower"],
    ["👩‍🚀x", ["p:👩", "p:\u200d", "p:🚀", "a:x"], "a surrogate pair is one character"],
    ["\ud83d x \udc00", ["p:\ud83d", "a:x", "p:\udc00"], "lone surrogates are single characters"],
    ["٠٧٠", ["p:٠", "p:٧", "p:٠"], "only ASCII digits are digits; views exchange the others before"],
    [" \t\n\u00a0", [], "white space is no token"],
    ["\u0301a", ["p:\u0301", "a:a"], "a mark without a letter before it stands alone"],
  ])("%j", (text, tokens, _why) => {
    expect(cut(text)).toEqual(tokens);
  });

  it("gives the lower-case form", () => {
    expect(tokenise("ÅKE Straße 12").map((t) => t.low)).toEqual(["åke", "straße", "12"]);
  });

  it("covers every character that is not white space, in order, once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });
});
