import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EdgeError, ERRORS, type ErrorCode, EventError, UserError } from "../../src/core/errors.ts";

const CODES = Object.keys(ERRORS) as ErrorCode[];
const PAGE = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");

const FAMILIES = {
  event: "The event goes to quarantine, and the stream goes on.",
  edge: "Something outside does not answer. Nothing is committed; the same work is tried again until it does.",
  user: "Somebody asked for what cannot be. Commands end with exit code 2 (3 where nobody is known by the identifier).",
} as const;

function table(family: keyof typeof FAMILIES): string {
  const rows = CODES.filter((c) => ERRORS[c].family === family).map(
    (c) => `| \`${c}\` | ${ERRORS[c].what} | ${ERRORS[c].remedy} |`,
  );
  return [`## ${family}`, "", FAMILIES[family], "", "| code | what | remedy |", "| --- | --- | --- |", ...rows].join(
    "\n",
  );
}

/** The page that belongs to the table, to be copied when the two differ. */
const EXPECTED = `# Errors

Every error that Sordino raises on purpose, by its code. Messages name places and limits, never text of an event.

${table("event")}

${table("edge")}

${table("user")}
`;

describe("docs/errors.md", () => {
  it.each(CODES)("names %s", (code) => {
    expect(PAGE).toContain(`| \`${code}\` | ${ERRORS[code].what} | ${ERRORS[code].remedy} |`);
  });

  it("names no code that there is not", () => {
    const named = [...PAGE.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
    expect(named.toSorted()).toEqual([...CODES].toSorted());
  });

  it("is the table, word for word: copy what is expected into the page", () => {
    expect(PAGE).toBe(EXPECTED);
  });
});

describe("errors", () => {
  it("are in the order of their families", () => {
    const families = CODES.map((c) => ERRORS[c].family);
    expect(families).toEqual([
      ...families.filter((f) => f === "event"),
      ...families.filter((f) => f === "edge"),
      ...families.filter((f) => f === "user"),
    ]);
  });

  it("say code, what and where; those for people also say what to do", () => {
    expect(new EventError("too-deep", "items[].note").message).toBe(
      "too-deep: the value is nested deeper than 64 levels (items[].note)",
    );
    expect(new UserError("port-taken", "8787").message).toContain(ERRORS["port-taken"].remedy);
    const cause = new Error("refused");
    const edge = new EdgeError("broker-away", "localhost:9092", cause);
    expect(edge.message).toContain("localhost:9092");
    expect(edge.message).not.toContain("refused");
    expect(edge.cause).toBe(cause);
  });
});
