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
      select w.id as canonical, s.id, s.seq, s.first_seen
      from wanted w join subject s on s.controller = $1 and s.id = w.id
      union all
      select s.alias_of, s.id, s.seq, s.first_seen
      from wanted w cross join lateral (
        select id, seq, first_seen, alias_of from subject where controller = $1 and alias_of = w.id offset 0
      ) s
    ), named as (
      select canonical, min(first_seen) as first_seen,
        coalesce(array_agg(id order by seq) filter (where id <> canonical), '{}') as aliases
      from members group by canonical
    ), counted as (
      select m.canonical, i.kind, count(distinct i.digest)::int as n
      from members m join identifier i on i.controller = $1 and i.subject = m.id
      group by m.canonical, i.kind
    ), known as (
      select canonical, jsonb_object_agg(kind, n) as kinds from counted group by canonical
    )
    select c.id, c.role, named.aliases, named.first_seen, coalesce(known.kinds, '{}') as known
    from named
    join subject c on c.controller = $1 and c.id = named.canonical
    left join known on known.canonical = named.canonical
    order by c.seq`,
    [controller, ids],
  );
  return rows.map(({ id, role, aliases, first_seen, known }) => {
    const counts: Partial<Record<IdentifierKind, number>> = {};
    for (const [kind, count] of Object.entries(known)) if (isIdentifierKind(kind)) counts[kind] = count;
    return { id, role, aliases, firstSeen: Number(first_seen), known: counts };
  });
}
