import {
  type Auditor,
  inSample,
  type LeakReport,
  type ReadTexts,
  type Suspect,
  type TopicLeaks,
} from "../core/audit.ts";
import { EventError, UserError } from "../core/errors.ts";
import type { RawRecord } from "../core/event.ts";
import type { Policy } from "../core/policy.ts";
import type { Source } from "../core/stream.ts";
import { counted, NO_COUNTS } from "./audit.ts";

/** Where a partition ended when the audit began. */
export interface PartitionEnd {
  readonly topic: string;
  readonly partition: number;
  readonly end: bigint;
}

export interface LeakParts {
  readonly policy: Policy;
  /** Clean topics that are read. */
  readonly topics: readonly string[];
  readonly sample: number;
  /** Gives the topics from their beginning. */
  readonly source: Source;
  /** Undefined where the source ends by itself. */
  readonly ends: readonly PartitionEnd[] | undefined;
  readonly texts: ReadTexts;
  readonly auditor: Auditor;
}

/** The clean topics that were asked for; all, where none was. Throws `UserError("input-invalid")`. */
export function cleanTopics(policy: Policy, asked: readonly string[]): readonly string[] {
  const known = policy.controllers.flatMap((c) => c.purposes.map((p) => p.topic));
  if (asked.every((topic) => known.includes(topic))) return asked.length === 0 ? known : [...new Set(asked)];
  throw new UserError("input-invalid", `--topic; clean topics: ${known.join(", ")}`);
}

/** Suspicions that are shown. */
const MOST_SUSPECTS = 20;

/** Reads clean topics from their beginning to where they ended when it was asked for, and counts what their sample holds. */
export async function readLeaks(parts: LeakParts, signal: AbortSignal): Promise<LeakReport> {
  const topics = new Map(parts.topics.map((topic) => [topic, emptyTopic(parts.policy, topic)]));
  const suspects: Suspect[] = [];
  const open = new Map(parts.ends?.filter(({ end }) => end > 0n).map((e) => [`${e.topic}/${e.partition}`, e.end]));
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let complete = parts.ends !== undefined && open.size === 0;
  if (complete) stop.abort();
  for await (const batch of parts.source.batches(either)) {
    const place = `${batch.topic}/${batch.partition}`;
    const end = open.get(place);
    try {
      for (const record of batch.records) {
        // What was written since the audit began belongs to the next one.
        if (either.aborted || (parts.ends !== undefined && record.at.offset >= (end ?? 0n))) break;
        await readRecord(parts, record, topics, suspects);
        await batch.beat();
      }
    } finally {
      batch.done();
    }
    if (suspects.length > 50 * MOST_SUSPECTS) suspects.splice(0, suspects.length, ...strongest(suspects));
    if (end !== undefined && batch.next >= end && !either.aborted) open.delete(place);
    if (parts.ends !== undefined && open.size === 0) {
      complete = true;
      stop.abort();
    }
  }
  complete ||= parts.ends === undefined && !signal.aborted;
  return { sample: parts.sample, topics: [...topics.values()], suspects: strongest(suspects), complete };
}

function emptyTopic(policy: Policy, topic: string): TopicLeaks {
  const controller = policy.controllers.find((c) => c.purposes.some((p) => p.topic === topic));
  const purpose = controller?.purposes.find((p) => p.topic === topic);
  return {
    topic,
    controller: controller?.id ?? "",
    purpose: purpose?.id ?? "",
    ...{ records: 0, sampled: 0, unreadable: 0 },
    ...NO_COUNTS,
  };
}

async function readRecord(
  { sample, texts, auditor }: LeakParts,
  { at, value }: RawRecord,
  topics: Map<string, TopicLeaks>,
  suspects: Suspect[],
): Promise<void> {
  const before = topics.get(at.topic);
  if (before === undefined || value === null) return;
  const sampled = inSample(at, sample);
  let now: TopicLeaks = { ...before, records: before.records + 1, sampled: before.sampled + (sampled ? 1 : 0) };
  topics.set(at.topic, now);
  if (!sampled) return;
  let found: Awaited<ReturnType<ReadTexts>>;
  try {
    found = await texts(value);
  } catch (thrown) {
    if (!(thrown instanceof EventError)) throw thrown;
    topics.set(at.topic, { ...now, unreadable: now.unreadable + 1 });
    return;
  }
  for (const { pattern, text } of found) {
    const reading = auditor(text);
    now = { ...now, ...counted(now, reading) };
    for (const [what, of] of Map.groupBy(reading.suspicions, (s) => s.what)) {
      suspects.push({ at, pattern, what, strength: Math.max(...of.map((s) => s.strength)), times: of.length });
    }
  }
  topics.set(at.topic, now);
}

function strongest(suspects: readonly Suspect[]): readonly Suspect[] {
  return suspects.toSorted((a, b) => b.strength - a.strength || b.times - a.times).slice(0, MOST_SUSPECTS);
}
