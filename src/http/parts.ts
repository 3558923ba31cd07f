import type { SubjectAnswer, SubjectQuery } from "../core/answer.ts";
import type { ComponentState } from "../core/health.ts";
import type { LocationPage } from "../core/index-store.ts";
import type { Log } from "../core/log.ts";
import type { Metrics } from "./metrics.ts";

/** What the API stands on. */
export interface HttpParts {
  readonly token: string;
  readonly version: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly ready: () => Promise<readonly ComponentState[]>;
  readonly find: (controller: string, query: SubjectQuery) => Promise<SubjectAnswer>;
  readonly locations: (
    controller: string,
    subject: string,
    limit: number,
    cursor: string | undefined,
  ) => Promise<LocationPage>;
}
