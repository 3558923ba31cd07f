import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package, from the sources as well as from `dist/`. */
export const PACKAGE_ROOT: string = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name?: unknown };
    if (name === "sordino") return folder;
  } catch {
    // No package.json here: look one higher.
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error("package.json of sordino not found above the program");
  return findRoot(parent);
}

export const VERSION: string = (
  JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { version: string }
).version;
