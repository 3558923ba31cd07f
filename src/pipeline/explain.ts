import { apply, keysOf, type Tools } from "../core/apply.ts";
import { takeCensus } from "../core/census.ts";
import { roleWord } from "../core/decide.ts";
import type { Finding } from "../core/detect.ts";
import type { Event, Field } from "../core/event.ts";
import { keyName, SecretBytes } from "../core/keys.ts";
import { type FieldPlan, planFor, type Standing } from "../core/plan.ts";
import type { Controller, Purpose } from "../core/policy.ts";
import type { Resolution } from "../core/subject.ts";
import type { Reader } from "./read.ts";

export interface ExplainedField {
  readonly path: string;
  readonly role: string;
  /** What is done to it, in a word: keep, drop, seal, edit, or the action on its whole value. */
  readonly treatment: string;
  /** As a consumer of the purpose's topic would see it; undefined where it is left out. */
  readonly after: string | undefined;
}

export type ExplainedPurpose =
  | { readonly purpose: Purpose; readonly lawful: false; readonly why: string }
  | { readonly purpose: Purpose; readonly lawful: true; readonly fields: readonly ExplainedField[] };

export interface Explanation {
  readonly controller: string;
  readonly findings: readonly Finding[];
  readonly purposes: readonly ExplainedPurpose[];
}

export interface ExplainParts {
  readonly reader: Reader;
  readonly tools: Tools;
}

/** A text as an event of its own, so that it can be explained like any other. */
export function textEvent(text: string, of: Pick<Event, "channel" | "controller" | "language" | "speaker">): Event {
  const field: Field = {
    index: 0,
    path: "text",
    pattern: "text",
    role: { is: "free-text", format: "plain" },
    value: text.toWellFormed(),
    text: text.toWellFormed(),
  };
  return {
    ...of,
    at: { topic: "text", partition: 0, offset: 0n },
    occurredAt: 0,
    conversation: undefined,
    onlyPurposes: undefined,
    fields: [field],
    structure: { record: { text: { leaf: 0 } } },
    headers: {},
    shape: "text",
  };
}

function treatmentWord(plan: FieldPlan): string {
  if (plan.do === "act") return `${plan.action} ${plan.kind}`;
  if (plan.do === "edit") return [...new Set(plan.edits.map((e) => `${e.action} ${e.kind}`))].join(", ");
  return plan.do;
}

function whyNot(purpose: Purpose, event: Event, standing: Standing): string {
  if (standing.restricted) return "the subject's data is restricted";
  if (purpose.channels !== undefined && !purpose.channels.includes(event.channel)) {
    return `takes only ${purpose.channels.join(", ")}`;
  }
  if (event.onlyPurposes !== undefined && !event.onlyPurposes.includes(purpose.id))
    return "the event is limited to other purposes";
  return "its basis is consent, and the subject has given none";
}

/** As they stand in the event; of those that saw the same stretch, the one that says most of why comes first. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.field - b.field || a.start - b.start || b.end - a.end || b.reasons.length - a.reasons.length || b.score - a.score
  );
}

/**
 * What would happen to an event, with keys made for this one answer: tokens look as they will look, but open with no key
 * and equal no stored ones. Touches nothing.
 */
export function explain(parts: ExplainParts, event: Event, controller: Controller, standing: Standing): Explanation {
  const findings = parts.reader(event, controller).toSorted(inReadingOrder);
  const plan = planFor(takeCensus(event, findings, controller, parts.tools.compact), standing);
  const resolutions = plan.groups.map(
    (group, i): Resolution => ({ subject: `subject-${i}`, owners: group.identifiers.map(() => `subject-${i}`) }),
  );
  const keys = new Map(
    keysOf(plan, parts.tools, resolutions).map((ref) => [
      keyName(ref),
      new SecretBytes(crypto.getRandomValues(new Uint8Array(64))),
    ]),
  );
  const ring = { get: (ref: Parameters<typeof keyName>[0]) => keys.get(keyName(ref)) };
  const purposes = controller.purposes.map((purpose): ExplainedPurpose => {
    const part = plan.purposes.find((p) => p.purpose.id === purpose.id);
    if (part === undefined) return { purpose, lawful: false, why: whyNot(purpose, event, standing) };
    const { values } = apply(plan, part, resolutions, ring, parts.tools).contents;
    const fields = event.fields.map((field): ExplainedField => {
      const value = values[field.index];
      const decided = part.fields[field.index];
      return {
        path: field.path,
        role: roleWord(field.role),
        treatment: decided === undefined ? "drop" : treatmentWord(decided),
        after: value === undefined || "dropped" in value || value.value === null ? undefined : String(value.value),
      };
    });
    return { purpose, lawful: true, fields };
  });
  return { controller: controller.id, findings, purposes };
}
