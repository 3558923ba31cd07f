import { branchName, type Derived, type Single } from "./derived.ts";
import { isProperties } from "./names.ts";

/** Whether every value below passes as it is. */
function isKept(type: Derived, seen: ReadonlySet<Derived>): boolean {
  if (seen.has(type)) return true;
  const inside = new Set([...seen, type]);
  switch (type.is) {
    case "kept":
    case "null":
      return true;
    case "text":
      return false;
    case "array":
      return isKept(type.items, inside);
    case "map":
      return false;
    case "record":
      return type.fields.every((f) => isKept(f.type, inside));
    case "union":
      return type.branches.every((b) => isKept(b, inside));
  }
}

function ofSingle(type: Single, given: unknown): unknown {
  switch (type.is) {
    case "null":
      return null;
    case "kept":
      return given;
    case "text":
      return "";
    case "array":
      return isKept(type, new Set()) ? given : [];
    case "map":
      // Its keys are data as well.
      return {};
    case "record": {
      const members = isProperties(given) ? given : {};
      return Object.fromEntries(
        type.fields.map(({ of, type: t }) => {
          const own = Object.hasOwn(members, of.name) ? members[of.name] : of.schema.default;
          return [of.name, cleanDefault(t, own) ?? null];
        }),
      );
    }
  }
}

/**
 * The default of a field in the clean schema. What is dropped or sealed is null by default; a field that had a default has
 * one still, so that a schema may grow as its original does, but no text of the original's default is taken over where
 * the field's text is cleaned.
 *
 * @param given the original's default, undefined where it has none
 * @returns undefined where the field has no default
 */
export function cleanDefault(type: Derived, given: unknown): unknown {
  if (type.is !== "union") return given === undefined ? undefined : ofSingle(type, given);
  const first = type.branches[0];
  if (first === undefined) return undefined;
  // Avro reads a union's default by its first branch.
  if (first.is === "null") return null;
  const member = type.members[0];
  const same = member !== undefined && branchName(member) === branchName(first);
  return given === undefined || !same ? undefined : ofSingle(first, given);
}
