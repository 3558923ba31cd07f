import { randomBytes } from "node:crypto";
import type { RawRecord } from "../../src/core/event.ts";
import type { Position } from "../../src/core/index-store.ts";
import type { SealedRecord, Sink, Source, SourceBatch } from "../../src/core/stream.ts";
import { utf8 } from "../../src/core/text.ts";
import { cleanRecords, SUBJECT_ID } from "../fixtures/clean-record.ts";

export type NewRecord = Omit<RawRecord, "at">;

export interface NewTopic {
  readonly name: string;
  readonly partitions: number;
  /** Bytes of one value that the topic must take; it must refuse three times as many. */
  readonly limit: number;
}

/** One instance in a consumer group. */
export interface Member {
  readonly source: Source;
  readonly sink: Sink;
  /** After its source has ended. */
  leave(): Promise<void>;
}

/** One implementation of the stream contracts, ready to be used. */
export interface StreamWorld {
  createTopics(topics: readonly NewTopic[]): Promise<void>;
  produce(topic: string, partition: number, records: readonly NewRecord[]): Promise<void>;
  /** @param outputs what its sink writes to */
  join(group: string, topics: readonly string[], outputs: readonly string[]): Promise<Member>;
  follow(topics: readonly string[], positions: () => Promise<readonly Position[]>): Promise<Source>;
  /** Committed records of all partitions, each partition in offset order. */
  readAll(topic: string): Promise<readonly RawRecord[]>;
  close(): Promise<void>;
}

/** Topics and a group of one test. */
export interface Setting {
  readonly raw: string;
  readonly clean: string;
  readonly sealed: string;
  readonly group: string;
}

export const LIMIT = 700_000;

export async function setting(world: StreamWorld, partitions = 1): Promise<Setting> {
  const id = randomBytes(4).toString("hex");
  const names = { raw: `raw-${id}`, clean: `clean-${id}`, sealed: `sealed-${id}`, group: `group-${id}` };
  await world.createTopics([names.raw, names.clean, names.sealed].map((name) => ({ name, partitions, limit: LIMIT })));
  return names;
}

export function join(world: StreamWorld, { group, raw, clean, sealed }: Setting): Promise<Member> {
  return world.join(group, [raw], [clean, sealed]);
}

export function numbered(from: number, count: number): readonly NewRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    timestamp: 1_700_000_000_000 + from + i,
    key: utf8(`k${from + i}`),
    value: utf8(`v${from + i}`),
    headers: {},
  }));
}

export function texts(records: readonly RawRecord[]): readonly string[] {
  return records.map((r) => Buffer.from(r.value ?? []).toString());
}

export function sealedRecord(topic: string, raw: RawRecord, more: Partial<SealedRecord> = {}): SealedRecord {
  return {
    topic,
    source: raw.at,
    outcome: "quarantined",
    reason: "undecodable",
    detail: "field note",
    controller: "acme",
    subject: SUBJECT_ID,
    channel: "chat",
    occurredAt: 1_650_000_000_123,
    sealed: Uint8Array.of(0, 255, 1, 254),
    ...more,
  };
}

export async function cleanBatch(batch: SourceBatch, topic: string) {
  const clean = await Promise.all(batch.records.map((r) => cleanRecords(r, [topic])));
  return { from: batch, clean: clean.flat(), sealed: [] };
}

/** Takes batches, cleans each record into `topic` and hands back, until `enough` says so after a batch. */
export async function cleanUntil(member: Member, topic: string, enough: (batch: SourceBatch) => boolean) {
  const stop = new AbortController();
  for await (const batch of member.source.batches(stop.signal)) {
    await member.sink.write(await cleanBatch(batch, topic));
    batch.done();
    if (enough(batch)) stop.abort();
  }
}

/** What a following source gives until every one of `partitions` has given an empty batch at its end. */
export async function followToEnd(source: Source, partitions: number): Promise<readonly SourceBatch[]> {
  const stop = new AbortController();
  const batches: SourceBatch[] = [];
  const ended = new Set<string>();
  for await (const batch of source.batches(stop.signal)) {
    batches.push(batch);
    if (batch.records.length === 0 && batch.next === batch.endOffset) ended.add(`${batch.topic}/${batch.partition}`);
    batch.done();
    if (ended.size === partitions) stop.abort();
  }
  return batches;
}
