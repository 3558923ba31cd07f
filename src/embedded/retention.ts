import type { Change } from "./draft.ts";
import { encodeSectionHead, entriesOf, SECTION_HEAD, type TrimEntry } from "./entries.ts";
import type { Journal } from "./journal.ts";
import type { State } from "./state.ts";

export interface ExpireParts {
  readonly state: State;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly write: (change: Change) => Promise<void>;
}

/**
 * Drops what is over its topic's retention: first a frame says so, then the records leave the files. A crash in between
 * leaves segments that still hold them; opening finds those again, and the next call goes on.
 *
 * @returns how many records have expired
 */
export async function expire({ state, journal, now, write }: ExpireParts): Promise<number> {
  const { trims, count } = overdue(state, now);
  if (trims.length > 0) await write({ trims });
  if (state.stale.size === 0) return count;
  const closed = new Set(journal.closed());
  if ([...state.stale].some((n) => !closed.has(n))) {
    await journal.roll();
    for (const n of journal.closed()) closed.add(n);
  }
  await removeUnused(state, journal);
  for (const segment of [...state.stale]) {
    await empty(state, journal, segment);
    state.stale.delete(segment);
  }
  return count;
}

function overdue(state: State, now: number): { readonly trims: readonly TrimEntry[]; readonly count: number } {
  const trims: TrimEntry[] = [];
  let count = 0;
  for (const { entry, partitions } of state.topics()) {
    if (entry.retention === undefined) continue;
    for (const [partition, { start, sections }] of partitions.entries()) {
      let to = start;
      for (let i = 0; ; i++) {
        const place = sections.get(i);
        if (place === undefined || place.appendedAt > now - entry.retention) break;
        to = place.base + BigInt(place.count);
      }
      if (to > start) trims.push({ topic: entry.id, partition, start: String(to) });
      count += Number(to - start);
    }
  }
  return { trims, count };
}

/** Whole segments from the oldest on, as far as nothing of them is needed. */
async function removeUnused(state: State, journal: Journal): Promise<void> {
  const needed = state
    .topics()
    .flatMap(({ partitions }) =>
      partitions.map(({ sections }) => sections.get(0)?.segment ?? Number.POSITIVE_INFINITY),
    );
  const oldest = Math.min(...needed, Number.POSITIVE_INFINITY);
  for (const segment of journal.closed()) {
    if (segment >= oldest) break;
    await journal.removeOldest();
    state.stale.delete(segment);
  }
}

/** Writes a segment anew without the records that have expired; their sections' heads stay, so that offsets add up. */
async function empty(state: State, journal: Journal, segment: number): Promise<void> {
  const moved = new Map<number, number>();
  const change = (payload: Buffer, at: number, newAt: number): Buffer => {
    const parts: Buffer[] = [];
    let to = newAt;
    for (const { entry, start, end } of entriesOf(payload)) {
      let bytes = payload.subarray(start, end);
      if (entry.is === "section") {
        const head = entry.body;
        const kept = state.topics()[head.topic]?.partitions[head.partition]?.start ?? 0n;
        if (head.base + BigInt(head.count) <= kept) bytes = encodeSectionHead({ ...head, length: 0 });
        else moved.set(at + head.from, to + SECTION_HEAD);
      }
      parts.push(bytes);
      to += bytes.length;
    }
    return Buffer.concat(parts);
  };
  await journal.rewrite(segment, change, () => {
    for (const { partitions } of state.topics()) {
      for (const { sections } of partitions) sections.relocate(segment, moved);
    }
  });
}
