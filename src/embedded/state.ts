import { UserError } from "../core/errors.ts";
import {
  encodeEntry,
  entriesOf,
  type PositionEntry,
  type SectionHead,
  type SnapshotEntry,
  type TopicEntry,
} from "./entries.ts";
import type { PayloadPlace } from "./journal.ts";
import { Sections } from "./sections.ts";
import { damaged } from "./segment.ts";

export interface PartitionState {
  /** The oldest offset that has not expired, and the one to come. */
  start: bigint;
  end: bigint;
  readonly sections: Sections;
  /** The section that was read last; consumers come back for the rest of it. */
  cached: { readonly base: bigint; readonly bytes: Uint8Array } | undefined;
}

export interface TopicState {
  entry: TopicEntry;
  readonly partitions: PartitionState[];
}

function newPartition(start = 0n, end = 0n): PartitionState {
  return { start, end, sections: new Sections(), cached: undefined };
}

/** What the journal says, held in memory. It changes only by payloads that are on disk, at opening and later alike. */
export class State {
  readonly #topics: TopicState[] = [];
  readonly #byName = new Map<string, TopicState>();
  readonly #positions = new Map<string, PositionEntry>();
  /** Segments that still hold records that have expired. */
  readonly stale = new Set<number>();

  topics(): readonly TopicState[] {
    return this.#topics;
  }

  topic(name: string): TopicState | undefined {
    return this.#byName.get(name);
  }

  /** Throws `UserError("topic-missing")` or `UserError("topic-too-small")`. */
  partition(name: string, partition: number): PartitionState {
    const topic = this.#byName.get(name);
    if (topic === undefined) throw new UserError("topic-missing", name);
    const found = topic.partitions[partition];
    if (found === undefined) {
      throw new UserError(
        "topic-too-small",
        `${name} has ${topic.partitions.length} partitions, so none is ${partition}`,
      );
    }
    return found;
  }

  committed(group: string, topic: number, partition: number): bigint | undefined {
    const found = this.#positions.get(positionName(group, topic, partition));
    return found === undefined ? undefined : BigInt(found.next);
  }

  snapshot(): Buffer {
    const topics = this.#topics.map(({ entry, partitions }) => ({
      ...entry,
      bounds: partitions.map(({ start, end }) => ({ start: String(start), end: String(end) })),
    }));
    return encodeEntry({ is: "snapshot", body: { topics, positions: [...this.#positions.values()] } });
  }

  /** Takes in a payload that is on disk. Throws `data-folder-damaged` where it does not go on from what was before. */
  take(payload: Buffer, place: PayloadPlace): void {
    if (place.first) this.#takeSnapshot(payload, place);
    else this.#takeEntries(payload, place);
  }

  #takeEntries(payload: Buffer, place: PayloadPlace): void {
    for (const { entry, start } of entriesOf(payload)) {
      const at = place.at + start;
      switch (entry.is) {
        case "section":
          this.#takeSection(entry.body, place, at);
          break;
        case "topic":
          this.#takeTopic(entry.body);
          break;
        case "position":
          this.#takePosition(entry.body);
          break;
        case "trim": {
          const partition = this.#topics[entry.body.topic]?.partitions[entry.body.partition];
          if (partition === undefined) throw damaged(place.file, at);
          this.#trim(partition, BigInt(entry.body.start));
          break;
        }
        default:
          throw damaged(place.file, at);
      }
    }
  }

  #takeSnapshot(payload: Buffer, place: PayloadPlace): void {
    if (this.#topics.length > 0 || this.#positions.size > 0) {
      if (!payload.equals(this.snapshot())) throw damaged(place.file, place.at);
      return;
    }
    for (const { entry } of entriesOf(payload)) {
      if (entry.is !== "snapshot") throw damaged(place.file, place.at);
      this.#load(entry.body);
    }
  }

  #load(snapshot: SnapshotEntry): void {
    for (const { bounds, ...entry } of snapshot.topics) {
      this.#takeTopic(entry);
      // The records before the snapshot are gone with their segments.
      this.#topics[entry.id]?.partitions.splice(
        0,
        bounds.length,
        ...bounds.map(({ start, end }) => newPartition(BigInt(start), BigInt(end))),
      );
    }
    for (const position of snapshot.positions) this.#takePosition(position);
  }

  #takeTopic(entry: TopicEntry): void {
    const known = this.#topics[entry.id];
    const topic = known ?? { entry, partitions: [] };
    topic.entry = entry;
    while (topic.partitions.length < entry.partitions) topic.partitions.push(newPartition());
    this.#topics[entry.id] = topic;
    this.#byName.set(entry.name, topic);
  }

  #takePosition(entry: PositionEntry): void {
    this.#positions.set(positionName(entry.group, entry.topic, entry.partition), entry);
  }

  #takeSection(head: SectionHead, place: PayloadPlace, at: number): void {
    const partition = this.#topics[head.topic]?.partitions[head.partition];
    if (partition === undefined || head.base !== partition.end || head.count === 0) throw damaged(place.file, at);
    partition.sections.push({
      base: head.base,
      count: head.count,
      segment: place.segment,
      at: place.at + head.from,
      length: head.length,
      crc: head.crc,
      appendedAt: head.appendedAt,
    });
    partition.end += BigInt(head.count);
  }

  #trim(partition: PartitionState, start: bigint): void {
    partition.start = start;
    partition.cached = undefined;
    const gone = partition.sections.find(start);
    for (let i = 0; i < gone; i++) {
      const place = partition.sections.get(i);
      if (place !== undefined && place.length > 0) this.stale.add(place.segment);
    }
    partition.sections.drop(gone);
  }
}

function positionName(group: string, topic: number, partition: number): string {
  return `${topic}/${partition}/${group}`;
}
