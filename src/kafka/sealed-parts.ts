import type { RawRecord } from "../core/event.ts";
import { PART_HEADER } from "../core/sealed-headers.ts";
import { fromUtf8 } from "../core/text.ts";

export { PART_HEADER };

/** Cuts a sealed payload into parts of at most `limit` bytes; one part where it fits. */
export function splitSealed(sealed: Uint8Array, limit: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < sealed.length; at += limit) parts.push(sealed.subarray(at, at + limit));
  return parts.length === 0 ? [sealed] : parts;
}

function headerText(record: RawRecord, name: string): string | undefined {
  const bytes = record.headers[name];
  return bytes === undefined ? undefined : fromUtf8(bytes);
}

function placeOf(record: RawRecord): { readonly part: number; readonly of: number } {
  const match = /^(\d+)\/(\d+)$/.exec(headerText(record, PART_HEADER) ?? "1/1");
  return { part: Number(match?.[1] ?? 1), of: Number(match?.[2] ?? 1) };
}

/**
 * Puts sealed payloads together again that were written in several records. The parts of one payload come in order, in one
 * partition, but those of other payloads may lie between them.
 */
export class SealedJoiner {
  readonly #waiting = new Map<string, RawRecord[]>();

  /** The whole record, at the coordinates of its first part; undefined while parts are missing. */
  add(record: RawRecord): RawRecord | undefined {
    const { part, of } = placeOf(record);
    if (of <= 1) return record;
    const key = `${record.at.topic}/${record.at.partition} ${headerText(record, "sordino-source") ?? ""}`;
    const parts = part === 1 ? [] : (this.#waiting.get(key) ?? []);
    // A reader that began in the middle has not seen the first part: what follows it is of no use.
    if (parts.length !== part - 1) return undefined;
    parts.push(record);
    this.#waiting.set(key, parts);
    if (part < of) return undefined;
    this.#waiting.delete(key);
    const [first = record] = parts;
    const { [PART_HEADER]: _, ...headers } = first.headers;
    return { ...first, headers, value: Buffer.concat(parts.map((p) => p.value ?? new Uint8Array(0))) };
  }
}
