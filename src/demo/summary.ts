import type { Privacy } from "../core/clean.ts";
import type { Coordinates, RawRecord } from "../core/event.ts";
import type { Kind } from "../core/kinds.ts";
import { readSealed } from "../core/sealed-headers.ts";

/** What the topics of an embedded log say; it does not matter which start wrote them. */
export interface Topics {
  readonly raw: readonly string[];
  readonly clean: readonly string[];
  readonly sealed: readonly string[];
  /** How many records of a topic have expired. */
  expired(topic: string): number;
  /** Every record of a topic that has not expired. */
  records(topic: string): Iterable<RawRecord>;
  /** The language that a raw event states; undefined where it cannot be read. */
  language(record: RawRecord): Promise<string | undefined>;
  privacy(value: Uint8Array): Promise<Privacy>;
}

export interface Summary {
  /** With those that have expired since. */
  readonly input: number;
  /** Raw and sealed records that are gone by their topic's retention. */
  readonly expired: number;
  /** Events with at least one clean record. */
  readonly clean: number;
  readonly quarantined: number;
  readonly withheld: number;
  /** Clean records per purpose, by `controller/purpose`. */
  readonly records: ReadonlyMap<string, number>;
  readonly reasons: ReadonlyMap<string, number>;
  /** Findings of each kind by language of the event; `–` where it is not known. */
  readonly kinds: ReadonlyMap<Kind, ReadonlyMap<string, number>>;
}

function name({ topic, partition, offset }: Coordinates): string {
  return `${topic}/${partition}/${offset}`;
}

function add<K>(to: Map<K, number>, key: K, n = 1): void {
  to.set(key, (to.get(key) ?? 0) + n);
}

/** Reads all topics once. An event's findings are counted once, however many purposes its record serves. */
export async function summarise(topics: Topics): Promise<Summary> {
  const languages = new Map<string, string>();
  let input = 0;
  for (const topic of topics.raw) {
    input += topics.expired(topic);
    for (const record of topics.records(topic)) {
      input++;
      languages.set(name(record.at), (await topics.language(record)) ?? "–");
    }
  }
  const records = new Map<string, number>();
  const ofEvent = new Map<string, Map<Kind, number>>();
  for (const topic of topics.clean) {
    for (const record of topics.records(topic)) {
      if (record.value === null) continue;
      const privacy = await topics.privacy(record.value);
      add(records, `${privacy.controller}/${privacy.purpose}`);
      const kinds = ofEvent.get(name(privacy.source)) ?? new Map<Kind, number>();
      for (const [kind, n] of Object.entries(privacy.kinds) as [Kind, number][])
        kinds.set(kind, Math.max(n, kinds.get(kind) ?? 0));
      ofEvent.set(name(privacy.source), kinds);
    }
  }
  const reasons = new Map<string, number>();
  const sealed = { quarantined: 0, withheld: 0 };
  for (const topic of topics.sealed) {
    for (const { headers } of topics.records(topic)) {
      const metadata = readSealed(headers);
      if (metadata === undefined) continue;
      sealed[metadata.outcome]++;
      add(reasons, metadata.reason);
    }
  }
  const kinds = new Map<Kind, Map<string, number>>();
  for (const [event, counts] of ofEvent) {
    const language = languages.get(event) ?? "–";
    for (const [kind, n] of counts) {
      const byLanguage = kinds.get(kind) ?? new Map<string, number>();
      add(byLanguage, language, n);
      kinds.set(kind, byLanguage);
    }
  }
  const expired = [...topics.raw, ...topics.sealed].reduce((sum, topic) => sum + topics.expired(topic), 0);
  return { input, expired, clean: ofEvent.size, ...sealed, records, reasons, kinds };
}
