import { readFile } from "node:fs/promises";
import { UserError } from "../core/errors.ts";
import { readAll, type Terminal } from "./terminal.ts";

/** A file's text, or standard input's where the file is `-` or not given. */
export async function readInput(terminal: Terminal, file: string | undefined): Promise<string> {
  if (file === undefined || file === "-") return await readAll(terminal.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (thrown) {
    throw new UserError("file-unreadable", `${file} (${(thrown as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
}

/** One JSON object per line; empty lines are passed over. Throws `UserError` that names the line, never its text. */
export function readJsonLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const value = parseJson(line, `line ${i + 1}`);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new UserError("input-invalid", `line ${i + 1} is not a JSON object`);
    }
    return [value as Record<string, unknown>];
  });
}

/** @param where named in the error; the text is not, it may hold personal data */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("input-invalid", `${where} is not JSON`);
  }
}
