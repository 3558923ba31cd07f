import { closeSync, openSync, readFileSync, renameSync } from "node:fs";
import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EdgeError, UserError } from "../core/errors.ts";
import type { Log } from "../core/log.ts";
import { type Disk, syncFolder, writeAll } from "./disk.ts";
import { FRAME_HEADER, sealFrame } from "./frame.ts";
import {
  damaged,
  isSegmentName,
  newSegmentHeader,
  readSegmentHeader,
  SEGMENT_HEADER,
  scanSegment,
  segmentName,
} from "./segment.ts";

/** A segment file that is open for reading. `number` counts segments as this process has met them, oldest first. */
interface Segment {
  readonly number: number;
  readonly path: string;
  readonly first: bigint;
  readonly salt: number;
  reader: number;
}

export interface JournalParts {
  readonly folder: string;
  readonly disk: Disk;
  readonly log: Log;
  /** A segment is closed when it has grown past this many bytes. */
  readonly segmentBytes: number;
  /** What the first frame of a new segment says: everything that older segments told but for their records. */
  readonly snapshot: () => Buffer;
  /** Gets every payload at opening. `first`: it is the first of its segment, a snapshot. */
  readonly visit: (payload: Buffer, place: PayloadPlace) => void;
}

export interface PayloadPlace {
  readonly segment: number;
  /** Position of the payload in its file. */
  readonly at: number;
  readonly file: string;
  readonly first: boolean;
}

function failed(thrown: unknown): Error {
  if (thrown instanceof EdgeError || thrown instanceof UserError) return thrown;
  return new EdgeError("log-failed", (thrown as { code?: string }).code, thrown);
}

/** Room in front of a payload for the frame's header. */
export const PAYLOAD_FROM = FRAME_HEADER;

/**
 * Frames in numbered segment files. Knows nothing of what a payload says.
 *
 * `append` and `roll` must not run at the same time; the log's one writer sees to it.
 */
export class Journal {
  readonly #parts: JournalParts;
  readonly #segments = new Map<number, Segment>();
  #active: Segment | undefined;
  #writer: FileHandle | undefined;
  #size = 0;
  #next = 1n;
  #numbers = 0;
  /** Set where bytes of a failed write may stand after the end. */
  #dirty = false;
  /** Set where a segment was begun in vain: its name may be taken, so nothing goes to the old one any more. */
  #beginDue = false;

  private constructor(parts: JournalParts) {
    this.#parts = parts;
  }

  static async open(parts: JournalParts): Promise<Journal> {
    const journal = new Journal(parts);
    try {
      await journal.#recover();
    } catch (thrown) {
      await journal.close();
      throw thrown;
    }
    return journal;
  }

