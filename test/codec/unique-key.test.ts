import { expect, it } from "vitest";
import { uniqueKeys } from "../../src/codec/unique-key.ts";

it.each([
  { why: "different keys stay", keys: ["a", "b"], unique: ["a", "b"] },
  { why: "equal ones are numbered", keys: ["a", "a", "a"], unique: ["a", "a~2", "a~3"] },
  { why: "a number that is taken is passed over", keys: ["a", "a~2", "a"], unique: ["a", "a~2", "a~3"] },
  { why: "a number that comes later gives way", keys: ["a", "a", "a~2"], unique: ["a", "a~2", "a~2~2"] },
  { why: "keys that are left out", keys: [undefined, undefined], unique: ["[KEY]", "[KEY]~2"] },
  { why: "a reserved one", keys: ["privacy"], unique: ["privacy~2"] },
])("$why", ({ keys, unique }) => {
  expect(keys.map(uniqueKeys(["privacy"]))).toEqual(unique);
});
