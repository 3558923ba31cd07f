import { type ActionId, STRICTNESS } from "./action.ts";
import { actionFor, treat } from "./decide.ts";
import type { Compact, Finding } from "./detect.ts";
import type { Event, Field } from "./event.ts";
import { KIND_OF_IDENTIFIER, type Kind, NEVER_STORED, SPECIAL_KINDS, STRONG_KINDS } from "./kinds.ts";
import { isOwn, type People, peopleOf, sameIdentifier, strongIdentifier } from "./people.ts";
import type { Controller, Purpose } from "./policy.ts";
import type { WithheldReason } from "./stream.ts";
import type { Identifier, IdentifierGroup } from "./subject.ts";
import { uniteFindings } from "./unite.ts";

/** Whose key a value is tokenised with: a group of the plan, and the identifier in it whose owner it is (else its subject). */
export interface Owner {
  readonly group: number;
  readonly identifier: number | undefined;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly action: ActionId;
  readonly owner: Owner;
}

export type FieldPlan =
  | { readonly do: "keep" | "drop" }
  | { readonly do: "seal"; readonly owner: Owner }
  | { readonly do: "edit"; readonly edits: readonly Edit[] }
  | { readonly do: "act"; readonly kind: Kind; readonly action: ActionId; readonly owner: Owner };

export interface PurposePlan {
  readonly purpose: Purpose;
  /** By field number. */
  readonly fields: readonly FieldPlan[];
  /** What the clean record holds or held: kind → how often, dropped fields left out. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly special: readonly Kind[];
}

/** Everything that will be done to one event, before any key is touched. */
export interface Plan {
  readonly event: Event;
  readonly controller: Controller;
  readonly groups: readonly IdentifierGroup[];
  readonly agent: number | undefined;
  readonly purposes: readonly PurposePlan[];
  /** Set exactly where `purposes` is empty. */
  readonly withheld: WithheldReason | undefined;
}

/** What the subject has decided, as known at the moment of planning. */
export interface Standing {
  readonly restricted: boolean;
  /** Purposes that the subject has consented to. */
  readonly consents: ReadonlySet<string>;
}

/** Nobody has said anything: not restricted, and no consent to anything. */
export const NO_STANDING: Standing = { restricted: false, consents: new Set() };

/** Findings below it are left alone where a purpose sets no threshold of its own. */
export const DEFAULT_THRESHOLD = 0.5;

const SUBJECT: Owner = { group: 0, identifier: undefined };

function lawful(purpose: Purpose, event: Event, standing: Standing): boolean {
  if (purpose.channels !== undefined && !purpose.channels.includes(event.channel)) return false;
  if (event.onlyPurposes !== undefined && !event.onlyPurposes.includes(purpose.id)) return false;
  return purpose.basis !== "consent" || standing.consents.has(purpose.id);
}

/** Collects the people of a plan while it is made. */
class Roll {
  readonly groups: IdentifierGroup[];
  readonly agent: number | undefined;

  constructor(people: People) {
    this.groups = [...people.groups];
    this.agent = people.agent;
  }

  ownerOf(identifier: Identifier): Owner {
    for (const [group, { identifiers }] of this.groups.entries()) {
      const at = identifiers.findIndex((i) => sameIdentifier(i, identifier));
      if (at >= 0) return { group, identifier: at };
    }
    this.groups.push({ role: "third-party", identifiers: [identifier], lookupOnly: [] });
    return { group: this.groups.length - 1, identifier: 0 };
  }

