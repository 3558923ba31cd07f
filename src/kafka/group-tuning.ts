import type { EdgeErrorCode } from "../core/errors.ts";

/** Whether batches can come, and what is waited for where they cannot. */
export type OnState = (state: { readonly ready: boolean; readonly code?: EdgeErrorCode }) => void;

/** How a member of the group behaves; what is left out has the value that production should have. */
export interface GroupTuning {
  /** Milliseconds without a sign of life after which the broker gives our partitions away. 30,000. */
  readonly sessionTimeout?: number;
  /** Milliseconds that the members have to finish what they hold when the group changes. 60,000. */
  readonly rebalanceTimeout?: number;
  /** Milliseconds between signs of life. 3,000. */
  readonly heartbeatInterval?: number;
  /** Milliseconds that the broker may wait for records. 500. */
  readonly maxWait?: number;
  /** Bytes of one partition in one fetch. 1 MiB. */
  readonly bytesPerPartition?: number;
  /** Records of one batch, at most; no limit but the bytes. */
  readonly recordsPerBatch?: number;
  /** Partitions worked on at once. 8. */
  readonly concurrency?: number;
  /** Milliseconds before the attempt with this number, counted from 1. 250, doubling, at most 10,000. */
  readonly backoff?: (attempt: number) => number;
}

/** The values with nothing left out. */
export function tuned(tuning: GroupTuning): Required<GroupTuning> {
  return {
    sessionTimeout: tuning.sessionTimeout ?? 30_000,
    rebalanceTimeout: tuning.rebalanceTimeout ?? 60_000,
    heartbeatInterval: tuning.heartbeatInterval ?? 3_000,
    maxWait: tuning.maxWait ?? 500,
    bytesPerPartition: tuning.bytesPerPartition ?? 1024 * 1024,
    recordsPerBatch: tuning.recordsPerBatch ?? Number.MAX_SAFE_INTEGER,
    concurrency: tuning.concurrency ?? 8,
    backoff: tuning.backoff ?? ((attempt) => Math.min(10_000, 250 * 2 ** Math.min(attempt - 1, 10))),
  };
}
