import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { EdgeError, UserError } from "../core/errors.ts";
import type { RawRecord } from "../core/event.ts";
import type { Log } from "../core/log.ts";
import { Bell } from "./bell.ts";
import { type Disk, realDisk } from "./disk.ts";
import { type Change, type Commit, Draft } from "./draft.ts";
import type { TopicSettings } from "./entries.ts";
import { Journal, PAYLOAD_FROM } from "./journal.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { decodeRecord, type NewRecord, skipRecord } from "./records.ts";
import { expire } from "./retention.ts";
import type { Place } from "./sections.ts";
import { type PartitionState, State } from "./state.ts";

export type { Commit } from "./draft.ts";
export type { TopicSettings } from "./entries.ts";
export type { NewRecord } from "./records.ts";

export interface LogOptions {
  readonly log: Log;
  /** Milliseconds since 1970; retention counts from it. */
  readonly now?: () => number;
  readonly disk?: Disk;
  readonly segmentBytes?: number;
}

export interface TopicInfo extends TopicSettings {
  readonly name: string;
  readonly partitions: number;
}

export interface Appended {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

interface Pending {
  readonly change: Change;
  resolve(offsets: readonly bigint[]): void;
  reject(thrown: unknown): void;
}

const SEGMENT_BYTES = 64 * 1024 * 1024;
/** Appends that wait for the disk at the same time share a frame up to about this size. */
const GROUP_BYTES = 8 * 1024 * 1024;
const CACHED_BYTES = 256 * 1024;
const EXPIRE_MILLIS = 60 * 60 * 1000;

/**
 * Topics, partitions, offsets and consumer groups in a folder, for one process.
 *
 * `append` is atomic over any number of topics and positions, and has synced to disk when it resolves; nothing is seen by
 * readers before. Offsets are dense and begin at 0. Errors: docs/decisions/embedded-log.md.
 */
export class EmbeddedLog {
  readonly #state: State;
  readonly #journal: Journal;
  readonly #lock: FolderLock;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #bell = new Bell();
  readonly #timer: NodeJS.Timeout;
  #queue: Pending[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(state: State, journal: Journal, lock: FolderLock, options: LogOptions) {
    this.#state = state;
    this.#journal = journal;
    this.#lock = lock;
    this.#log = options.log;
    this.#now = options.now ?? Date.now;
    this.#timer = setInterval(() => void this.expire().catch((thrown) => this.#notExpired(thrown)), EXPIRE_MILLIS);
    this.#timer.unref();
  }

  /**
   * Opens or makes a log. Throws `UserError`: `data-folder-busy`, `data-folder-newer`, `data-folder-damaged`.
   *
   * A last write that a crash left unfinished is cut off and told through `options.log`; it had been promised to nobody.
   */
  static async open(folder: string, options: LogOptions): Promise<EmbeddedLog> {
    const lock = lockFolder(folder);
    try {
      const state = new State();
      const segments = join(folder, "segments");
      mkdirSync(segments, { recursive: true, mode: 0o700 });
      const journal = await Journal.open({
        folder: segments,
        disk: options.disk ?? realDisk,
        log: options.log,
        segmentBytes: options.segmentBytes ?? SEGMENT_BYTES,
        snapshot: () => state.snapshot(),
        visit: (payload, place) => state.take(payload, place),
      });
      return new EmbeddedLog(state, journal, lock, options);
    } catch (thrown) {
      lock.release();
      throw thrown;
    }
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Makes a topic, or changes its settings. Partitions are added where it has fewer, and never taken away. */
  async createTopic(name: string, partitions: number, settings: TopicSettings = {}): Promise<TopicInfo> {
    if (name === "" || !Number.isSafeInteger(partitions) || partitions < 1) {
      throw new UserError("input-invalid", `topic ${JSON.stringify(name)} with ${partitions} partitions`);
    }
    await this.#change({ define: { name, partitions, settings } });
    return this.#info(name);
  }

  topics(): readonly TopicInfo[] {
    return this.#state.topics().map(({ entry }) => this.#info(entry.name));
  }

  #info(topic: string): TopicInfo {
    const entry = this.#state.topic(topic)?.entry;
    if (entry === undefined) throw new UserError("topic-missing", topic);
    const { id: _, ...info } = entry;
    return info;
  }

  /**
   * Writes all or nothing.
   *
   * Throws `EdgeError("log-failed")` where the disk does not take it: nothing happened, and it may be tried again.
   * Throws `EdgeError("partition-lost")` where a position is not exactly what a commit expects.
   */
  async append(records: readonly NewRecord[], commits: readonly Commit[] = []): Promise<readonly Appended[]> {
    const offsets = await this.#change({ records, commits });
    return records.map(({ topic, partition }, i) => ({ topic, partition, offset: offsets[i] ?? 0n }));
  }

