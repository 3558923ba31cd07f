import { type EdgeErrorCode, UserError } from "../core/errors.ts";
import type { Position } from "../core/index-store.ts";
import type { Source } from "../core/stream.ts";
import type { EmbeddedLog } from "./log.ts";
import { batchOf, type Draw, MAX_BYTES, MAX_RECORDS, takeTurns } from "./source.ts";

export interface FollowOptions {
  /** Clean and sealed topics. */
  readonly topics: readonly string[];
  /** Asked once, before the first batch; a partition that is not named is read from its begin. */
  readonly positions: () => Promise<readonly Position[]>;
  readonly maxRecords?: number;
  readonly maxBytes?: number;
  /** How often a partition that has nothing new says so again, in milliseconds; 5,000 if not given. */
  readonly idleMillis?: number;
  /** End when every partition has been read to its end and has said so. */
  readonly untilEnd?: boolean;
  readonly onState?: (code: EdgeErrorCode | undefined) => void;
}

const IDLE_MILLIS = 5000;

interface Progress {
  next: bigint;
  /** When the end was last told, in milliseconds of `performance.now()`; undefined before the first time and after new records. */
  told: number | undefined;
}

/**
 * Clean and sealed topics for the index loop. At the end of a partition it gives an empty batch, once and then every
 * `idleMillis`, so that "complete up to" moves on. It keeps no position of its own: `done` goes on from the batch's `next`.
 */
export function openFollow(log: EmbeddedLog, options: FollowOptions): Source {
  const {
    topics,
    maxRecords = MAX_RECORDS,
    maxBytes = MAX_BYTES,
    idleMillis = IDLE_MILLIS,
    untilEnd = false,
  } = options;
  async function* batches(signal: AbortSignal): ReturnType<typeof takeTurns> {
    const given = new Map((await options.positions()).map((p) => [`${p.topic}/${p.partition}`, p.next]));
    const progress = new Map<string, Progress>();
    const draw: Draw = ({ topic, partition }, handBack) => {
      const name = `${topic}/${partition}`;
      const at = progress.get(name) ?? { next: given.get(name) ?? 0n, told: undefined };
      progress.set(name, at);
      const start = log.start(topic, partition);
      const endOffset = log.end(topic, partition);
      if (at.next > endOffset) {
        const where = `${name} ends at ${endOffset}, but the index has read it up to ${at.next}`;
        throw new UserError("data-folder-damaged", where);
      }
      const from = at.next > start ? at.next : start;
      const records = log.read(topic, partition, from, { maxRecords, maxBytes });
      const next = from + BigInt(records.length);
      if (records.length === 0) {
        const waited = at.told === undefined ? Number.POSITIVE_INFINITY : performance.now() - at.told;
        if (untilEnd ? at.told !== undefined : waited < idleMillis) return undefined;
      }
      return batchOf({
        topic,
        partition,
        records,
        next,
        endOffset,
        isCurrent: () => !log.closed,
        handBack: () => {
          at.next = next;
          at.told = records.length === 0 ? performance.now() : undefined;
          handBack();
        },
      });
    };
    yield* takeTurns(
      { log, topics, draw, untilEnd, idleMillis: Math.ceil(idleMillis / 2), onState: options.onState },
      signal,
    );
  }
  return { batches };
}
