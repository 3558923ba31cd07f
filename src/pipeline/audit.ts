import { type AuditCounts, type Auditor, inSample, type ReadTexts, type Suspected } from "../core/audit.ts";
import type { RawRecord } from "../core/event.ts";
import type { Log } from "../core/log.ts";
import type { Observer } from "../core/observer.ts";
import type { SourceBatch } from "../core/stream.ts";

export interface AuditParts {
  /** How much of the clean output is re-read, 0 to 1. */
  readonly share: number;
  readonly texts: ReadTexts;
  readonly auditor: Auditor;
  readonly observer: Pick<Observer, "audited">;
  readonly log: Log;
  /** Topics whose records are sealed (quarantine, withheld), not clean. */
  readonly sealedTopics: ReadonlySet<string>;
}

/** Milliseconds that the re-reading of one batch may take: it waits for nobody, and nobody is to wait for it. */
const MILLIS = 50;

const NONE: Readonly<Record<Suspected, number>> = { person: 0, place: 0, phone: 0, email: 0 };

export const NO_COUNTS: AuditCounts = { texts: 0, words: 0, english: { texts: 0, words: 0 }, suspected: NONE };

/** What one text's reading adds. */
export function counted(counts: AuditCounts, { words, english, suspicions }: ReturnType<Auditor>): AuditCounts {
  const suspected = { ...counts.suspected };
  for (const { what } of suspicions) suspected[what]++;
  return {
    texts: counts.texts + 1,
    words: counts.words + words,
    english: {
      texts: counts.english.texts + (english ? 1 : 0),
      words: counts.english.words + (english ? words : 0),
    },
    suspected,
  };
}

/**
 * Re-reads the sample of a batch of clean records and tells what was counted. What does not fit into the time of a batch is left unread. Never throws:
 * the index does not stop because the auditor cannot read.
 */
export async function auditBatch(parts: AuditParts, batch: SourceBatch): Promise<void> {
  if (parts.sealedTopics.has(batch.topic)) return;
  let counts = NO_COUNTS;
  const until = performance.now() + MILLIS;
  for (const record of batch.records) {
    if (record.value === null || !inSample(record.at, parts.share)) continue;
    if (performance.now() > until) break;
    counts = await readOne(parts, record, record.value, counts, until);
    await batch.beat();
  }
  if (counts.texts > 0) parts.observer.audited(batch.topic, counts);
}

async function readOne(
  { texts, auditor, log }: AuditParts,
  record: RawRecord,
  value: Uint8Array,
  before: AuditCounts,
  until: number,
): Promise<AuditCounts> {
  let counts = before;
  try {
    for (const { text } of await texts(value)) {
      if (performance.now() > until) break;
      counts = counted(counts, auditor(text));
    }
  } catch (thrown) {
    const { topic, partition, offset } = record.at;
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "bug";
    log.warn("a clean record could not be audited", { code, topic, partition, offset: `${offset}` });
  }
  return counts;
}
