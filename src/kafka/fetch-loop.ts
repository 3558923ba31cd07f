import { setTimeout as sleep } from "node:timers/promises";
import type { Consumer, ConsumerEndBatchProcessEvent, EachBatchPayload } from "kafkajs";
import { EdgeError, type EdgeErrorCode, UserError } from "../core/errors.ts";
import type { Source, SourceBatch } from "../core/stream.ts";
import { type Connection, disconnectQuietly } from "./connection.ts";
import { asEdge, isOusted, isRebalancing, wordFor } from "./failures.ts";
import { Generation, placeName, type Slot } from "./generation.ts";
import { type GroupTuning, type OnState, tuned } from "./group-tuning.ts";
import { Handover } from "./handover.ts";
import { rawRecord } from "./raw-record.ts";
import { requireTopics, tellDeleted } from "./topic-facts.ts";

export interface FetchOptions extends GroupTuning {
  readonly connection: Connection;
  readonly group: string;
  readonly topics: readonly string[];
  /** Asked once, before the first start; throws `UserError` where the topics are not as they must be. */
  readonly check?: () => Promise<void>;
  readonly onState: OnState;
  /** Called at each join, before anything is fetched: gives a function that finds where a partition starts. */
  readonly begin: (generation: Generation) => (slot: Slot) => Promise<bigint>;
  /** Called when partitions are given up; the next `begin` waits for it. */
  readonly end: () => Promise<void>;
  /** Called with each batch before it is offered. */
  readonly made: (batch: SourceBatch, slot: Slot) => void;
  /** Called when a batch is handed back; moves `slot.position` where that is enough for it. */
  readonly done: (slot: Slot, next: bigint) => void;
  /** More to do while the consumer runs; its return value is called when it ends. */
  readonly attend?: (consumer: Consumer, current: () => Generation | undefined, handover: Handover) => () => void;
}

/**
 * A consumer group as a `Source`: joins, finds out where each partition starts before the first fetch, hands over batches
 * one at a time for each partition, beats while they are in other hands, and starts again with backoff when kafkajs stops.
 */
export function fetchLoop(options: FetchOptions): Source {
  return { batches: (signal) => new FetchLoop(options).batches(signal) };
}

