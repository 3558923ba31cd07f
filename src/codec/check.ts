import { roleWord } from "../core/decide.ts";
import type { Policy } from "../core/policy.ts";
import type { SchemaDocument } from "../core/registry.ts";
import { PRIVACY } from "./derived.ts";
import type { Leaf, Node } from "./node.ts";
import { pathRule } from "./paths.ts";
import { roleRules } from "./roles.ts";
import { compileShape } from "./shape.ts";

/** One place of a schema, for `sordino schema check`. */
export interface CheckedField {
  readonly pattern: string;
  /** `string`, `long (timestamp-millis)`, `enum`, … */
  readonly type: string;
  /** Role word; empty where nothing names the place. */
  readonly role: string;
  /** Where the role was read: `schema`, `policy customer.name`, `tag PII`, with ` on <place>` where it is from above. */
  readonly from: string;
  /** What happens where no purpose says otherwise. */
  readonly fate: "scanned" | "acted on" | "kept" | "read" | "dropped";
}

export interface CheckedSchema {
  readonly fields: readonly CheckedField[];
  /** What must be mended before the schema can be used; each names its place. */
  readonly problems: readonly string[];
  /** What is allowed but most likely not meant. */
  readonly warnings: readonly string[];
}

function leavesOf(node: Node, seen: Set<Node>): readonly Leaf[] {
  if (node.is === "leaf") return [node];
  if (node.is === "null" || seen.has(node)) return [];
  seen.add(node);
  switch (node.is) {
    case "record":
      return node.fields.flatMap((f) => leavesOf(f.node, seen));
    case "array":
      return leavesOf(node.items, seen);
    case "map":
      return [node.key, ...leavesOf(node.values, seen)];
    case "union":
      return node.branches.flatMap((b) => leavesOf(b, seen));
  }
}

function fateOf(leaf: Leaf): CheckedField["fate"] {
  switch (leaf.role.is) {
    case "subject":
    case "agent":
    case "identifier":
    case "quasi":
    case "pointer":
      return "acted on";
    case "unnamed":
      return "dropped";
    case "free-text":
      return leaf.type === "string" ? "scanned" : "dropped";
    case "keep":
      return "kept";
    default:
      return leaf.type === "string" ? "scanned" : "read";
  }
}

function checked(leaf: Leaf): CheckedField {
  return {
    pattern: leaf.pattern,
    type: leaf.logical === undefined ? leaf.type : `${leaf.type} (${leaf.logical})`,
    role: leaf.origin === "" ? "" : roleWord(leaf.role),
    from: leaf.origin,
    fate: fateOf(leaf),
  };
}

/** Every place that a path of the policy could mean: leaves and what they stand in. */
function placesOf(node: Node, seen: Set<Node>): readonly string[] {
  if (node.is === "null") return [];
  if (node.is === "leaf") return [node.pattern];
  if (seen.has(node)) return [];
  seen.add(node);
  const below =
    node.is === "record"
      ? node.fields.flatMap((f) => [f.pattern, ...placesOf(f.node, seen)])
      : node.is === "array"
        ? [`${node.pattern}[]`, ...placesOf(node.items, seen)]
        : node.is === "map"
          ? [`${node.pattern}{}`, node.key.pattern, ...placesOf(node.values, seen)]
          : node.branches.flatMap((b) => placesOf(b, seen));
  return [node.pattern, ...below];
}

/**
 * Every place of a schema with its role and what happens to it, and what is wrong.
 *
 * Throws `EventError("schema-unusable")` where the schema is no valid Avro schema at all, `UserError("policy-invalid")` for
 * a role word of the policy that is none.
 *
 * @param topic the raw topic whose paths apply; needs `policy`
 */
export function checkSchema(
  document: Pick<SchemaDocument, "schema" | "tags">,
  policy?: Pick<Policy, "tags" | "topics">,
  topic?: string,
): CheckedSchema {
  const rules = roleRules(policy, topic);
  const { root, problems } = compileShape(document, rules);
  const top: string[] = [];
  if (root.is !== "record") top.push("the top level must be a record");
  else if (root.fields.some((f) => f.name === PRIVACY)) {
    top.push(`${PRIVACY}: the clean schema adds a field of this name; the event's own must have another`);
  }
  const places = placesOf(root, new Set());
  const unused = rules.paths.filter((p) => !p.includes("**") && !places.some(pathRule(p).matches));
  return {
    fields: leavesOf(root, new Set()).map(checked),
    problems: [...top, ...problems],
    warnings: unused.map((p) => `policy ${p}: names no place of this schema`),
  };
}
