import type { RawRecord } from "../core/event.ts";
import { ReadBack } from "./read-back.ts";

/**
 * One membership in the consumer group, from a join to the next: whatever was handed out in it is void when it ends.
 *
 * A rebalance that the broker has announced does not end it at once: what is in hand may be finished first, for as long as
 * `hurry` allows.
 */
export class Generation {
  readonly #over = new AbortController();
  #until = Number.POSITIVE_INFINITY;
  #lastBeat = performance.now();
  readonly #waiting = new Set<(alive: boolean) => void>();
  readonly slots: ReadonlyMap<string, Slot>;

  constructor(assignment: Readonly<Record<string, readonly number[]>>) {
    const slots = Object.entries(assignment).flatMap(([topic, partitions]) =>
      partitions.map((partition) => new Slot(this, topic, partition)),
    );
    this.slots = new Map(slots.map((slot) => [placeName(slot), slot]));
  }

  get ended(): boolean {
    return this.#over.signal.aborted;
  }

  /** Aborts when the generation ends. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  isCurrent(): boolean {
    return !this.ended && performance.now() < this.#until;
  }

  /** The group is changing: no new work. */
  get hurried(): boolean {
    return this.#until !== Number.POSITIVE_INFINITY;
  }

  hurry(millis: number): void {
    this.#until = Math.min(this.#until, performance.now() + millis);
  }

  /** The broker has confirmed that we are a member. */
  beat(): void {
    this.#lastBeat = performance.now();
    this.#tell(true);
  }

  get sinceBeat(): number {
    return performance.now() - this.#lastBeat;
  }

  /** Waits until the broker confirms again that we are a member; false where we are none any more. */
  nextBeat(): Promise<boolean> {
    if (this.ended) return Promise.resolve(false);
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  end(): void {
    this.#over.abort();
    this.#tell(false);
  }

  #tell(alive: boolean): void {
    for (const resolve of this.#waiting) resolve(alive);
    this.#waiting.clear();
  }
}

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

export function placeName({ topic, partition }: Place): string {
  return `${topic}/${partition}`;
}

/** A partition that is ours for one generation. */
export class Slot implements Place {
  readonly generation: Generation;
  readonly topic: string;
  readonly partition: number;
  /** Set while batches may be given; taken back when another instance turns out to own the partition. */
  ready = false;
  /** All before it is done or needs nothing done. */
  position = 0n;
  /** Where reading begins, if what lies before the position is to be read back first. */
  readFrom: bigint | undefined;
  /** What is read since the partition was opened, and what lies just before it. */
  stretch = new ReadBack();
  /** What the group has committed, where that matters; undefined before the first commit. */
  committed: bigint | undefined;
  /** The position that was last sought, so that a gap in the log is not sought for ever. */
  sought: bigint | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(generation: Generation, topic: string, partition: number) {
    this.generation = generation;
    this.topic = topic;
    this.partition = partition;
  }

  isCurrent(): boolean {
    return this.ready && this.generation.isCurrent();
  }

  /** True on the way to the position from further back. */
  get readsBack(): boolean {
    return (this.sought ?? this.position) < this.position;
  }

  /** The records from the position on; those before it are kept for `stretch` if they were read for that. */
  take(records: readonly RawRecord[]): readonly RawRecord[] {
    if (this.readsBack) this.stretch.add(records.filter((record) => record.at.offset < this.position));
    return records.filter((record) => record.at.offset >= this.position);
  }

  /** One batch of a partition at a time. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
