import type { Privacy } from "../core/clean.ts";
import { EventError } from "../core/errors.ts";
import type { AvroSchema } from "../core/registry.ts";
import { skipNode } from "./avro.ts";
import { avroType } from "./avro-type.ts";
import { cursorAt } from "./cursor.ts";
import { PRIVACY } from "./derived.ts";
import { parseObject } from "./json-text.ts";
import { isSchema } from "./names.ts";
import { privacyOf, privacyType } from "./privacy-record.ts";
import { NO_ROLES } from "./roles.ts";
import { compileShape } from "./shape.ts";
import { BODY } from "./wire-format.ts";

/** Throws `EventError("undecodable")`. */
export type PrivacyReader = (value: Buffer) => Privacy;

/**
 * Reads the `privacy` record out of clean records of one schema: what stands before it is skipped unread, and the record
 * itself is resolved to the version that we know.
 *
 * Throws `EventError("schema-unusable")` where the schema has no `privacy` record that we can read.
 */
export function privacyReader(schema: AvroSchema): PrivacyReader {
  const { root } = compileShape({ schema, tags: {} }, NO_ROLES);
  const at = root.is === "record" ? root.fields.findIndex((f) => f.name === PRIVACY) : -1;
  const fields = root.is === "record" ? root.fields : [];
  const field = fields[at];
  const written = field?.schema.type;
  if (field === undefined || !isSchema(written)) throw new EventError("schema-unusable", "has no privacy record");
  const reader = privacyType();
  const resolver = resolverFor(written);
  const before = fields.slice(0, at);
  return (value) => {
    const from = cursorAt(value, BODY);
    for (const { node } of before) skipNode(from, node, 1);
    const start = from.at;
    // Walked before avsc reads it, so that no length or count in it can be false.
    skipNode(from, field.node, 1);
    try {
      return privacyOf(reader.fromBuffer(value.subarray(start, from.at), resolver));
    } catch {
      throw new EventError("undecodable", "privacy");
    }
  };
}

function resolverFor(written: AvroSchema) {
  const writer = avroType(written, { unions: "plain", exact: false });
  try {
    return privacyType().createResolver(writer);
  } catch {
    throw new EventError("schema-unusable", "its privacy record is not one that we know");
  }
}

/** The `privacy` member of a clean record of a JSON topic. Throws `EventError`. */
export function jsonPrivacy(value: Buffer): Privacy {
  return privacyOf(parseObject(value)[PRIVACY]);
}
