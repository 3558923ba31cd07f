import type { Coordinates, Scalar } from "./event.ts";
import type { Kind } from "./kinds.ts";
import type { SubjectId, SubjectRole } from "./subject.ts";

/** What a clean record says of itself; the `privacy` record of the clean schema. */
export interface Privacy {
  readonly controller: string;
  readonly subject: SubjectId;
  readonly subjects: readonly { readonly id: SubjectId; readonly role: SubjectRole }[];
  readonly channel: string;
  readonly purpose: string;
  readonly basis: string;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly special: readonly Kind[];
  readonly occurredAt: number;
  readonly retainUntil: number | null;
  readonly policyVersion: string;
  readonly conversation: string | undefined;
  readonly source: Coordinates;
  readonly pointers: readonly { readonly system: string; readonly token: string }[];
}

/** What became of one field. */
export type CleanValue = { readonly value: Scalar } | { readonly dropped: true };