  async #recover(): Promise<void> {
    const { folder, log } = this.#parts;
    const all = await readdir(folder);
    const names = all.filter(isSegmentName).sort();
    for (const [i, name] of names.entries()) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      const { salt, first } = readSegmentHeader(path, bytes);
      if (segmentName(first) !== name || (i > 0 && first !== this.#next)) throw damaged(path, 16);
      const segment = this.#adopt(path, first, salt);
      const last = i === names.length - 1;
      const scan = scanSegment(path, bytes, segment, last, (payload, at) => {
        const isFirst = at === SEGMENT_HEADER + FRAME_HEADER;
        this.#parts.visit(payload, { segment: segment.number, at, file: path, first: isFirst });
      });
      this.#next = scan.next;
      if (!last) continue;
      this.#active = segment;
      this.#size = scan.end;
      this.#writer = await open(path, "r+");
      if (scan.end < bytes.length) {
        await this.#cutBack();
        const cut = { file: path, offset: String(scan.end), count: bytes.length - scan.end };
        log.warn("the last write had not been finished; its bytes are cut off", cut);
      }
    }
    for (const name of all) if (name.endsWith(".tmp")) await rm(join(folder, name));
    if (this.#active !== undefined) return;
    await this.#begin();
    await syncFolder(dirname(folder));
    await syncFolder(dirname(dirname(folder)));
  }

  #adopt(path: string, first: bigint, salt: number): Segment {
    const segment = { number: this.#numbers++, path, first, salt, reader: openSync(path, "r") };
    this.#segments.set(segment.number, segment);
    return segment;
  }

  /** A segment file gets its name only when its first frame is on disk. */
  async #begin(): Promise<void> {
    this.#beginDue = true;
    const { folder, disk } = this.#parts;
    const payload = this.#parts.snapshot();
    const { bytes, header } = newSegmentHeader(this.#next);
    const frame = Buffer.concat([Buffer.alloc(FRAME_HEADER), payload]);
    sealFrame(frame, this.#next, header.salt);
    const path = join(folder, segmentName(header.first));
    const draft = `${path}.tmp`;
    const file = await open(draft, "w", 0o600);
    try {
      await writeAll(disk, file, bytes, 0);
      await writeAll(disk, file, frame, bytes.length);
      await disk.datasync(file);
      await rename(draft, path);
      await syncFolder(folder);
    } catch (thrown) {
      await file.close();
      await rm(draft, { force: true });
      await rm(path, { force: true });
      throw thrown;
    }
    await this.#writer?.close();
    this.#writer = file;
    this.#active = this.#adopt(path, header.first, header.salt);
    this.#size = bytes.length + frame.length;
    this.#next += 1n;
    this.#beginDue = false;
  }

  async #cutBack(): Promise<void> {
    if (this.#writer === undefined) return;
    await this.#parts.disk.truncate(this.#writer, this.#size);
    await this.#parts.disk.datasync(this.#writer);
    this.#dirty = false;
  }

  /**
   * Writes one frame and syncs it. After an `EdgeError("log-failed")` the journal is as it was.
   *
   * @param frame room of `PAYLOAD_FROM` bytes, then the payload
   */
  async append(frame: Buffer): Promise<PayloadPlace> {
    try {
      if (this.#dirty) await this.#cutBack();
      if (this.#beginDue || this.#size >= this.#parts.segmentBytes) await this.#begin();
      return await this.#write(frame);
    } catch (thrown) {
      throw failed(thrown);
    }
  }

  async #write(frame: Buffer): Promise<PayloadPlace> {
    const { disk, log } = this.#parts;
    const segment = this.#active;
    const file = this.#writer;
    if (segment === undefined || file === undefined) throw new EdgeError("log-failed", "the log is closed");
    sealFrame(frame, this.#next, segment.salt);
    try {
      this.#dirty = true;
      await writeAll(disk, file, frame, this.#size);
      await disk.datasync(file);
      this.#dirty = false;
    } catch (thrown) {
      await this.#cutBack().catch(() => {
        log.error("an unfinished write could not be cut off; it is tried again before the next one", {
          code: "log-failed",
          file: segment.path,
        });
      });
      throw thrown;
    }
    const at = this.#size + FRAME_HEADER;
    this.#size += frame.length;
    this.#next += 1n;
    return { segment: segment.number, at, file: segment.path, first: false };
  }

  /** Closes the active segment, so that it can be rewritten. */
  async roll(): Promise<void> {
    try {
      if (this.#dirty) await this.#cutBack();
      await this.#begin();
    } catch (thrown) {
      throw failed(thrown);
    }
  }

  /** Synchronous on purpose: what is read lies in the page cache or is small, and no file is swapped half way. */
  read(segment: number, at: number, length: number): Uint8Array {
    const file = this.#segments.get(segment);
    if (file === undefined) throw new EdgeError("log-failed", "the log is closed");
    const bytes = new Uint8Array(length);
    try {
      for (let done = 0; done < length; ) {
        const read = this.#parts.disk.read(file.reader, bytes, done, at + done);
        if (read === 0) throw damaged(file.path, at + done);
        done += read;
      }
    } catch (thrown) {
      throw failed(thrown);
    }
    return bytes;
  }

  damagedAt(segment: number, at: number): Error {
    return damaged(this.#segments.get(segment)?.path ?? this.#parts.folder, at);
  }

  /** Numbers of the segments that are no longer written to, oldest first. */
  closed(): readonly number[] {
    return [...this.#segments.keys()].filter((n) => n !== this.#active?.number);
  }

  /**
   * Writes a closed segment anew, each payload as `change` gives it, and swaps the files in one step.
   *
   * @param swapped called in the same tick as the swap
   */
  async rewrite(
    number: number,
    change: (payload: Buffer, at: number, newAt: number) => Buffer,
    swapped: () => void,
  ): Promise<void> {
    const segment = this.#segments.get(number);
    if (segment === undefined) return;
    const bytes = readFileSync(segment.path);
    const frames: Buffer[] = [bytes.subarray(0, SEGMENT_HEADER)];
    let newAt = SEGMENT_HEADER;
    let sequence = segment.first;
    scanSegment(segment.path, bytes, segment, false, (payload, at) => {
      const frame = Buffer.concat([Buffer.alloc(FRAME_HEADER), change(payload, at, newAt + FRAME_HEADER)]);
      sealFrame(frame, sequence, segment.salt);
      sequence += 1n;
      newAt += frame.length;
      frames.push(frame);
    });
    const draft = `${segment.path}.tmp`;
    const file = await open(draft, "w", 0o600);
    try {
      await writeAll(this.#parts.disk, file, Buffer.concat(frames), 0);
      await this.#parts.disk.datasync(file);
    } catch (thrown) {
      await rm(draft, { force: true });
      throw failed(thrown);
    } finally {
      await file.close();
    }
    // In one tick: readers see the old file with the old places, or the new one with the new.
    closeSync(segment.reader);
    try {
      renameSync(draft, segment.path);
      swapped();
    } catch (thrown) {
      throw failed(thrown);
    } finally {
      segment.reader = openSync(segment.path, "r");
    }
    await syncFolder(this.#parts.folder);
  }

  /** Deletes the oldest segment; nothing of it may be needed any more. */
  async removeOldest(): Promise<void> {
    const [oldest] = this.#segments.values();
    if (oldest === undefined || oldest === this.#active) return;
    this.#segments.delete(oldest.number);
    closeSync(oldest.reader);
    await rm(oldest.path);
    await syncFolder(this.#parts.folder);
  }

  /** Nothing may be read or written afterwards. */
  async close(): Promise<void> {
    for (const { reader } of this.#segments.values()) closeSync(reader);
    this.#segments.clear();
    await this.#writer?.close();
    this.#writer = undefined;
    this.#active = undefined;
  }
}
