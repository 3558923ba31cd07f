import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Action } from "../src/core/action.ts";
import type { Detector } from "../src/core/detect.ts";
import { found } from "./detect/found.ts";

const PAGE = readFileSync("CONTRIBUTING.md", "utf8");

interface Change {
  readonly path: string;
  /** What stood there, and what stands there then; one pair for each hunk. */
  readonly hunks: readonly { readonly before: string; readonly after: string }[];
}

function hunkOf(lines: readonly string[]): Change["hunks"][number] {
  const side = (not: string): string =>
    lines
      .filter((l) => !l.startsWith(not))
      .map((l) => `${l.slice(1)}\n`)
      .join("");
  return { before: side("+"), after: side("-") };
}

const CHANGES: readonly Change[] = [...PAGE.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
  block
    .split(/^--- .*\n(?=\+\+\+ )/m)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.trimEnd().split("\n");
      const hunks = lines.join("\n").split("\n@@\n");
      return { path: head.replace(/^\+\+\+ b\//, ""), hunks: hunks.map((h) => hunkOf(h.split("\n"))) };
    }),
);

const existing = CHANGES.filter((c) => c.hunks.some((h) => h.before !== ""));
const made = CHANGES.filter((c) => c.hunks.every((h) => h.before === ""));

/** A new file of the page as a module, from outside the tree. */
async function moduleOf(path: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "sordino-contributing-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = made.find((c) => c.path === path)?.hunks[0]?.after ?? "";
  const here = pathToFileURL(join(path)).href;
  const file = join(folder, "module.ts");
  writeFileSync(
    file,
    source.replaceAll(/from "(\.[^"]+)"/g, (_, target: string) => `from "${new URL(target, here)}"`),
  );
  return await import(pathToFileURL(file).href);
}

describe("CONTRIBUTING.md", () => {
  it("shows three changes", () => {
    expect(made.map((c) => c.path)).toEqual([
      "src/detect/national-id/tr-kimlik.ts",
      "src/actions/initials.ts",
      "src/channels/social.ts",
    ]);
    expect(existing.length).toBeGreaterThan(5);
  });

  it.each(existing.flatMap((c) => c.hunks.map((h) => [c.path, h.before] as const)))(
    "what it changes stands in %s: %j",
    (path, before) => {
      expect(readFileSync(path, "utf8")).toContain(before);
    },
  );

  it("its national number works as it stands there", async () => {
    const { trKimlik } = (await moduleOf("src/detect/national-id/tr-kimlik.ts")) as { trKimlik: Detector };
    for (const text of trKimlik.examples.hit) expect(found(trKimlik, text)).toHaveLength(1);
    for (const text of trKimlik.examples.miss) expect(found(trKimlik, text)).toEqual([]);
  });

  it("its action works as it stands there", async () => {
    const { initials } = (await moduleOf("src/actions/initials.ts")) as { initials: Action };
    const apply = (text: string): string => initials.apply(text, text.toLowerCase(), "PERSON", undefined);
    expect(["Anna Berg", "åsa", "Jean-Luc O'Neill"].map(apply)).toEqual(["A. B.", "å.", "J. L. O. N."]);
  });

  it("names files and commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, script = ""] of PAGE.matchAll(/npm run -s (\S+)/g)) expect(Object.keys(scripts)).toContain(script);
    const paths = [...PAGE.matchAll(/`((?:src|test|docs|schemas)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path !== "src/X/" && !existsSync(path))).toEqual([]);
  });
});
