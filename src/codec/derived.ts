import { treat } from "../core/decide.ts";
import { EventError } from "../core/errors.ts";
import type { Purpose } from "../core/policy.ts";
import { simpleName } from "./names.ts";
import type { Leaf, Node, RecordField, RecordNode, UnionNode } from "./node.ts";
import { reachesBelow } from "./paths.ts";
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

/** `orders[].from` as the end of a type's name: `orders_items_from`. */
function asName(way: string): string {
  return way.replace(/^\./, "").replaceAll("[]", "_items").replaceAll("{}", "_values").replaceAll(".", "_");
}

/** A record type that is the same wherever it stands; names inside it are told apart by the way from it. */
interface Anchor {
  readonly name: string;
  readonly pattern: string;
}

interface Member {
  /** What a value of the place becomes. */
  readonly single: Single;
  /** What the clean schema allows for it. */
  readonly branches: readonly Single[];
}

function leafMember(purpose: Purpose, leaf: Leaf): Member {
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
}

/**
 * The clean type of a shape for a purpose; its root has no `privacy` field yet.
 *
 * A record type keeps its name where nothing is said of the place it stands in; where a path or a role from above may make
 * a difference, the place becomes part of its name. So a name depends on the policy and on the way to the place, not on
 * what other fields there are: a schema that grows keeps the names it had.
 *
 * Throws `EventError("schema-unusable")` where the root is no record, or has a field `privacy` already.
 */
export function deriveTypes(shape: Shape, purpose: Purpose): DerivedRecord {
  const { root } = shape;
  if (root.is !== "record") throw new EventError("schema-unusable", "the top level must be a record");
  if (root.fields.some((f) => f.name === PRIVACY)) {
    throw new EventError("schema-unusable", `has a field "${PRIVACY}" of its own`);
  }
  const decided = Object.keys(purpose.fields);
  const names = new Map<string, string>();
  const done = new Map<Node, DerivedRecord>();

  /** One name for one key: places that differ have names that differ. */
  const claim = (wanted: string, key: string): string => {
    for (let n = 1; ; n++) {
      const name = n === 1 ? wanted : `${wanted}_${n}`;
      const holder = names.get(name);
      if (holder !== undefined && holder !== key) continue;
      names.set(name, key);
      return name;
    }
  };
  const record = (node: RecordNode, anchor: Anchor): DerivedRecord => {
    const placed = node !== root && (node.placed || decided.some((text) => reachesBelow(text, node.pattern)));
    const way = node.pattern.slice(anchor.pattern.length);
    const from = anchor.name === root.name ? "" : `${simpleName(anchor.name)}_`;
    const name = placed
      ? claim(`${node.name}_${from}${asName(way)}`, `${node.name} ${anchor.name} ${way}`)
      : claim(node.name, node.name);
    const fields: { of: RecordField; type: Derived }[] = [];
    const type: DerivedRecord = { is: "record", name, node, fields };
    done.set(node, type);
    const inside = placed ? anchor : { name: node.name, pattern: node.pattern };
    for (const of of node.fields) fields.push({ of, type: place(of.node, inside) });
    return type;
  };
  const member = (node: Exclude<Node, UnionNode>, anchor: Anchor): Member => {
    if (node.is === "leaf") return leafMember(purpose, node);
    const single: Single =
      node.is === "null"
        ? NULL
        : node.is === "record"
          ? (done.get(node) ?? record(node, anchor))
          : node.is === "array"
            ? { is: "array", items: place(node.items, anchor) }
            : { is: "map", values: place(node.values, anchor) };
    return { single, branches: [single] };
  };
  const place = (node: Node, anchor: Anchor): Derived => {
    const nodes = node.is === "union" ? node.branches : [node];
    const members = nodes.map((n) => (n.is === "union" ? { single: NULL, branches: [NULL] } : member(n, anchor)));
    const branches = new Map(members.flatMap((m) => m.branches).map((b) => [branchName(b), b]));
    const only = members[0]?.single;
    if (node.is !== "union" && branches.size === 1 && only !== undefined) return only;
    return { is: "union", branches: [...branches.values()], members: members.map((m) => m.single) };
  };

  // The top record alone gets the field `privacy`: where it stands inside itself it is another type.
  const name = claim(`${root.name}Clean`, "the clean record");
  const top: Anchor = { name: root.name, pattern: "" };
  return { is: "record", name, node: root, fields: root.fields.map((of) => ({ of, type: place(of.node, top) })) };
}
