import type avro from "avsc";
import { EventError } from "../core/errors.ts";
import type { AvroSchema, SchemaRegistry } from "../core/registry.ts";
import { avroType } from "./avro-type.ts";
import { asBuffer, BODY, present, schemaIdOf, writeHead } from "./wire-format.ts";

/**
 * Frames plain JSON as a producer would: union branches unwrapped, absent fields take their default.
 * Throws `EventError("not-encodable")` where the value does not fit, `schema-unusable` where the schema is none.
 */
export function plainWriter(schema: AvroSchema, schemaId: number): (value: unknown) => Uint8Array {
  const type = avroType(schema, { unions: "plain", exact: false });
  return (value) => {
    let body: Buffer;
    try {
      body = type.toBuffer(value);
    } catch {
      throw new EventError("not-encodable", `schema ${schemaId}`);
    }
    const framed = Buffer.alloc(BODY + body.length);
    writeHead(framed, schemaId);
    body.copy(framed, BODY);
    return framed;
  };
}

/** Reads framed values as plain objects, for people and tests; the pipeline itself reads fields with roles instead. */
export function plainReader(registry: SchemaRegistry): (value: Uint8Array) => Promise<unknown> {
  const types = new Map<number, Promise<avro.Type>>();
  return async (value) => {
    const bytes = asBuffer(present(value));
    const id = schemaIdOf(bytes);
    let type = types.get(id);
    if (type === undefined) {
      type = registry.byId(id).then(({ schema }) => avroType(schema, { unions: "plain", exact: false }));
      type.catch(() => types.delete(id));
      types.set(id, type);
    }
    const reader = await type;
    try {
      return reader.fromBuffer(bytes.subarray(BODY));
    } catch {
      throw new EventError("undecodable");
    }
  };
}
