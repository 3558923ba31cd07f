import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Log, LogFields } from "../../src/core/log.ts";
import { silent } from "../../src/core/log.ts";
import { utf8 } from "../../src/core/text.ts";
import { EmbeddedLog, type LogOptions, type NewRecord } from "../../src/embedded/log.ts";

/** A folder that goes away with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sordino-log-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function openLog(folder: string, options: Partial<LogOptions> = {}): Promise<EmbeddedLog> {
  return EmbeddedLog.open(folder, { log: silent, ...options });
}

export function record(topic: string, partition: number, text: string): NewRecord {
  return { topic, partition, timestamp: 1_700_000_000_000, key: null, value: utf8(text), headers: {} };
}

export function textsOf(log: EmbeddedLog, topic: string, partition = 0): readonly string[] {
  return log
    .read(topic, partition, 0n, { maxRecords: Number.MAX_SAFE_INTEGER })
    .map((r) => Buffer.from(r.value ?? []).toString());
}

export function segmentFiles(folder: string): readonly string[] {
  const segments = join(folder, "segments");
  return readdirSync(segments)
    .filter((name) => name.endsWith(".log"))
    .sort()
    .map((name) => join(segments, name));
}

/** Where each frame of a segment begins, and the end of the last: read by the layout that the docs state. */
export function frameBounds(file: string): readonly number[] {
  const bytes = readFileSync(file);
  const bounds = [32];
  for (let at = 32; at < bytes.length; bounds.push(at)) at += 24 + bytes.readUInt32BE(at + 4);
  return bounds;
}

export function memoryLog(): { readonly log: Log; readonly lines: (LogFields & { readonly message: string })[] } {
  const lines: (LogFields & { readonly message: string })[] = [];
  const add = (message: string, fields: LogFields = {}): void => void lines.push({ message, ...fields });
  return { log: { error: add, warn: add, info: add, debug: add }, lines };
}
