import { expect, it } from "vitest";
import { roleWord } from "../../src/core/decide.ts";
import { IDENTIFIER_KINDS, KINDS } from "../../src/core/kinds.ts";
import { parseRoleWord } from "../../src/core/role-words.ts";

const WORDS = [
  "free-text",
  "free-text:html",
  ...IDENTIFIER_KINDS.flatMap((k) => [`subject:${k}`, `agent:${k}`]),
  ...KINDS.flatMap((k) => [`identifier:${k}`, `quasi:${k}`]),
  "pointer:recordings",
  "conversation",
  "event-id",
  "speaker",
  "occurred-at",
  "language",
  "controller",
  "purpose",
  "keep",
];

it.each(WORDS)("reads %s and writes it again", (word) => {
  const role = parseRoleWord(word);
  if ("problem" in role) expect.fail(role.problem);
  expect(roleWord(role)).toBe(word);
});

it("takes agent:id for agent:agent-id", () => {
  expect(parseRoleWord("agent:id")).toEqual({ is: "agent", identifier: "agent-id" });
});

it.each([
  ["misspelt", "fre-text", 'did you mean "free-text"'],
  ["misspelt after the colon", "subject:emial", 'did you mean "email"'],
  ["a kind in small letters", "identifier:email", 'did you mean "EMAIL"'],
  ["nothing after the colon", "subject:", "after subject: comes"],
  ["nothing at all", "", "is no role"],
  ["a format that is not there", "free-text:markdown", "comes html"],
  ["a system with a blank", "pointer:my system", "small letters"],
  ["a word more", "keep:all", "is no role"],
  ["not for people to write", "unnamed", "is no role"],
  ["a property of every object", "constructor", "is no role"],
])("says what is wrong: %s", (_why, word, says) => {
  const role = parseRoleWord(word);
  expect("problem" in role && role.problem).toContain(says);
});
