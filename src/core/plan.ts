import { type ActionId, STRICTNESS } from "./action.ts";
import { type Census, type OwnedFinding, type Owner, SUBJECT, takeCensus } from "./census.ts";
import { actionFor, thresholdFor, treat } from "./decide.ts";
import type { Compact, Finding } from "./detect.ts";
import type { Event, Field } from "./event.ts";
import { type Kind, NEVER_STORED, SPECIAL_KINDS } from "./kinds.ts";
import type { Controller, Purpose } from "./policy.ts";
import type { WithheldReason } from "./stream.ts";
import type { IdentifierGroup } from "./subject.ts";
import { uniteFindings } from "./unite.ts";

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

function lawful(purpose: Purpose, event: Event, standing: Standing): boolean {
  if (purpose.channels !== undefined && !purpose.channels.includes(event.channel)) return false;
  if (event.onlyPurposes !== undefined && !event.onlyPurposes.includes(purpose.id)) return false;
  return purpose.basis !== "consent" || standing.consents.has(purpose.id);
}

function planText(field: Field, seen: readonly OwnedFinding[], keep: boolean, purpose: Purpose): readonly Edit[] {
  const owners = new Map(seen.map(({ finding, owner }) => [finding, owner]));
  const acted = seen
    // A kept text still loses what nobody may store.
    .filter(({ finding: f }) => !keep || NEVER_STORED.has(f.kind) || f.kind === "CARD")
    .map(({ finding }) => ({ finding, action: actionFor(purpose, finding.kind) }))
    .filter(({ action }) => action !== "keep");
  return uniteFindings(field.text ?? "", acted).map(({ start, end, finding, members }) => ({
    start,
    end,
    kind: finding.kind,
    action: members.reduce<ActionId>((a, m) => (STRICTNESS[m.action] > STRICTNESS[a] ? m.action : a), "keep"),
    owner: owners.get(finding) ?? SUBJECT,
  }));
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
  return planFor(takeCensus(event, findings, controller, compact), standing);
}

/** `plan` for an event whose people are known already, so that what the subject has decided can be looked up in between. */
export function planFor(census: Census, standing: Standing): Plan {
  const { event, controller } = census;
  const purposes = standing.restricted ? [] : controller.purposes.filter((p) => lawful(p, event, standing));
  const withheld = standing.restricted ? "restricted" : purposes.length === 0 ? "no-lawful-purpose" : undefined;
  const parts = purposes.map((purpose) => planPurpose(census, purpose));
  return { event, controller, groups: census.groups, purposes: parts, withheld };
}

function planPurpose(census: Census, purpose: Purpose): PurposePlan {
  const kinds: Partial<Record<Kind, number>> = {};
  const count = (kind: Kind): void => {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };
  const fields = census.event.fields.map((field): FieldPlan => {
    if (field.value === null) return { do: "keep" };
    const textual = typeof field.value === "string" && field.text !== undefined;
    const treatment = treat(purpose, field.role, field.pattern, textual);
    switch (treatment.do) {
      case "drop":
        return { do: "drop" };
      case "seal":
        return { do: "seal", owner: SUBJECT };
      case "act": {
        if (field.text === undefined) return { do: "drop" };
        const owner = census.ownerOfField.get(field.index);
        if (owner === undefined || field.text === "") return { do: "keep" };
        count(treatment.kind);
        return { do: "act", kind: treatment.kind, action: treatment.action, owner };
      }
      default: {
        const seen = (census.findings.get(field.index) ?? []).filter(
          ({ finding: f }) => f.score >= thresholdFor(purpose, f.kind),
        );
        for (const { finding } of seen) count(finding.kind);
        const edits = planText(field, seen, treatment.do === "keep", purpose);
        return edits.length === 0 ? { do: "keep" } : { do: "edit", edits };
      }
    }
  });
  const special = (Object.keys(kinds) as Kind[]).filter((k) => SPECIAL_KINDS.has(k));
  return { purpose, fields, kinds, special };
}
