import type { AvroSchema } from "../core/registry.ts";

export type Properties = Readonly<Record<string, unknown>>;

/** A named type where it is defined. */
export interface Definition {
  /** Full name. */
  readonly name: string;
  readonly schema: Properties;
}

const PRIMITIVES: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
]);

export function isPrimitive(name: string): boolean {
  return PRIMITIVES.has(name);
}

export function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSchema(value: unknown): value is AvroSchema {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}

/** A list of objects; what is none is left out. */
export function objects(value: unknown): readonly Properties[] {
  return Array.isArray(value) ? value.filter(isProperties) : [];
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}

/** Avro 1.12, "Names": a dotted name is full; else the namespace is the type's own or, without one, that of what it stands in. */
export function fullNameOf(schema: Properties, enclosing: string): string {
  const name = String(schema.name ?? "");
  if (name.includes(".")) return name;
  const own = schema.namespace;
  const namespace = typeof own === "string" ? own : enclosing;
  return namespace === "" ? name : `${namespace}.${name}`;
}

export function namespaceOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf(".")));
}

export function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

export function isNamed(type: unknown): type is "record" | "error" | "enum" | "fixed" {
  return type === "record" || type === "error" || type === "enum" || type === "fixed";
}

/** Every named type that a schema defines, by full name. */
export function definitionsIn(schema: AvroSchema): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (part: unknown, enclosing: string): void => {
    if (Array.isArray(part)) {
      for (const branch of part) visit(branch, enclosing);
      return;
    }
    if (!isProperties(part)) return;
    const { type } = part;
    if (!isNamed(type)) {
      visit(type, enclosing);
      visit(part.items, enclosing);
      visit(part.values, enclosing);
      return;
    }
    const name = fullNameOf(part, enclosing);
    found.set(name, { name, schema: part });
    for (const field of objects(part.fields)) visit(field.type, namespaceOf(name));
  };
  visit(schema, "");
  return found;
}
