import { UserError } from "../core/errors.ts";
import type { IndexStore, Location, Position } from "../core/index-store.ts";
import type { Database, Queryable } from "./database.ts";
import { readCursor, writeCursor } from "./location-cursor.ts";
import { INSERT_LOCATIONS, LOCATION_COLUMNS, type LocationRow, locationOf, locationParams } from "./location-rows.ts";

/** Rows of one statement at most; a batch of more is several statements in one transaction. */
const ROWS = 2_000;
export const PAGE_LIMIT = 1_000;

/** The order of the unique index: two writers of the same records wait for each other instead of blocking each other. */
function byCoordinates(a: Location, b: Location): number {
  if (a.clean.topic !== b.clean.topic) return a.clean.topic < b.clean.topic ? -1 : 1;
  if (a.clean.partition !== b.clean.partition) return a.clean.partition - b.clean.partition;
  if (a.clean.offset !== b.clean.offset) return a.clean.offset < b.clean.offset ? -1 : 1;
  return a.subject < b.subject ? -1 : Number(a.subject > b.subject);
}

async function movePositions(tx: Queryable, positions: readonly Position[]): Promise<void> {
  const ordered = positions.toSorted((a, b) => a.partition - b.partition || (a.topic < b.topic ? -1 : 1));
  for (const p of ordered) {
    await tx.query(
      `insert into index_position as i (topic, partition, next_offset, end_offset, read_at, up_to)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (topic, partition) do update set
        next_offset = greatest(i.next_offset, excluded.next_offset),
        end_offset = greatest(i.end_offset, excluded.end_offset),
        read_at = greatest(i.read_at, excluded.read_at),
        up_to = greatest(i.up_to, excluded.up_to)`,
      [p.topic, p.partition, p.next, p.end, p.at, p.upTo ?? null],
    );
  }
}

interface PositionRow {
  readonly topic: string;
  readonly partition: number;
  readonly next_offset: bigint;
  readonly end_offset: bigint;
  readonly read_at: bigint;
  readonly up_to: bigint | null;
}

/** The subject-location index in the database. */
export function createIndexStore(database: Database): IndexStore {
  return {
    async put(rows, positions) {
      if (rows.length + positions.length === 0) return;
      const ordered = rows.toSorted(byCoordinates);
      await database.transaction(async (tx) => {
        for (let at = 0; at < ordered.length; at += ROWS) {
          await tx.query(INSERT_LOCATIONS, locationParams(ordered.slice(at, at + ROWS)));
        }
        await movePositions(tx, positions);
      });
    },

    async find(controller, subjects, { limit, cursor }) {
      if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_LIMIT) {
        throw new UserError("request-invalid", `limit: a whole number from 1 to ${PAGE_LIMIT}`);
      }
      const after = cursor === undefined ? undefined : readCursor(cursor);
      // Each id's rows lie in the index in the order wanted, so a page costs the same however many there are.
      const rows = await database.query<LocationRow>(
        `select l.* from (select distinct unnest($2::text[]) as subject) w
        cross join lateral (
          select id, ${LOCATION_COLUMNS} from location
          where controller = $1 and subject = w.subject ${after === undefined ? "" : "and (occurred_at, id) < ($4, $5)"}
          order by occurred_at desc, id desc limit $3
        ) l
        order by l.occurred_at desc, l.id desc limit $3`,
        after === undefined
          ? [controller, subjects, limit + 1]
          : [controller, subjects, limit + 1, after.occurredAt, after.id],
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        locations: page.map(locationOf),
        cursor:
          rows.length <= limit || last === undefined
            ? undefined
            : writeCursor({ occurredAt: last.occurred_at, id: last.id }),
      };
    },

    async forget(controller, subjects) {
      const [row] = await database.query<{ removed: number }>(
        `with gone as (delete from location where controller = $1 and subject = any($2::text[]) returning 1)
        select count(*)::int as removed from gone`,
        [controller, subjects],
      );
      return row?.removed ?? 0;
    },

    async positions() {
      const rows = await database.query<PositionRow>(
        "select topic, partition, next_offset, end_offset, read_at, up_to from index_position order by topic, partition",
      );
      return rows.map((p) => ({
        topic: p.topic,
        partition: p.partition,
        next: p.next_offset,
        end: p.end_offset,
        at: Number(p.read_at),
        upTo: p.up_to === null ? undefined : Number(p.up_to),
      }));
    },
  };
}
