import { expect, it } from "vitest";
import type { View } from "../../src/core/detect.ts";
import { askedReason, before, near, scoreOf, wordOf, wordsOf } from "../../src/detect/context.ts";
import { tokenise } from "../../src/detect/tokens.ts";

const view = (text: string): View => ({
  text,
  tokens: tokenise(text),
  segment: { field: 0, path: "t", text, format: "plain", language: undefined, channel: "chat", speaker: "customer" },
  context: { names: [], asked: ["PHONE"], regions: [] },
});
const words = wordsOf("mobil* tel", "phone");

it.each([
  ["mobilnummer : 123", { word: "mobil*", side: "before", distance: 2 }, "a stem before"],
  ["123 tel", { word: "tel", side: "after", distance: 1 }, "after"],
  ["phone 123 tel", { word: "phone", side: "before", distance: 1 }, "before wins a tie"],
  ["phone a b c 123", undefined, "too far"],
  ["telly 123", undefined, "not the word"],
])("near in %j", (text, found, _why) => {
  const v = view(text);
  const at = v.tokens.findIndex((t) => t.shape === "d");
  expect(near(v, at, words, 3)).toEqual(found);
  expect(before(v, at, words, 3)).toEqual(found?.side === "before" ? found : undefined);
});

it("counts from both ends of a match", () => {
  const v = view("1 2 3 tel");
  expect(near(v, 0, words, 1, 2)).toEqual({ word: "tel", side: "after", distance: 1 });
  expect(near(v, 0, words, 1)).toBeUndefined();
});

it("refuses stems that fit everything", () => {
  expect(() => wordsOf("mo*")).toThrow(TypeError);
  expect(wordOf(words, "mob")).toBeUndefined();
});

it("a question raises the score of its kind only", () => {
  expect(askedReason(view(""), "PHONE", 0.2)).toEqual({ code: "asked", weight: 0.2 });
  expect(askedReason(view(""), "IBAN", 0.2)).toBeUndefined();
});

it("scores stay between 0 and 1", () => {
  const reason = (weight: number) => ({ code: "x", weight });
  expect(scoreOf([reason(0.1), reason(0.2)])).toBe(0.3);
  expect(scoreOf([reason(0.9), reason(0.2)])).toBe(1);
  expect(scoreOf([reason(-1)])).toBe(0);
});
