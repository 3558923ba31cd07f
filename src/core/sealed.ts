import type { RawRecord } from "./event.ts";
import { fromUtf8, utf8 } from "./text.ts";

/** Whose key seals an event that names no controller we know. */
export const NO_CONTROLLER = "_unassigned";

export const SEALED_EVENT = "sealed-event";

interface Lengths {
  readonly key: number | null;
  readonly value: number | null;
  readonly headers: readonly (readonly [string, number])[];
  readonly timestamp: number;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/**
 * A raw record as one stretch of bytes, to be sealed: a 4-byte big-endian length, that many bytes of JSON that say how long
 * key, value and headers are, then their bytes in that order.
 */
export function packRaw(record: RawRecord): Uint8Array {
  const headers = Object.entries(record.headers);
  const lengths: Lengths = {
    key: record.key?.length ?? null,
    value: record.value?.length ?? null,
    headers: headers.map(([name, bytes]) => [name, bytes.length]),
    timestamp: record.timestamp,
  };
  const json = utf8(JSON.stringify(lengths));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, json.length);
  const none = new Uint8Array(0);
  return join([size, json, record.key ?? none, record.value ?? none, ...headers.map(([, bytes]) => bytes)]);
}

/** The counterpart of `packRaw`, for replay and for access. Coordinates come from the sealed record's own metadata. */
export function unpackRaw(bytes: Uint8Array, at: RawRecord["at"]): RawRecord {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const lengths: Lengths = JSON.parse(fromUtf8(bytes.subarray(4, 4 + size)));
  let from = 4 + size;
  const take = (length: number): Uint8Array => {
    from += length;
    return bytes.slice(from - length, from);
  };
  const key = lengths.key === null ? null : take(lengths.key);
  const value = lengths.value === null ? null : take(lengths.value);
  const headers = Object.fromEntries(lengths.headers.map(([name, length]) => [name, take(length)]));
  return { at, timestamp: lengths.timestamp, key, value, headers };
}
