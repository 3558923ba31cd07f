import type { Source } from "../core/stream.ts";
import type { Connection } from "./connection.ts";
import { fetchLoop } from "./fetch-loop.ts";
import type { GroupTuning, OnState } from "./group-tuning.ts";
import type { Owners } from "./owners.ts";
import { readBackTo } from "./read-back.ts";
import { requirePartitions, requireTopics } from "./topic-facts.ts";

export interface SourceOptions extends GroupTuning {
  readonly connection: Connection;
  /** Shared with the sink that commits what this source reads; names the consumer group. */
  readonly owners: Owners;
  readonly topics: readonly string[];
  /** What the sink writes to: clean, quarantine and withheld topics. */
  readonly outputs: readonly string[];
  readonly onState: OnState;
}

/**
 * Raw topics as a source. A partition gives nothing before its producer is open and its committed offset was read after
 * that; its position moves only when the sink has committed. A batch that is handed back unwritten comes again. A partition that is opened
 * past its beginning is read back first (`SourceBatch.stretch`).
 *
 * Throws `UserError("topic-missing")` or `UserError("topic-too-small")` at the start; everything else is tried again, and told to `onState`.
 */
export function createSource(options: SourceOptions): Source {
  const { owners, outputs, ...rest } = options;
  const { connection, topics } = rest;
  return fetchLoop({
    ...rest,
    group: owners.group,
    check: async () => {
      await requireTopics(connection, outputs);
      await requirePartitions(connection, topics, outputs);
    },
    begin: () => async (slot) => await readBackTo(connection, slot, await owners.open(slot)),
    end: () => owners.closeAll(),
    made: (batch, slot) => owners.claim(batch, slot),
    done(slot, next) {
      if (slot.position >= next) slot.stretch.release();
    },
  });
}
