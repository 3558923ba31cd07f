import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** What the journal does to the files that hold records. Tests give one that fails where a real disk would. */
export interface Disk {
  /** Bytes written; may be fewer than given. */
  write(file: FileHandle, bytes: Uint8Array, at: number): Promise<number>;
  /** Until it has returned nothing is promised to anybody. */
  datasync(file: FileHandle): Promise<void>;
  truncate(file: FileHandle, size: number): Promise<void>;
  /** Fills `into` from `from` on; gives how many bytes it read, 0 at the file's end. */
  read(descriptor: number, into: Uint8Array, from: number, at: number): number;
}

export const realDisk: Disk = {
  async write(file, bytes, at) {
    return (await file.write(bytes, 0, bytes.length, at)).bytesWritten;
  },
  datasync: (file) => file.datasync(),
  truncate: (file, size) => file.truncate(size),
  read: (descriptor, into, from, at) => readSync(descriptor, into, from, into.length - from, at),
};

/** All of the bytes, or an error. */
export async function writeAll(disk: Disk, file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await disk.write(file, bytes.subarray(done), at + done);
    if (written === 0) throw new Error("the disk takes no more bytes");
    done += written;
  }
}

/** Makes names in a folder last: new files, and files under a new name. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs no sync for a name to last.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
