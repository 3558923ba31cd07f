import { EventError } from "../core/errors.ts";

/** Confluent wire format: one zero byte, the schema id as 4 bytes big-endian, then the Avro body. */
const MAGIC = 0;

/** Where the body begins in a framed value. */
export const BODY = 5;

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The bytes of a value that there is. Throws `EventError("no-value")` for a tombstone and for no bytes at all. */
export function present(value: Uint8Array | null): Buffer {
  if (value === null || value.length === 0) throw new EventError("no-value");
  return asBuffer(value);
}

/** The schema id of a framed value. Throws `wrong-magic-byte`, or `undecodable` where the frame itself is cut short. */
export function schemaIdOf(value: Buffer): number {
  if (value[0] !== MAGIC) throw new EventError("wrong-magic-byte");
  if (value.length < BODY) throw new EventError("undecodable", "cut short before the schema id ends");
  return value.readUInt32BE(1);
}

/** Writes the frame's head into the first 5 bytes of `into`. */
export function writeHead(into: Buffer, schemaId: number): void {
  into[0] = MAGIC;
  into.writeUInt32BE(schemaId, 1);
}
