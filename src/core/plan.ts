import { type ActionId, STRICTNESS } from "./action.ts";
import { type Census, type OwnedFinding, type Owner, SUBJECT, takeCensus } from "./census.ts";
import { actionFor, kindOfRole, thresholdFor, treat } from "./decide.ts";
import type { Compact, Finding } from "./detect.ts";
import type { Event, Field } from "./event.ts";
import { type Kind, NEVER_STORED, SPECIAL_KINDS } from "./kinds.ts";
import { misreadings } from "./misread.ts";
import type { Controller, Purpose } from "./policy.ts";
import type { WithheldReason } from "./stream.ts";
import type { IdentifierGroup } from "./subject.ts";
import { type United, uniteFindings } from "./unite.ts";

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly action: ActionId;
  readonly owner: Owner;
}

export type FieldPlan =
  | { readonly do: "keep" | "drop" }
  /** `edits`: what may not be stored even sealed. */
  | { readonly do: "seal"; readonly owner: Owner; readonly edits: readonly Edit[] }
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

/** Actions that leave a part of the value to be seen, or move it: right for the very range they were chosen for, no wider. */
const PARTIAL: ReadonlySet<ActionId> = new Set<ActionId>(["shift", "generalise", "mask-card", "mask-last4"]);

function unitedEdit({ start, end, finding, members }: United, ownerOf: (finding: Finding) => Owner): Edit {
  const strictest = members.reduce((a, m) => (STRICTNESS[m.action] > STRICTNESS[a.action] ? m : a));
  const whole = members.every((m) => m.finding.start === finding.start && m.finding.end === finding.end);
  // A value belongs to whom it names, also where it lies inside something else (an address inside a link).
  const named = new Map(
    members.map((m) => ownerOf(m.finding)).flatMap((o) => (o.identifier === undefined ? [] : [[o.group, o] as const])),
  );
  const hide = (PARTIAL.has(strictest.action) && !whole) || named.size > 1;
  const best = ownerOf(finding);
  return {
    start,
    end,
    kind: finding.kind,
    action: hide ? "redact" : strictest.action,
    owner: best.identifier === undefined ? (named.values().next().value ?? best) : best,
  };
}

/** @param only the kinds that are acted on; undefined for all */
function planText(
  field: Field,
  seen: readonly OwnedFinding[],
  only: ((kind: Kind) => boolean) | undefined,
  purpose: Purpose,
): readonly Edit[] {
  const owners = new Map(seen.map(({ finding, owner }) => [finding, owner]));
  const acted = seen
    .filter(({ finding }) => only === undefined || only(finding.kind))
    .map(({ finding }) => ({ finding, action: actionFor(purpose, finding.kind) }))
    .filter(({ action }) => action !== "keep");
  return uniteFindings(field.text ?? "", acted).map((united) => unitedEdit(united, (f) => owners.get(f) ?? SUBJECT));
}

/** A kept text still loses what nobody may show, and a sealed one what nobody may store. */
const notShown = (kind: Kind): boolean => NEVER_STORED.has(kind) || kind === "CARD";
const notStored = (kind: Kind): boolean => NEVER_STORED.has(kind);

/** How often each kind is in a text; detectors that saw the same thing count once. */
function countKinds(seen: readonly OwnedFinding[], count: (kind: Kind) => void): void {
  const ends = new Map<Kind, number>();
  for (const { finding: f } of seen.toSorted((a, b) => a.finding.start - b.finding.start)) {
    const end = ends.get(f.kind);
    if (end === undefined || f.start >= end) count(f.kind);
    ends.set(f.kind, Math.max(end ?? 0, f.end));
  }
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
    if (treatment.do === "drop") return { do: "drop" };
    if (treatment.do === "act") {
      if (field.text === undefined) return { do: "drop" };
      const owner = census.ownerOfField.get(field.index);
      if (owner === undefined || field.text === "") return { do: "keep" };
      count(treatment.kind);
      return { do: "act", kind: treatment.kind, action: treatment.action, owner };
    }
    const believed = (census.findings.get(field.index) ?? []).filter(
      ({ finding: f }) => f.score >= thresholdFor(purpose, f.kind),
    );
    const misread = misreadings(believed.map(({ finding }) => finding));
    const seen = believed.filter(({ finding }) => !misread.has(finding));
    countKinds(seen, count);
    if (treatment.do === "seal") {
      const kind = kindOfRole(field.role);
      if (kind !== undefined) count(kind);
      const owner = census.ownerOfField.get(field.index) ?? SUBJECT;
      return { do: "seal", owner, edits: textual ? planText(field, seen, notStored, purpose) : [] };
    }
    const edits = planText(field, seen, treatment.do === "keep" ? notShown : undefined, purpose);
    return edits.length === 0 ? { do: "keep" } : { do: "edit", edits };
  });
  const special = (Object.keys(kinds) as Kind[]).filter((k) => SPECIAL_KINDS.has(k));
  return { purpose, fields, kinds, special };
}
