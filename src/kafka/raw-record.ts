import type { EachBatchPayload } from "kafkajs";
import type { RawRecord } from "../core/event.ts";

type Message = EachBatchPayload["batch"]["messages"][number];

function bytesOf(value: Buffer | string): Uint8Array {
  return typeof value === "string" ? Buffer.from(value) : value;
}

/**
 * A header that occurs several times keeps its name for the first value; the others follow as `name[1]`, `name[2]`, so that
 * none is lost and none of them passes an allow-list by the name of the first.
 */
function headersOf(message: Message): RawRecord["headers"] {
  const headers: [string, Uint8Array][] = [];
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const values = Array.isArray(value) ? value : [value];
    for (const [i, one] of values.entries()) {
      if (one !== undefined && one !== null) headers.push([i === 0 ? name : `${name}[${i}]`, bytesOf(one)]);
    }
  }
  return Object.fromEntries(headers);
}

export function rawRecord(topic: string, partition: number, message: Message): RawRecord {
  return {
    at: { topic, partition, offset: BigInt(message.offset) },
    timestamp: Number(message.timestamp),
    key: message.key,
    value: message.value,
    headers: headersOf(message),
  };
}
