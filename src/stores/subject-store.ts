import type { IdentifierKind } from "../core/kinds.ts";
import type { Identifier, IdentityRules, Resolution, SubjectId, SubjectRecord, SubjectStore } from "../core/subject.ts";
import type { ControllerKeys, Digester } from "./controller-keys.ts";
import type { Database } from "./database.ts";
import { decideIdentity } from "./identity.ts";
import { IdentityCache } from "./identity-cache.ts";
import { isUnchanged, type Mark, type MarkedGroup } from "./identity-facts.ts";
import type { CacheStats } from "./lru.ts";
import { markName, readFacts } from "./subject-facts.ts";
import { newSubjectId } from "./subject-id.ts";
import { readRecords } from "./subject-records.ts";
import { lockIdentities, writeChanges } from "./subject-writes.ts";

export interface SubjectStoreOptions {
  /** Groups whose answer is held in memory at most. */
  readonly capacity?: number;
  /** Milliseconds after which an answer is asked again: how long a merge by another process may go unseen. */
  readonly maxAge?: number;
  readonly now?: () => number;
}

export interface SqlSubjectStore extends SubjectStore {
  /** Forgets answers that name any of these, so that the next event asks the database. */
  evict(subjects: readonly SubjectId[]): void;
  stats(): CacheStats;
}

/**
 * Who is who, in the database. Where all is known, `resolve` is one statement, or none. Where something is new, it is settled
 * again in a transaction that holds the controller's identity lock, so that two processes that meet the same person at once
 * find one person; all that a batch brings is written, or nothing.
 */
export function createSubjectStore(
  database: Database,
  controllerKeys: ControllerKeys,
  options: SubjectStoreOptions = {},
): SqlSubjectStore {
  const now = options.now ?? Date.now;
  const cache = new IdentityCache(options.capacity ?? 50_000, options.maxAge ?? 10_000, now);

  async function settle(controller: string, rules: IdentityRules, groups: readonly MarkedGroup[]) {
    const different = [...new Map(groups.map((group) => [JSON.stringify(namesOf(group)), group])).values()];
    const decided = decideIdentity(
      await readFacts(database, controller, rules, different),
      rules,
      groups,
      newSubjectId,
    );
    if (isUnchanged(decided.changes)) return decided;
    return await database.transaction(async (tx) => {
      await lockIdentities(tx, controller);
      const again = decideIdentity(await readFacts(tx, controller, rules, different), rules, groups, newSubjectId);
      await writeChanges(tx, controller, again.changes, now());
      return again;
    });
  }

  return {
    async resolve(controller, rules, groups) {
      if (groups.length === 0) return [];
      const digest = await controllerKeys.digester(controller);
      const marked = groups.map((group): MarkedGroup => markGroup(group, digest));
      const keys = marked.map((group) => cache.keyOf(controller, rules, group));
      const answers: (Resolution | undefined)[] = keys.map((key) =>
        key === undefined ? undefined : cache.get(controller, key),
      );
      const open = marked.filter((_, i) => answers[i] === undefined);
      if (open.length === 0) return answers.filter((answer) => answer !== undefined);

      const asOf = cache.epoch();
      const { resolutions, changes } = await settle(controller, rules, open);
      cache.merged(controller, changes.merges);
      let next = 0;
      return answers.map((known, i) => {
        const key = keys[i];
        // What was known before may have been merged by another group of the batch.
        if (known !== undefined) return (key === undefined ? undefined : cache.get(controller, key)) ?? known;
        const answer = resolutions[next++];
        if (answer === undefined) throw new Error("a group without an answer");
        if (key !== undefined) cache.put(key, answer, asOf);
        return answer;
      });
    },

    async find(controller, identifier) {
      const { digest, kind } = markOf(identifier, await controllerKeys.digester(controller));
      const rows = await database.query<{ id: SubjectId }>(
        `select distinct coalesce(s.alias_of, s.id) as id
        from identifier i join subject s on s.controller = i.controller and s.id = i.subject
        where i.controller = $1 and i.kind = $2 and i.digest = $3`,
        [controller, kind, digest],
      );
      return await readRecords(
        database,
        controller,
        rows.map(({ id }) => id),
      );
    },

    async get(controller, id): Promise<SubjectRecord | undefined> {
      const [record] = await readRecords(database, controller, [id]);
      return record;
    },

    evict: (subjects) => cache.evict(subjects),
    stats: () => cache.stats(),
  };
}

function markOf(identifier: Identifier, digest: Digester): Mark {
  const bytes = digest(identifier);
  const kind: IdentifierKind = identifier.kind;
  return { kind, digest: bytes, name: markName(kind, bytes) };
}

function markGroup(
  group: { role: MarkedGroup["role"]; identifiers: readonly Identifier[]; lookupOnly: readonly Identifier[] },
  digest: Digester,
): MarkedGroup {
  return {
    role: group.role,
    identifiers: group.identifiers.map((identifier) => markOf(identifier, digest)),
    lookupOnly: group.lookupOnly.map((identifier) => markOf(identifier, digest)),
  };
}

function namesOf({ identifiers, lookupOnly }: MarkedGroup): readonly (readonly string[])[] {
  return [identifiers.map(({ name }) => name), lookupOnly.map(({ name }) => name)];
}