  /** At least one record where there is one, from the given offset or the oldest kept one on, in order. */
  read(
    topic: string,
    partition: number,
    from: bigint,
    limits: { readonly maxRecords: number; readonly maxBytes?: number },
  ): readonly RawRecord[] {
    const state = this.#state.partition(topic, partition);
    const { maxRecords, maxBytes = Number.POSITIVE_INFINITY } = limits;
    const out: RawRecord[] = [];
    let next = from > state.start ? from : state.start;
    let bytes = 0;
    for (let i = state.sections.find(next); out.length < maxRecords && bytes < maxBytes; i++) {
      const place = state.sections.get(i);
      if (place === undefined) break;
      const section = this.#section(state, place);
      let at = 0;
      for (let offset = place.base; offset < next; offset += 1n) at = skipRecord(section, at);
      const end = place.base + BigInt(place.count);
      for (; next < end && out.length < maxRecords && bytes < maxBytes; next += 1n) {
        const decoded = decodeRecord(section, at, { topic, partition, offset: next });
        out.push(decoded.record);
        bytes += decoded.end - at;
        at = decoded.end;
      }
    }
    return out;
  }

  #section(state: PartitionState, place: Place): Uint8Array {
    if (state.cached?.base === place.base) return state.cached.bytes;
    const bytes = this.#journal.read(place.segment, place.at, place.length);
    if (crc32(bytes) !== place.crc) throw this.#journal.damagedAt(place.segment, place.at);
    state.cached = bytes.length <= CACHED_BYTES ? { base: place.base, bytes } : undefined;
    return bytes;
  }

  /** The oldest offset that is kept. */
  start(topic: string, partition: number): bigint {
    return this.#state.partition(topic, partition).start;
  }

  /** The offset that the next record will have. */
  end(topic: string, partition: number): bigint {
    return this.#state.partition(topic, partition).end;
  }

  /** Where a group goes on; undefined where it has never committed. */
  committed(group: string, topic: string, partition: number): bigint | undefined {
    this.#state.partition(topic, partition);
    const id = this.#state.topic(topic)?.entry.id;
    return id === undefined ? undefined : this.#state.committed(group, id, partition);
  }

  /** Resolves when something was written, when the log closes, or when `signal` aborts. Look first, then wait. */
  changed(signal?: AbortSignal): Promise<void> {
    return this.#closed ? Promise.resolve() : this.#bell.wait(signal);
  }

  /** Calls `listener` whenever something was written, and at closing. Gives back how to stop that. */
  subscribe(listener: () => void): () => void {
    return this.#bell.listen(listener);
  }

  /**
   * Drops records whose topic's retention is over, from the files too, and tells how many. Runs every hour by itself.
   * Throws `EdgeError("log-failed")`; what was not done then is done at the next call.
   */
  expire(): Promise<number> {
    return this.#serially(() =>
      expire({
        state: this.#state,
        journal: this.#journal,
        now: this.#now(),
        write: (change) => this.#write([change]),
      }),
    );
  }

  #notExpired(thrown: unknown): void {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "bug";
    this.#log.error("expired records could not be dropped", { code, component: "embedded-log" });
  }

  /** Waits for appends that were begun. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#serially(() => this.#journal.close());
    this.#lock.release();
    this.#bell.ring();
  }

  #serially<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #change(change: Change): Promise<readonly bigint[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new EdgeError("log-failed", "the log is closed"));
      this.#queue.push({ change, resolve, reject });
      if (this.#queue.length === 1) void this.#serially(() => this.#writeQueue());
    });
  }

  async #writeQueue(): Promise<void> {
    while (this.#queue.length > 0) {
      const draft = new Draft(this.#state, this.#now());
      const group: { readonly pending: Pending; readonly offsets: readonly bigint[] }[] = [];
      while (draft.size < GROUP_BYTES) {
        const pending = this.#queue.shift();
        if (pending === undefined) break;
        try {
          group.push({ pending, offsets: draft.add(pending.change) });
        } catch (thrown) {
          pending.reject(thrown);
        }
      }
      try {
        await this.#commit(draft);
        for (const { pending, offsets } of group) pending.resolve(offsets);
      } catch (thrown) {
        for (const { pending } of group) pending.reject(thrown);
      }
    }
  }

  async #write(changes: readonly Change[]): Promise<void> {
    const draft = new Draft(this.#state, this.#now());
    for (const change of changes) draft.add(change);
    await this.#commit(draft);
  }

  async #commit(draft: Draft): Promise<void> {
    const frame = draft.frame();
    if (frame === undefined) return;
    const place = await this.#journal.append(frame);
    this.#state.take(frame.subarray(PAYLOAD_FROM), place);
    this.#bell.ring();
  }
}
