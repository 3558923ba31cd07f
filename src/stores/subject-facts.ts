import { type IdentifierKind, isIdentifierKind } from "../core/kinds.ts";
import type { IdentityRules, SubjectId, SubjectRole } from "../core/subject.ts";
import type { Queryable } from "./database.ts";
import type { Facts, Holding, Mark, MarkedGroup, Person } from "./identity-facts.ts";
import { heldName } from "./identity-state.ts";

/** Holders of one identifier that are read at most; one with so many is shared whoever the rest are. */
const HOLDERS = 32;

/**
 * Everything about the identifiers of a batch in one statement. `w` numbers the identifiers, and the groups that they are in:
 * whether somebody holds an identifier is asked only of people whom the same group names, because a common name or
 * a switchboard's number may have any number of holders. `offset 0` keeps each look-up one by index: joined freely, the
 * planner reads the whole table for a large batch.
 */
const FACTS = `
with w as materialized (
  select * from unnest($2::int[], $3::text[], $4::bytea[], $5::boolean[])
    with ordinality as w (g, kind, digest, lookup, n)
), named as materialized (
  select w.g, w.n, i.subject, i.seq, s.canonical
  from w
  cross join lateral (
    select subject, seq from identifier
    where controller = $1 and kind = w.kind and digest = w.digest and not lookup_only
    order by seq limit ${HOLDERS}
  ) i
  cross join lateral (
    select coalesce(alias_of, id) as canonical from subject where controller = $1 and id = i.subject offset 0
  ) s
  where not w.lookup
), people as materialized (
  select distinct canonical as id from named
), members as materialized (
  select id as canonical, id from people
  union all
  select p.id, s.id from people p
  cross join lateral (select id from subject where controller = $1 and alias_of = p.id offset 0) s
), crowded as materialized (
  select n from named group by n having count(*) >= ${HOLDERS}
), asked as materialized (
  select distinct w.n, w.kind, w.digest, w.lookup, m.canonical, m.id
  from w join named on named.g = w.g join members m on m.canonical = named.canonical
  where w.lookup or w.n in (select n from crowded)
)
select 'named' as fact, n, subject as id, canonical, seq, null as kind, null::bytea as digest, null as role from named
union all
select 'held', a.n, null, a.canonical, null, null, null, null
from asked a
cross join lateral (
  select lookup_only from identifier
  where controller = $1 and kind = a.kind and digest = a.digest and subject = a.id offset 0
) i
where a.lookup or not i.lookup_only
union all
select 'exclusive', null, null, m.canonical, null, i.kind, i.digest, null
from members m
cross join lateral (
  select kind, digest from identifier
  where controller = $1 and subject = m.id and kind = any($6::text[]) and not lookup_only offset 0
) i
union all
select 'person', null, p.id, p.id, s.seq, null, null, s.role
from people p
cross join lateral (select seq, role from subject where controller = $1 and id = p.id offset 0) s`;

interface FactRow {
  readonly fact: "named" | "held" | "exclusive" | "person";
  readonly n: bigint | null;
  readonly id: SubjectId | null;
  readonly canonical: SubjectId;
  readonly seq: bigint | null;
  readonly kind: string | null;
  readonly digest: Uint8Array | null;
  readonly role: SubjectRole | null;
}

export function markName(kind: IdentifierKind, digest: Uint8Array): string {
  return `${kind}:${Buffer.from(digest.buffer, digest.byteOffset, digest.byteLength).toString("base64")}`;
}

export async function readFacts(
  database: Queryable,
  controller: string,
  rules: IdentityRules,
  groups: readonly MarkedGroup[],
): Promise<Facts> {
  const wanted: { readonly g: number; readonly mark: Mark; readonly lookup: boolean }[] = groups.flatMap((group, g) => [
    ...group.identifiers.map((mark) => ({ g, mark, lookup: false })),
    ...group.lookupOnly.map((mark) => ({ g, mark, lookup: true })),
  ]);
  const rows = await database.query<FactRow>(FACTS, [
    controller,
    wanted.map(({ g }) => g),
    wanted.map(({ mark }) => mark.kind),
    wanted.map(({ mark }) => mark.digest),
    wanted.map(({ lookup }) => lookup),
    rules.exclusive,
  ]);

  const named = new Map<string, Map<SubjectId, bigint>>();
  const canonical = new Map<SubjectId, SubjectId>();
  const held = new Map<SubjectId, Set<string>>();
  const exclusive = new Map<SubjectId, Map<IdentifierKind, Set<string>>>();
  const people = new Map<SubjectId, Person>();
  for (const row of rows) {
    const asked = wanted[Number(row.n ?? 0) - 1];
    if (row.fact === "named" && asked !== undefined && row.id !== null) {
      entry(named, asked.mark.name, () => new Map()).set(row.id, row.seq ?? 0n);
      canonical.set(row.id, row.canonical);
      entry(held, row.canonical, () => new Set()).add(heldName(asked.mark, false));
    } else if (row.fact === "held" && asked !== undefined) {
      entry(held, row.canonical, () => new Set()).add(heldName(asked.mark, asked.lookup));
    } else if (row.fact === "exclusive" && row.digest !== null && row.kind !== null && isIdentifierKind(row.kind)) {
      const values = entry(exclusive, row.canonical, () => new Map());
      entry(values, row.kind, () => new Set()).add(markName(row.kind, row.digest));
    }
  }
  for (const { fact, id, seq, role } of rows) {
    if (fact !== "person" || id === null || role === null) continue;
    people.set(id, { id, order: Number(seq), role, exclusive: exclusive.get(id) ?? new Map() });
  }
  const holdings = new Map([...named].map(([name, subjects]) => [name, holding(subjects)]));
  return { holdings, canonical, people, held };
}

function holding(subjects: ReadonlyMap<SubjectId, bigint>): Holding {
  const ordered = [...subjects].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
  return { subjects: ordered, more: ordered.length >= HOLDERS };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
