import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnmoved } from "../../src/detect/mapped-text.ts";
import { plainView } from "../../src/detect/view.ts";

describe("plainView", () => {
  it.each([
    ["０７０－１２３", "070-123", "full-width digits and dash"],
    ["ＡＮＮＡ", "ANNA", "full-width letters"],
    ["07\u200b0\u00ad1", "0701", "zero-width space and soft hyphen"],
    ["Bjo\u0308rn", "Björn", "letters and marks are composed"],
    ["A\u0336n\u0336n\u0336a\u0336", "Anna", "struck-out letters"],
    ["𝐀𝐧𝐧𝐚", "Anna", "mathematical letters"],
    ["①②③", "123", "circled digits"],
    ["1\ufe0f\u20e32\ufe0f\u20e3", "12", "keycap digits"],
    ["٠٧٠", "070", "Arabic digits"],
    ["०७०", "070", "Devanagari digits"],
    ["ﬁn", "fin", "ligature"],
    ["\u0410nna", "Anna", "a Cyrillic A in a Latin word"],
    ["Анна", "Анна", "a Cyrillic word stays Cyrillic"],
    ["Ѕvеn Анна", "Sven Анна", "word by word"],
    ["070\u00a0123\u202f45", "070 123 45", "blanks that do not break"],
    ["a\u2011b\u2013c\u2212d", "a-b-c-d", "dashes"],
    ["O\u2019Brien", "O'Brien", "apostrophe"],
    ["a\u0000b\u0007c", "a b c", "control characters are blanks"],
    ["e\u0301\u0323", "é", "a mark more than the letter takes decorates it"],
    ["שָׁלוֹם", "שָׁלוֹם", "marks of scripts that have no composed letters stay"],
    ["5 m² ½ ™", "5 m² ½ ™", "superscripts and fractions stay what they are"],
  ])("%j reads %j", (text, reads, _why) => {
    expect(plainView(text).text).toBe(reads);
  });

  it("takes a text that needs nothing as it is, without a map", () => {
    const text = "Hej Björn, 070-123 45 67 😀 anna@example.com";
    const view = plainView(text);
    expect(view.text).toBe(text);
    expect(isUnmoved(view)).toBe(true);
  });

  it("needs no map where every character keeps its place", () => {
    const view = plainView("070\u00a0123 – O\u2019Brien");
    expect(view.text).toBe("070 123 - O'Brien");
    expect(isUnmoved(view)).toBe(true);
  });

  it.each([
    ["x 07\u200b0\u200b1 y", "0701", "07\u200b0\u200b1", "what was taken out inside is inside"],
    ["x ﬁn y", "i", "ﬁ", "a spelled-out character is covered whole"],
    ["x Bjo\u0308rn y", "ö", "o\u0308", "letter and mark together"],
    ["x A\u0336nna y", "A", "A\u0336", "the decorating mark goes along"],
    ["x 𝐀nna y", "Anna", "𝐀nna", "surrogate pairs whole"],
  ])("maps back %j", (text, part, source, _why) => {
    const view = plainView(text);
    const start = view.text.indexOf(part);
    const { start: from, end: to } = view.back(start, start + part.length);
    expect(text.slice(from, to)).toBe(source);
  });

  // Characters that normalisation treats each in its own way, next to each other.
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ..."aZ1 \n.@-",
        "\u0301",
        "\u0336",
        "\u200b",
        "\u00ad",
        "１",
        "ﬁ",
        "𝐀",
        "😀",
        "\ud83d",
        "\udc00",
        "А",
        "①",
        "\u0000",
        "שָׁ",
        "\ufe0f",
        "ö",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it("never throws, and maps every range back inside the text, in order", () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (text, a, b) => {
        const view = plainView(text);
        if (view.text.length === 0) return;
        const start = a % view.text.length;
        const end = start + 1 + (b % (view.text.length - start));
        const range = view.back(start, end);
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(range.end).toBeGreaterThan(range.start);
        for (let i = start; i < end; i++) {
          const one = view.back(i, i + 1);
          expect(one.start).toBeGreaterThanOrEqual(range.start);
          expect(one.end).toBeLessThanOrEqual(range.end);
          if (i > start) expect(one.start).toBeGreaterThanOrEqual(view.back(i - 1, i).start);
        }
      }),
    );
  });

  it("leaves no visible letter or digit out", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const view = plainView(text);
        const { start, end } = view.back(0, view.text.length);
        expect(`${text.slice(0, start)}${text.slice(end)}`).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
