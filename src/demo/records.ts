import { EventError } from "../core/errors.ts";
import { utf8 } from "../core/text.ts";
import type { BrokenSample, Sample } from "./samples.ts";

/** A record as a producer would send it. */
export interface Outgoing {
  readonly topic: string;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, Uint8Array>>;
  readonly timestamp: number;
  /** What keeps together: records of one conversation, or else of one key, go to one partition. */
  readonly group: string;
}

/** Gives the framed bytes of a sample's value. */
export type WriteSample = (sample: Sample) => Uint8Array;

export function recordOf(sample: Sample, write: WriteSample): Outgoing {
  return {
    topic: sample.topic,
    key: sample.key === null ? null : utf8(sample.key),
    value: write(sample),
    headers: Object.fromEntries(Object.entries(sample.headers).map(([name, text]) => [name, utf8(text)])),
    timestamp: sample.time,
    group: String(
      sample.value.conversationId ?? sample.value.threadId ?? sample.value.callId ?? sample.key ?? sample.value.eventId,
    ),
  };
}

/** Makes a broken record out of a good one. */
export function brokenRecord(broken: BrokenSample, samples: readonly Sample[], write: WriteSample): Outgoing {
  const base = { topic: broken.topic, key: null, headers: {}, group: broken.why, timestamp: samples.at(-1)?.time ?? 0 };
  const original = (): Sample => {
    const found = "of" in broken ? samples[broken.of - 1] : undefined;
    if (found === undefined) throw new EventError("bug", "a broken sample of a line that is not there");
    return found;
  };
  switch (broken.make) {
    case "null-value":
      return { ...base, value: null };
    case "bytes":
      return { ...base, value: Buffer.from(broken.base64, "base64") };
    case "truncate":
      return { ...base, value: write(original()).slice(0, broken.bytes) };
    case "magic": {
      const value = write(original()).slice();
      value[0] = broken.byte;
      return { ...base, value };
    }
    case "schema-id": {
      const value = write(original()).slice();
      new DataView(value.buffer, value.byteOffset).setUint32(1, broken.id);
      return { ...base, value };
    }
    case "long-text": {
      const sample = original();
      return {
        ...base,
        value: write({ ...sample, value: { ...sample.value, text: "a b ".repeat(broken.chars / 4) } }),
      };
    }
  }
}

/** FNV-1a, so that the same conversation always goes to the same partition. */
export function partitionOf(group: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(group)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
}
