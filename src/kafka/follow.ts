import type { Position } from "../core/index-store.ts";
import type { Source } from "../core/stream.ts";
import type { Connection } from "./connection.ts";
import { type FetchOptions, fetchLoop } from "./fetch-loop.ts";
import { placeName, type Slot } from "./generation.ts";
import type { GroupTuning, OnState } from "./group-tuning.ts";
import type { Handover } from "./handover.ts";
import { type Bounds, boundsOf } from "./topic-facts.ts";

export interface FollowOptions extends GroupTuning {
  readonly connection: Connection;
  readonly group: string;
  readonly topics: readonly string[];
  /** How far the reader has come, from where it keeps that together with what it made of the records. */
  readonly positions: () => Promise<readonly Position[]>;
  readonly onState: OnState;
  /** Milliseconds between two looks at the ends of the partitions. 2,000. */
  readonly lookInterval?: number;
}

/**
 * Clean, quarantine and withheld topics as a source: committed records only, from where the reader itself says it is.
 *
 * Partitions that have nothing new give an empty batch now and then, so that "complete up to" moves; `next` passes over
 * transaction markers and reaches `endOffset`. The positions are also committed to the group, for tools that watch lag;
 * they are never read from there.
 */
export function createFollower(options: FollowOptions): Source {
  const { positions, lookInterval = 2_000, ...rest } = options;
  const { connection } = rest;
  return fetchLoop({
    ...rest,
    begin: () => {
      const known = positions().then((all) => new Map(all.map((p) => [placeName(p), p.next])));
      known.catch(() => undefined);
      const bounds = new Map<string, Promise<ReadonlyMap<number, Bounds>>>();
      let attempts = 0;
      return async (slot) => {
        // The first attempts share their questions; later ones ask again.
        const again = attempts++ >= slot.generation.slots.size;
        const stored = again ? new Map((await positions()).map((p) => [placeName(p), p.next])) : await known;
        const asked = (again ? undefined : bounds.get(slot.topic)) ?? boundsOf(connection, slot.topic);
        bounds.set(slot.topic, asked);
        return startOf(connection, slot, stored.get(placeName(slot)), (await asked).get(slot.partition));
      };
    },
    end: async () => undefined,
    made() {},
    done: (slot, next) => {
      slot.position = next;
    },
    attend: (consumer, current, handover) => {
      let looking = Promise.resolve();
      const told = new Set<Slot>();
      const timer = setInterval(() => {
        const generation = current();
        if (generation === undefined) return;
        const slots = [...generation.slots.values()].filter((slot) => slot.isCurrent());
        looking = looking
          .then(() => look(connection, slots, handover, told))
          .then(() =>
            consumer.commitOffsets(
              slots.map(({ topic, partition, position }) => ({ topic, partition, offset: `${position}` })),
            ),
          )
          .catch(() => undefined);
      }, lookInterval);
      return () => clearInterval(timer);
    },
  } satisfies FetchOptions);
}

function startOf(connection: Connection, slot: Slot, stored: bigint | undefined, bounds: Bounds | undefined): bigint {
  const { low, high } = bounds ?? { low: 0n, high: 0n };
  if (stored === undefined || stored < low) return low;
  if (stored <= high) return stored;
  const { topic, partition } = slot;
  connection.log.error("the topic is shorter than what was read of it: it was made anew; reads it from its beginning", {
    component: "kafka",
    topic,
    partition,
    offset: `${stored}`,
  });
  return low;
}

/**
 * Gives each partition an empty batch that says how far it is, in its turn.
 *
 * @param told partitions whose empty batch is still on its way: a slow reader is not sent more of them
 */
async function look(
  connection: Connection,
  slots: readonly Slot[],
  handover: Handover,
  told: Set<Slot>,
): Promise<void> {
  for (const [topic, members] of Map.groupBy(slots, (slot) => slot.topic)) {
    const bounds = await boundsOf(connection, topic);
    for (const slot of members) {
      const end = bounds.get(slot.partition)?.high;
      if (end === undefined || told.has(slot)) continue;
      told.add(slot);
      void slot.inTurn(() => tellPosition(slot, end, handover)).finally(() => told.delete(slot));
    }
  }
}

async function tellPosition(slot: Slot, end: bigint, handover: Handover): Promise<void> {
  if (!slot.isCurrent()) return;
  const { topic, partition, position } = slot;
  await handover.offer((done) => ({
    topic,
    partition,
    records: [],
    next: position,
    endOffset: end > position ? end : position,
    isCurrent: () => slot.isCurrent(),
    beat: async () => undefined,
    done,
  }));
}
