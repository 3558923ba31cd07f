import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Action } from "../src/core/action.ts";
import { apply, changesIn, makes } from "./page-changes.ts";

const PAGE = readFileSync("CONTRIBUTING.md", "utf8");
const CHANGES = changesIn(PAGE);
const existing = CHANGES.filter((c) => !makes(c));

describe("CONTRIBUTING.md", () => {
  it("shows two changes", () => {
    expect(CHANGES.filter(makes).map((c) => c.path)).toEqual(["src/actions/initials.ts", "src/channels/social.ts"]);
    expect(existing.length).toBeGreaterThan(4);
  });

  it.each(existing.flatMap((c) => c.hunks.map((h) => [c.path, h.before] as const)))(
    "what it changes stands in %s: %j",
    (path, before) => {
      expect(readFileSync(path, "utf8")).toContain(before);
    },
  );

  it("its action works as it stands there", async () => {
    const load = apply(CHANGES.filter(makes));
    const { initials } = (await load("src/actions/initials.ts")) as { initials: Action };
    const hide = (text: string): string => initials.apply(text, text.toLowerCase(), "PERSON", undefined);
    expect(["Anna Berg", "åsa", "Jean-Luc O'Neill"].map(hide)).toEqual(["A. B.", "å.", "J. L. O. N."]);
  });

  it("names files and commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, script = ""] of PAGE.matchAll(/npm run -s (\S+)/g)) expect(Object.keys(scripts)).toContain(script);
    const paths = [...PAGE.matchAll(/`((?:src|test|docs|schemas)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path !== "src/X/" && !existsSync(path))).toEqual([]);
  });
});
