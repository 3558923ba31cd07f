import { crc32 } from "node:zlib";
import { EdgeError, UserError } from "../core/errors.ts";
import { encodeEntry, encodeSectionHead, type TopicEntry, type TopicSettings, type TrimEntry } from "./entries.ts";
import { PAYLOAD_FROM } from "./journal.ts";
import { encodeRecord, type NewRecord } from "./records.ts";
import type { State } from "./state.ts";

/** Moves a group's position from exactly `expected` ahead to `next`. */
export interface Commit {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly expected: bigint;
  readonly next: bigint;
}

/** Something to be written all or not at all. */
export interface Change {
  readonly define?: { readonly name: string; readonly partitions: number; readonly settings: TopicSettings };
  readonly records?: readonly NewRecord[];
  readonly commits?: readonly Commit[];
  readonly trims?: readonly TrimEntry[];
}

/** New records of one partition, in order. */
interface Run {
  readonly topic: number;
  readonly partition: number;
  readonly base: bigint;
  readonly records: Buffer[];
}

/** A section is closed when it has grown past this: it is what one read takes from the disk. */
const SECTION_BYTES = 64 * 1024;
/** What one frame may hold; it is written and read in one piece. */
export const FRAME_BYTES = 512 * 1024 * 1024;

/** Changes that become one frame: each sees those before it, and none is seen by anybody until the frame is on disk. */
export class Draft {
  readonly #state: State;
  readonly #now: number;
  readonly #defined = new Map<string, TopicEntry>();
  readonly #runs = new Map<string, Run>();
  readonly #positions = new Map<string, bigint>();
  readonly #entries: Buffer[] = [];
  #size = 0;

  /** @param now milliseconds since 1970; retention counts from it */
  constructor(state: State, now: number) {
    this.#state = state;
    this.#now = now;
  }

  get size(): number {
    return this.#size;
  }

  /** Offsets of the change's records, in their order. Throws before anything of the change is taken in. */
  add(change: Change): readonly bigint[] {
    const records = (change.records ?? []).map((record) => ({ record, ...this.#check(record) }));
    const bytes = records.reduce((n, { encoded }) => n + encoded.length, 0);
    if (bytes > FRAME_BYTES) throw new UserError("input-invalid", `one append takes at most ${FRAME_BYTES} bytes`);
    for (const commit of change.commits ?? []) this.#checkCommit(commit);
    if (change.define !== undefined) this.#define(change.define);
    for (const trim of change.trims ?? []) this.#entries.push(encodeEntry({ is: "trim", body: trim }));
    for (const { group, topic, partition, next } of change.commits ?? []) {
      const id = this.#idOf(topic);
      this.#positions.set(`${id}/${partition}/${group}`, next);
      this.#entries.push(encodeEntry({ is: "position", body: { group, topic: id, partition, next: String(next) } }));
    }
    this.#size += bytes;
    return records.map(({ record, topic, end, encoded }) => {
      const name = `${topic}/${record.partition}`;
      const run = this.#runs.get(name) ?? { topic, partition: record.partition, base: end, records: [] };
      this.#runs.set(name, run);
      run.records.push(encoded);
      return run.base + BigInt(run.records.length - 1);
    });
  }

  #idOf(topic: string): number {
    const id = this.#state.topic(topic)?.entry.id;
    if (id === undefined) throw new UserError("topic-missing", topic);
    return id;
  }

  #check(record: NewRecord): { readonly topic: number; readonly end: bigint; readonly encoded: Buffer } {
    const { end } = this.#state.partition(record.topic, record.partition);
    const entry = this.#state.topic(record.topic)?.entry;
    const size = record.value?.length ?? 0;
    if (entry?.maxMessageBytes !== undefined && size > entry.maxMessageBytes) {
      const limit = `${record.topic} takes values of at most ${entry.maxMessageBytes} bytes`;
      throw new UserError("input-invalid", `a value of ${size} bytes; ${limit}`);
    }
    return { topic: this.#idOf(record.topic), end, encoded: encodeRecord(record) };
  }

  #checkCommit({ group, topic, partition, expected, next }: Commit): void {
    const { start, end } = this.#state.partition(topic, partition);
    const id = this.#idOf(topic);
    const committed =
      this.#positions.get(`${id}/${partition}/${group}`) ?? this.#state.committed(group, id, partition) ?? start;
    // What expired unread is stepped over.
    const current = committed > start ? committed : start;
    if (expected !== current || next <= expected || next > end) {
      throw new EdgeError("partition-lost", `${topic}/${partition}, group ${group}`);
    }
  }

  #define({ name, partitions, settings }: NonNullable<Change["define"]>): void {
    const known = this.#defined.get(name) ?? this.#state.topic(name)?.entry;
    const created = [...this.#defined.values()].filter((d) => this.#state.topic(d.name) === undefined);
    const id = known?.id ?? this.#state.topics().length + created.length;
    const entry = { id, name, partitions: Math.max(partitions, known?.partitions ?? 0), ...settings };
    if (JSON.stringify(entry) === JSON.stringify(known)) return;
    this.#defined.set(name, entry);
    this.#entries.push(encodeEntry({ is: "topic", body: entry }));
  }

  /** The frame with room for its header; undefined where nothing would change. */
  frame(): Buffer | undefined {
    const parts = [...this.#entries];
    for (const run of this.#runs.values()) parts.push(...this.#sections(run));
    return parts.length === 0 ? undefined : Buffer.concat([Buffer.alloc(PAYLOAD_FROM), ...parts]);
  }

  #sections({ topic, partition, base, records }: Run): readonly Buffer[] {
    const out: Buffer[] = [];
    let first = 0;
    let size = 0;
    for (const [i, record] of records.entries()) {
      size += record.length;
      if (size < SECTION_BYTES && i < records.length - 1) continue;
      const members = records.slice(first, i + 1);
      const crc = members.reduce((c, m) => crc32(m, c), 0);
      out.push(
        encodeSectionHead({
          topic,
          partition,
          base: base + BigInt(first),
          count: members.length,
          appendedAt: this.#now,
          crc,
          length: size,
        }),
        ...members,
      );
      first = i + 1;
      size = 0;
    }
    return out;
  }
}
