import { type IdentifierKind, isIdentifierKind } from "../core/kinds.ts";
import type { SubjectId, SubjectRecord, SubjectRole } from "../core/subject.ts";
import type { Queryable } from "./database.ts";

interface RecordRow {
  readonly id: SubjectId;
  readonly role: SubjectRole;
  readonly aliases: readonly SubjectId[];
  readonly first_seen: bigint;
  readonly known: Readonly<Record<string, number>>;
}

/** The people behind these ids, whether canonical or alias, the earliest first; each once. Ids that are nobody's give nothing. */
export async function readRecords(
  database: Queryable,
  controller: string,
  ids: readonly SubjectId[],
): Promise<readonly SubjectRecord[]> {
  if (ids.length === 0) return [];
  const rows = await database.query<RecordRow>(
    `with wanted as materialized (
      select distinct coalesce(alias_of, id) as id from subject where controller = $1 and id = any($2::text[])
    ), members as materialized (
      select id as canonical, id from wanted
      union all
      select s.alias_of, s.id from wanted w join subject s on s.controller = $1 and s.alias_of = w.id
    ), counted as (
      select m.canonical, i.kind, count(distinct i.digest)::int as values
      from members m join identifier i on i.controller = $1 and i.subject = m.id
      group by m.canonical, i.kind
    )
    select c.id, c.role,
      (select coalesce(array_agg(m.id order by a.seq), '{}') from members m
        join subject a on a.controller = $1 and a.id = m.id where m.canonical = c.id and m.id <> c.id) as aliases,
      (select min(a.first_seen) from members m
        join subject a on a.controller = $1 and a.id = m.id where m.canonical = c.id) as first_seen,
      (select coalesce(jsonb_object_agg(k.kind, k.values), '{}') from counted k where k.canonical = c.id) as known
    from wanted w join subject c on c.controller = $1 and c.id = w.id
    order by c.seq`,
    [controller, ids],
  );
  return rows.map(({ id, role, aliases, first_seen, known }) => {
    const counts: Partial<Record<IdentifierKind, number>> = {};
    for (const [kind, count] of Object.entries(known)) if (isIdentifierKind(kind)) counts[kind] = count;
    return { id, role, aliases, firstSeen: Number(first_seen), known: counts };
  });
}
