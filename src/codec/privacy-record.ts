import type avro from "avsc";
import type { Privacy } from "../core/clean.ts";
import { EventError } from "../core/errors.ts";
import { isKind, type Kind } from "../core/kinds.ts";
import type { SubjectRole } from "../core/subject.ts";
import { avroType } from "./avro-type.ts";
import { privacySchema } from "./privacy-schema.ts";

/** The `privacy` record as its schema has it, and as it stands in JSON. */
export interface PrivacyValue {
  readonly controller: string;
  readonly subject: string;
  readonly subjects: readonly { readonly id: string; readonly role: string }[];
  readonly channel: string;
  readonly purpose: string;
  readonly basis: string;
  readonly kinds: Readonly<Record<string, number>>;
  readonly special: readonly string[];
  readonly occurredAt: number;
  readonly retainUntil: number | null;
  readonly policyVersion: string;
  readonly conversation: string | null;
  readonly source: { readonly topic: string; readonly partition: number; readonly offset: number };
  readonly pointers: readonly { readonly system: string; readonly token: string }[];
}

const SYMBOLS: Readonly<Record<SubjectRole, string>> = {
  customer: "CUSTOMER",
  agent: "AGENT",
  "third-party": "THIRD_PARTY",
};

const ROLES: ReadonlyMap<string, SubjectRole> = new Map([
  ["CUSTOMER", "customer"],
  ["AGENT", "agent"],
  ["THIRD_PARTY", "third-party"],
]);

let type: avro.Type | undefined;

/** Every union in the record is "something or null", so its values are plain. */
export function privacyType(): avro.Type {
  type ??= avroType(privacySchema(), { unions: "plain", exact: false });
  return type;
}

export function privacyValue(privacy: Privacy): PrivacyValue {
  const { source } = privacy;
  return {
    ...privacy,
    subjects: privacy.subjects.map(({ id, role }) => ({ id, role: SYMBOLS[role] })),
    kinds: privacy.kinds as Readonly<Record<string, number>>,
    conversation: privacy.conversation ?? null,
    // Number is enough for offsets until a partition has held 2^53 records.
    source: { topic: source.topic, partition: source.partition, offset: Number(source.offset) },
  };
}

/** @param value from bytes that anybody may have written. Throws `EventError("undecodable")` where it is no privacy record. */
export function privacyOf(value: unknown): Privacy {
  if (!isPrivacyValue(value)) throw new EventError("undecodable", "privacy");
  const { source } = value;
  const kinds: Partial<Record<Kind, number>> = {};
  // A kind that a newer version added is not one of ours.
  for (const [kind, count] of Object.entries(value.kinds)) if (isKind(kind)) kinds[kind] = count;
  return {
    controller: value.controller,
    subject: value.subject,
    subjects: value.subjects.map(({ id, role }) => ({ id, role: ROLES.get(role) ?? "third-party" })),
    channel: value.channel,
    purpose: value.purpose,
    basis: value.basis,
    kinds,
    special: value.special.filter(isKind),
    occurredAt: value.occurredAt,
    retainUntil: value.retainUntil,
    policyVersion: value.policyVersion,
    conversation: value.conversation ?? undefined,
    source: { topic: source.topic, partition: source.partition, offset: BigInt(source.offset) },
    pointers: value.pointers.map(({ system, token }) => ({ system, token })),
  };
}

/** avsc checks every member; members that a newer version added are no fault. */
function isPrivacyValue(value: unknown): value is PrivacyValue {
  return privacyType().isValid(value);
}
