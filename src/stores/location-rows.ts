import { createHash } from "node:crypto";
import type { Location } from "../core/index-store.ts";
import { isKind, type Kind } from "../core/kinds.ts";
import type { SubjectRole } from "../core/subject.ts";
import type { Params } from "./database.ts";

export interface LocationRow {
  readonly id: bigint;
  readonly controller: string;
  readonly subject: string;
  readonly role: SubjectRole;
  readonly outcome: Location["outcome"];
  readonly channel: string | null;
  readonly conversation: string | null;
  readonly raw_topic: string;
  readonly raw_partition: number;
  readonly raw_offset: bigint;
  readonly clean_topic: string;
  readonly clean_partition: number;
  readonly clean_offset: bigint;
  readonly pointer_system: string | null;
  readonly pointer_token: string | null;
  readonly kinds: Readonly<Record<string, number>>;
  readonly special: readonly string[];
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly occurred_at: bigint;
  readonly retain_until: bigint | null;
  readonly policy_version: string | null;
}

export const LOCATION_COLUMNS = `controller, subject, role, outcome, channel, conversation,
  raw_topic, raw_partition, raw_offset, clean_topic, clean_partition, clean_offset,
  pointer_system, pointer_token, kinds, special, purpose, basis, occurred_at, retain_until, policy_version`;

export const INSERT_LOCATIONS = `
insert into location (${LOCATION_COLUMNS}, pointer_digest)
select controller, subject, role, outcome, channel, conversation,
  raw_topic, raw_partition, raw_offset, clean_topic, clean_partition, clean_offset,
  pointer_system, pointer_token, kinds::jsonb, string_to_array(special, ','),
  purpose, basis, occurred_at, retain_until, policy_version, pointer_digest
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
  $7::text[], $8::int[], $9::bigint[], $10::text[], $11::int[], $12::bigint[],
  $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::bigint[], $20::bigint[], $21::text[],
  $22::bytea[])
  as w (controller, subject, role, outcome, channel, conversation,
    raw_topic, raw_partition, raw_offset, clean_topic, clean_partition, clean_offset,
    pointer_system, pointer_token, kinds, special, purpose, basis, occurred_at, retain_until, policy_version,
    pointer_digest)
on conflict (clean_topic, clean_partition, clean_offset, subject, pointer_digest) do nothing`;

/** PostgreSQL's text holds every character but U+0000. */
function storable(text: string | undefined): string | null {
  return text?.replaceAll("\u0000", "\ufffd") ?? null;
}

function pointerDigest(pointer: Location["pointer"]): Uint8Array {
  if (pointer === undefined) return new Uint8Array(0);
  return createHash("sha256").update(`${pointer.system}\0${pointer.token}`).digest();
}

/** The parameters of `INSERT_LOCATIONS`: a column each. */
export function locationParams(rows: readonly Location[]): Params {
  return [
    rows.map((l) => l.controller),
    rows.map((l) => l.subject),
    rows.map((l) => l.role),
    rows.map((l) => l.outcome),
    rows.map((l) => storable(l.channel)),
    rows.map((l) => storable(l.conversation)),
    rows.map((l) => l.raw.topic),
    rows.map((l) => l.raw.partition),
    rows.map((l) => l.raw.offset),
    rows.map((l) => l.clean.topic),
    rows.map((l) => l.clean.partition),
    rows.map((l) => l.clean.offset),
    rows.map((l) => storable(l.pointer?.system)),
    rows.map((l) => storable(l.pointer?.token)),
    rows.map((l) => JSON.stringify(l.kinds)),
    rows.map((l) => l.special.join(",")),
    rows.map((l) => storable(l.purpose)),
    rows.map((l) => storable(l.basis)),
    rows.map((l) => Math.trunc(l.occurredAt)),
    rows.map((l) => (l.retainUntil === null ? null : Math.trunc(l.retainUntil))),
    rows.map((l) => storable(l.policyVersion)),
    rows.map((l) => pointerDigest(l.pointer)),
  ];
}

export function locationOf(row: LocationRow): Location {
  const kinds: Partial<Record<Kind, number>> = {};
  for (const [kind, count] of Object.entries(row.kinds)) if (isKind(kind)) kinds[kind] = count;
  const { pointer_system: system, pointer_token: token } = row;
  return {
    controller: row.controller,
    subject: row.subject,
    role: row.role,
    outcome: row.outcome,
    channel: row.channel ?? undefined,
    conversation: row.conversation ?? undefined,
    raw: { topic: row.raw_topic, partition: row.raw_partition, offset: row.raw_offset },
    clean: { topic: row.clean_topic, partition: row.clean_partition, offset: row.clean_offset },
    pointer: system === null || token === null ? undefined : { system, token },
    kinds,
    special: row.special.filter(isKind),
    purpose: row.purpose ?? undefined,
    basis: row.basis ?? undefined,
    occurredAt: Number(row.occurred_at),
    retainUntil: row.retain_until === null ? null : Number(row.retain_until),
    policyVersion: row.policy_version ?? undefined,
  };
}
