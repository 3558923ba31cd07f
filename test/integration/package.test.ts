import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "sordino-package-"));
const BIN = join(folder, "node_modules", ".bin", "sordino");
const INSTALLED = join(folder, "node_modules", "sordino");

/** The environment without what `npm test` says of this project and of Sordino's own settings. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(lifecycle|package|config_local_prefix|command)|INIT_CWD|SORDINO_|VITEST|NODE_OPTIONS)/.test(name),
  ),
);

/** The installed command, as `npx sordino` finds it, under the Node of this project. */
async function sordino(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [BIN, ...args], { cwd: folder, env });
  expect(stderr).toBe("");
  return stdout;
}

beforeAll(async () => {
  // `prepack` builds; nothing but the tarball is taken from the working tree.
  await run("npm", ["pack", "--pack-destination", folder], { cwd: ROOT, env });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const install = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", join(folder, tarball)];
  await run("npm", install, { cwd: folder, env });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed tarball, installed into an empty folder", () => {
  it("runs: help, version, and redact", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await sordino("--help")).toContain("Usage: sordino [options] [command]");
    expect(await sordino("--version")).toBe(`${version}\n`);
    expect(await sordino("redact", "--text", "write to anna@example.com")).toBe("write to [EMAIL]\n");
  });

  it("finds policy, schemas and samples in the package", async () => {
    expect(await sordino("schema", "check", "node_modules/sordino/schemas/chat-turn.avsc")).toContain("free-text");
    expect(await sordino("policy", "check", "node_modules/sordino/samples/policy.yaml")).toContain("is valid");
    const shown = await sordino("demo", "--once");
    expect(shown).toMatch(/^Fed \d+ sample events\.$/m);
    expect(shown).toContain("Findings by kind and language");
    expect(existsSync(join(folder, "sordino-data", "keys.json"))).toBe(true);
    expect(
      await sordino("subject", "find", "--controller", "nordbank", "--email", "elin.sandstrom@example.com"),
    ).toMatch(/^Subject [0-9A-Z]{26} /);
  });

  it("holds what it needs and nothing of how it is made", () => {
    const names = readdirSync(INSTALLED);
    expect(names.toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "NOTICE",
      "README.md",
      "data",
      "dist",
      "docs",
      "package.json",
      "samples",
      "schemas",
    ]);
    expect(
      readdirSync(join(INSTALLED, "dist"), { recursive: true }).filter((f) => /\.(map|test\.)/.test(`${f}`)),
    ).toEqual([]);
    for (const target of Object.values(JSON.parse(readFileSync(join(INSTALLED, "package.json"), "utf8")).bin))
      expect(existsSync(join(INSTALLED, String(target)))).toBe(true);
  });

  it("can be imported, with its types", async () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { openOffline, type TextRow } from "sordino";
const row: TextRow = { text: "anna@example.com", language: "en", channel: "chat", speaker: "customer" };
const cleaned: string = openOffline(undefined).redact(row, "redact", new Set(["EMAIL"]));
process.stdout.write(cleaned);
`,
    );
    const options = ["--noEmit", "--strict", "--target", "es2024", "--module", "nodenext", "--types", "node"];
    const types = ["--typeRoots", join(ROOT, "node_modules", "@types")];
    const tsc = (file: string) =>
      run(join(ROOT, "node_modules/.bin/tsc"), [...options, ...types, "--skipLibCheck", file], { cwd: folder, env });
    await tsc("use.ts");
    expect((await run(process.execPath, ["use.ts"], { cwd: folder, env })).stdout).toBe("[EMAIL]");
    // The check above must be able to fail: types that are not found are `any`.
    writeFileSync(join(folder, "misuse.ts"), 'import { openOffline } from "sordino";\nopenOffline(1).redact();\n');
    await expect(tsc("misuse.ts")).rejects.toMatchObject({ stdout: expect.stringContaining("misuse.ts(2") });
  });
});
