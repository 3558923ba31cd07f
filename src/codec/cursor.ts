import { EventError } from "../core/errors.ts";

/**
 * Reads Avro's binary primitives (Avro 1.12, "Binary Encoding") and never past the end. Events come from outside: a length
 * or a count that the bytes cannot hold must fail at once, not allocate or loop.
 */
export interface Cursor {
  readonly bytes: Buffer;
  at: number;
  /** How many more items without weight (nulls, empty records) may come: a few bytes can name billions. */
  weightless: number;
}

export function cursorAt(bytes: Buffer, at: number): Cursor {
  return { bytes, at, weightless: 65_536 };
}

export function cut(cursor: Cursor): EventError {
  return new EventError("undecodable", `at byte ${Math.min(cursor.at, cursor.bytes.length)}`);
}

/** Zig-zag variable-length integer; a bigint where a number would lose digits. */
export function readLong(cursor: Cursor): number | bigint {
  const start = cursor.at;
  const { bytes } = cursor;
  let n = 0;
  let scale = 1;
  for (let at = start; at < start + 7; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw cut(cursor);
    n += (byte & 0x7f) * scale;
    if (byte < 0x80) {
      cursor.at = at + 1;
      return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
    }
    scale *= 128;
  }
  return readWide(cursor);
}

function readWide(cursor: Cursor): number | bigint {
  let n = 0n;
  for (let i = 0; i < 10; i++) {
    const byte = cursor.bytes[cursor.at + i];
    if (byte === undefined) throw cut(cursor);
    n |= BigInt(byte & 0x7f) << BigInt(7 * i);
    if (byte < 0x80) {
      if (n > 0xffff_ffff_ffff_ffffn) throw cut(cursor);
      cursor.at += i + 1;
      const value = (n >> 1n) ^ -(n & 1n);
      const short = Number(value);
      return Number.isSafeInteger(short) ? short : value;
    }
  }
  throw cut(cursor);
}

export function readInt(cursor: Cursor): number {
  const n = readLong(cursor);
  if (typeof n !== "number" || n < -0x8000_0000 || n > 0x7fff_ffff) throw cut(cursor);
  return n;
}

/** A number of bytes that are there. */
function readLength(cursor: Cursor): number {
  const n = readLong(cursor);
  if (typeof n !== "number" || n < 0 || n > cursor.bytes.length - cursor.at) throw cut(cursor);
  return n;
}

export function readBytes(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (end > cursor.bytes.length) throw cut(cursor);
  const { buffer, byteOffset } = cursor.bytes;
  const view = new Uint8Array(buffer, byteOffset + cursor.at, length);
  cursor.at = end;
  return view;
}

export function readVariable(cursor: Cursor): Uint8Array {
  return readBytes(cursor, readLength(cursor));
}

/** Bytes that are not UTF-8 become U+FFFD, so the text is always well-formed. */
export function readString(cursor: Cursor): string {
  const length = readLength(cursor);
  const start = cursor.at;
  cursor.at = start + length;
  return cursor.bytes.toString("utf8", start, cursor.at);
}

function skipBytes(cursor: Cursor, length: number): void {
  if (length > cursor.bytes.length - cursor.at) throw cut(cursor);
  cursor.at += length;
}

export function skipVariable(cursor: Cursor): void {
  const length = readLength(cursor);
  cursor.at += length;
}

export function readBoolean(cursor: Cursor): boolean {
  const byte = cursor.bytes[cursor.at];
  if (byte !== 0 && byte !== 1) throw cut(cursor);
  cursor.at++;
  return byte === 1;
}

export function readFloat(cursor: Cursor): number {
  const at = cursor.at;
  skipBytes(cursor, 4);
  return cursor.bytes.readFloatLE(at);
}

export function readDouble(cursor: Cursor): number {
  const at = cursor.at;
  skipBytes(cursor, 8);
  return cursor.bytes.readDoubleLE(at);
}

/** Which of `count` branches or symbols. */
export function readChoice(cursor: Cursor, count: number): number {
  const n = readLong(cursor);
  if (typeof n !== "number" || n < 0 || n >= count) throw cut(cursor);
  return n;
}

/** How many items the next block of an array or map holds; 0 ends it. */
export function readBlock(cursor: Cursor, weightless: boolean): number {
  let n = readLong(cursor);
  if (n < 0) {
    n = typeof n === "number" ? -n : 0x8000_0000_0000_0000n;
    readLength(cursor);
  }
  if (typeof n !== "number" || n > (weightless ? cursor.weightless : cursor.bytes.length - cursor.at))
    throw cut(cursor);
  if (weightless) cursor.weightless -= n;
  return n;
}
