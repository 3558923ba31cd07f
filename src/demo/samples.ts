import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../core/errors.ts";

/** An event of `samples/`, in the plain form that its Avro schema takes. */
export interface Sample {
  /** Raw topic. */
  readonly topic: string;
  /** Schema file under `schemas/`. */
  readonly schema: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What a broken sample is made of; `of` is the number of a line in the file of its channel, from 1. */
export type Breakage =
  | { readonly make: "truncate"; readonly of: number; readonly bytes: number }
  | { readonly make: "magic"; readonly of: number; readonly byte: number }
  | { readonly make: "schema-id"; readonly of: number; readonly id: number }
  | { readonly make: "bytes"; readonly base64: string }
  | { readonly make: "null-value" }
  | { readonly make: "long-text"; readonly of: number; readonly chars: number };

export type BrokenSample = Breakage & { readonly topic: string; readonly why: string };

const CHANNELS = [
  { file: "chat.jsonl", topic: "raw.chat", schema: "chat-turn.avsc" },
  { file: "email.jsonl", topic: "raw.email", schema: "email.avsc" },
  { file: "sms.jsonl", topic: "raw.sms", schema: "sms.avsc" },
  { file: "call-note.jsonl", topic: "raw.call-note", schema: "call-note.avsc" },
] as const;

function lines(path: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  } catch {
    throw new UserError("file-unreadable", path);
  }
}

/** The schema files of the sample topics, by topic. */
export const SAMPLE_SCHEMAS: ReadonlyMap<string, string> = new Map(CHANNELS.map((c) => [c.topic, c.schema]));

/** Well-formed samples, per topic in the order of their files. */
export function readSamples(root: string): ReadonlyMap<string, readonly Sample[]> {
  return new Map(
    CHANNELS.map(({ file, topic, schema }) => [
      topic,
      lines(join(root, "samples", file)).map((line) => {
        const value = line.value as Sample["value"];
        return {
          topic,
          schema,
          key: (line.key ?? null) as string | null,
          headers: (line.headers ?? {}) as Sample["headers"],
          value,
          time: Number(value.occurredAt),
        };
      }),
    ]),
  );
}

export function readBroken(root: string): readonly BrokenSample[] {
  return lines(join(root, "samples", "broken.jsonl")) as unknown as readonly BrokenSample[];
}
