import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FolderLock, lockFolder } from "./lock.ts";

/** Each has a lock of its own. */
const LOCKED = ["log", "database"] as const;

/** Deletes log, schemas and database of a data folder; keys and token stay. Throws `UserError("data-folder-busy")`. */
export async function emptyFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const locks: FolderLock[] = [];
  try {
    for (const part of LOCKED) locks.push(lockFolder(join(folder, part)));
    for (const part of [...LOCKED, "schemas"]) await rm(join(folder, part), { recursive: true, force: true });
  } finally {
    for (const lock of locks) lock.release();
  }
}
