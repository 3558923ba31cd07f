import type { ActionId } from "./action.ts";
import type { Role } from "./event.ts";
import { KIND_OF_IDENTIFIER, type Kind, NEVER_STORED } from "./kinds.ts";
import type { FieldDecision, Purpose } from "./policy.ts";

/**
 * What a purpose does with every value of a field, whatever the value is. `act`: the whole value is personal data.
 * The clean schema is derived from this too, so it depends on nothing but schema and policy.
 */
export type Treatment =
  | { readonly do: "clean" | "keep" | "drop" | "seal" }
  | { readonly do: "act"; readonly kind: Kind; readonly action: ActionId };

/** A role as schemas and policies write it, e.g. `subject:email`. */
export function roleWord(role: Role): string {
  switch (role.is) {
    case "free-text":
      return role.format === "html" ? "free-text:html" : "free-text";
    case "subject":
    case "agent":
      return `${role.is}:${role.identifier}`;
    case "identifier":
    case "quasi":
      return `${role.is}:${role.kind}`;
    case "pointer":
      return `pointer:${role.system}`;
    default:
      return role.is;
  }
}

function stated(purpose: Purpose, role: Role, pattern: string): FieldDecision | undefined {
  return purpose.fields[pattern] ?? purpose.fields[roleWord(role)] ?? purpose.fields[role.is];
}

/** The action for a kind; what PCI DSS forbids to store is redacted even if a policy object was made by other means than the check. */
export function actionFor(purpose: Purpose, kind: Kind): ActionId {
  return NEVER_STORED.has(kind) ? "redact" : purpose.actions[kind];
}

/** Findings below it are left alone where a purpose sets no threshold of its own. */
export const DEFAULT_THRESHOLD = 0.5;

export function thresholdFor(purpose: Purpose, kind: Kind): number {
  return purpose.thresholds[kind] ?? DEFAULT_THRESHOLD;
}

/** Whether a role says that the whole value is personal data, and of which kind. */
export function kindOfRole(role: Role): Kind | undefined {
  switch (role.is) {
    case "subject":
    case "agent":
      return KIND_OF_IDENTIFIER[role.identifier];
    case "identifier":
    case "quasi":
      return role.kind;
    case "pointer":
      return "POINTER";
    default:
      return undefined;
  }
}

/**
 * @param textual whether the field holds text (an Avro string, a JSON string): only text can be cleaned.
 */
export function treat(purpose: Purpose, role: Role, pattern: string, textual: boolean): Treatment {
  const decision = stated(purpose, role, pattern);
  if (decision === "drop" || decision === "seal") return { do: decision };
  const kind = kindOfRole(role);
  if (kind !== undefined) {
    if (decision === "keep" && !NEVER_STORED.has(kind)) return { do: "keep" };
    const action = actionFor(purpose, kind);
    return action === "keep" ? { do: "keep" } : { do: "act", kind, action };
  }
  if (decision === "keep") return { do: "keep" };
  switch (role.is) {
    case "keep":
      return { do: "keep" };
    case "free-text":
    case "unnamed":
      return { do: textual ? "clean" : "drop" };
    default:
      // Small fields of the platform's own: numbers and enums pass, text is read like any other text.
      return { do: textual ? "clean" : "keep" };
  }
}
