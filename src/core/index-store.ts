import type { Coordinates } from "./event.ts";
import type { Kind } from "./kinds.ts";
import type { SubjectId, SubjectRole } from "./subject.ts";

/** Where one person's data is. Holds no personal data. */
export interface Location {
  readonly controller: string;
  readonly subject: SubjectId;
  readonly role: SubjectRole;
  readonly outcome: "clean" | "quarantined" | "withheld";
  readonly channel: string | undefined;
  /** As it stands in the clean record: cleaned. */
  readonly conversation: string | undefined;
  readonly raw: Coordinates;
  /** Coordinates in the clean, quarantine or withheld topic. */
  readonly clean: Coordinates;
  /** Another system that holds the person's data, as named by the schema, and its reference as a token; else undefined. */
  readonly pointer: { readonly system: string; readonly token: string } | undefined;
  /** Kind → how often. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly special: readonly Kind[];
  readonly purpose: string | undefined;
  readonly basis: string | undefined;
  readonly occurredAt: number;
  /** Milliseconds since 1970; null while the relationship that it counts from has not ended. */
  readonly retainUntil: number | null;
  readonly policyVersion: string | undefined;
}

/** How far the index has read one partition of a clean topic. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly next: bigint;
  /** The partition's end when it was last read. */
  readonly end: bigint;
  /** When it was last read, milliseconds since 1970. */
  readonly at: number;
  /** The newest record folded in, milliseconds since 1970; undefined before the first. */
  readonly upTo: number | undefined;
}

/** A page of locations, newest first. */
export interface LocationPage {
  readonly locations: readonly Location[];
  /** Give it back to get the next page; undefined on the last. */
  readonly cursor: string | undefined;
}

/**
 * The subject-location index.
 *
 * `put` adds rows and moves positions in one database transaction; it is idempotent on the clean coordinates (a row that is
 * there already stays), and a position never moves back. `forget` removes a person's rows, all aliases named by the caller.
 */
export interface IndexStore {
  put(rows: readonly Location[], positions: readonly Position[]): Promise<void>;
  find(
    controller: string,
    subjects: readonly SubjectId[],
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<LocationPage>;
  forget(controller: string, subjects: readonly SubjectId[]): Promise<number>;
  positions(): Promise<readonly Position[]>;
}
