import type { Producer, Transaction } from "kafkajs";
import { EdgeError } from "../core/errors.ts";
import type { SourceBatch } from "../core/stream.ts";
import { type Connection, disconnectQuietly } from "./connection.ts";
import { asEdge } from "./failures.ts";
import { placeName, type Slot } from "./generation.ts";
import { boundsOf, tellDeleted } from "./topic-facts.ts";

/** The transactional producer of one input partition; whoever opens it next fences it. */
export class Owner {
  readonly #producer: Producer;
  #begun: Transaction | undefined;
  #work: Promise<unknown> = Promise.resolve();
  /** What the group had committed for the partition when the producer was opened; undefined before the first commit. */
  readonly committed: bigint | undefined;

  private constructor(producer: Producer, begun: Transaction, committed: bigint | undefined) {
    this.#producer = producer;
    this.#begun = begun;
    this.committed = committed;
  }

  /**
   * The order is what makes the hand-over exact. Beginning a transaction asks for a producer id (InitProducerId), which
   * fences an earlier owner and completes or aborts what it left; only then does the committed offset stand still.
   */
  static async open(connection: Connection, group: string, topic: string, partition: number): Promise<Owner> {
    const producer = connection.client().producer({
      transactionalId: `${group}.${topic}.${partition}`,
      // A transaction of kafkajs is idempotent by itself; the flag `idempotent` would only ask for a second producer id.
      maxInFlightRequests: 1,
      transactionTimeout: 60_000,
      allowAutoTopicCreation: false,
      createPartitioner: () => partitionOf,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    });
    try {
      await producer.connect();
      const begun = await producer.transaction();
      return new Owner(producer, begun, await committedOffset(connection, group, topic, partition));
    } catch (thrown) {
      await disconnectQuietly(producer);
      throw asEdge(thrown);
    }
  }

  /** Gives a transaction to `work` alone. */
  use<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const used = this.#work.then(async () => {
      const transaction = this.#begun ?? (await this.#producer.transaction());
      this.#begun = undefined;
      return await work(transaction);
    });
    this.#work = used.catch(() => undefined);
    return used;
  }

  /** Waits for the work in hand, then disconnects. */
  async close(): Promise<void> {
    await this.#work;
    if (this.#begun?.isActive()) await this.#begun.abort().catch(() => undefined);
    await disconnectQuietly(this.#producer);
  }
}

function partitionOf({ message }: { readonly message: { readonly partition?: number } }): number {
  if (message.partition === undefined) throw new TypeError("a message without a partition");
  return message.partition;
}

async function committedOffset(
  connection: Connection,
  group: string,
  topic: string,
  partition: number,
): Promise<bigint | undefined> {
  const answer = await connection.asAdmin((admin) => admin.fetchOffsets({ groupId: group, topics: [topic] }));
  const found = answer.find((t) => t.topic === topic)?.partitions.find((p) => p.partition === partition);
  const offset = BigInt(found?.offset ?? -1);
  return offset < 0n ? undefined : offset;
}

/** The owners of one process: one for each partition at most. What source and sink of the clean loop share. */
export class Owners {
  readonly #connection: Connection;
  readonly group: string;
  readonly #last = new Map<string, Promise<Owner | undefined>>();
  readonly #acknowledged = new Map<string, bigint>();
  readonly #bySlot = new WeakMap<Slot, Owner>();
  readonly #slots = new WeakMap<SourceBatch, Slot>();

  constructor(connection: Connection, group: string) {
    this.#connection = connection;
    this.group = group;
  }

  /** Closes an earlier owner of the partition, opens a new one, and says where to read from. */
  async open(slot: Slot): Promise<bigint> {
    const owner = await this.#replace(slot);
    slot.committed = this.committedOf(slot, owner);
    const { low = 0n } = (await boundsOf(this.#connection, slot.topic)).get(slot.partition) ?? {};
    const { committed } = slot;
    if (committed === undefined) return low;
    if (committed >= low) return committed;
    tellDeleted(this.#connection, slot, committed);
    return low;
  }

  async #replace(slot: Slot): Promise<Owner> {
    const place = placeName(slot);
    const opening = (this.#last.get(place) ?? Promise.resolve(undefined)).then(async (earlier) => {
      await earlier?.close();
      if (slot.generation.ended) throw new EdgeError("partition-lost");
      return await Owner.open(this.#connection, this.group, slot.topic, slot.partition);
    });
    this.#last.set(
      place,
      opening.catch(() => undefined),
    );
    const owner = await opening;
    this.#bySlot.set(slot, owner);
    return owner;
  }

  claim(batch: SourceBatch, slot: Slot): void {
    this.#slots.set(batch, slot);
  }

  /** The partition that a batch came from; throws `EdgeError("partition-lost")` where it is not ours any more. */
  slotOf(batch: SourceBatch): Slot {
    const slot = this.#slots.get(batch);
    if (slot === undefined || !slot.isCurrent()) throw new EdgeError("partition-lost");
    return slot;
  }

  /** The broker has acknowledged a commit. */
  acknowledge(slot: Slot, next: bigint): void {
    this.#acknowledged.set(placeName(slot), next);
    slot.committed = next;
    slot.position = next;
  }

  /**
   * What the group has committed, as the broker says now or has said to us before: a broker that dies right after it has
   * acknowledged a commit can forget it when it is the only one (measured with 4.4.0: at its start it takes partitions whose
   * leader it has not heard of yet for deleted, and leaves out their commit markers).
   */
  committedOf(slot: Slot, owner: Owner): bigint | undefined {
    const acknowledged = this.#acknowledged.get(placeName(slot));
    const { committed } = owner;
    if (acknowledged === undefined || (committed !== undefined && committed >= acknowledged)) return committed;
    const { topic, partition } = slot;
    this.#connection.log.warn("the broker has forgotten a commit that it acknowledged; goes on behind it", {
      component: "kafka",
      topic,
      partition,
      offset: `${acknowledged}`,
    });
    return acknowledged;
  }

  /** Undefined after `discard`, until the next `again`. */
  ownerOf(slot: Slot): Owner | undefined {
    return this.#bySlot.get(slot);
  }

  /** After a failure: what became of the last transaction is known only to a fresh producer. */
  discard(slot: Slot): void {
    this.#bySlot.delete(slot);
  }

  async again(slot: Slot): Promise<Owner> {
    return await this.#replace(slot);
  }

  async closeAll(): Promise<void> {
    const all = [...this.#last.values()];
    this.#last.clear();
    await Promise.all(all.map(async (opening) => await (await opening)?.close()));
  }
}
