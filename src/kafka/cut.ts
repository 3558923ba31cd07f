import type { Message } from "kafkajs";
import { EventError } from "../core/errors.ts";

/** Bytes of a record batch that holds nothing (Kafka message format 2). */
export const BATCH_OVERHEAD = 61;

/** The varint and fixed parts of one record, each counted with the most that it can take. */
const RECORD_OVERHEAD = 5 + 1 + 10 + 5 + 5 + 5 + 5;
const HEADER_OVERHEAD = 5 + 5;

/** What is left free for key and headers where only the value's size is known. */
const HEADROOM = 16 * 1024;

/** The largest value in bytes that fits a topic beside its key and headers. */
export function valueLimit(maxBytes: number): number {
  return maxBytes - BATCH_OVERHEAD - RECORD_OVERHEAD - Math.min(HEADROOM, Math.floor(maxBytes / 4));
}

function lengthOf(value: Buffer | string | null | undefined): number {
  return value === null || value === undefined ? 0 : Buffer.byteLength(value);
}

/** At most what the record takes in a batch, in bytes. */
export function recordSize(message: Message): number {
  let size = RECORD_OVERHEAD + lengthOf(message.key) + lengthOf(message.value);
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      size += HEADER_OVERHEAD + Buffer.byteLength(name) + lengthOf(one);
    }
  }
  return size;
}

/**
 * Cuts records of one topic and partition, in order, into runs that each fit one record batch. kafkajs makes one batch of
 * everything that one `send` brings for a partition, and a batch over the limit stops it for good.
 *
 * Throws `EventError("record-too-large")` where one record alone does not fit: its key and headers are larger than what
 * `valueLimit` leaves for them.
 */
export function cutByBytes<T>(
  records: readonly T[],
  messageOf: (record: T) => Message,
  maxBytes: number,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let size = 0;
  for (const record of records) {
    const own = recordSize(messageOf(record));
    if (own + BATCH_OVERHEAD > maxBytes) throw new EventError("record-too-large", `${own} of ${maxBytes} bytes`);
    const run = runs.at(-1);
    if (run === undefined || size + own > maxBytes) {
      runs.push([record]);
      size = BATCH_OVERHEAD + own;
    } else {
      run.push(record);
      size += own;
    }
  }
  return runs;
}
