import avro from "avsc";
import { EventError } from "../core/errors.ts";
import type { AvroSchema } from "../core/registry.ts";

/** Longs as they are written from a bigint: avsc's own type takes safe numbers only. The bytes are 8, little-endian. */
const exactLong = avro.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: (n: number | bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(n));
    return bytes;
  },
  fromJSON: (n: number) => BigInt(n),
  toJSON: (n: bigint) => Number(n),
  isValid: (n: unknown) => typeof n === "bigint" || Number.isSafeInteger(n),
  compare: (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
});

export interface TypeOptions {
  /** A value of a union is wrapped (`{string: "a"}`), so that it names its branch; else it is plain where that is clear. */
  readonly unions: "wrapped" | "plain";
  /** Takes bigints for longs, at some cost. */
  readonly exact: boolean;
}

/**
 * An avsc type. Logical types are left as what they are on the wire.
 *
 * Throws `EventError("schema-unusable")`; avsc's own message quotes from what it was given and is not passed on.
 */
export function avroType(schema: AvroSchema, options: TypeOptions): avro.Type {
  try {
    // avsc writes into the schema it is given.
    const copy = structuredClone(schema) as avro.schema.AvroSchema;
    return avro.Type.forSchema(copy, {
      wrapUnions: options.unions === "wrapped" ? "always" : "auto",
      omitRecordMethods: true,
      ...(options.exact ? { registry: { long: exactLong } } : {}),
    });
  } catch {
    throw new EventError("schema-unusable", "not a valid Avro schema");
  }
}

/** Throws `EventError("schema-unusable")` where it is no valid Avro schema: names, types, symbols, defaults. */
export function checkAvro(schema: AvroSchema): void {
  avroType(schema, { unions: "wrapped", exact: false });
}
