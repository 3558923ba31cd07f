import { EventError } from "../core/errors.ts";
import type { Purpose } from "../core/policy.ts";
import type { AvroSchema, SchemaDocument } from "../core/registry.ts";
import { checkAvro } from "./avro-type.ts";
import { cleanDefault } from "./defaults.ts";
import { type Derived, type DerivedRecord, deriveTypes, PRIVACY, type Single } from "./derived.ts";
import { namespaceOf, type Properties, simpleName, texts } from "./names.ts";
import type { Leaf } from "./node.ts";
import { privacySchema } from "./privacy-schema.ts";
import type { RoleRules } from "./roles.ts";
import { compileShape, type Shape } from "./shape.ts";

/** Properties of a type that mean something for its bytes or its values; all others stay behind. */
const OF_TYPES = ["logicalType", "precision", "scale", "avro.java.string"] as const;

function only(schema: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(names.filter((n) => schema[n] !== undefined).map((n) => [n, schema[n]]));
}

function named(fullName: string, enclosing: string): Properties {
  const namespace = namespaceOf(fullName);
  return namespace === enclosing ? { name: simpleName(fullName) } : { name: simpleName(fullName), namespace };
}

/** Names that the original was known by, in the form that this type's own name has. */
function aliases(schema: Properties, ending: string): Properties {
  const known = texts(schema.aliases);
  return known.length === 0 ? {} : { aliases: known.map((a) => a + ending) };
}

/** Full names that are written already: a named type stands whole where it is first, by name after that. */
type Written = Set<string>;

function recordSchema(
  written: Written,
  type: DerivedRecord,
  enclosing: string,
  more: readonly Properties[],
): AvroSchema {
  if (written.has(type.name)) return type.name;
  written.add(type.name);
  const { schema, name } = type.node;
  const inside = namespaceOf(type.name);
  const fields = type.fields.map(({ of, type: t }): Properties => {
    const initial = cleanDefault(t, of.schema.default);
    return {
      name: of.name,
      ...only(of.schema, ["doc"]),
      type: typeSchema(written, t, inside),
      ...(initial === undefined ? {} : { default: initial }),
      ...only(of.schema, ["order", "aliases"]),
    };
  });
  return {
    type: "record",
    ...named(type.name, enclosing),
    ...only(schema, ["doc"]),
    ...aliases(schema, simpleName(type.name).slice(simpleName(name).length)),
    fields: [...fields, ...more],
  };
}

function typeSchema(written: Written, type: Derived, enclosing: string): AvroSchema {
  if (type.is !== "union") return singleSchema(written, type, enclosing);
  const branches = type.branches.map((b) => singleSchema(written, b, enclosing));
  return branches.length === 1 && branches[0] !== undefined ? branches[0] : branches;
}

function singleSchema(written: Written, type: Single, enclosing: string): AvroSchema {
  switch (type.is) {
    case "null":
      return "null";
    case "text": {
      // What a string is in Java stays; that it was a UUID is no longer true.
      const kept = type.leaf.type === "string" ? only(type.leaf.schema, ["avro.java.string"]) : {};
      return Object.keys(kept).length === 0 ? "string" : { type: "string", ...kept };
    }
    case "kept":
      return type.leaf.name === "" ? plain(type.leaf) : namedLeaf(written, type.leaf, enclosing);
    case "record":
      return recordSchema(written, type, enclosing, []);
    case "array":
      return { type: "array", items: typeSchema(written, type.items, enclosing) };
    case "map":
      return { type: "map", values: typeSchema(written, type.values, enclosing) };
  }
}

function namedLeaf(written: Written, leaf: Leaf, enclosing: string): AvroSchema {
  if (written.has(leaf.name)) return leaf.name;
  written.add(leaf.name);
  const shared = only(leaf.schema, ["doc", "aliases"]);
  const name = named(leaf.name, enclosing);
  return leaf.type === "enum"
    ? { type: "enum", ...name, ...shared, symbols: [...leaf.symbols], ...only(leaf.schema, ["default"]) }
    : { type: "fixed", ...name, ...shared, size: leaf.size, ...only(leaf.schema, OF_TYPES) };
}

function plain(leaf: Leaf): AvroSchema {
  const kept = only(leaf.schema, OF_TYPES);
  return Object.keys(kept).length === 0 ? leaf.type : { type: leaf.type, ...kept };
}

export interface DerivedSchema {
  readonly type: DerivedRecord;
  /** What is registered: the original's fields, then `privacy`. */
  readonly schema: AvroSchema;
  /** Without the field `privacy`. */
  readonly body: AvroSchema;
}

/** Throws `EventError("schema-unusable")`. */
export function deriveSchema(shape: Shape, purpose: Purpose): DerivedSchema {
  const type = deriveTypes(shape, purpose);
  const privacy = {
    name: PRIVACY,
    doc: "What this record is, whose it is and what it may be used for.",
    type: privacySchema(),
  };
  const schema = recordSchema(new Set(), type, "", [privacy]);
  checkAvro(schema);
  return { type, schema, body: recordSchema(new Set(), type, "", []) };
}

/**
 * The clean schema of one purpose: the input's fields as far as the purpose lets them through, plus one `privacy` record.
 * Depends on schema and policy alone, so it follows the input's evolution: where a new version of the input can read what
 * an old one wrote, so can their clean schemas. (But for a field that turns from bytes into text or back.)
 *
 * | what becomes of the field | its type |
 * |---|---|
 * | kept | as it was |
 * | text that is cleaned or acted on; enum acted on | `string` |
 * | another type acted on; sealed | `["null", "string"]`, null by default |
 * | dropped | `["null", T]`, null by default |
 *
 * Throws `EventError("schema-unusable")` where the schema is not valid, a role word is none, the top level is no record or
 * has a field `privacy`.
 */
export function deriveCleanSchema(
  document: Pick<SchemaDocument, "schema" | "tags">,
  rules: RoleRules,
  purpose: Purpose,
): AvroSchema {
  return deriveSchema(usableShape(document, rules), purpose).schema;
}

/** `compileShape`, but a role word that is none is an error. */
export function usableShape(document: Pick<SchemaDocument, "schema" | "tags">, rules: RoleRules): Shape {
  const shape = compileShape(document, rules);
  const problem = shape.problems[0];
  if (problem !== undefined) throw new EventError("schema-unusable", problem);
  return shape;
}
