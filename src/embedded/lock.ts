import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { UserError } from "../core/errors.ts";

export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

function makeFile(path: string): void {
  // A file that is there may be locked by this very process, and closing it would drop that lock (POSIX record locks).
  if (existsSync(path)) return;
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (thrown) {
    if (!existsSync(path)) throw thrown;
  }
}

function holder(path: string): string {
  try {
    const { pid } = JSON.parse(readFileSync(path, "utf8"));
    return Number.isSafeInteger(pid) ? `process ${pid}` : "another process";
  } catch {
    return "another process";
  }
}

/**
 * Takes a folder for this process, or throws `UserError("data-folder-busy")`.
 *
 * The lock is the operating system's own lock on the file `lock`, taken through SQLite: it ends with the process, however
 * that dies, and no process number that was given again, no reboot and no container can make it look held or free. The
 * file `lock.json` names the holder for people; nothing is decided by it.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "lock");
  const card = join(folder, "lock.json");
  makeFile(path);
  const { DatabaseSync: Database } = process.getBuiltinModule("node:sqlite");
  let database: DatabaseSync | undefined;
  try {
    database = new Database(path, { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
  } catch (thrown) {
    database?.close();
    if ((thrown as { errcode?: unknown }).errcode === SQLITE_BUSY) {
      throw new UserError("data-folder-busy", `${folder}, by ${holder(card)}`);
    }
    throw new UserError("file-unreadable", path);
  }
  writeFileSync(card, `${JSON.stringify({ pid: process.pid })}\n`, { mode: 0o600 });
  const held = database;
  return { release: () => held.close() };
}
