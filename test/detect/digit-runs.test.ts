import { expect, it } from "vitest";
import { digitRun } from "../../src/detect/digit-runs.ts";
import { tokenise } from "../../src/detect/tokens.ts";

it.each([
  ["070-123 45 67", "070-123 45 67", "dash and blanks"],
  ["+46 (0)70/123.45", "46 (0)70/123.45", "brackets, slash, dots"],
  ["12 and 34", "12", "a word ends it"],
  ["12, 34", "12", "a comma ends it"],
  ["12\n34", "12", "a line ends it"],
  ["12 - 34", "12 - 34", "three separators"],
  ["12    34", "12", "four blanks end it"],
  ["12AB34", "12", "letters end it"],
])("%j is a run of %j", (text, run, _why) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex((t) => t.shape === "d");
  const { first, last, digits } = digitRun(text, tokens, at);
  expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(run);
  expect(digits).toBe(run.replace(/\D/g, "").length);
});
