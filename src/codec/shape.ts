import { roleWord } from "../core/decide.ts";
import { EventError } from "../core/errors.ts";
import type { SchemaDocument } from "../core/registry.ts";
import { checkAvro } from "./avro-type.ts";
import {
  type Definition,
  definitionsIn,
  fullNameOf,
  isNamed,
  isPrimitive,
  isProperties,
  namespaceOf,
  objects,
  type Properties,
  texts,
} from "./names.ts";
import type { ArrayNode, LeafType, Node, RecordField, RecordNode } from "./node.ts";
import { keyLeaf, leafAt } from "./node-leaf.ts";
import { under } from "./paths.ts";
import type { Given, PathTags, RoleRules } from "./roles.ts";

/** A schema with a role at every leaf, ready to be walked. */
export interface Shape {
  readonly root: Node;
  /** Role words that are none, with their place; a shape that has any must not be used. */
  readonly problems: readonly string[];
}

/** What is the same for a whole schema. */
interface Work {
  readonly rules: RoleRules;
  readonly tags: PathTags;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly problems: Set<string>;
  readonly arrays: { weightless: boolean; readonly items: Node }[];
  /** Places so far: named types that use each other twice, again and again, have more places than any machine holds. */
  places: number;
}

const PLACES = 100_000;

/** What a place hands down. */
interface Above {
  readonly given: Given | undefined;
  readonly namespace: string;
  /** Record types that the place lies in, each with the role that it was compiled under. */
  readonly open: ReadonlyMap<string, RecordNode>;
}

const TOP: Above = { given: undefined, namespace: "", open: new Map() };

function unusable(path: string): EventError {
  return new EventError("schema-unusable", path === "" ? undefined : path);
}

function givenAt(work: Work, path: string, fullName: string | undefined, of: readonly Properties[]): Given | undefined {
  const given = work.rules.given({ path, fullName, properties: of }, work.tags);
  if (given === undefined || "role" in given) return given;
  work.problems.add(`${path}: ${given.problem}`);
  return undefined;
}

/** What lies below takes the role of what is above, and says so. */
function handedDown(given: Given | undefined, path: string): Given | undefined {
  if (given === undefined || given.origin.includes(" on ") || path === "") return given;
  return { role: given.role, origin: `${given.origin} on ${path}` };
}

/** @param own what is said of the place itself, by its field; the type may say more of it */
function nodeOf(work: Work, schema: unknown, path: string, above: Above, own: Given | undefined): Node {
  if (++work.places > PLACES) throw new EventError("schema-unusable", `more than ${PLACES} places`);
  if (Array.isArray(schema)) {
    const inside = { ...above, given: own ?? above.given };
    const branches = schema.map((branch) => nodeOf(work, branch, path, inside, undefined));
    return { is: "union", branches, pattern: path, plain: branches.filter((b) => b.is !== "null").length <= 1 };
  }
  if (typeof schema === "string") return namedType(work, schema, { type: schema }, path, above, own);
  if (!isProperties(schema)) throw unusable(path);
  const { type } = schema;
  if (isNamed(type)) return defined(work, fullNameOf(schema, above.namespace), schema, path, above, own);
  const said = own ?? givenAt(work, path, undefined, [schema]);
  if (type === "array") return arrayOf(work, schema.items, path, above, said ?? above.given);
  if (type === "map") return mapOf(work, schema.values, path, above, said ?? above.given);
  if (typeof type === "string") return namedType(work, type, schema, path, above, said);
  return nodeOf(work, type, path, above, said);
}

/** A type that is written as a word: a primitive one, or the name of one that is defined elsewhere. */
function namedType(work: Work, name: string, schema: Properties, path: string, above: Above, own?: Given): Node {
  if (name === "null") return { is: "null" };
  if (isPrimitive(name)) return leafAt(name as LeafType, path, own ?? above.given, schema);
  const near = name.includes(".") || above.namespace === "" ? name : `${above.namespace}.${name}`;
  const found = work.definitions.get(near) ?? work.definitions.get(name);
  if (found === undefined) throw unusable(path);
  return defined(work, found.name, found.schema, path, above, own);
}

function defined(
  work: Work,
  name: string,
  schema: Properties,
  path: string,
  above: Above,
  own: Given | undefined,
): Node {
  const ofType = own === undefined ? givenAt(work, path, undefined, [schema]) : undefined;
  const given = own ?? ofType ?? above.given;
  if (schema.type === "enum") {
    return { ...leafAt("enum", path, given, schema), symbols: texts(schema.symbols), name };
  }
  if (schema.type === "fixed") {
    return { ...leafAt("fixed", path, given, schema), size: Number(schema.size), name };
  }
  const key = `${name} ${given === undefined ? "" : roleWord(given.role)}`;
  const loop = above.open.get(key);
  if (loop !== undefined) return loop;
  const fields: RecordField[] = [];
  const placed = (ofType === undefined && given !== undefined) || work.rules.reachesBelow(path, work.tags);
  const node: RecordNode = { is: "record", name, fields, pattern: path, placed, schema };
  const open = new Map([...above.open, [key, node]]);
  const inside: Above = { given: handedDown(given, path), namespace: namespaceOf(name), open };
  for (const field of objects(schema.fields)) {
    const fieldName = String(field.name);
    const pattern = under(path, fieldName);
    const said = givenAt(work, pattern, `${name}.${fieldName}`, [field]);
    fields.push({ name: fieldName, pattern, node: nodeOf(work, field.type, pattern, inside, said), schema: field });
  }
  return node;
}

function arrayOf(work: Work, schema: unknown, path: string, above: Above, given: Given | undefined): Node {
  const place = `${path}[]`;
  const own = givenAt(work, place, undefined, []);
  const items = nodeOf(work, schema, place, { ...above, given: handedDown(given, path) }, own);
  const purposes = (own ?? given)?.role.is === "purpose";
  const array: ArrayNode & { weightless: boolean } = { is: "array", items, pattern: path, weightless: false, purposes };
  work.arrays.push(array);
  return array;
}

function mapOf(work: Work, schema: unknown, path: string, above: Above, given: Given | undefined): Node {
  const place = `${path}{}`;
  const below = handedDown(given, path);
  const key = keyLeaf(place, givenAt(work, `${place}{key}`, undefined, []), below);
  const own = givenAt(work, place, undefined, []);
  return { is: "map", key, values: nodeOf(work, schema, place, { ...above, given: below }, own), pattern: path };
}

/** Whether a value may take no byte at all. A type that holds itself has no finite value of that kind but through others. */
function isWeightless(node: Node, seen: readonly Node[]): boolean {
  if (node.is === "null" || seen.includes(node)) return true;
  if (node.is === "leaf") return node.type === "fixed" && node.size === 0;
  return node.is === "record" && node.fields.every((f) => isWeightless(f.node, [...seen, node]));
}

/**
 * Compiles a schema with the roles of its places. Pure.
 *
 * Throws `EventError("schema-unusable")` where it is no valid Avro schema. Role words that are none are in `problems`.
 */
export function compileShape(document: Pick<SchemaDocument, "schema" | "tags">, rules: RoleRules): Shape {
  const { schema, tags } = document;
  checkAvro(schema);
  const definitions = definitionsIn(schema);
  const work: Work = { rules, tags, definitions, problems: new Set(), arrays: [], places: 0 };
  const root = nodeOf(work, schema, "", TOP, undefined);
  // Only now is every record complete that an array leads back to.
  for (const array of work.arrays) array.weightless = isWeightless(array.items, []);
  return { root, problems: [...work.problems] };
}
