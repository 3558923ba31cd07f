import type { Message, RecordMetadata, Transaction } from "kafkajs";
import { isEncoded } from "../core/apply.ts";
import { EdgeError, EventError } from "../core/errors.ts";
import { sealedHeaders } from "../core/sealed-headers.ts";
import type { CleanBatch, Receipt, SealedRecord, Sink, SourceBatch } from "../core/stream.ts";
import type { Connection } from "./connection.ts";
import { cutByBytes, valueLimit } from "./cut.ts";
import { asEdge, isTooLarge } from "./failures.ts";
import type { Slot } from "./generation.ts";
import type { Owner, Owners } from "./owners.ts";
import { PART_HEADER, splitSealed } from "./sealed-parts.ts";
import { createFacts, type Facts } from "./topic-facts.ts";

interface Outgoing {
  readonly topic: string;
  readonly message: Message & { readonly partition: number };
  /** Undefined for the parts of a sealed payload after the first: an event has one receipt for each record it became. */
  readonly receipt: Omit<Receipt, "offset"> | undefined;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function cleanMessages(batch: CleanBatch): readonly Outgoing[] {
  return batch.clean.map((encoded) => {
    if (!isEncoded(encoded)) throw new EventError("bug", "not an encoded record");
    const { topic, partition, key, headers, privacy } = encoded.record.contents;
    // The broker's own time stays on the record: an event's can be so old or so new that retention or the broker refuses it.
    const message = { key, partition, headers: { ...headers }, value: bufferOf(encoded.value) };
    return { topic, message, receipt: { source: privacy.source, topic, partition } };
  });
}

function sealedMessages(record: SealedRecord, limit: number): readonly Outgoing[] {
  const { topic, source } = record;
  const { partition } = source;
  const parts = splitSealed(record.sealed, limit);
  return parts.map((part, i) => {
    const headers = {
      ...sealedHeaders(record),
      ...(parts.length === 1 ? {} : { [PART_HEADER]: `${i + 1}/${parts.length}` }),
    };
    const message = { key: record.subject ?? null, partition, headers, value: bufferOf(part) };
    return { topic, message, receipt: i === 0 ? { source, topic, partition } : undefined };
  });
}

/**
 * Writes clean and sealed records to the partition number they came from, and commits the source's position, in one
 * transaction of the partition's own producer.
 *
 * After an `EdgeError` the next `write` of the batch opens a fresh producer, which aborts what was left or finds that the
 * commit had gone through; then nothing is written twice. A key and headers that alone are too large for the topic:
 * `EventError("record-too-large")`, and nothing is written.
 */
export function createSink(connection: Connection, owners: Owners): Sink {
  const facts = createFacts(connection);
  return {
    limit: async (topic) => valueLimit((await facts.of(topic)).maxBytes),
    write: (batch) => write(owners, facts, batch),
  };
}

async function write(owners: Owners, facts: Facts, batch: CleanBatch): Promise<readonly Receipt[]> {
  const slot = owners.slotOf(batch.from);
  const outgoing = [...cleanMessages(batch)];
  for (const record of batch.sealed) {
    outgoing.push(...sealedMessages(record, valueLimit((await facts.of(record.topic)).maxBytes)));
  }
  const runs = await roundsOf(outgoing, facts, slot);
  const owner = owners.ownerOf(slot) ?? (await recover(owners, slot, batch.from));
  if (slot.committed === batch.from.next) return receipts(outgoing, new Map());
  const offsets = new Map<Outgoing, bigint>();
  try {
    await owner.use((transaction) => transact(owners.group, transaction, batch.from, runs, offsets));
  } catch (thrown) {
    await failed(owners, facts, slot, owner, runs, thrown);
  }
  owners.acknowledge(slot, batch.from.next);
  return receipts(outgoing, offsets);
}

/** A fresh producer after a failed write. The committed offset says whether the failed one had gone through after all. */
async function recover(owners: Owners, slot: Slot, from: SourceBatch): Promise<Owner> {
  const owner = await owners.again(slot);
  const committed = owners.committedOf(slot, owner);
  if (committed === from.next) {
    owners.acknowledge(slot, from.next);
  } else if (committed !== slot.committed) {
    slot.ready = false;
    throw new EdgeError("partition-lost");
  }
  return owner;
}

async function failed(
  owners: Owners,
  facts: Facts,
  slot: Slot,
  owner: Owner,
  runs: readonly Round[],
  thrown: unknown,
): Promise<never> {
  owners.discard(slot);
  if (isTooLarge(thrown)) for (const run of runs.flat()) facts.forget(run.topic);
  await owner.close();
  const edge = asEdge(thrown);
  if (edge.code === "partition-lost") slot.ready = false;
  throw edge;
}

interface Run {
  readonly topic: string;
  readonly records: readonly Outgoing[];
}

/** What one request carries: at most one run of each topic. */
type Round = readonly Run[];

async function roundsOf(outgoing: readonly Outgoing[], facts: Facts, slot: Slot): Promise<readonly Round[]> {
  const rounds: Run[][] = [];
  for (const [topic, records] of Map.groupBy(outgoing, (o) => o.topic)) {
    const { maxBytes, partitions } = await facts.of(topic);
    if (partitions <= slot.partition) {
      facts.forget(topic);
      throw new EdgeError("broker-refused", `${topic} has ${partitions} partitions, ${slot.topic} more`);
    }
    for (const [i, run] of cutByBytes(records, (o) => o.message, maxBytes).entries()) {
      const round = rounds[i];
      if (round === undefined) rounds.push([{ topic, records: run }]);
      else round.push({ topic, records: run });
    }
  }
  return rounds;
}

async function transact(
  group: string,
  transaction: Transaction,
  from: SourceBatch,
  rounds: readonly Round[],
  offsets: Map<Outgoing, bigint>,
): Promise<void> {
  const current = (): void => {
    if (!from.isCurrent()) throw new EdgeError("partition-lost");
  };
  try {
    for (const round of rounds) {
      current();
      const topicMessages = round.map(({ topic, records }) => ({ topic, messages: records.map((o) => o.message) }));
      note(offsets, round, await transaction.sendBatch({ topicMessages }));
    }
    const partitions = [{ partition: from.partition, offset: `${from.next}` }];
    await transaction.sendOffsets({ consumerGroupId: group, topics: [{ topic: from.topic, partitions }] });
    current();
    await transaction.commit();
  } catch (thrown) {
    if (transaction.isActive()) await transaction.abort().catch(() => undefined);
    throw thrown;
  }
}

function note(offsets: Map<Outgoing, bigint>, round: Round, answers: readonly RecordMetadata[]): void {
  for (const { topic, records } of round) {
    const base = answers.find((a) => a.topicName === topic)?.baseOffset;
    if (base === undefined) continue;
    for (const [i, record] of records.entries()) offsets.set(record, BigInt(base) + BigInt(i));
  }
}

function receipts(outgoing: readonly Outgoing[], offsets: ReadonlyMap<Outgoing, bigint>): readonly Receipt[] {
  return outgoing.flatMap((o) => (o.receipt === undefined ? [] : [{ ...o.receipt, offset: offsets.get(o) }]));
}
