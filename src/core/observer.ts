import type { AuditCounts } from "./audit.ts";
import type { EdgeErrorCode } from "./errors.ts";
import type { Kind } from "./kinds.ts";
import type { SealedRecord } from "./stream.ts";

/** What became of one input event; told after the batch is written, so the three outcomes add up to the input. */
export interface EventOutcome {
  readonly outcome: "clean" | "quarantined" | "withheld";
  readonly topic: string;
  readonly controller: string | undefined;
  readonly channel: string | undefined;
  readonly reason: SealedRecord["reason"] | undefined;
  /** Which one failed, where `reason` is `detector-failed`. */
  readonly detector?: string;
}

export interface BatchFacts {
  readonly component: "clean" | "index";
  readonly topic: string;
  readonly partition: number;
  readonly records: number;
  readonly millis: number;
  /** Records between what is done and the partition's end. */
  readonly lag: bigint;
}

/** What the loops tell; metrics and progress are made of it. Must not throw. */
export interface Observer {
  event(outcome: EventOutcome): void;
  /** One clean record of a purpose. */
  record(controller: string, purpose: string): void;
  finding(kind: Kind, language: string | undefined): void;
  batch(facts: BatchFacts): void;
  /** A dependency fails (`code`) or answers again (undefined). */
  edge(component: "clean" | "index", code: EdgeErrorCode | undefined): void;
  /** What a re-reading of some texts of a clean topic came to. */
  audited(topic: string, counts: AuditCounts): void;
}

export const unobserved: Observer = { event() {}, record() {}, finding() {}, batch() {}, edge() {}, audited() {} };

/** Tells several observers the same. */
export function observers(...all: readonly Observer[]): Observer {
  return {
    event: (o) => all.forEach((x) => void x.event(o)),
    record: (c, p) => all.forEach((x) => void x.record(c, p)),
    finding: (k, l) => all.forEach((x) => void x.finding(k, l)),
    batch: (f) => all.forEach((x) => void x.batch(f)),
    edge: (c, code) => all.forEach((x) => void x.edge(c, code)),
    audited: (t, counts) => all.forEach((x) => void x.audited(t, counts)),
  };
}
