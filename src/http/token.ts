import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../core/errors.ts";

/**
 * The API's bearer token: 256 random bits, made at the first start and kept in a file that only its owner may read.
 * Throws `UserError("key-file-invalid")` where others may read the file, or where it does not hold a token.
 */
export async function tokenOf(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const handle = await open(file, "wx", 0o600);
    try {
      await handle.writeFile(`${randomBytes(32).toString("base64url")}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new UserError("file-unreadable", `${file} (${(thrown as NodeJS.ErrnoException).code ?? "unknown"})`);
    }
  }
  return await readToken(file);
}

/** An existing token. Throws as `tokenOf` does, and `UserError("file-unreadable")`. */
export async function readToken(file: string): Promise<string> {
  let text: string;
  try {
    const { mode } = await stat(file);
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      throw new UserError("key-file-invalid", `${file}: others may read it`);
    text = (await readFile(file, "utf8")).trim();
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError("file-unreadable", `${file} (${(thrown as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
  if (!/^[A-Za-z0-9_-]{20,}$/.test(text)) throw new UserError("key-file-invalid", `${file}: holds no token`);
  return text;
}
