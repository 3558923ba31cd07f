import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AvroSchema, SchemaRegistry } from "../core/registry.ts";
import { brokenRecord, type Outgoing, partitionOf, recordOf } from "./records.ts";
import { readBroken, readSamples, SAMPLE_SCHEMAS, type Sample } from "./samples.ts";

/** As much of a log as feeding needs. */
export interface Log {
  topics(): readonly { readonly name: string; readonly partitions: number }[];
  end(topic: string, partition: number): bigint;
  append(records: readonly (Omit<Outgoing, "group"> & { readonly partition: number })[]): Promise<unknown>;
}

/** Gives a writer for a schema that is registered under an id. */
export type WriterOf = (schema: AvroSchema, id: number) => (value: unknown) => Uint8Array;

/** Every sample as a record, well-formed ones in the order of their time, then the broken ones; schemas are registered. */
export async function sampleRecords(
  registry: SchemaRegistry,
  writerOf: WriterOf,
  root: string,
): Promise<readonly Outgoing[]> {
  const samples = readSamples(root);
  const writers = new Map<string, (value: unknown) => Uint8Array>();
  for (const [topic, file] of SAMPLE_SCHEMAS) {
    const schema: AvroSchema = JSON.parse(readFileSync(join(root, "schemas", file), "utf8"));
    writers.set(topic, writerOf(schema, await registry.register(`${topic}-value`, schema)));
  }
  const write = (sample: Sample): Uint8Array => writers.get(sample.topic)?.(sample.value) ?? new Uint8Array();
  const good = [...samples.values()].flat().map((s) => recordOf(s, write));
  const broken = readBroken(root).map((b) => brokenRecord(b, samples.get(b.topic) ?? [], write));
  return [...good.toSorted((a, b) => a.timestamp - b.timestamp), ...broken];
}

/** Puts the samples into raw topics that are all empty, in one append: all or none. Answers how many; 0 where something was there. */
export async function feedSamples(
  log: Log,
  registry: SchemaRegistry,
  writerOf: WriterOf,
  root: string,
): Promise<number> {
  const partitions = new Map(log.topics().map((t) => [t.name, t.partitions]));
  for (const topic of SAMPLE_SCHEMAS.keys()) {
    for (let p = 0; p < (partitions.get(topic) ?? 0); p++) if (log.end(topic, p) > 0n) return 0;
  }
  const records = await sampleRecords(registry, writerOf, root);
  await log.append(
    records.map(({ group, ...r }) => ({ ...r, partition: partitionOf(group, partitions.get(r.topic) ?? 1) })),
  );
  return records.length;
}
