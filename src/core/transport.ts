import type { EdgeErrorCode } from "./errors.ts";
import type { Position } from "./index-store.ts";
import type { Policy } from "./policy.ts";
import type { SchemaRegistry } from "./registry.ts";
import type { Sink, Source } from "./stream.ts";

/** What became of a topic that the policy names. */
export interface TopicDone {
  readonly topic: string;
  readonly partitions: number;
  readonly done: string;
}

/** Where events come from and go to: a Kafka cluster with a schema registry, or the embedded log. */
export interface Transport {
  readonly registry: SchemaRegistry;
  /** Raw topics, and the clean and sealed topics that are written with their positions. */
  clean(): { readonly source: Source; readonly sink: Sink };
  /** Clean and sealed topics, from where the index stands. */
  index(positions: () => Promise<readonly Position[]>): Source;
  close(): Promise<void>;
}

export interface TransportOptions {
  readonly topics: {
    readonly raw: readonly string[];
    readonly clean: readonly string[];
    readonly sealed: readonly string[];
  };
  readonly groups: { readonly clean: string; readonly index: string };
  readonly batch: { readonly records: number; readonly bytes: number; readonly waitMillis: number };
  /** How many partitions may be worked on at once. */
  readonly concurrency: number;
  /** A loop's dependency is away (`code`) or answers again (undefined). */
  readonly onState: (component: "clean" | "index", code: EdgeErrorCode | undefined) => void;
}

/** Every topic that a policy names, by what it is for. */
export function topicsOf(policy: Policy): TransportOptions["topics"] {
  return {
    raw: policy.topics.raw.map((t) => t.name),
    clean: policy.controllers.flatMap((c) => c.purposes.map((p) => p.topic)),
    sealed: [policy.topics.quarantine, policy.topics.withheld],
  };
}
