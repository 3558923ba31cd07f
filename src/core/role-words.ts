import type { Role } from "./event.ts";
import { IDENTIFIER_KINDS, isIdentifierKind, isKind, KINDS } from "./kinds.ts";
import { nearest } from "./nearest.ts";

/** Roles that are one word. */
const PLAIN = [
  "conversation",
  "event-id",
  "speaker",
  "occurred-at",
  "language",
  "controller",
  "purpose",
  "keep",
] as const satisfies readonly Role["is"][];

/** Every role word there is, with `<…>` where a word follows; for messages and documents. */
export const ROLE_WORDS: readonly string[] = [
  "free-text",
  "free-text:html",
  "subject:<identifier>",
  "agent:<identifier>",
  "identifier:<KIND>",
  "quasi:<KIND>",
  "pointer:<system>",
  ...PLAIN,
];

const SYSTEM = /^[a-z0-9][a-z0-9-]*$/;

function fault(message: string, got: string, allowed: readonly string[]): { readonly problem: string } {
  const near = nearest(got, allowed);
  return { problem: near === undefined ? message : `${message}; did you mean "${near}"?` };
}

/**
 * Reads a role as schemas and policies write it; the inverse of `roleWord`. Pure.
 *
 * `agent:id` is short for `agent:agent-id`. A word that is no role gives `problem`, a sentence for the one who wrote it.
 */
export function parseRoleWord(word: string): Role | { readonly problem: string } {
  const plain = PLAIN.find((p) => p === word);
  if (plain !== undefined) return { is: plain };
  const colon = word.indexOf(":");
  const head = colon < 0 ? word : word.slice(0, colon);
  const tail = colon < 0 ? "" : word.slice(colon + 1);
  switch (head) {
    case "free-text":
      if (colon < 0) return { is: "free-text", format: "plain" };
      if (tail === "html") return { is: "free-text", format: "html" };
      return fault(`"${word}" is no role: after free-text: comes html`, tail, ["html"]);
    case "subject":
    case "agent": {
      const identifier = head === "agent" && tail === "id" ? "agent-id" : tail;
      if (isIdentifierKind(identifier)) return { is: head, identifier };
      return fault(
        `"${word}" is no role: after ${head}: comes one of ${IDENTIFIER_KINDS.join(", ")}`,
        tail,
        IDENTIFIER_KINDS,
      );
    }
    case "identifier":
    case "quasi":
      if (isKind(tail)) return { is: head, kind: tail };
      return fault(`"${word}" is no role: after ${head}: comes a kind such as EMAIL or PHONE`, tail, KINDS);
    case "pointer":
      if (SYSTEM.test(tail)) return { is: "pointer", system: tail };
      return {
        problem: `"${word}" is no role: after pointer: comes the name of a system in small letters, digits and hyphens`,
      };
    default:
      return fault(`"${word}" is no role: it is one of ${ROLE_WORDS.join(", ")}`, head, [
        "free-text",
        "subject",
        "agent",
        "identifier",
        "quasi",
        "pointer",
        ...PLAIN,
      ]);
  }
}
