import type { RawRecord } from "../core/event.ts";
import { fromUtf8, utf8 } from "../core/text.ts";

/*
 * A record, all numbers big-endian: timestamp (8, float), length of the key (4, ffffffff: null), of the value (4, the same),
 * number of headers (4), key, value; then for each header: length of the name (4), length of the value (4), name, value.
 */

const FIXED = 20;
const NULL = 0xffff_ffff;

/** A record as it is given to the log. */
export interface NewRecord {
  readonly topic: string;
  readonly partition: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, Uint8Array>>;
}

export function encodeRecord(record: NewRecord): Buffer {
  const { key, value } = record;
  const headers = Object.entries(record.headers).map(([name, bytes]) => [utf8(name), bytes] as const);
  const size = headers.reduce((n, [name, bytes]) => n + 8 + name.length + bytes.length, FIXED);
  const out = Buffer.allocUnsafe(size + (key?.length ?? 0) + (value?.length ?? 0));
  out.writeDoubleBE(record.timestamp, 0);
  out.writeUInt32BE(key?.length ?? NULL, 8);
  out.writeUInt32BE(value?.length ?? NULL, 12);
  out.writeUInt32BE(headers.length, 16);
  let at = FIXED;
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at);
    at += bytes.length;
  };
  if (key !== null) put(key);
  if (value !== null) put(value);
  for (const [name, bytes] of headers) {
    at = out.writeUInt32BE(name.length, at);
    at = out.writeUInt32BE(bytes.length, at);
    put(name);
    put(bytes);
  }
  return out;
}

/** Reads the record at `at`; its parts share the memory of `bytes`. */
export function decodeRecord(
  bytes: Uint8Array,
  at: number,
  where: RawRecord["at"],
): { readonly record: RawRecord; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const keyLength = view.getUint32(at + 8);
  const valueLength = view.getUint32(at + 12);
  const count = view.getUint32(at + 16);
  let from = at + FIXED;
  const take = (length: number): Uint8Array => {
    from += length;
    return bytes.subarray(from - length, from);
  };
  const key = keyLength === NULL ? null : take(keyLength);
  const value = valueLength === NULL ? null : take(valueLength);
  const headers: [string, Uint8Array][] = [];
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint32(from);
    const length = view.getUint32(from + 4);
    from += 8;
    const name = fromUtf8(take(nameLength));
    headers.push([name, take(length)]);
  }
  const timestamp = view.getFloat64(at);
  return { record: { at: where, timestamp, key, value, headers: Object.fromEntries(headers) }, end: from };
}

/** Where the record after the one at `at` begins, without making it. */
export function skipRecord(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = (n: number): number => (n === NULL ? 0 : n);
  const count = view.getUint32(at + 16);
  let from = at + FIXED + length(view.getUint32(at + 8)) + length(view.getUint32(at + 12));
  for (let i = 0; i < count; i++) from += 8 + view.getUint32(from) + view.getUint32(from + 4);
  return from;
}
