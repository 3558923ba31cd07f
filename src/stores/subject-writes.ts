import type { Queryable } from "./database.ts";
import type { Changes } from "./identity-facts.ts";

/** Who writes identities of a controller does so alone; readers never wait. Held until the transaction ends. */
export async function lockIdentities(tx: Queryable, controller: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('sordino/identity/' || $1, 0))", [controller]);
}

/** Writes what `decideIdentity` decided. In a transaction, under `lockIdentities`. */
export async function writeChanges(tx: Queryable, controller: string, changes: Changes, now: number): Promise<void> {
  const { created, rows, merges, roles } = changes;
  if (created.length > 0) {
    await tx.query(
      `insert into subject (controller, id, role, first_seen)
      select $1, w.id, w.role, $4::bigint from unnest($2::text[], $3::text[]) with ordinality as w (id, role, n) order by n`,
      [controller, created.map(({ id }) => id), created.map(({ role }) => role), now],
    );
  }
  if (rows.length > 0) {
    // A row that becomes more than look-up comes after those that named somebody before it: owners must not change.
    await tx.query(
      `insert into identifier as i (controller, kind, digest, subject, lookup_only, first_seen)
      select $1, w.kind, w.digest, w.subject, w.lookup_only, $6::bigint
      from unnest($2::text[], $3::bytea[], $4::text[], $5::boolean[])
        with ordinality as w (kind, digest, subject, lookup_only, n)
      order by n
      on conflict (controller, kind, digest, subject) do update
        set lookup_only = false, seq = nextval('identifier_seq') where i.lookup_only and not excluded.lookup_only`,
      [
        controller,
        rows.map(({ mark }) => mark.kind),
        rows.map(({ mark }) => mark.digest),
        rows.map(({ subject }) => subject),
        rows.map(({ lookupOnly }) => lookupOnly),
        now,
      ],
    );
  }
  if (merges.length > 0) {
    await tx.query(
      `update subject s set alias_of = w.winner from unnest($2::text[], $3::text[]) as w (loser, winner)
      where s.controller = $1 and (s.id = w.loser or s.alias_of = w.loser)`,
      [controller, merges.map(({ from }) => from), merges.map(({ to }) => to)],
    );
  }
  if (roles.length > 0) {
    await tx.query(
      `update subject s set role = w.role from unnest($2::text[], $3::text[]) as w (id, role)
      where s.controller = $1 and s.id = w.id`,
      [controller, roles.map(({ id }) => id), roles.map(({ role }) => role)],
    );
  }
}