  of(whose: "subject" | "agent" | undefined): Owner {
    return whose === "agent" && this.agent !== undefined ? { group: this.agent, identifier: undefined } : SUBJECT;
  }
}

/** The owner of a field's whole value, or undefined where the value is the contact centre's own and names nobody. */
function ownerOfField(field: Field, roll: Roll, controller: Controller, compact: Compact): Owner | undefined {
  const { role } = field;
  if (role.is === "subject" || role.is === "agent") {
    const text = field.text ?? "";
    const value = compact(KIND_OF_IDENTIFIER[role.identifier], text, controller.regions);
    const identifier = { kind: role.identifier, value };
    if (isOwn(controller, identifier)) return undefined;
    return role.identifier === "name" ? roll.of(role.is) : roll.ownerOf(identifier);
  }
  const strong = strongIdentifier(field, controller, compact);
  if (strong === undefined) return SUBJECT;
  return isOwn(controller, strong) ? undefined : roll.ownerOf(strong);
}

function planText(
  field: Field,
  findings: readonly Finding[],
  keep: boolean,
  purpose: Purpose,
  ownerOf: (finding: Finding) => Owner | undefined,
): readonly Edit[] {
  const wanted = findings.filter((f) => {
    if (f.score < (purpose.thresholds[f.kind] ?? DEFAULT_THRESHOLD)) return false;
    // A kept text still loses what nobody may store.
    return !keep || NEVER_STORED.has(f.kind) || f.kind === "CARD";
  });
  const actions = wanted.map((f): { finding: Finding; action: ActionId } => {
    const action = actionFor(purpose, f.kind);
    return { finding: f, action: keep && action === "keep" ? "redact" : action };
  });
  const edits: Edit[] = [];
  for (const { start, end, finding, members } of uniteFindings(
    field.text ?? "",
    actions.filter((a) => a.action !== "keep"),
  )) {
    const owner = ownerOf(finding);
    if (owner === undefined) continue;
    const action = members.reduce<ActionId>((a, m) => (STRICTNESS[m.action] > STRICTNESS[a] ? m.action : a), "keep");
    edits.push({ start, end, kind: finding.kind, action, owner });
  }
  return edits;
}

/**
 * Turns fields and findings into decisions, for every purpose that is lawful for the event. Pure.
 *
 * @param findings of all fields of the event, in any order
 * @param compact gives identifiers their one form; the same function that detection uses
 */
export function plan(
  event: Event,
  findings: readonly Finding[],
  controller: Controller,
  standing: Standing,
  compact: Compact,
): Plan {
  const roll = new Roll(peopleOf(event, controller, compact));
  const nothing = (withheld: WithheldReason): Plan => ({
    event,
    controller,
    groups: roll.groups,
    agent: roll.agent,
    purposes: [],
    withheld,
  });
  if (standing.restricted) return nothing("restricted");
  const purposes = controller.purposes.filter((p) => lawful(p, event, standing));
  if (purposes.length === 0) return nothing("no-lawful-purpose");

  const byField = Map.groupBy(findings, (f) => f.field);
  const ownFindings = new Set<Finding>();
  const owners = new Map<Finding, Owner>();
  for (const f of findings) {
    const kind = STRONG_KINDS.get(f.kind);
    const text = event.fields[f.field]?.text ?? "";
    if (kind === undefined) {
      owners.set(f, roll.of(f.of));
      continue;
    }
    const identifier = { kind, value: compact(f.kind, text.slice(f.start, f.end), controller.regions) };
    if (isOwn(controller, identifier)) ownFindings.add(f);
    else owners.set(f, roll.ownerOf(identifier));
  }

  const plans = purposes.map((purpose): PurposePlan => {
    const kinds: Partial<Record<Kind, number>> = {};
    const count = (kind: Kind): void => {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    };
    const fields = event.fields.map((field): FieldPlan => {
      if (field.value === null) return { do: "keep" };
      const treatment = treat(
        purpose,
        field.role,
        field.pattern,
        typeof field.value === "string" && field.text !== undefined,
      );
      switch (treatment.do) {
        case "drop":
          return { do: "drop" };
        case "seal":
          return { do: "seal", owner: SUBJECT };
        case "act": {
          const owner = ownerOfField(field, roll, controller, compact);
          if (owner === undefined || field.text === undefined || field.text === "")
            return { do: owner === undefined || field.text === "" ? "keep" : "drop" };
          count(treatment.kind);
          return { do: "act", kind: treatment.kind, action: treatment.action, owner };
        }
        default: {
          const seen = (byField.get(field.index) ?? []).filter((f) => !ownFindings.has(f));
          const edits = planText(field, seen, treatment.do === "keep", purpose, (f) => owners.get(f));
          for (const f of seen) if (f.score >= (purpose.thresholds[f.kind] ?? DEFAULT_THRESHOLD)) count(f.kind);
          return edits.length === 0 ? { do: "keep" } : { do: "edit", edits };
        }
      }
    });
    const special = (Object.keys(kinds) as Kind[]).filter((k) => SPECIAL_KINDS.has(k));
    return { purpose, fields, kinds, special };
  });
  return { event, controller, groups: roll.groups, agent: roll.agent, purposes: plans, withheld: undefined };
}
