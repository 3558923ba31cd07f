import { randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import { UserError } from "../core/errors.ts";
import { FRAME_HEADER, frameIsWhole, laterFrame, readFrameHeader } from "./frame.ts";

/*
 * A segment file is a header and frames. The header, all numbers big-endian:
 *
 *   0   8  "SORDINO\n"
 *   8   4  format version
 *  12   4  salt, random: a frame copied from elsewhere into a record is not taken for one of this file's
 *  16   8  sequence number of the first frame
 *  24   4  0
 *  28   4  CRC-32 of the 28 bytes before it
 *
 * These 32 bytes keep their layout in every later version, so that an older one can tell "newer" from "damaged".
 */

export const SEGMENT_HEADER = 32;
export const FORMAT = 1;
const MAGIC = Buffer.from("SORDINO\n", "latin1");

export interface SegmentHeader {
  readonly salt: number;
  readonly first: bigint;
}

export function segmentName(first: bigint): string {
  return `${first.toString().padStart(20, "0")}.log`;
}

export function isSegmentName(name: string): boolean {
  return /^\d{20}\.log$/.test(name);
}

export function newSegmentHeader(first: bigint): { readonly bytes: Buffer; readonly header: SegmentHeader } {
  const bytes = Buffer.alloc(SEGMENT_HEADER);
  const salt = randomInt(1, 2 ** 32);
  MAGIC.copy(bytes, 0);
  bytes.writeUInt32BE(FORMAT, 8);
  bytes.writeUInt32BE(salt, 12);
  bytes.writeBigUInt64BE(first, 16);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 28)), 28);
  return { bytes, header: { salt, first } };
}

export function damaged(file: string, at: number): UserError {
  return new UserError("data-folder-damaged", `${file} at byte ${at}`);
}

/** Throws `data-folder-damaged` or `data-folder-newer`. */
export function readSegmentHeader(file: string, bytes: Buffer): SegmentHeader {
  if (bytes.length < SEGMENT_HEADER || bytes.compare(MAGIC, 0, MAGIC.length, 0, MAGIC.length) !== 0) {
    throw damaged(file, 0);
  }
  if (bytes.readUInt32BE(28) !== crc32(bytes.subarray(0, 28))) throw damaged(file, 0);
  const version = bytes.readUInt32BE(8);
  if (version > FORMAT) {
    throw new UserError("data-folder-newer", `${file} has format ${version}, this version reads up to ${FORMAT}`);
  }
  return { salt: bytes.readUInt32BE(12), first: bytes.readBigUInt64BE(16) };
}

export interface Scan {
  /** Where the last whole frame ends; less than the file's length only where the last frame is torn. */
  readonly end: number;
  /** Sequence number of the frame to come. */
  readonly next: bigint;
}

/**
 * Walks the frames of a segment and gives each payload to `visit` with its place in the file.
 *
 * One frame is written and synced at a time, so a crash can tear the last one of the last segment and nothing else: such a
 * tail ends the scan. Whatever else does not fit throws `data-folder-damaged`.
 *
 * @param last whether no segment comes after this one
 */
export function scanSegment(
  file: string,
  bytes: Buffer,
  header: SegmentHeader,
  last: boolean,
  visit: (payload: Buffer, at: number) => void,
): Scan {
  let at = SEGMENT_HEADER;
  let next = header.first;
  while (at < bytes.length) {
    const frame = readFrameHeader(bytes, at, header.salt);
    // A segment gets its name when its first frame is on disk: that one cannot be torn.
    const mayBeTorn = last && next > header.first;
    if (frame === undefined) {
      if (mayBeTorn && !laterFrame(bytes, at, header.salt, next)) return { end: at, next };
      throw damaged(file, at);
    }
    const end = at + FRAME_HEADER + frame.length;
    if (frame.sequence !== next) throw damaged(file, at);
    if (!frameIsWhole(bytes, at, frame)) {
      if (mayBeTorn && end >= bytes.length) return { end: at, next };
      throw damaged(file, at);
    }
    visit(bytes.subarray(at + FRAME_HEADER, end), at + FRAME_HEADER);
    at = end;
    next += 1n;
  }
  if (next === header.first) throw damaged(file, at);
  return { end: at, next };
}
