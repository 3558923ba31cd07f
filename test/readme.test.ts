import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { commandNames } from "./cli/shell.ts";
import { wordsOf } from "./shell-words.ts";

const run = promisify(execFile);
const README = readFileSync("README.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "sordino-readme-"));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
  block
    .split("\n")
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line !== ""),
);

describe("README.md", () => {
  const commands = lines.filter((line) => line.startsWith("npm run -s sordino -- "));

  it("has commands to run", () => {
    expect(commands.length).toBeGreaterThan(2);
  });

  it.each(commands)("%s", async (line) => {
    const args = wordsOf(line.slice("npm run -s sordino -- ".length));
    expect(scripts.sordino).toBe("node src/cli/main.ts");
    const { stdout } = await run(process.execPath, ["src/cli/main.ts", ...args], {
      env: { PATH: process.env.PATH ?? "", SORDINO_DATA_FOLDER: folder },
    });
    expect(stdout).not.toBe("");
  });

  it("names npm scripts and commands that there are", () => {
    const parts = lines.flatMap((line) => line.split(" && "));
    for (const part of parts) {
      if (part === "npm ci") continue;
      const [, script] = /^npm (?:run (?:-s )?)?(\S+)/.exec(part) ?? [];
      if (script !== undefined) expect(Object.keys(scripts), part).toContain(script);
      else if (part.startsWith("sordino ")) {
        expect(
          commandNames().some((name) => part.slice("sordino ".length).startsWith(name)),
          part,
        ).toBe(true);
      } else expect(part).toMatch(/^export SORDINO_/);
    }
    for (const [, name = ""] of README.matchAll(/`npm (start|test)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});

describe("links", () => {
  const markdown = (from: string): readonly string[] =>
    readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
      if (["node_modules", "dist"].includes(entry.name) || entry.name.startsWith(".")) return [];
      const path = join(from, entry.name);
      if (entry.isDirectory()) return markdown(path);
      return entry.name.endsWith(".md") ? [path] : [];
    });

  const anchors = (path: string): ReadonlySet<string> =>
    new Set(
      [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, "")
          .replaceAll(" ", "-"),
      ),
    );

  it.each(markdown("."))("of %s lead somewhere", (page) => {
    const text = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? page : normalize(join(dirname(page), file));
      expect(existsSync(path), `${page} → ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchors(path), `${page} → ${target}`).toContain(anchor);
    }
  });
});
