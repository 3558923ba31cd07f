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
  // A field may be called "constructor": only what the policy itself wrote counts.
  for (const key of [pattern, roleWord(role), role.is]) {
    if (Object.hasOwn(purpose.fields, key)) return purpose.fields[key];
  }
  return undefined;
}

/** What may be done to a card number: PCI DSS v4.0.1 requirement 3.4 lets at most its first six and last four digits be seen. */
export const CARD_ACTIONS: ReadonlySet<ActionId> = new Set<ActionId>([
  "mask",
  "mask-last4",
  "mask-card",
  "redact",
  "token",
]);

/** The action for a kind; what PCI DSS forbids is not done even if a policy object was made by other means than the check. */
export function actionFor(purpose: Purpose, kind: Kind): ActionId {
  if (NEVER_STORED.has(kind)) return "redact";
  const action = purpose.actions[kind];
  return kind === "CARD" && !CARD_ACTIONS.has(action) ? "redact" : action;
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
  if (decision === "drop") return { do: "drop" };
  const kind = kindOfRole(role);
  if (decision === "seal") {
    return kind !== undefined && NEVER_STORED.has(kind) ? { do: "act", kind, action: "redact" } : { do: "seal" };
  }
  if (kind !== undefined) {
    if (decision === "keep" && !NEVER_STORED.has(kind) && kind !== "CARD") return { do: "keep" };
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
