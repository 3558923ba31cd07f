import { createRequire } from "node:module";

/**
 * Mends one thing in kafkajs 2.2.4: its request queue looks for throttled requests with a timer that starts itself again
 * for ever, 1000 times a second for each connection, even where nothing waits. On Node 24 the first of those timers, which
 * has a negative delay, also prints a `TimeoutNegativeWarning` to the user.
 *
 * The timer is only needed while requests wait. A kafkajs that looks different is left alone.
 */

interface RequestQueue {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

function isQueue(value: unknown): value is RequestQueue {
  return typeof value === "object" && value !== null && "scheduleCheckPendingRequests" in value;
}

let mended = false;

export function mendRequestQueue(): void {
  if (mended) return;
  mended = true;
  const queue: unknown = createRequire(import.meta.url)("kafkajs/src/network/requestQueue/index.js");
  const prototype: unknown = typeof queue === "function" ? queue.prototype : undefined;
  if (!isQueue(prototype)) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
}
