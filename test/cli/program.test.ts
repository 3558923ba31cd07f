import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { commandNames, newFolder, sordino } from "./shell.ts";

describe("help", () => {
  it.each(commandNames())(
    "%s --help has a description, its options and examples that begin with the command",
    async (name) => {
      const { code, out, err } = await sordino([...name.split(" "), "--help"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(`Usage: sordino ${name}`);
      const [, examples = ""] = out.split("\nExamples:\n");
      const lines = examples.split("\n").filter((l) => l.trim() !== "");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toContain(`$ sordino ${name}`);
    },
  );

  it("is of every command that the project promises", () => {
    expect(commandNames().toSorted()).toEqual([
      "audit leaks",
      "config",
      "demo",
      "detect",
      "explain",
      "policy check",
      "redact",
      "run",
      "schema check",
      "schema derive",
      "subject find",
      "topics create",
    ]);
  });

  it.each([
    ["--help", 0, "out"],
    ["help", 0, "out"],
    ["help redact", 0, "out"],
    ["redact -h", 0, "out"],
    ["", 2, "err"],
    ["policy", 2, "err"],
    ["subject", 2, "err"],
  ] as const)("sordino %s ends with %i", async (line, code, where) => {
    const ran = await sordino(line.split(" ").filter((w) => w !== ""));
    expect(ran.code).toBe(code);
    expect(ran[where]).toContain("Usage: sordino");
  });

  it("names every exit code", async () => {
    const { out } = await sordino(["--help"]);
    for (const code of [0, 1, 2, 3, 4]) expect(out).toMatch(new RegExp(`\\b${code} [a-z]`));
  });

  it("tells the version", async () => {
    expect(await sordino(["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
  });
});

describe("a wrong command line", () => {
  it.each([
    ["a misspelt command", "redcat", "unknown command redcat (Did you mean redact?)"],
    ["a misspelt subcommand", "policy chek", "unknown command chek (Did you mean check?)"],
    ["a misspelt option", "redact --txet a", "unknown option --txet (Did you mean --text?)"],
    [
      "a misspelt option of a subcommand",
      "subject find --controller a --emial a",
      "unknown option --emial (Did you mean --email?)",
    ],
    ["an option without its value", "redact --lang", "option '--lang <code>' argument missing"],
    ["an option that must be given", "subject find --email a", "required option '--controller <id>' not specified"],
    ["an option that must be given", "detect", "required option '--jsonl' not specified"],
    ["an option that must be given", "schema derive a", "required option '--topic <topic>' not specified"],
    ["an argument that must be given", "policy check", "missing required argument 'file'"],
    ["no whole number", "topics create --partitions 1.5", "It must be a whole number from 1 to 10000"],
    ["a number out of range", "topics create --replication 0", "It must be a whole number from 1 to 10"],
    ["a part that there is not", "run --only kafka", "Allowed choices are clean, index, api"],
    ["two that exclude each other", "explain --text a --event b", "cannot be used with option"],
    ["a setting that is none", "config --log-level loud", "log.level (option): must be one of error"],
  ])("%s: sordino %s", async (_why, line, message) => {
    const { code, out, err } = await sordino(line.split(" "));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toMatch(/^sordino: /);
  });

  it.each([
    ["a text where a command is expected", ["Call Anna Planted on +46701740605"]],
    ["an unknown option that carries its value", ["subject", "find", "--emial=anna.planted@example.com"]],
    ["an unknown option made of a text", ["redact", "-Anna Planted, +46701740605"]],
    ["a text where a file is expected", ["redact", "Anna Planted, +46701740605, anna.planted@example.com"]],
    ["a short text where a file is expected", ["redact", "Planted"]],
    ["a number where a file is expected", ["detect", "--jsonl", "./46701740605"]],
    ["an address where a file is expected", ["policy", "check", "anna.planted@example.com"]],
    ["a text in several words", ["redact", "call", "Anna", "Planted"]],
    ["a value that must be a number", ["topics", "create", "--partitions", "anna.planted@example.com"]],
    ["a kind that is none", ["redact", "--kinds", "Anna Planted", "--text", "a"]],
    ["an action that is none", ["redact", "--action", "Anna Planted", "--text", "a"]],
    ["a controller that is none", ["explain", "--controller", "Anna Planted", "--text", "a"]],
    ["a topic that is none", ["explain", "--topic", "Anna Planted", "--event", "-"]],
    ["a text beside a file", ["redact", "a.txt", "--text", "Anna Planted"]],
    ["a text beside an event", ["explain", "--event", "a.json", "--text", "Anna Planted"]],
  ])("does not repeat %s", async (_why, args) => {
    const folder = newFolder();
    const { code, out, err } = await sordino(args, {
      env: { SORDINO_DATA_FOLDER: folder },
      stdin: '{"text": "Anna Planted"}',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^sordino: /);
    expect(out + err).not.toMatch(/planted|46701740605/i);
  });
});
