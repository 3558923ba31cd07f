import type { Role } from "../core/event.ts";
import type { Properties } from "./names.ts";
import type { Leaf, LeafType } from "./node.ts";
import type { Given } from "./roles.ts";

const FREE_TEXT: Role = { is: "free-text", format: "plain" };
const UNNAMED: Role = { is: "unnamed" };

/** What a leaf is without a role of its own or from above: text is read, anything else never passes. */
export function leafAt(type: LeafType, pattern: string, given: Given | undefined, schema: Properties): Leaf {
  const { role, origin } = given ?? { role: type === "string" ? FREE_TEXT : UNNAMED, origin: "" };
  const { logicalType, scale } = schema;
  return {
    is: "leaf",
    type,
    logical: typeof logicalType === "string" ? logicalType : undefined,
    scale: typeof scale === "number" ? scale : 0,
    symbols: [],
    size: 0,
    name: "",
    pattern,
    role,
    origin,
    schema,
  };
}

/**
 * The keys of a map are data, so they are read as text. They take only `keep` from above: a role for the values says
 * nothing of the keys.
 */
export function keyLeaf(values: string, own: Given | undefined, above: Given | undefined): Leaf {
  const kept = above?.role.is === "keep" ? above : undefined;
  return leafAt("string", `${values}{key}`, own ?? kept, { type: "string" });
}
