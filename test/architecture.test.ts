import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Which folder may import which; every folder may import itself. Top-level files of src are named by file. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  detect: ["core"],
  actions: ["core"],
  channels: ["core"],
  policy: ["core"],
  codec: ["core"],
  pipeline: ["core"],
  subjects: ["core"],
  kafka: ["core"],
  stores: ["core"],
  embedded: ["core"],
  http: ["core"],
  console: ["core"],
  "config.ts": ["core"],
  "log.ts": ["core"],
  "version.ts": ["core"],
  // The pure half put together: what needs no broker and no database.
  "offline.ts": ["core", "detect", "actions", "channels", "policy", "codec", "pipeline", "version.ts"],
  // The only place that knows every implementation.
  "wire.ts": [
    "core",
    "detect",
    "actions",
    "channels",
    "policy",
    "codec",
    "pipeline",
    "subjects",
    "kafka",
    "stores",
    "embedded",
    "http",
    "config.ts",
    "log.ts",
    "version.ts",
    "offline.ts",
    "demo",
  ],
  demo: ["core"],
  cli: ["offline.ts", "demo", "core", "wire.ts", "config.ts", "log.ts", "version.ts"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith(".ts"))
    .map((e) => join(e.parentPath, e.name));
}

function roomOf(file: string): string {
  return relative(SRC, file).split("/")[0] ?? "";
}

function imports(): readonly Import[] {
  return sources(SRC).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const found = text.matchAll(
      /^\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
    );
    return [...found].map((m) => ({ file, from: roomOf(file), target: m[1] ?? m[2] ?? m[3] ?? "" }));
  });
}

it("has imports to look at", () => {
  expect(imports().length).toBeGreaterThan(100);
});

it("points arrows to core only", () => {
  const wrong = imports()
    .filter((i) => i.target.startsWith("."))
    .map((i) => ({ ...i, to: roomOf(join(dirname(i.file), i.target)) }))
    .filter((i) => i.to !== i.from && !ALLOWED[i.from]?.includes(i.to))
    .map((i) => `${relative(SRC, i.file)} → ${i.to}`);
  expect(wrong).toEqual([]);
});

it("keeps core free of everything, even of node:", () => {
  const outside = imports().filter((i) => i.from === "core" && !i.target.startsWith("./"));
  expect(outside.map((i) => `${relative(SRC, i.file)} → ${i.target}`)).toEqual([]);
});

it("knows every room, two deep at most, and none that says nothing", () => {
  const rooms = new Set(sources(SRC).map(roomOf));
  expect([...rooms].filter((r) => !(r in ALLOWED))).toEqual([]);
  const folders = sources(SRC).map((f) => dirname(relative(SRC, f)));
  expect(folders.filter((f) => f.split("/").length > 2)).toEqual([]);
  expect(folders.filter((f) => /(^|\/)(utils?|helpers?|common|misc)(\/|$)/.test(f))).toEqual([]);
});

it("keeps files small: none over 350 lines but data, median under 120", () => {
  const lines = sources(SRC)
    .filter((f) => !f.includes("/lexicons/"))
    .map((f) => ({ file: relative(SRC, f), lines: readFileSync(f, "utf8").split("\n").length }));
  expect(lines.filter((l) => l.lines > 350)).toEqual([]);
  const sorted = lines.map((l) => l.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
});

it("lets one place only make clean records", () => {
  const makers = sources(SRC).filter((f) => /new (Clean|Encoded)\(/.test(readFileSync(f, "utf8")));
  expect(makers.map((f) => relative(SRC, f))).toEqual(["core/apply.ts"]);
});
