import type { Compact } from "./detect.ts";
import type { Event, Field } from "./event.ts";
import { type IdentifierKind, KIND_OF_IDENTIFIER, STRONG_KINDS } from "./kinds.ts";
import type { Controller } from "./policy.ts";
import type { Identifier, IdentifierGroup } from "./subject.ts";

/** Who an event is about, as its fields say. `groups[0]` is the subject. */
export interface People {
  readonly groups: readonly IdentifierGroup[];
  /** Number of the agent's group, if the event names an agent. */
  readonly agent: number | undefined;
}

export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value;
}

export function isOwn(controller: Controller, identifier: Identifier): boolean {
  return controller.identity.own[identifier.kind]?.includes(identifier.value) ?? false;
}

/** Identifier kinds whose value names somebody by itself. */
const NAMING: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  "customer-id",
  "contact-id",
  "national-id",
  "email",
  "phone",
  "iban",
  "account",
  "username",
  "agent-id",
]);

function identifierOf(
  field: Field,
  kind: IdentifierKind,
  controller: Controller,
  compact: Compact,
): Identifier | undefined {
  if (field.text === undefined || field.text.trim() === "") return undefined;
  return { kind, value: compact(KIND_OF_IDENTIFIER[kind], field.text, controller.regions) };
}

/** The identifier in a field whose whole value is a strong kind (`identifier:EMAIL`), with the contact centre's own left out. */
export function strongIdentifier(field: Field, controller: Controller, compact: Compact): Identifier | undefined {
  if (field.role.is !== "identifier" && field.role.is !== "quasi") return undefined;
  const kind = STRONG_KINDS.get(field.role.kind);
  return kind === undefined ? undefined : identifierOf(field, kind, controller, compact);
}

/**
 * Who the event is about. Always answers: an event that states nobody belongs to its conversation, and one without a
 * conversation to itself, so that every token has an owner and can be erased.
 */
export function peopleOf(event: Event, controller: Controller, compact: Compact): People {
  const { link, exclusive } = controller.identity;
  const stated: Identifier[] = [];
  const strangers: Identifier[] = [];
  const names: Identifier[] = [];
  const agents: Identifier[] = [];
  const otherAgents: Identifier[] = [];
  const agentNames: Identifier[] = [];

  for (const field of event.fields) {
    if (field.role.is !== "subject" && field.role.is !== "agent") continue;
    const kind = field.role.identifier;
    const identifier = identifierOf(field, kind, controller, compact);
    if (identifier === undefined || isOwn(controller, identifier)) continue;
    if (field.role.is === "agent") {
      if (!NAMING.has(kind)) agentNames.push(identifier);
      else if (agents.some((a) => sameIdentifier(a, identifier))) continue;
      // A call that was passed on names two agents, who are not one person.
      else (agents.some((a) => a.kind === kind) ? otherAgents : agents).push(identifier);
    } else if (!NAMING.has(kind) || !link.includes(kind)) {
      names.push(identifier);
    } else if (stated.some((s) => sameIdentifier(s, identifier))) {
      // Said twice.
    } else if (exclusive.includes(kind) && stated.some((s) => s.kind === kind)) {
      strangers.push(identifier);
    } else {
      stated.push(identifier);
    }
  }

  // A platform that knows no customer still knows who wrote: the first address or number that is not its own.
  if (stated.length === 0) {
    for (const field of event.fields) {
      const identifier = strongIdentifier(field, controller, compact);
      if (identifier === undefined || !link.includes(identifier.kind) || isOwn(controller, identifier)) continue;
      stated.push(identifier);
      break;
    }
  }
  if (event.conversation !== undefined && (stated.length === 0 || link.includes("conversation"))) {
    stated.push({ kind: "conversation", value: event.conversation });
  }
  if (stated.length === 0) {
    const { topic, partition, offset } = event.at;
    stated.push({ kind: "event", value: `${topic}/${partition}/${offset}` });
  }

  const rank = (i: Identifier): number => (link.indexOf(i.kind) + link.length + 1) % (link.length + 1);
  const groups: IdentifierGroup[] = [
    { role: "customer", identifiers: stated.toSorted((a, b) => rank(a) - rank(b)), lookupOnly: names },
  ];
  let agent: number | undefined;
  const firstName = agentNames[0];
  if (agents.length > 0 || firstName !== undefined) {
    agent = groups.length;
    const identifiers: Identifier[] =
      agents.length > 0 || firstName === undefined ? agents : [{ kind: "agent-id", value: `name:${firstName.value}` }];
    groups.push({ role: "agent", identifiers, lookupOnly: agentNames });
  }
  for (const other of otherAgents) groups.push({ role: "agent", identifiers: [other], lookupOnly: [] });
  for (const stranger of strangers) groups.push({ role: "third-party", identifiers: [stranger], lookupOnly: [] });
  return { groups, agent };
}
