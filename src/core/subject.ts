import type { IdentifierKind } from "./kinds.ts";

/** Random, 26 characters; says nothing about the person. */
export type SubjectId = string;

export type SubjectRole = "customer" | "agent" | "third-party";

/** A value that names somebody, in its compact form. Personal data: never stored, only its keyed digest is. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** Identifiers that one event states of one person. */
export interface IdentifierGroup {
  readonly role: SubjectRole;
  /** Strongest first. At least one. */
  readonly identifiers: readonly Identifier[];
  /** Kept for look-up, but they never link or choose a person: names. */
  readonly lookupOnly: readonly Identifier[];
}

export interface Resolution {
  /** Who it is, after aliases. */
  readonly subject: SubjectId;
  /**
   * Under whose key values of each identifier of the group are tokenised, in the group's order. It stays the same when
   * subjects are merged later, so that equal values keep equal tokens.
   */
  readonly owners: readonly SubjectId[];
}

/** How a controller lets identifiers link people. */
export interface IdentityRules {
  /** Kinds that link, strongest first. */
  readonly link: readonly IdentifierKind[];
  /** Kinds of which a person has one only: two people with different values of it are never merged. */
  readonly exclusive: readonly IdentifierKind[];
}

export interface SubjectRecord {
  readonly id: SubjectId;
  readonly role: SubjectRole;
  /** Other ids that were found to be the same person. */
  readonly aliases: readonly SubjectId[];
  readonly firstSeen: number;
  /** Which kinds of identifier are known, with how many values; never the values. */
  readonly known: Readonly<Partial<Record<IdentifierKind, number>>>;
}

/**
 * Who is who, per controller. Owns the digests.
 *
 * `resolve` answers every group of a batch with one round trip where all are known; it creates and merges what is new, and
 * is safe to repeat and to run from several processes at once. Store unreachable: throws `EdgeError`, nothing half done.
 */
export interface SubjectStore {
  resolve(controller: string, rules: IdentityRules, groups: readonly IdentifierGroup[]): Promise<readonly Resolution[]>;
  /** All people that this identifier names: none, one, or several where it is shared. */
  find(controller: string, identifier: Identifier): Promise<readonly SubjectRecord[]>;
  get(controller: string, id: SubjectId): Promise<SubjectRecord | undefined>;
}
