import type { Privacy } from "../core/clean.ts";
import type { Codec } from "../core/codec.ts";
import { EventError } from "../core/errors.ts";
import type { Coordinates, RawRecord } from "../core/event.ts";
import type { IndexStore, Location, Position } from "../core/index-store.ts";
import type { Log } from "../core/log.ts";
import { goesOn, readSealed } from "../core/sealed-headers.ts";
import type { SourceBatch } from "../core/stream.ts";

export interface IndexParts {
  readonly codec: Codec;
  readonly index: IndexStore;
  readonly log: Log;
  /** Topics whose records are sealed (quarantine, withheld), not clean. */
  readonly sealedTopics: ReadonlySet<string>;
  readonly now: () => number;
}

/** One row for each subject of a clean record, and one for each pointer, which is the event's subject's. */
export function locationsOf(privacy: Privacy, clean: Coordinates): readonly Location[] {
  const base = {
    controller: privacy.controller,
    outcome: "clean",
    channel: privacy.channel,
    conversation: privacy.conversation,
    raw: privacy.source,
    clean,
    kinds: privacy.kinds,
    special: privacy.special,
    purpose: privacy.purpose,
    basis: privacy.basis,
    occurredAt: privacy.occurredAt,
    retainUntil: privacy.retainUntil,
    policyVersion: privacy.policyVersion,
  } as const;
  const people = privacy.subjects.map(({ id, role }): Location => ({ ...base, subject: id, role, pointer: undefined }));
  const role = privacy.subjects.find(({ id }) => id === privacy.subject)?.role ?? "customer";
  const pointers = privacy.pointers.map((pointer): Location => ({ ...base, subject: privacy.subject, role, pointer }));
  return [...people, ...pointers];
}

/** A quarantined or withheld event is a location too, as far as its subject could be read. */
function sealedLocation(record: RawRecord): Location | undefined {
  if (goesOn(record.headers)) return undefined;
  const sealed = readSealed(record.headers);
  if (sealed?.controller === undefined || sealed.subject === undefined) return undefined;
  return {
    controller: sealed.controller,
    subject: sealed.subject,
    role: "customer",
    outcome: sealed.outcome,
    channel: sealed.channel,
    conversation: undefined,
    raw: sealed.source,
    clean: record.at,
    pointer: undefined,
    kinds: {},
    special: [],
    purpose: undefined,
    basis: undefined,
    occurredAt: sealed.occurredAt,
    retainUntil: null,
    policyVersion: undefined,
  };
}

/**
 * Folds one batch of a clean, quarantine or withheld topic into the index: rows and position in one database transaction,
 * so a batch read twice changes nothing. An empty batch moves the position only ("complete up to").
 *
 * A record that is not one of ours is passed over with a warning: whoever else writes to the topic must not stop the index.
 */
export async function indexBatch(parts: IndexParts, batch: SourceBatch): Promise<void> {
  const rows: Location[] = [];
  let upTo: number | undefined;
  for (const record of batch.records) {
    upTo = Math.max(upTo ?? 0, record.timestamp);
    if (parts.sealedTopics.has(record.at.topic)) {
      const row = sealedLocation(record);
      if (row !== undefined) rows.push(row);
      continue;
    }
    try {
      if (record.value === null) throw new EventError("no-value");
      rows.push(...locationsOf(await parts.codec.privacy(record.value), record.at));
    } catch (thrown) {
      if (!(thrown instanceof EventError)) throw thrown;
      const { topic, partition, offset } = record.at;
      parts.log.warn("a record in a clean topic is not a clean record", {
        code: thrown.code,
        topic,
        partition,
        offset: `${offset}`,
      });
    }
  }
  const position: Position = {
    topic: batch.topic,
    partition: batch.partition,
    next: batch.next,
    end: batch.endOffset,
    at: parts.now(),
    upTo,
  };
  await parts.index.put(rows, [position]);
}
