import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

export interface Change {
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

/** The changes that a page shows as diffs, in its order. */
export function changesIn(page: string): readonly Change[] {
  return [...page.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^--- .*\n(?=\+\+\+ )/m)
      .slice(1)
      .map((part) => {
        const [head = "", ...lines] = part.trimEnd().split("\n");
        const hunks = lines.join("\n").split("\n@@\n");
        return { path: head.replace(/^\+\+\+ b\//, ""), hunks: hunks.map((h) => hunkOf(h.split("\n"))) };
      }),
  );
}

/** Whether the change makes a file that is not there. */
export const makes = ({ hunks }: Change): boolean => hunks.every((h) => h.before === "");

/** The file as it is after the change. Throws where what the change replaces does not stand there, once. */
function changed({ path, hunks }: Change): string {
  const first = hunks[0]?.after ?? "";
  if (!existsSync(path)) return first;
  let source = readFileSync(path, "utf8");
  for (const { before, after } of hunks) {
    if (source.split(before).length !== 2) throw new Error(`${path} does not hold once:\n${before}`);
    source = source.replace(before, () => after);
  }
  return source;
}

/**
 * Does what a page says, beside the tree: writes the changed files into a folder of their own, where they see each other and else the files that are there.
 * Gives how to import one of them.
 */
export function apply(changes: readonly Change[]): (path: string) => Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "sordino-page-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = new Set(changes.map((c) => c.path));
  for (const change of changes) {
    const file = join(folder, change.path);
    mkdirSync(dirname(file), { recursive: true });
    const source = changed(change).replaceAll(/from "(\.[^"]+)"/g, (_, target: string) => {
      const path = normalize(join(dirname(change.path), target));
      return `from "${pathToFileURL(paths.has(path) ? join(folder, path) : join(process.cwd(), path)).href}"`;
    });
    writeFileSync(file, source);
  }
  return async (path) => await import(pathToFileURL(join(folder, path)).href);
}