class FetchLoop {
  readonly #options: FetchOptions;
  readonly #handover = new Handover();
  readonly #stopped = new AbortController();
  readonly #tuning: Required<GroupTuning>;
  #generation: Generation | undefined;
  #released: Promise<void> = Promise.resolve();
  #state: boolean | EdgeErrorCode | undefined;
  #failure: { readonly thrown: unknown } | undefined;

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#tuning = tuned(options);
  }

  async *batches(signal: AbortSignal): AsyncGenerator<SourceBatch> {
    const stop = (): void => {
      this.#stopped.abort();
      this.#handover.close();
    };
    if (signal.aborted) return;
    signal.addEventListener("abort", stop, { once: true });
    const running = this.#supervise().catch((thrown: unknown) => {
      this.#failure = { thrown };
      stop();
    });
    let ended = false;
    try {
      yield* this.#handover.batches();
      ended = true;
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
      if (!ended) {
        this.#endGeneration();
        this.#handover.abandon();
      }
      await running;
    }
    if (this.#failure !== undefined) throw this.#failure.thrown;
  }

  async #supervise(): Promise<void> {
    const { connection, topics, group } = this.#options;
    const { signal } = this.#stopped;
    let known = false;
    for (let attempt = 1; !signal.aborted; attempt++) {
      const began = performance.now();
      try {
        if (!known) {
          await requireTopics(connection, topics);
          await this.#options.check?.();
        }
        known = true;
        await this.#consume(signal);
      } catch (thrown) {
        if (thrown instanceof UserError) throw thrown;
        const { code } = asEdge(thrown);
        // A run that lasted is no further failure of the same kind.
        if (performance.now() - began > 60_000) attempt = 1;
        const millis = this.#tuning.backoff(attempt);
        connection.log.warn(`the consumer stopped (${wordFor(thrown) ?? "unknown"}); starts again`, {
          component: "kafka",
          code,
          group,
          attempt,
          millis,
        });
        this.#tell(false, code);
        await sleep(millis, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** One consumer from its start until it crashes (throws) or is told to stop. */
  async #consume(signal: AbortSignal): Promise<void> {
    const { connection, group, topics, attend } = this.#options;
    const { heartbeatInterval } = this.#tuning;
    const consumer = connection.client().consumer({
      groupId: group,
      readUncommitted: false,
      allowAutoTopicCreation: false,
      sessionTimeout: this.#tuning.sessionTimeout,
      rebalanceTimeout: this.#tuning.rebalanceTimeout,
      heartbeatInterval,
      maxWaitTimeInMs: this.#tuning.maxWait,
      maxBytesPerPartition: this.#tuning.bytesPerPartition,
      maxBytes: Math.max(10 * 1024 * 1024, this.#tuning.bytesPerPartition),
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5, restartOnFailure: async () => false },
    });
    const { events } = consumer;
    const crashed = Promise.withResolvers<never>();
    crashed.promise.catch(() => undefined);
    consumer.on(events.CRASH, ({ payload }) => {
      this.#endGeneration();
      crashed.reject(payload.error);
    });
    consumer.on(events.GROUP_JOIN, ({ payload }) => this.#join(consumer, payload.memberAssignment));
    consumer.on(events.REBALANCING, () => this.#endGeneration());
    consumer.on(events.STOP, () => this.#endGeneration());
    consumer.on(events.END_BATCH_PROCESS, ({ payload }) => this.#passed(payload));
    consumer.on(events.HEARTBEAT, () => {
      this.#generation?.beat();
      this.#tellIfReady();
    });
    const watch = setInterval(() => this.#watch(crashed.reject), heartbeatInterval);
    const leave = attend?.(consumer, () => this.#generation, this.#handover);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: this.#tuning.concurrency,
        eachBatch: (payload) => this.#eachBatch(consumer, payload),
      });
      const aborted = new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
      await Promise.race([aborted, crashed.promise]);
    } finally {
      leave?.();
      // Waits for the batches in other hands, then leaves the group.
      await disconnectQuietly(consumer);
      clearInterval(watch);
      this.#endGeneration();
      await this.#released;
    }
  }

  /** Runs before kafkajs fetches anything of the new assignment. */
  #join(consumer: Consumer, assignment: Readonly<Record<string, readonly number[]>>): void {
    this.#endGeneration();
    const generation = new Generation(assignment);
    this.#generation = generation;
    consumer.pause(Object.entries(assignment).map(([topic, partitions]) => ({ topic, partitions: [...partitions] })));
    const { connection, group } = this.#options;
    connection.log.info("joined the group", { component: "kafka", group, count: generation.slots.size });
    this.#released
      .then(async () => {
        const startOf = this.#options.begin(generation);
        await Promise.all([...generation.slots.values()].map((slot) => this.#open(consumer, slot, startOf)));
        this.#tellIfReady();
      })
      .catch((thrown: unknown) => this.#fail(thrown));
  }

  /** Finds where the partition starts, seeks there and lets it flow; tries for as long as it is ours. */
  async #open(consumer: Consumer, slot: Slot, startOf: (slot: Slot) => Promise<bigint>): Promise<void> {
    const { topic, partition, generation } = slot;
    for (let attempt = 1; !generation.ended; attempt++) {
      try {
        slot.position = await startOf(slot);
        if (generation.ended) return;
        slot.ready = true;
        this.#seek(consumer, slot, slot.readFrom);
        consumer.resume([{ topic, partitions: [partition] }]);
        return;
      } catch (thrown) {
        if (thrown instanceof UserError) throw thrown;
        if (generation.ended) return;
        const { code } = thrown instanceof EdgeError ? thrown : asEdge(thrown);
        this.#options.connection.log.warn("cannot open a partition; tries again", {
          component: "kafka",
          code,
          topic,
          partition,
          attempt,
        });
        this.#tell(false, code);
        await sleep(this.#tuning.backoff(attempt), undefined, { signal: generation.over }).catch(() => undefined);
      }
    }
  }

  #seek(consumer: Consumer, slot: Slot, to = slot.position): void {
    slot.sought = to;
    consumer.seek({ topic: slot.topic, partition: slot.partition, offset: `${to}` });
  }

  async #eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const slot = this.#generation?.slots.get(placeName(batch));
    if (slot === undefined) return;
    const beat = (): Promise<void> => this.#beat(slot.generation, payload);
    const timer = setInterval(beat, this.#tuning.heartbeatInterval);
    await slot.inTurn(() => this.#give(consumer, payload, slot, beat)).finally(() => clearInterval(timer));
    if (!slot.ready && !slot.generation.ended) this.#reopen(consumer, slot);
  }

  async #give(consumer: Consumer, payload: EachBatchPayload, slot: Slot, beat: () => Promise<void>): Promise<void> {
    const { batch } = payload;
    if (!slot.isCurrent()) return;
    const fetched = BigInt(String(Reflect.get(batch, "fetchedOffset") ?? batch.firstOffset() ?? slot.position));
    if (fetched > slot.position) {
      // Left from before the seek, or kafkajs passed over something by itself: only reading from our own position tells.
      if (slot.sought !== slot.position) return this.#seek(consumer, slot);
      tellDeleted(this.#options.connection, slot, slot.position);
    }
    const next = BigInt(batch.lastOffset()) + 1n;
    const records = slot.take(batch.messages.map((message) => rawRecord(batch.topic, batch.partition, message)));
    if (next <= slot.position)
      return slot.readsBack ? payload.resolveOffset(batch.lastOffset()) : this.#seek(consumer, slot);
    slot.sought = slot.position;
    if (records.length === 0) slot.position = next;
    const size = this.#tuning.recordsPerBatch;
    for (let at = 0; at < records.length; at += size) {
      const after = records[at + size]?.at.offset ?? next;
      await this.#offer(payload, slot, records.slice(at, at + size), after, beat);
      // Unwritten, or the group changes: what is left comes again to whoever has the partition then.
      if (slot.position < after || slot.generation.hurried) break;
    }
    if (slot.position > fetched)
      payload.resolveOffset(slot.position === next ? batch.lastOffset() : `${slot.position - 1n}`);
  }

  async #offer(
    { batch }: EachBatchPayload,
    slot: Slot,
    records: SourceBatch["records"],
    next: bigint,
    beat: () => Promise<void>,
  ): Promise<void> {
    await this.#handover.offer((done) => {
      const made: SourceBatch = {
        topic: batch.topic,
        partition: batch.partition,
        records,
        next,
        endOffset: BigInt(batch.highWatermark),
        stretch: slot.stretch,
        isCurrent: () => slot.isCurrent(),
        beat,
        done: () => {
          if (slot.isCurrent()) this.#options.done(slot, next);
          done();
        },
      };
      this.#options.made(made, slot);
      return made;
    });
  }

  /** Another instance has opened the partition's producer. It is opened again only once the broker says that it is ours. */
  #reopen(consumer: Consumer, slot: Slot): void {
    consumer.pause([{ topic: slot.topic, partitions: [slot.partition] }]);
    slot.generation
      .nextBeat()
      .then((alive) => (alive ? this.#open(consumer, slot, this.#options.begin(slot.generation)) : undefined))
      .catch((thrown: unknown) => this.#fail(thrown));
  }

  async #beat(generation: Generation, payload: EachBatchPayload): Promise<void> {
    try {
      await payload.heartbeat();
    } catch (thrown) {
      if (isOusted(thrown)) this.#endGeneration(generation);
      else if (isRebalancing(thrown)) generation.hurry(this.#tuning.rebalanceTimeout / 2);
    }
  }

  /** kafkajs passes over transaction markers and aborted records by itself, and tells so only here. */
  #passed(payload: ConsumerEndBatchProcessEvent["payload"]): void {
    const slot = this.#generation?.slots.get(placeName(payload));
    if (slot === undefined || payload.batchSize > 0 || payload.firstOffset === null) return;
    const first = BigInt(payload.firstOffset);
    const next = BigInt(payload.lastOffset) + 1n;
    void slot.inTurn(async () => {
      if (slot.isCurrent() && first <= slot.position && next > slot.position) slot.position = next;
    });
  }

  #watch(crash: (reason: Error) => void): void {
    const generation = this.#generation;
    const { heartbeatInterval, sessionTimeout } = this.#tuning;
    if (generation === undefined || generation.ended) return;
    if (generation.sinceBeat > 3 * heartbeatInterval) this.#tell(false, "broker-away");
    if (generation.sinceBeat > sessionTimeout) {
      // The broker has given our partitions away by now, whether kafkajs knows it or not.
      this.#endGeneration(generation);
      crash(new EdgeError("broker-away", "no answer within the session"));
    }
  }

  #endGeneration(generation = this.#generation): void {
    if (generation === undefined || generation.ended) return;
    generation.end();
    this.#handover.sweep();
    this.#released = this.#released.then(() => this.#options.end()).catch((thrown: unknown) => this.#fail(thrown));
  }

  #fail(thrown: unknown): void {
    this.#failure ??= { thrown };
    this.#stopped.abort();
    this.#handover.close();
  }

  #tellIfReady(): void {
    const generation = this.#generation;
    if (generation?.isCurrent() && generation.slots.values().every((slot) => slot.ready)) this.#tell(true);
  }

  #tell(ready: boolean, code?: EdgeErrorCode): void {
    const state = code ?? ready;
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onState(code === undefined ? { ready } : { ready, code });
  }
}
