import type { Role } from "../core/event.ts";

export type LeafType = "string" | "bytes" | "int" | "long" | "float" | "double" | "boolean" | "enum" | "fixed";

/** A place that holds one value. */
export interface Leaf {
  readonly is: "leaf";
  readonly type: LeafType;
  /** Avro's logical type, `date` and so on; values stay what they are on the wire. */
  readonly logical: string | undefined;
  /** Digits after the point, of a decimal. */
  readonly scale: number;
  readonly symbols: readonly string[];
  /** Bytes, of a fixed. */
  readonly size: number;
  readonly pattern: string;
  readonly role: Role;
  /** Where the role comes from, for reports. */
  readonly origin: string;
  /** Full name, of an enum or fixed. */
  readonly name: string;
  /** The type as the schema writes it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface RecordField {
  readonly name: string;
  /** Of the field itself; its node's may be another where a recursive type leads back. */
  readonly pattern: string;
  readonly node: Node;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface RecordNode {
  readonly is: "record";
  /** Full name. */
  readonly name: string;
  readonly fields: readonly RecordField[];
  readonly pattern: string;
  /** Whether its place makes it other than it is elsewhere: a role from above, or a rule that reaches below the place. */
  readonly placed: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface ArrayNode {
  readonly is: "array";
  readonly items: Node;
  readonly pattern: string;
  /** Whether an item may take no byte at all, so that bytes do not bound how many there are. */
  readonly weightless: boolean;
  /** Whether the items are purposes: an empty list then says "for none". */
  readonly purposes: boolean;
}

export interface MapNode {
  readonly is: "map";
  readonly key: Leaf;
  readonly values: Node;
  readonly pattern: string;
}

export interface UnionNode {
  readonly is: "union";
  readonly branches: readonly Node[];
  readonly pattern: string;
  /** Whether at most one branch is not null, so that a value says by itself which branch it is of. */
  readonly plain: boolean;
}

/** A compiled schema with a role at every leaf. A graph: recursive types lead back to themselves. */
export type Node = { readonly is: "null" } | Leaf | RecordNode | ArrayNode | MapNode | UnionNode;
