import { type FileHandle, open } from "node:fs/promises";
import { UserError } from "../core/errors.ts";
import type { Terminal } from "./terminal.ts";

/**
 * A file's name as errors tell it. What looks like no name is not repeated: a text that was given where a file is expected
 * may hold personal data.
 */
function nameOf(file: string): string {
  return /^(?=.*[./\\])[\w./\\:~-]+$/.test(file) && !/\d{6}/.test(file) ? file : "the given file";
}

function unreadable(file: string, thrown: unknown): unknown {
  const { code } = thrown as NodeJS.ErrnoException;
  if (typeof code !== "string" || thrown instanceof UserError) return thrown;
  const hint = code === "ENOENT" || code === "ENAMETOOLONG" ? `${code}: there is no such file` : code;
  return new UserError("file-unreadable", `${nameOf(file)} (${hint})`);
}

/** Chunks as text. Bytes that are no UTF-8 are refused: text in another encoding would be read past. */
async function* decoded(chunks: AsyncIterable<Uint8Array | string>, where: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new UserError("input-invalid", `${where} is not UTF-8 text`);
    }
  };
  for await (const chunk of chunks) yield typeof chunk === "string" ? chunk : decode(chunk);
  yield decode(undefined);
}

async function* fileText(file: string): AsyncGenerator<string> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    yield* decoded(handle.createReadStream({ autoClose: false }), nameOf(file));
  } catch (thrown) {
    throw unreadable(file, thrown);
  } finally {
    await handle?.close();
  }
}

/** The text of a file, or of standard input where the file is `-` or not given, in pieces. */
function pieces(terminal: Terminal, file: string | undefined): AsyncGenerator<string> {
  if (file !== undefined && file !== "-") return fileText(file);
  if (terminal.stdin.isTTY === true) terminal.err("reading standard input, until Ctrl-D\n");
  return decoded(terminal.stdin, "standard input");
}

/** All of a file's text, or of standard input's where the file is `-` or not given. */
export async function readInput(terminal: Terminal, file: string | undefined): Promise<string> {
  let text = "";
  for await (const piece of pieces(terminal, file)) text += piece;
  return text;
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    const [first = "", ...more] = text.split("\n");
    rest += first;
    for (const line of more) {
      yield rest;
      rest = line;
    }
  }
  if (rest !== "") yield rest;
}

export interface JsonLine {
  /** From 1, empty lines counted. */
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** One JSON object per line; empty lines are passed over. Throws `UserError` that names the line, never its text. */
export async function* readJsonLines(terminal: Terminal, file: string | undefined): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of linesOf(pieces(terminal, file))) {
    line++;
    if (text.trim() === "" || text === "\ufeff") continue;
    const row = parseJson(text, `line ${line}`);
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      throw new UserError("input-invalid", `line ${line} is not a JSON object`);
    }
    yield { line, row: row as Record<string, unknown> };
  }
}

/** ECMAScript, "JSON.parse source text access": a number that would be rounded stays as it was written. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

function exact(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === "number" && source !== undefined && String(value) !== source ? rawJSON(source) : value;
}

const LONG_NUMBER = /[\d.]{16}/;

/** @param where named in the error; the text is not, it may hold personal data */
export function parseJson(text: string, where: string): unknown {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return LONG_NUMBER.test(json) ? JSON.parse(json, exact) : JSON.parse(json);
  } catch {
    throw new UserError("input-invalid", `${where} is not JSON`);
  }
}

/** A JSON file, or standard input. */
export async function readJson(terminal: Terminal, file: string): Promise<unknown> {
  return parseJson(await readInput(terminal, file), file === "-" ? "standard input" : nameOf(file));
}
