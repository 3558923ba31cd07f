import { expect, it } from "vitest";
import { nameAnswers } from "../../src/detect/name-answers.ts";
import { found } from "./found.ts";

it.each([
  ["leanne whitcombe 14/02/87", ["leanne whitcombe"], "with a date behind"],
  ["sara lind", ["sara lind"], "lower case"],
  ["Sara", ["Sara"], "one word"],
  ["yes sure, it's Tunde Okafor", ["Tunde Okafor"], "after small talk"],
  ["ja visst, jürgen haffner", ["jürgen haffner"], "in another language"],
  ["van den Broek", ["van den Broek"], "a particle first"],
  ["why do you need it?", [], "a question back"],
  ["yes", [], "no name"],
  ["same as above", [], "no name"],
  ["hold on a second", [], "no name"],
  ["I want to speak to somebody else about the invoice that I got last week and the week before", [], "a sentence"],
  ["😀", [], "nothing that could be one"],
])("asked for a name, %j gives %j", (text, names, _why) => {
  expect(found(nameAnswers, text, { asked: ["PERSON"] })).toEqual(names);
});

it("without the question there is no answer", () => {
  expect(found(nameAnswers, "sara lind")).toEqual([]);
});
