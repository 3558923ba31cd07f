import { treat } from "../core/decide.ts";
import { EventError } from "../core/errors.ts";
import type { Purpose } from "../core/policy.ts";
import type { Leaf, Node, RecordField, RecordNode, UnionNode } from "./node.ts";
import type { Shape } from "./shape.ts";

/** The field of a clean record that says what the record is. */
export const PRIVACY = "privacy";

export interface DerivedRecord {
  readonly is: "record";
  /** Full name. */
  readonly name: string;
  readonly node: RecordNode;
  readonly fields: readonly { readonly of: RecordField; readonly type: Derived }[];
}

export interface DerivedUnion {
  readonly is: "union";
  /** What the clean schema allows here, in its order, without repeats. */
  readonly branches: readonly Single[];
  /** What became of each branch of the original; of the one type where the original is no union. */
  readonly members: readonly Single[];
}

/** `kept`: as in the original. `text`: a string, whatever it was. */
export type Single =
  | { readonly is: "null" }
  | { readonly is: "kept" | "text"; readonly leaf: Leaf }
  | DerivedRecord
  | { readonly is: "array"; readonly items: Derived }
  | { readonly is: "map"; readonly values: Derived };

/** The type of a place in the clean schema. A graph, as `Node` is. */
export type Derived = Single | DerivedUnion;

const NULL = { is: "null" } as const;

/** What becomes of a leaf's type under a purpose; depends on schema and policy alone, never on a value. */
export type Outcome = "kept" | "text" | "text-or-null" | "null";

export function outcomeOf(purpose: Purpose, leaf: Leaf): Outcome {
  const treatment = treat(purpose, leaf.role, leaf.pattern, leaf.type === "string");
  switch (treatment.do) {
    case "keep":
      return "kept";
    case "drop":
      return "null";
    case "seal":
      return "text-or-null";
    case "clean":
      return "text";
    case "act":
      return leaf.type === "string" || leaf.type === "enum" ? "text" : "text-or-null";
  }
}

/** The name by which a union's value says which branch it is of, as Avro's JSON encoding and avsc write it. */
export function branchName(type: Single): string {
  switch (type.is) {
    case "kept":
      return type.leaf.name === "" ? type.leaf.type : type.leaf.name;
    case "text":
      return "string";
    case "record":
      return type.name;
    default:
      return type.is;
  }
}

/** Whether two places of one type come out the same. */
function sameOutcome(purpose: Purpose, a: Node, b: Node, seen: Map<Node, Node>): boolean {
  if (a.is === "leaf" && b.is === "leaf") return outcomeOf(purpose, a) === outcomeOf(purpose, b);
  if (seen.get(a) === b) return true;
  seen.set(a, b);
  const both = (x: Node | undefined, y: Node | undefined): boolean =>
    x !== undefined && y !== undefined && sameOutcome(purpose, x, y, seen);
  if (a.is === "record" && b.is === "record") return a.fields.every((f, i) => both(f.node, b.fields[i]?.node));
  if (a.is === "union" && b.is === "union") return a.branches.every((branch, i) => both(branch, b.branches[i]));
  if (a.is === "array" && b.is === "array") return both(a.items, b.items);
  if (a.is === "map" && b.is === "map") return both(a.values, b.values);
  return a.is === b.is;
}

/** `orders[].from` as the end of a type's name: `orders_items_from`. */
function asName(pattern: string): string {
  return pattern.replaceAll("[]", "_items").replaceAll("{}", "_values").replaceAll(".", "_");
}

/**
 * The clean type of a shape for a purpose; its root has no `privacy` field yet.
 *
 * A record type keeps its name where it comes out as it does by itself; where a path or a role from above makes a
 * difference, the place becomes part of its name. So a name depends on nothing that other fields do, and a schema that
 * grows keeps the names it had.
 *
 * Throws `EventError("schema-unusable")` where the root is no record, or has a field `privacy` already.
 */
export function deriveTypes(shape: Shape, purpose: Purpose): DerivedRecord {
  const { root } = shape;
  if (root.is !== "record") throw new EventError("schema-unusable", "the top level must be a record");
  if (root.fields.some((f) => f.name === PRIVACY)) {
    throw new EventError("schema-unusable", `has a field "${PRIVACY}" of its own`);
  }
  const names = new Map<string, Node>();
  const done = new Map<Node, DerivedRecord>();

  const nameFor = (node: RecordNode): string => {
    const neutral = shape.neutral(node.name);
    const same = sameOutcome(purpose, node, neutral, new Map());
    const wanted = same ? node.name : `${node.name}_${asName(node.pattern) || "top"}`;
    const owner = same ? neutral : node;
    for (let n = 1; ; n++) {
      const name = n === 1 ? wanted : `${wanted}_${n}`;
      const holder = names.get(name);
      if (holder !== undefined && holder !== owner) continue;
      names.set(name, owner);
      return name;
    }
  };
  const record = (node: RecordNode, name: string): DerivedRecord => {
    const fields: { of: RecordField; type: Derived }[] = [];
    const type: DerivedRecord = { is: "record", name, node, fields };
    done.set(node, type);
    for (const of of node.fields) fields.push({ of, type: place(of.node) });
    return type;
  };
  const leafMember = (leaf: Leaf): { readonly single: Single; readonly branches: readonly Single[] } => {
    const kept: Single = { is: "kept", leaf };
    const text: Single = { is: "text", leaf };
    switch (outcomeOf(purpose, leaf)) {
      case "kept":
        return { single: kept, branches: [kept] };
      case "text":
        return { single: text, branches: [text] };
      case "text-or-null":
        return { single: text, branches: [NULL, text] };
      case "null":
        return { single: NULL, branches: [NULL, kept] };
    }
  };
  const member = (
    node: Exclude<Node, UnionNode>,
  ): { readonly single: Single; readonly branches: readonly Single[] } => {
    if (node.is === "leaf") return leafMember(node);
    const single: Single =
      node.is === "null"
        ? NULL
        : node.is === "record"
          ? (done.get(node) ?? record(node, nameFor(node)))
          : node.is === "array"
            ? { is: "array", items: place(node.items) }
            : { is: "map", values: place(node.values) };
    return { single, branches: [single] };
  };
  const place = (node: Node): Derived => {
    const nodes = node.is === "union" ? node.branches : [node];
    const members = nodes.map((n) => (n.is === "union" ? { single: NULL, branches: [NULL] } : member(n)));
    const branches = new Map(members.flatMap((m) => m.branches).map((b) => [branchName(b), b]));
    const only = members[0]?.single;
    if (node.is !== "union" && branches.size === 1 && only !== undefined) return only;
    return { is: "union", branches: [...branches.values()], members: members.map((m) => m.single) };
  };

  // The top record alone gets the field `privacy`: where it stands inside itself it is another type.
  const name = `${root.name}Clean`;
  names.set(name, root);
  const fields = root.fields.map((of) => ({ of, type: place(of.node) }));
  return { is: "record", name, node: root, fields };
}
