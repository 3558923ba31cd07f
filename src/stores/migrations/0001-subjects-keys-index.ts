import type { Migration } from "../migrations.ts";

/** Times are milliseconds since 1970. Nothing in here is personal data: identifiers are keyed digests, keys are wrapped. */
export const subjectsKeysIndex: Migration = {
  version: 1,
  name: "subjects, keys, index",
  statements: [
    `create table key_check (
      controller text not null,
      kek_id text not null,
      wrapped bytea not null,
      created_at bigint not null,
      primary key (controller, kek_id)
    )`,
    `create table controller_key (
      controller text not null,
      use text not null,
      kek_id text not null,
      wrapped bytea not null,
      created_at bigint not null,
      primary key (controller, use)
    )`,
    // Without its bytes a key is destroyed; the row stays, so that it is never made again.
    `create table data_key (
      controller text not null,
      subject text not null,
      purpose text not null,
      kek_id text,
      wrapped bytea,
      created_at bigint not null,
      destroyed_at bigint,
      primary key (controller, subject, purpose),
      check ((wrapped is null) = (destroyed_at is not null)),
      check ((wrapped is null) = (kek_id is null))
    )`,
    // alias_of names the canonical subject directly: there are no chains.
    `create table subject (
      controller text not null,
      id text not null,
      seq bigint generated always as identity,
      role text not null check (role in ('customer', 'agent', 'third-party')),
      first_seen bigint not null,
      alias_of text,
      primary key (controller, id),
      check (alias_of <> id)
    )`,
    "create index subject_alias on subject (controller, alias_of) where alias_of is not null",
    // The row with the lowest seq is the identifier's owner; merges never rewrite a row.
    "create sequence identifier_seq",
    `create table identifier (
      controller text not null,
      kind text not null,
      digest bytea not null,
      subject text not null,
      seq bigint not null default nextval('identifier_seq'),
      first_seen bigint not null,
      lookup_only boolean not null,
      primary key (controller, kind, digest, subject),
      foreign key (controller, subject) references subject (controller, id)
    )`,
    "create index identifier_owner on identifier (controller, kind, digest, seq) where not lookup_only",
    "create index identifier_subject on identifier (controller, subject, kind)",
    `create table location (
      id bigint generated always as identity primary key,
      controller text not null,
      subject text not null,
      role text not null,
      outcome text not null,
      channel text,
      conversation text,
      raw_topic text not null,
      raw_partition int not null,
      raw_offset bigint not null,
      clean_topic text not null,
      clean_partition int not null,
      clean_offset bigint not null,
      pointer_system text,
      pointer_token text,
      pointer_digest bytea not null,
      kinds jsonb not null,
      special text[] not null,
      purpose text,
      basis text,
      occurred_at bigint not null,
      retain_until bigint,
      policy_version text
    )`,
    // A pointer's token can be longer than an index entry may be, so its digest stands for it.
    `create unique index location_once
      on location (clean_topic, clean_partition, clean_offset, subject, pointer_digest)`,
    "create index location_subject on location (controller, subject, occurred_at desc, id desc)",
    `create table index_position (
      topic text not null,
      partition int not null,
      next_offset bigint not null,
      end_offset bigint not null,
      read_at bigint not null,
      up_to bigint,
      primary key (topic, partition)
    )`,
  ],
};
