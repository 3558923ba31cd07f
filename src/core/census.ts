import { kindOfRole, thresholdFor } from "./decide.ts";
import type { Compact, Finding } from "./detect.ts";
import type { Event, Field } from "./event.ts";
import { KIND_OF_IDENTIFIER, STRONG_KINDS } from "./kinds.ts";
import { misreadings } from "./misread.ts";
import { isOwn, peopleOf, sameIdentifier, strongIdentifier } from "./people.ts";
import type { Controller } from "./policy.ts";
import type { Identifier, IdentifierGroup } from "./subject.ts";

/** Whose key a value is tokenised with: a group of the census, and the identifier in it whose owner it is (else its subject). */
export interface Owner {
  readonly group: number;
  readonly identifier: number | undefined;
}

export const SUBJECT: Owner = { group: 0, identifier: undefined };

export interface OwnedFinding {
  readonly finding: Finding;
  readonly owner: Owner;
}

/** Everybody who is in an event, and whose each value is. `groups[0]` is the event's subject. */
export interface Census {
  readonly event: Event;
  readonly controller: Controller;
  readonly groups: readonly IdentifierGroup[];
  /** By field number; what is the contact centre's own is left out. */
  readonly findings: ReadonlyMap<number, readonly OwnedFinding[]>;
  /** For fields whose whole value is personal data; no entry where the value is the contact centre's own. */
  readonly ownerOfField: ReadonlyMap<number, Owner>;
}

/**
 * A strong identifier belongs to whoever it names, wherever it turns up; everything else to the event's subject, or to its
 * agent where the event's fields say so. Pure.
 */
export function takeCensus(
  event: Event,
  findings: readonly Finding[],
  controller: Controller,
  compact: Compact,
): Census {
  const people = peopleOf(event, controller, compact);
  const groups: IdentifierGroup[] = [...people.groups];

  const ownerOf = (identifier: Identifier): Owner => {
    for (const [group, { identifiers }] of groups.entries()) {
      const at = identifiers.findIndex((i) => sameIdentifier(i, identifier));
      if (at >= 0) return { group, identifier: at };
    }
    groups.push({ role: "third-party", identifiers: [identifier], lookupOnly: [] });
    return { group: groups.length - 1, identifier: 0 };
  };
  const ownerByRole = (of: "subject" | "agent" | undefined): Owner =>
    of === "agent" && people.agent !== undefined ? { group: people.agent, identifier: undefined } : SUBJECT;

  const identifierOf = (field: Field): Identifier | undefined => {
    const { role } = field;
    if (role.is !== "subject" && role.is !== "agent") return strongIdentifier(field, controller, compact);
    const kind = role.identifier;
    return { kind, value: compact(KIND_OF_IDENTIFIER[kind], field.text ?? "", controller.regions) };
  };

  const ownerOfField = new Map<number, Owner>();
  for (const field of event.fields) {
    if (kindOfRole(field.role) === undefined || field.text === undefined || field.text === "") continue;
    const identifier = identifierOf(field);
    if (identifier === undefined) ownerOfField.set(field.index, SUBJECT);
    else if (isOwn(controller, identifier)) continue;
    else if (identifier.kind === "name")
      ownerOfField.set(field.index, ownerByRole(field.role.is === "agent" ? "agent" : "subject"));
    else ownerOfField.set(field.index, ownerOf(identifier));
  }

  const strong = (finding: Finding): Identifier | undefined => {
    const kind = STRONG_KINDS.get(finding.kind);
    const text = event.fields[finding.field]?.text ?? "";
    const value = (): string => compact(finding.kind, text.slice(finding.start, finding.end), controller.regions);
    return kind === undefined ? undefined : { kind, value: value() };
  };
  // What no purpose believes names nobody: a doubtful number must not become a person in the index.
  const seen = findings.filter((f) => controller.purposes.some((p) => f.score >= thresholdFor(p, f.kind)));
  const misread = misreadings(seen);
  const believed = seen.map((finding) => ({ finding, identifier: misread.has(finding) ? undefined : strong(finding) }));
  const own = believed.flatMap(({ finding, identifier }) =>
    identifier !== undefined && isOwn(controller, identifier) ? [finding] : [],
  );

  const owned = new Map<number, OwnedFinding[]>();
  for (const { finding, identifier } of believed) {
    // What else was seen inside such a number or address is a misreading of it.
    if (own.some((o) => o.field === finding.field && o.start <= finding.start && finding.end <= o.end)) continue;
    const owner = identifier === undefined ? ownerByRole(finding.of) : ownerOf(identifier);
    const of = owned.get(finding.field);
    if (of === undefined) owned.set(finding.field, [{ finding, owner }]);
    else of.push({ finding, owner });
  }
  return { event, controller, groups, findings: owned, ownerOfField };
}
