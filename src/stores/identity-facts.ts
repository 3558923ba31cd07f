import type { IdentifierKind } from "../core/kinds.ts";
import type { SubjectId, SubjectRole } from "../core/subject.ts";

/** An identifier as the store knows it: its kind and its keyed digest. */
export interface Mark {
  readonly kind: IdentifierKind;
  readonly digest: Uint8Array;
  /** Kind and digest in one string. */
  readonly name: string;
}

export interface MarkedGroup {
  readonly role: SubjectRole;
  readonly identifiers: readonly Mark[];
  readonly lookupOnly: readonly Mark[];
}

/** Who holds an identifier, by the time they came to hold it. */
export interface Holding {
  /** As written in the identifier's rows, never changed by merges. The first one is the owner. */
  readonly subjects: readonly SubjectId[];
  /** There are more holders than were read. */
  readonly more: boolean;
}

export interface Person {
  readonly id: SubjectId;
  /** Lower is older. */
  readonly order: number;
  readonly role: SubjectRole;
  /** Names of the marks of exclusive kinds, by kind. */
  readonly exclusive: ReadonlyMap<IdentifierKind, ReadonlySet<string>>;
}

/** What the database knows of the identifiers of a batch. */
export interface Facts {
  /** By mark name; no entry for an identifier nobody holds. */
  readonly holdings: ReadonlyMap<string, Holding>;
  /** Any id that turns up in `holdings`, to the canonical one. */
  readonly canonical: ReadonlyMap<SubjectId, SubjectId>;
  /** By canonical id. */
  readonly people: ReadonlyMap<SubjectId, Person>;
  /** Canonical id → names of marks of the batch that this person holds. */
  readonly held: ReadonlyMap<SubjectId, ReadonlySet<string>>;
}

/** What has to be written. */
export interface Changes {
  readonly created: readonly { readonly id: SubjectId; readonly role: SubjectRole }[];
  /** In the order in which they came to be. */
  readonly rows: readonly { readonly mark: Mark; readonly subject: SubjectId; readonly lookupOnly: boolean }[];
  readonly merges: readonly { readonly from: SubjectId; readonly to: SubjectId }[];
  readonly roles: readonly { readonly id: SubjectId; readonly role: SubjectRole }[];
}

export function isUnchanged(c: Changes): boolean {
  return c.created.length + c.rows.length + c.merges.length + c.roles.length === 0;
}
