import { mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { EdgeError, UserError } from "../core/errors.ts";
import { KEK_BYTES, kekIdOf } from "./wrapping.ts";

/** One line of the key file. The last one of a controller is in use; the ones before it still open what they closed. */
export interface KeyLine {
  readonly controller: string;
  readonly id: string;
  readonly key: Uint8Array;
}

/** Windows has no such rights; there the folder's access list is the administrator's. */
const HAS_RIGHTS = process.platform !== "win32";

function invalid(path: string, why: string): UserError {
  return new UserError("key-file-invalid", `${path}: ${why}`);
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "unknown";
}

function parseLine(path: string, line: string, number: number): KeyLine {
  const fault = (): UserError => invalid(path, `line ${number} is not a key`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fault();
  }
  if (typeof value !== "object" || value === null || !("controller" in value && "id" in value && "key" in value)) {
    throw fault();
  }
  const { controller, id, key } = value;
  if (typeof controller !== "string" || typeof id !== "string" || typeof key !== "string") throw fault();
  const bytes = Buffer.from(key, "base64");
  if (bytes.length !== KEK_BYTES || kekIdOf(bytes) !== id) throw fault();
  return { controller, id, key: bytes };
}

async function refuseReadableByOthers(path: string): Promise<void> {
  if (!HAS_RIGHTS) return;
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) throw invalid(path, `rights are ${(mode & 0o777).toString(8)}, not 600`);
  const folder = await stat(dirname(path));
  if ((folder.mode & 0o022) !== 0 && (folder.mode & 0o1000) === 0) {
    throw invalid(path, "others may write to its folder");
  }
}

/** Every key in the file; none where there is no file. Throws `UserError("key-file-invalid")`. */
export async function readKeyFile(path: string): Promise<readonly KeyLine[]> {
  let text: string;
  try {
    await refuseReadableByOthers(path);
    const file = await open(path, "r");
    try {
      text = await file.readFile("utf8");
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    if (codeOf(thrown) === "ENOENT") return [];
    throw invalid(path, codeOf(thrown));
  }
  // A line without its end was cut off while it was written, before its key was ever used.
  return text
    .split("\n")
    .map((line, i) => [line.trim(), i + 1] as const)
    .filter(([line]) => line !== "" && !(line.startsWith("{") && !line.endsWith("}")))
    .map(([line, number]) => parseLine(path, line, number));
}

/**
 * Adds one key and waits until it is on the disk. Appending, not rewriting: two processes that add a key at once both keep
 * theirs. Makes the file (600) and its folder (700) where they are not there. Cannot be written: `EdgeError("keys-away")`.
 */
export async function appendKey(path: string, controller: string, key: Uint8Array): Promise<void> {
  const line = JSON.stringify({ controller, id: kekIdOf(key), key: Buffer.from(key).toString("base64") });
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, "a", 0o600);
    try {
      await file.write(`\n${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    const folder = await open(dirname(path), "r");
    try {
      if (HAS_RIGHTS) await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (thrown) {
    throw new EdgeError("keys-away", `${path} cannot be written (${codeOf(thrown)})`, thrown);
  }
}
