import type { Coordinates } from "./event.ts";
import type { SealedRecord } from "./stream.ts";
import { fromUtf8 } from "./text.ts";

/** Names the part and the number of parts, `2/3`, on each record of a sealed payload that one record cannot hold. */
export const PART_HEADER = "sordino-part";

/** Metadata of a quarantined or withheld event, as headers of its record. No personal data. */
export function sealedHeaders(r: SealedRecord): Readonly<Record<string, string>> {
  const { topic, partition, offset } = r.source;
  return {
    "sordino-outcome": r.outcome,
    "sordino-reason": r.reason,
    "sordino-source": `${topic}/${partition}/${offset}`,
    "sordino-occurred-at": String(r.occurredAt),
    ...(r.detail === undefined ? {} : { "sordino-detail": r.detail }),
    ...(r.controller === undefined ? {} : { "sordino-controller": r.controller }),
    ...(r.subject === undefined ? {} : { "sordino-subject": r.subject }),
    ...(r.channel === undefined ? {} : { "sordino-channel": r.channel }),
  };
}

export type SealedMetadata = Omit<SealedRecord, "sealed" | "topic" | "reason"> & { readonly reason: string };

/** Whether a record only goes on with a sealed payload that an earlier record began. */
export function goesOn(headers: Readonly<Record<string, Uint8Array>>): boolean {
  const part = headers[PART_HEADER];
  return part !== undefined && !Buffer.from(part).toString("latin1").startsWith("1/");
}

/** `topic/partition/offset`, as headers carry it; undefined where the text is not that. */
export function parseCoordinates(text: string): Coordinates | undefined {
  const match = /^([A-Za-z0-9._-]+)\/(\d{1,10})\/(\d{1,19})$/.exec(text);
  if (match === null) return undefined;
  return { topic: match[1] ?? "", partition: Number(match[2]), offset: BigInt(match[3] ?? 0) };
}

/** The counterpart of `sealedHeaders`; undefined where the headers are not ours. */
export function readSealed(headers: Readonly<Record<string, Uint8Array>>): SealedMetadata | undefined {
  const text = (name: string): string | undefined => {
    const bytes = headers[`sordino-${name}`];
    try {
      return bytes === undefined ? undefined : fromUtf8(bytes);
    } catch {
      return undefined;
    }
  };
  const outcome = text("outcome");
  const source = parseCoordinates(text("source") ?? "");
  if ((outcome !== "quarantined" && outcome !== "withheld") || source === undefined) return undefined;
  return {
    outcome,
    source,
    reason: text("reason") ?? "bug",
    detail: text("detail"),
    controller: text("controller"),
    subject: text("subject"),
    channel: text("channel"),
    occurredAt: Number(text("occurred-at") ?? 0),
  };
}
