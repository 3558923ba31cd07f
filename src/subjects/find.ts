import type { Completeness, LocationGroup, SubjectAnswer, SubjectQuery } from "../core/answer.ts";
import type { Compact } from "../core/detect.ts";
import { UserError } from "../core/errors.ts";
import type { IndexStore, Location, Position } from "../core/index-store.ts";
import { KIND_OF_IDENTIFIER, type Kind } from "../core/kinds.ts";
import type { Controller, Policy } from "../core/policy.ts";
import type { SubjectRecord, SubjectStore } from "../core/subject.ts";

export interface FindParts {
  readonly policy: Policy;
  readonly subjects: SubjectStore;
  readonly index: IndexStore;
  readonly compact: Compact;
}

const PAGE = 1_000;

/**
 * Where a person's data is. Throws `UserError`: `controller-not-in-policy`, `subject-unknown`. A controller sees its own
 * people only; somebody else's customer is unknown to it.
 */
export async function findSubject(parts: FindParts, controllerId: string, query: SubjectQuery): Promise<SubjectAnswer> {
  const controller = parts.policy.controllers.find((c) => c.id === controllerId);
  if (controller === undefined) {
    throw new UserError("controller-not-in-policy", `known: ${parts.policy.controllers.map((c) => c.id).join(", ")}`);
  }
  const found = await who(parts, controller, query);
  if (found.length === 0) throw new UserError("subject-unknown", `controller ${controller.id}`);
  const complete = completeness(expectedTopics(parts.policy, controller), await parts.index.positions());
  const people = [];
  for (const subject of found) {
    const groups = new Grouping();
    const ids = [subject.id, ...subject.aliases];
    let cursor: string | undefined;
    do {
      const page = await parts.index.find(
        controller.id,
        ids,
        cursor === undefined ? { limit: PAGE } : { limit: PAGE, cursor },
      );
      for (const location of page.locations) groups.add(location);
      cursor = page.cursor;
    } while (cursor !== undefined);
    people.push({ subject, groups: groups.done(), records: groups.records });
  }
  return { controller: controller.id, people, complete };
}

async function who(parts: FindParts, controller: Controller, query: SubjectQuery): Promise<readonly SubjectRecord[]> {
  if (query.by === "id") {
    const one = await parts.subjects.get(controller.id, query.id);
    return one === undefined ? [] : [one];
  }
  const value = parts.compact(KIND_OF_IDENTIFIER[query.kind], query.value, controller.regions);
  return await parts.subjects.find(controller.id, { kind: query.kind, value });
}

function expectedTopics(policy: Policy, controller: Controller): readonly string[] {
  return [...controller.purposes.map((p) => p.topic), policy.topics.quarantine, policy.topics.withheld];
}

/** A partition read to its end is complete up to the moment it was read; one that lags, up to its newest record folded in. */
export function completeness(topics: readonly string[], positions: readonly Position[]): Completeness {
  const of = positions.filter((p) => topics.includes(p.topic));
  const unread = topics.filter((t) => !of.some((p) => p.topic === t));
  const behind = of.reduce((sum, p) => sum + (p.end > p.next ? p.end - p.next : 0n), 0n);
  const moments = of.map((p) => (p.next >= p.end ? p.at : p.upTo));
  const upTo =
    unread.length > 0 || moments.length === 0 || moments.includes(undefined)
      ? undefined
      : Math.min(...moments.filter((m) => m !== undefined));
  return { upTo, behind, unread };
}

type Open = { -readonly [K in keyof LocationGroup]: LocationGroup[K] };

interface Entry {
  readonly group: Open;
  readonly places: Set<string>;
  readonly conversations: Set<string>;
  readonly pointers: Map<string, number>;
}

class Grouping {
  readonly #groups = new Map<string, Entry>();
  records = 0;

  add(l: Location): void {
    const key = [l.outcome, l.channel, l.purpose, l.clean.topic].join("\u0000");
    let entry = this.#groups.get(key);
    if (entry === undefined) {
      const { outcome, channel, purpose, basis } = l;
      const group: Open = {
        outcome,
        channel,
        purpose,
        basis,
        topic: l.clean.topic,
        records: 0,
        conversations: 0,
        firstSeen: l.occurredAt,
        lastSeen: l.occurredAt,
        retainUntil: l.retainUntil,
        kinds: {},
        special: [],
        pointers: {},
      };
      entry = { group, places: new Set(), conversations: new Set(), pointers: new Map() };
      this.#groups.set(key, entry);
    }
    if (l.pointer !== undefined) {
      entry.pointers.set(l.pointer.system, (entry.pointers.get(l.pointer.system) ?? 0) + 1);
      return;
    }
    const { group, places } = entry;
    // Somebody whom a record names twice was two people when it was cleaned, who were found to be one later: it is one record.
    const place = `${l.clean.partition}/${l.clean.offset}`;
    if (places.has(place)) return;
    places.add(place);
    this.records++;
    group.records++;
    if (l.conversation !== undefined) entry.conversations.add(l.conversation);
    group.firstSeen = Math.min(group.firstSeen, l.occurredAt);
    group.lastSeen = Math.max(group.lastSeen, l.occurredAt);
    group.retainUntil =
      group.retainUntil === null || l.retainUntil === null ? null : Math.max(group.retainUntil, l.retainUntil);
    const kinds: Partial<Record<Kind, number>> = { ...group.kinds };
    for (const [kind, n] of Object.entries(l.kinds) as [Kind, number][]) kinds[kind] = (kinds[kind] ?? 0) + n;
    group.kinds = kinds;
    group.special = [...new Set([...group.special, ...l.special])];
  }

  done(): readonly LocationGroup[] {
    return [...this.#groups.values()]
      .map(({ group, conversations, pointers }) => ({
        ...group,
        conversations: conversations.size,
        pointers: Object.fromEntries(pointers),
      }))
      .sort(
        (a, b) => (a.channel ?? "").localeCompare(b.channel ?? "") || (a.purpose ?? "").localeCompare(b.purpose ?? ""),
      );
  }
}
