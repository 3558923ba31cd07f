import { crc32 } from "node:zlib";

/*
 * A frame is what is written and synced in one go, all numbers big-endian:
 *
 *   0   4  "SFRM"
 *   4   4  length of the payload
 *   8   8  sequence number; the next frame's is one more
 *  16   4  CRC-32 of the payload
 *  20   4  CRC-32 of the 20 bytes before it, begun with the segment's salt
 *  24      payload
 */

export const FRAME_HEADER = 24;
const MAGIC = Buffer.from("SFRM", "latin1");

export interface FrameHeader {
  readonly length: number;
  readonly sequence: bigint;
  readonly crc: number;
}

/** Writes the header in front of a payload that stands in `frame` from byte 24 on. */
export function sealFrame(frame: Buffer, sequence: bigint, salt: number): void {
  MAGIC.copy(frame, 0);
  frame.writeUInt32BE(frame.length - FRAME_HEADER, 4);
  frame.writeBigUInt64BE(sequence, 8);
  frame.writeUInt32BE(crc32(frame.subarray(FRAME_HEADER)), 16);
  frame.writeUInt32BE(crc32(frame.subarray(0, 20), salt), 20);
}

/** Undefined where no frame of this segment begins. */
export function readFrameHeader(bytes: Buffer, at: number, salt: number): FrameHeader | undefined {
  if (at + FRAME_HEADER > bytes.length) return undefined;
  if (bytes.readUInt32BE(at + 20) !== crc32(bytes.subarray(at, at + 20), salt)) return undefined;
  if (bytes.compare(MAGIC, 0, MAGIC.length, at, at + MAGIC.length) !== 0) return undefined;
  return {
    length: bytes.readUInt32BE(at + 4),
    sequence: bytes.readBigUInt64BE(at + 8),
    crc: bytes.readUInt32BE(at + 16),
  };
}

export function frameIsWhole(bytes: Buffer, at: number, header: FrameHeader): boolean {
  const from = at + FRAME_HEADER;
  return from + header.length <= bytes.length && crc32(bytes.subarray(from, from + header.length)) === header.crc;
}

/** Whether a frame of this segment with a sequence number over `sequence` begins anywhere after `at`. */
export function laterFrame(bytes: Buffer, at: number, salt: number, sequence: bigint): boolean {
  for (let i = bytes.indexOf(MAGIC, at + 1); i !== -1; i = bytes.indexOf(MAGIC, i + 1)) {
    const header = readFrameHeader(bytes, i, salt);
    if (header !== undefined && header.sequence > sequence) return true;
  }
  return false;
}
