import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../src/cli/exit.ts";
import { SETTINGS, variableOf } from "../src/config.ts";
import { createMetrics } from "../src/http/metrics.ts";
import { commandNames, sordino } from "./cli/shell.ts";
import { wordsOf } from "./shell-words.ts";

/** Pages are compared as a whole; `npx vitest run --project unit test/docs.test.ts -u` writes what is true now into them. */
const page = (name: string): string => readFileSync(`docs/${name}`, "utf8");
const file = (name: string): string => join(import.meta.dirname, "../docs", name);

/** The text under a heading, up to the next one of the same or a higher level. */
function section(text: string, heading: string): string {
  const at = text.search(new RegExp(`^#+ ${heading}$`, "m"));
  expect(at, heading).toBeGreaterThanOrEqual(0);
  const [, marks = ""] = /^(#+)/.exec(text.slice(at)) ?? [];
  const rest = text.slice(at + marks.length);
  const end = rest.search(new RegExp(`^#{1,${marks.length}} `, "m"));
  return end < 0 ? rest : rest.slice(0, end);
}

describe("docs/cli.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "sordino-docs-"));
  const env = { SORDINO_DATA_FOLDER: folder };

  beforeAll(async () => {
    const { code } = await sordino(["demo", "--once", "--data", join(folder, "demo")]);
    expect(code).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Tokens are made with keys of the moment. */
  const lasting = (text: string): string => text.replace(/\[([A-Z_]+):[\w-]+\]/g, "[$1:…]");

  /** The block with the output that its commands have now. */
  async function answered(block: string): Promise<string> {
    const lines = block.split("\n").filter((line) => line.startsWith("$ "));
    const out: string[] = [];
    let last = 0;
    for (const line of lines) {
      out.push(`${line}\n`);
      if (line === "$ echo $?") {
        out.push(`${last}\n`);
        continue;
      }
      const [, stdin, command = ""] = /^\$ (?:echo '([^']*)' \| )?sordino (.*)$/.exec(line) ?? [];
      expect(command, line).not.toBe("");
      const name = command.startsWith("subject") ? "demo" : "none-yet";
      const ran = await sordino(wordsOf(command), {
        env: { ...env, SORDINO_DATA_FOLDER: join(folder, name) },
        ...(stdin === undefined ? {} : { stdin: `${stdin}\n` }),
      });
      last = ran.code;
      out.push(lasting(ran.out + ran.err));
    }
    return out.join("");
  }

  it("shows what its commands answer", async () => {
    const parts = page("cli.md").split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
    expect(parts.length).toBeGreaterThan(10);
    const now = [];
    for (const [i, part] of parts.entries()) now.push(i % 2 === 1 ? await answered(part) : part);
    await expect(now.join("")).toMatchFileSnapshot(file("cli.md"));
  });

  it("has every command under a heading of its own, and no other", () => {
    const headings = [...page("cli.md").matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(headings.toSorted()).toEqual(commandNames().toSorted());
  });

  it.each(commandNames())("names every option of %s", async (name) => {
    const { out } = await sordino([...name.split(" "), "--help"]);
    const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option);
    const text = page("cli.md");
    const common = section(text, "With the pipeline").split("### ")[0];
    const told = section(text, name) + (options.includes("--config") ? common : "");
    for (const option of options.filter((o) => o !== "--help")) expect(told, option).toContain(`${option}`);
  });

  it("names every exit code, and no other", () => {
    const codes = [...section(page("cli.md"), "Exit codes").matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });

  it("shows the answer to a DPO as it looks", async () => {
    const args = ["subject", "find", "--controller", "nordbank", "--email", "elin.sandstrom@example.com"];
    const { out } = await sordino(args, { env: { SORDINO_DATA_FOLDER: join(folder, "demo") } });
    const shown = section(page("cli.md"), "subject find");
    const shapes = (text: string): readonly (string | undefined)[] => [
      /^channel +purpose.*$/m.exec(text)?.[0],
      ...[...(/^Subject [\s\S]*?\n\n/m.exec(text)?.[0] ?? "").matchAll(/^ {2}[a-z][a-z ]{18}(?=\S)/gm)].map(([label]) =>
        label.trim(),
      ),
    ];
    expect(shapes(shown).length).toBeGreaterThan(4);
    expect(shapes(shown)).toEqual(shapes(out));
  });
});

describe("docs/operations.md", () => {
  /** Puts a table between the marks that name it. */
  const withTable = (text: string, name: string, table: string): string => {
    const marks = new RegExp(`(<!-- ${name}[^>]*-->\n)[\\s\\S]*?(<!-- end -->)`);
    expect(text).toMatch(marks);
    return text.replace(marks, (_, begin: string, end: string) => `${begin}${table}${end}`);
  };
  const rows = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
    `${[head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;

  const settings = rows(
    ["setting", "variable", "default", "what"],
    Object.entries(SETTINGS).map(([name, { schema, what }]) => {
      const standard = schema.safeParse(undefined);
      const value = standard.success && standard.data !== undefined ? `\`${String(standard.data)}\`` : "–";
      return [`\`${name}\``, `\`${variableOf(name as keyof typeof SETTINGS)}\``, value, what];
    }),
  );

  it("has every setting and every metric, as the code has them", async () => {
    const text = await createMetrics().text();
    const of = (word: string): ReadonlyMap<string, string> =>
      new Map(
        [...text.matchAll(new RegExp(`^# ${word} (\\S+) (.+)$`, "gm"))].map(([, name = "", rest = ""]) => [name, rest]),
      );
    const types = of("TYPE");
    const metrics = rows(
      ["metric", "type", "what"],
      [...of("HELP")].map(([name, help]) => [`\`${name}\``, types.get(name) ?? "", help]),
    );
    expect(types.size).toBeGreaterThan(4);
    const now = withTable(withTable(page("operations.md"), "settings", settings), "metrics", metrics);
    await expect(now).toMatchFileSnapshot(file("operations.md"));
  });
});
