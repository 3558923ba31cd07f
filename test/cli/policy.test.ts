import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newFile, sordino } from "./shell.ts";

const SHIPPED = readFileSync("samples/policy.yaml", "utf8");

describe("sordino policy check", () => {
  it("says in a sentence what a good document holds", async () => {
    expect(await sordino(["policy", "check", "samples/policy.yaml"])).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^samples\/policy\.yaml: version \S+ is valid: 4 raw topics, 2 controllers, 7 purposes\n$/,
      ),
      err: "",
    });
    expect((await sordino(["policy", "check", "-"], { stdin: SHIPPED })).out).toMatch(/^standard input: version /);
  });

  it("lists every fault, each with its line, and how many there are", async () => {
    const wrong = SHIPPED.replace("basis: consent", "basis: consnt")
      .replace("default: token", "default: tokne")
      .replace("topic: clean.nordbank.staffing", "topic: raw.chat");
    const file = newFile("policy.yaml", wrong);
    const { code, out, err } = await sordino(["policy", "check", file]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    expect(lines.at(-1)).toBe(`${lines.length - 1} faults`);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(new RegExp(`^${file}:\\d+ `));
    const lineOf = (text: string): number => wrong.slice(0, wrong.indexOf(text)).split("\n").length;
    for (const text of ["consnt", "tokne", "topic: raw.chat"])
      expect(lines.some((l) => l.startsWith(`${file}:${lineOf(text)} `))).toBe(true);
  });

  it.each([
    ["an empty document", "", "the document is empty"],
    ["no YAML", "a: [", "standard input:1"],
    ["a list", "- a", "standard input:1"],
    ["one fault", SHIPPED.replace("name: Nordbank AB", "nam: Nordbank AB"), 'did you mean "name"?'],
  ])("refuses %s", async (_why, stdin, message) => {
    const { code, err } = await sordino(["policy", "check", "-"], { stdin });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toMatch(/\n\d+ faults?\n$/);
  });
});
