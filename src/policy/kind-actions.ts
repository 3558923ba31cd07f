import { ACTIONS, type ActionId } from "../core/action.ts";
import { CARD_ACTIONS } from "../core/decide.ts";
import { type Kind, NEVER_STORED } from "../core/kinds.ts";

/** What `actions.default` may be: it has to suit every kind, and must not let a kind through that nobody thought of. */
export const DEFAULT_ACTIONS: readonly ActionId[] = ["token", "redact", "mask"];

/** Kinds that `generalise` knows a coarser form of. */
const COARSER: ReadonlySet<Kind> = new Set<Kind>(["DOB", "AGE", "POSTCODE", "CITY"]);

/** Numbers and codes of eight characters or more, of which the last four tell a person's own documents apart but name nobody. */
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>([
  "PHONE",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "IBAN",
  "BANK_ACCOUNT",
  "MAC",
  "IMEI",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
  "POINTER",
]);

function suits(action: ActionId, kind: Kind): boolean {
  if (kind === "CARD") return CARD_ACTIONS.has(action);
  switch (action) {
    case "shift":
      return kind === "DOB";
    case "generalise":
      return COARSER.has(kind);
    case "mask-card":
      return false;
    case "mask-last4":
      return NUMBERS.has(kind);
    default:
      return true;
  }
}

/** The actions that a policy may name for a kind. */
export function allowedActions(kind: Kind): readonly ActionId[] {
  return NEVER_STORED.has(kind) ? ["redact"] : ACTIONS.filter((action) => suits(action, kind));
}

/** Why an action that exists is not allowed for a kind. */
export function refusal(kind: Kind, action: ActionId): string {
  if (NEVER_STORED.has(kind)) {
    return `"${action}" is not possible for ${kind}: PCI DSS requirement 3.3 forbids storing it, even encrypted`;
  }
  if (kind === "CARD") {
    return `"${action}" is not possible for CARD: PCI DSS requirement 3.4 lets at most the first six and the last four digits be seen`;
  }
  return `"${action}" is not possible for ${kind}: there is no such form of it`;
}
