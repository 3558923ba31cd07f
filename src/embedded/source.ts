import { EdgeError, type EdgeErrorCode, UserError } from "../core/errors.ts";
import type { RawRecord } from "../core/event.ts";
import { READ_BACK, type Source, type SourceBatch, type Stretch } from "../core/stream.ts";
import { Bell } from "./bell.ts";
import type { EmbeddedLog } from "./log.ts";

export interface SourceOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Records of one batch at most; 500 if not given. */
  readonly maxRecords?: number;
  /** A batch ends with the record that reaches it; 1 MiB if not given. */
  readonly maxBytes?: number;
  /** End when every partition has been read to its end and its last batch is handed back. */
  readonly untilEnd?: boolean;
  /** The log cannot be read (`log-failed`), or can again (undefined). */
  readonly onState?: (code: EdgeErrorCode | undefined) => void;
}

export const MAX_RECORDS = 500;
export const MAX_BYTES = 1024 * 1024;
const RETRY_MILLIS = 1000;

/** A partition, and whether somebody holds a batch of it. */
export interface Lane {
  readonly topic: string;
  readonly partition: number;
  held: boolean;
}

/** What a lane can give now, or undefined. */
export type Draw = (lane: Lane, handBack: () => void) => SourceBatch | undefined;

export interface LoopParts {
  readonly log: EmbeddedLog;
  readonly topics: readonly string[];
  readonly draw: Draw;
  readonly untilEnd: boolean;
  /** Look again after so long, even if nothing was written. */
  readonly idleMillis: number | undefined;
  readonly onState: ((code: EdgeErrorCode | undefined) => void) | undefined;
}

/** Takes from the lanes in turn, one batch of a lane at a time, until `signal` aborts, the log closes, or all are at their end. */
export async function* takeTurns(parts: LoopParts, signal: AbortSignal): AsyncGenerator<SourceBatch> {
  const { log, draw, onState } = parts;
  const bell = new Bell();
  const ring = (): void => bell.ring();
  const stop = log.subscribe(ring);
  const lanes = new Map<string, Lane>();
  const held = (): boolean => [...lanes.values()].some((lane) => lane.held);
  const take = (lane: Lane): SourceBatch | undefined => {
    if (lane.held) return undefined;
    const batch = draw(lane, () => {
      lane.held = false;
      ring();
    });
    lane.held = batch !== undefined;
    return batch;
  };
  /** Until the first look nobody knows, and whoever waits for the loop to be ready is to be told. */
  let failing: boolean | undefined;
  try {
    while (!signal.aborted && !log.closed) {
      let given = false;
      try {
        for (const lane of lanesOf(log, parts.topics, lanes)) {
          const batch = take(lane);
          if (failing !== false) onState?.(undefined);
          failing = false;
          if (batch === undefined) continue;
          given = true;
          yield batch;
          if (signal.aborted) break;
        }
      } catch (thrown) {
        if (!(thrown instanceof EdgeError) || log.closed) throw thrown;
        failing = true;
        onState?.(thrown.code);
        await bell.wait(signal, RETRY_MILLIS);
        continue;
      }
      if (given) continue;
      if (parts.untilEnd && !held()) return;
      await bell.wait(signal, parts.idleMillis);
    }
    while (held() && !log.closed) await bell.wait();
  } finally {
    stop();
  }
}

/** Every partition that there is now, those that were added since the last look too. */
function lanesOf(log: EmbeddedLog, topics: readonly string[], known: Map<string, Lane>): readonly Lane[] {
  const all = new Map(log.topics().map((t) => [t.name, t]));
  for (const topic of topics) {
    const info = all.get(topic);
    if (info === undefined) throw new UserError("topic-missing", topic);
    for (let partition = 0; partition < info.partitions; partition++) {
      const name = `${topic}/${partition}`;
      if (!known.has(name)) known.set(name, { topic, partition, held: false });
    }
  }
  return [...known.values()];
}

/** Where a group goes on in a partition: its position, or the oldest record that is kept. */
export function positionOf(log: EmbeddedLog, group: string, topic: string, partition: number): bigint {
  const committed = log.committed(group, topic, partition) ?? 0n;
  const start = log.start(topic, partition);
  return committed > start ? committed : start;
}

/**
 * Raw topics for the clean loop. What a partition gives next is always what its group's position says: a batch that was
 * handed back without having been written comes again.
 */
export function openSource(log: EmbeddedLog, options: SourceOptions): Source {
  const { group, topics, maxRecords = MAX_RECORDS, maxBytes = MAX_BYTES, untilEnd = false, onState } = options;
  /** By partition: the stretch that is being read, and the positions from which it may go on. */
  const reading = new Map<string, { readonly stretch: Stretch; readonly from: bigint; readonly next: bigint }>();
  const draw: Draw = ({ topic, partition }, handBack) => {
    const from = positionOf(log, group, topic, partition);
    const records = log.read(topic, partition, from, { maxRecords, maxBytes });
    const next = from + BigInt(records.length);
    if (records.length === 0) return undefined;
    const place = `${topic}/${partition}`;
    const last = reading.get(place);
    const goesOn = last !== undefined && (last.from === from || last.next === from);
    const stretch = goesOn ? last.stretch : { before: async () => readBack(log, topic, partition, from) };
    reading.set(place, { stretch, from, next });
    const isCurrent = (): boolean => {
      if (log.closed) return false;
      const position = positionOf(log, group, topic, partition);
      return position === from || position === next;
    };
    return batchOf({
      topic,
      partition,
      records,
      next,
      endOffset: log.end(topic, partition),
      stretch,
      isCurrent,
      handBack,
    });
  };
  const parts = { log, topics, draw, untilEnd, idleMillis: undefined, onState };
  return { batches: (signal) => takeTurns(parts, signal) };
}

/** The last records before `position` that the limits let in. */
function readBack(log: EmbeddedLog, topic: string, partition: number, position: bigint): readonly RawRecord[] {
  const start = log.start(topic, partition);
  const wanted = position - BigInt(READ_BACK.records);
  const from = wanted > start ? wanted : start;
  if (from >= position) return [];
  const records = log.read(topic, partition, from, { maxRecords: Number(position - from) });
  let bytes = 0;
  const first = records.findLastIndex((record) => {
    bytes += record.value?.length ?? 0;
    return bytes > READ_BACK.bytes;
  });
  return records.slice(first + 1);
}

interface BatchParts {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly RawRecord[];
  readonly next: bigint;
  readonly endOffset: bigint;
  readonly stretch?: Stretch;
  readonly isCurrent: () => boolean;
  readonly handBack: () => void;
}

export function batchOf({ handBack, ...batch }: BatchParts): SourceBatch {
  let back = false;
  return {
    ...batch,
    // Nobody watches for signs of life here, but other work must get its turn.
    beat: () => new Promise((resolve) => void setImmediate(resolve)),
    done() {
      if (back) return;
      back = true;
      handBack();
    },
  };
}
