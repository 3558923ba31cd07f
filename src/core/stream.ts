import type { EncodedRecord } from "./apply.ts";
import type { EventErrorCode } from "./errors.ts";
import type { Coordinates, RawRecord } from "./event.ts";
import type { SubjectId } from "./subject.ts";

/**
 * Records of one partition in offset order, and where the source stands after them.
 *
 * The batch belongs to whoever took it until `done` is called: the source gives no other batch of the same partition before.
 */
export interface SourceBatch {
  readonly topic: string;
  readonly partition: number;
  /** Not empty for a source of raw topics. */
  readonly records: readonly RawRecord[];
  /** The offset to go on from: past every record of the batch, and past transaction markers. */
  readonly next: bigint;
  /** The partition's end when the batch was read; `endOffset - next` is the lag. */
  readonly endOffset: bigint;
  /** The uninterrupted reading that the batch is a part of; a source that nobody needs it of gives none. */
  readonly stretch?: Stretch;
  /** False once the partition belongs to somebody else: stop, write nothing. */
  isCurrent(): boolean;
  /** Tells the broker we live; call it between slices of long work. Never throws. */
  beat(): Promise<void>;
  /** Hands the batch back. Not calling it holds the partition. */
  done(): void;
}

/**
 * Batches with the same stretch follow each other: nothing of the partition was read by anybody else between them. A partition that
 * comes from somebody else, or from before a restart, begins a new one.
 */
export interface Stretch {
  /**
   * The records just before the stretch's first batch, oldest first: a bounded number, none where the log holds none. They belong to
   * batches that were written; nothing may be written for them again. Gives the same until a batch of the stretch was written.
   */
  before(): Promise<readonly RawRecord[]>;
}

/** How many records, and how many bytes of values, a source reads back at most for `before`. */
export const READ_BACK = { records: 2000, bytes: 4 * 1024 * 1024 } as const;

/**
 * Gives batches until `signal` aborts, then ends after the batches already given are handed back.
 * Transient trouble is the source's own: it retries, and tells `onState`. What cannot heal is thrown as `UserError`.
 */
export interface Source {
  batches(signal: AbortSignal): AsyncIterable<SourceBatch>;
}

/** An event that could not be made clean, or may not be. The payload is sealed; the rest holds no personal data. */
export interface SealedRecord {
  readonly topic: string;
  readonly source: Coordinates;
  readonly outcome: "quarantined" | "withheld";
  readonly reason: EventErrorCode | WithheldReason;
  /** Detector id, field path or limit; never a value. */
  readonly detail: string | undefined;
  readonly controller: string | undefined;
  /** As far as it could be read. */
  readonly subject: SubjectId | undefined;
  readonly channel: string | undefined;
  readonly occurredAt: number;
  /** The whole raw record (key, value, headers), sealed; undefined only if the record held nothing at all. */
  readonly sealed: Uint8Array;
}

export type WithheldReason = "no-lawful-purpose" | "restricted";

/** Everything one batch of events became: written all or not at all, together with the source's position. */
export interface CleanBatch {
  readonly from: SourceBatch;
  readonly clean: readonly EncodedRecord[];
  readonly sealed: readonly SealedRecord[];
}

export interface Receipt {
  readonly source: Coordinates;
  readonly topic: string;
  readonly partition: number;
  /** Undefined where the broker does not tell it. */
  readonly offset: bigint | undefined;
}

/**
 * Writes a batch and commits its source position in one transaction.
 *
 * After an `EdgeError` nothing of the batch is visible and the same batch may be written again; `partition-lost` means that
 * it must not be. `limit` is the largest value in bytes that the topic takes.
 */
export interface Sink {
  limit(topic: string): Promise<number>;
  write(batch: CleanBatch): Promise<readonly Receipt[]>;
}
