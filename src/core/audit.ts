import type { Coordinates } from "./event.ts";

/** What the auditor may take something for, in a text that should hold nothing personal any more. */
export const SUSPECTED = ["person", "place", "phone", "email"] as const;

export type Suspected = (typeof SUSPECTED)[number];

export interface Suspicion {
  readonly what: Suspected;
  /** 0 to 1: how sure its reader is. */
  readonly strength: number;
}

/** What a re-reading of one clean text came to. Holds no text. */
export interface Reading {
  readonly words: number;
  /** Whether it was read as English: persons and places are looked for in English only. */
  readonly english: boolean;
  readonly suspicions: readonly Suspicion[];
}

/** Re-reads one clean text, knowing nothing of what the detectors found in it. Pure; bounded in time whatever the text. */
export type Auditor = (text: string) => Reading;

/** One text of a clean record, and where it stands in every record of its schema (`items[].note`): keys that are data are not in it. */
export interface CleanText {
  readonly pattern: string;
  readonly text: string;
}

/** The texts of a clean record's value. Throws `EventError` where it is none, `EdgeError` while the registry is away. */
export type ReadTexts = (value: Uint8Array) => Promise<readonly CleanText[]>;

/** Counts over re-read texts of one clean topic. */
export interface AuditCounts {
  readonly texts: number;
  readonly words: number;
  readonly english: { readonly texts: number; readonly words: number };
  readonly suspected: Readonly<Record<Suspected, number>>;
}

/** Where somebody should look first. Never the text. */
export interface Suspect {
  readonly at: Coordinates;
  readonly pattern: string;
  readonly what: Suspected;
  readonly strength: number;
  /** How often in this text. */
  readonly times: number;
}

export interface TopicLeaks extends AuditCounts {
  readonly topic: string;
  readonly controller: string;
  readonly purpose: string;
  /** Clean records that lie in the topic, and how many of them are in the sample. */
  readonly records: number;
  readonly sampled: number;
  /** Of the sample: what is no clean record of ours. */
  readonly unreadable: number;
}

export interface LeakReport {
  readonly sample: number;
  readonly topics: readonly TopicLeaks[];
  /** The strongest suspicions first. */
  readonly suspects: readonly Suspect[];
  /** False where it was told to stop before it had read everything. */
  readonly complete: boolean;
}

/**
 * Whether a record belongs to the sample. A record that is in a sample is in every larger one, in every process, at any time.
 *
 * @param share 0 to 1
 */
export function inSample({ topic, partition, offset }: Coordinates, share: number): boolean {
  // FNV-1a, then the finish of MurmurHash3: neighbouring offsets must not fall alike.
  let hash = 0x811c9dc5;
  for (const character of `${topic}/${partition}/${offset}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 < share;
}
