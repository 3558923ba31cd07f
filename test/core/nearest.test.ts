import { expect, it } from "vitest";
import { nearest } from "../../src/core/nearest.ts";

it.each([
  ["two letters swapped", "EMIAL", "EMAIL"],
  ["a letter missing", "PHNE", "PHONE"],
  ["a letter too many", "IBANN", "IBAN"],
  ["another letter case", "email", "EMAIL"],
  ["nothing near", "tokenise", undefined],
  ["nothing given", "", undefined],
])("%s", (_why, word, meant) => {
  expect(nearest(word, ["EMAIL", "PHONE", "IBAN"])).toBe(meant);
});
