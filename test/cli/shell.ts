import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { buildProgram, main } from "../../src/cli/program.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  readonly watched?: boolean;
  readonly signal?: AbortSignal;
}

/** Runs one command line in this process, on a terminal that keeps what was written. */
export async function sordino(args: readonly string[], given: Given = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const { stdin = [] } = given;
  const chunks = typeof stdin === "string" || stdin instanceof Uint8Array ? [stdin] : stdin;
  const code = await main(args, {
    terminal: {
      out(text) {
        written.out += text;
      },
      err(text) {
        written.err += text;
      },
      watched: given.watched ?? false,
      shown: false,
      stdin: Readable.from(chunks.map((c) => Buffer.from(c))),
    },
    env: given.env ?? {},
    signal: given.signal ?? new AbortController().signal,
  });
  return { code, ...written };
}

/** Every command that does something, as it is typed. */
export function commandNames(): readonly string[] {
  const program = buildProgram({
    terminal: { out() {}, err() {}, watched: false, shown: false, stdin: Readable.from([]) },
    env: {},
    signal: new AbortController().signal,
  });
  return program.commands.flatMap((c) =>
    c.commands.length === 0 ? [c.name()] : c.commands.map((sub) => `${c.name()} ${sub.name()}`),
  );
}

/** A folder that goes away with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sordino-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file that goes away with the test. */
export function newFile(name: string, contents: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, contents);
  return path;
}
