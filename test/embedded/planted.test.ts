import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { expect } from "vitest";
import { planted } from "../conformance/planted.ts";
import { embeddedWorld } from "./embedded-world.ts";

// The journal holds raw and clean topics in one; those are searched by topic.
const JOURNAL = join("log", "segments") + sep;

planted("embedded log and PGlite", embeddedWorld, async ({ folder }) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  expect(files.some((name) => name.startsWith(JOURNAL))).toBe(true);
  expect(files).toEqual(expect.arrayContaining(["api-token", "keys.json"]));
  const own = files.filter((name) => !name.startsWith(JOURNAL));
  return new Map(own.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
});
