import { isEncoded } from "../core/apply.ts";
import { EventError, UserError } from "../core/errors.ts";
import { sealedHeaders } from "../core/sealed-headers.ts";
import type { Receipt, Sink } from "../core/stream.ts";
import { utf8 } from "../core/text.ts";
import { FRAME_BYTES } from "./draft.ts";
import type { EmbeddedLog, NewRecord } from "./log.ts";

function inBytes(headers: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, utf8(text)]));
}

export interface SinkOptions {
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Writes a batch's clean and sealed records and its group's position in one append.
 *
 * A batch that does not begin at exactly the group's position is refused with `EdgeError("partition-lost")`: somebody else,
 * or this same batch, was there before. A record's time is when it is written.
 */
export function openSink(log: EmbeddedLog, options: SinkOptions): Sink {
  const { group, now = Date.now } = options;
  const partitionsOf = (topic: string): number => {
    const info = log.topics().find((t) => t.name === topic);
    if (info === undefined) throw new UserError("topic-missing", topic);
    return info.partitions;
  };
  return {
    async limit(topic) {
      partitionsOf(topic);
      return log.topics().find((t) => t.name === topic)?.maxMessageBytes ?? FRAME_BYTES / 2;
    },
    async write({ from, clean, sealed }) {
      const timestamp = now();
      const records: NewRecord[] = [];
      const sources: Receipt["source"][] = [];
      for (const encoded of clean) {
        if (!isEncoded(encoded)) throw new EventError("bug", "not an encoded clean record");
        const { topic, partition, key, headers, privacy } = encoded.record.contents;
        sources.push(privacy.source);
        records.push({
          topic,
          partition,
          timestamp,
          key: utf8(key),
          value: encoded.value,
          headers: inBytes(headers),
        });
      }
      for (const record of sealed) {
        sources.push(record.source);
        records.push({
          topic: record.topic,
          // One sealed topic takes from all raw ones, so it may have fewer partitions than one of them.
          partition: record.source.partition % partitionsOf(record.topic),
          timestamp,
          key: record.subject === undefined ? null : utf8(record.subject),
          value: record.sealed,
          headers: inBytes(sealedHeaders(record)),
        });
      }
      const expected = from.records[0]?.at.offset ?? from.next;
      const commit = { group, topic: from.topic, partition: from.partition, expected, next: from.next };
      const appended = await log.append(records, [commit]);
      return appended.map((at, i) => ({ source: sources[i] ?? at, ...at }));
    },
  };
}
