import type { IdentifierKind, Kind } from "./kinds.ts";
import type { SubjectId, SubjectRecord } from "./subject.ts";

/** What the DPO asks by: an identifier as the person gave it, or a subject id. */
export type SubjectQuery =
  | { readonly by: "identifier"; readonly kind: IdentifierKind; readonly value: string }
  | { readonly by: "id"; readonly id: SubjectId };

/** One person's locations of one channel, purpose and outcome, counted. Times are milliseconds since 1970. */
export interface LocationGroup {
  readonly outcome: "clean" | "quarantined" | "withheld";
  readonly channel: string | undefined;
  readonly purpose: string | undefined;
  readonly basis: string | undefined;
  readonly topic: string;
  readonly records: number;
  readonly conversations: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** The latest of its records; null where one of them has no end yet. */
  readonly retainUntil: number | null;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly special: readonly Kind[];
  /** Other systems named by its records, with how many references. */
  readonly pointers: Readonly<Record<string, number>>;
}

/** How far the index reaches. Everything published before `upTo` is in the answer. */
export interface Completeness {
  /** Undefined while some topic has not been read at all. */
  readonly upTo: number | undefined;
  /** Records that lie in the clean topics and are not in the index yet. */
  readonly behind: bigint;
  /** Topics that the index has never read. */
  readonly unread: readonly string[];
}

export interface SubjectAnswer {
  readonly controller: string;
  /** More than one where the identifier is shared. Never empty: nobody is a `UserError("subject-unknown")`. */
  readonly people: readonly {
    readonly subject: SubjectRecord;
    readonly groups: readonly LocationGroup[];
    readonly records: number;
  }[];
  readonly complete: Completeness;
}
