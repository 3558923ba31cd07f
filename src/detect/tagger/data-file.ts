import { gunzipSync, gzipSync } from "node:zlib";
import { UserError } from "../../core/errors.ts";

const MAGIC = "SRDNTAG1";

/** Writes named stretches of bytes as one compressed file. */
export function packFile(sections: Readonly<Record<string, ArrayBufferView>>): Uint8Array {
  const names = Object.keys(sections);
  const head = Buffer.from(JSON.stringify(names.map((name) => [name, sections[name]?.byteLength ?? 0])));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const bodies = Object.values(sections).map((s) => Buffer.from(s.buffer, s.byteOffset, s.byteLength));
  const packed = gzipSync(Buffer.concat([Buffer.from(MAGIC), size, head, ...bodies]), { level: 9 });
  // The byte that names the operating system would make the same training differ between machines.
  packed[9] = 255;
  return packed;
}

/**
 * Reads what `packFile` wrote. `name` stands in the error. Throws `UserError` `tagger-damaged` where the bytes are cut short,
 * changed (gzip's own checksum) or of another format.
 */
export function unpackFile(packed: Uint8Array, name: string): (section: string) => ArrayBuffer {
  const damaged = (why: string): never => {
    throw new UserError("tagger-damaged", `${name}: ${why}`);
  };
  let bytes: Buffer;
  try {
    bytes = gunzipSync(packed);
  } catch {
    return damaged("cannot be unpacked");
  }
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) damaged("is no tagger data");
  const headEnd = MAGIC.length + 4 + bytes.readUInt32LE(MAGIC.length);
  const ranges = new Map<string, readonly [number, number]>();
  let at = headEnd;
  const index: unknown = JSON.parse(bytes.toString("utf8", MAGIC.length + 4, headEnd));
  if (!Array.isArray(index)) return damaged("has no index");
  for (const entry of index) {
    const [section, length] = Array.isArray(entry) ? entry : [];
    if (typeof section !== "string" || typeof length !== "number") return damaged("has a broken index");
    ranges.set(section, [at, at + length]);
    at += length;
  }
  if (at !== bytes.length) damaged("is cut short");
  return (section) => {
    const range = ranges.get(section);
    if (range === undefined) return damaged(`has no part ${section}`);
    // A copy, so that typed arrays of any width can lie over it.
    return Uint8Array.from(bytes.subarray(range[0], range[1])).buffer;
  };
}
