import { expect, it } from "vitest";
import type { Codec } from "../../src/core/codec.ts";
import type { RawRecord } from "../../src/core/event.ts";
import { sealedHeaders } from "../../src/core/sealed-headers.ts";
import { utf8 } from "../../src/core/text.ts";
import { summarise } from "../../src/demo/summary.ts";
import { type ReadableLog, topicsIn } from "../../src/demo/topics.ts";

const unread: Pick<Codec, "read" | "privacy"> = {
  read: () => Promise.reject(new Error("not readable")),
  privacy: () => Promise.reject(new Error("not readable")),
};

function recordAt(topic: string, partition: number, offset: bigint): RawRecord {
  const source = { topic: "raw", partition, offset };
  const sealed = {
    topic,
    source,
    outcome: "quarantined",
    reason: "undecodable",
    detail: undefined,
    controller: undefined,
    subject: undefined,
    channel: undefined,
    occurredAt: 0,
    sealed: new Uint8Array(1),
  } as const;
  const headers = topic === "sealed" ? sealedHeaders(sealed) : {};
  return {
    at: { topic, partition, offset },
    timestamp: 0,
    key: null,
    value: null,
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, utf8(text)])),
  };
}

/** Two partitions with 250 records each, of which the first `gone` have expired. */
function logWith(gone: Readonly<Record<string, bigint>>): ReadableLog {
  const end = 250n;
  return {
    topics: () => Object.keys(gone).map((name) => ({ name, partitions: 2 })),
    start: (topic) => gone[topic] ?? 0n,
    read(topic, partition, from, { maxRecords }) {
      const first = from > (gone[topic] ?? 0n) ? from : (gone[topic] ?? 0n);
      const count = Math.max(0, Math.min(maxRecords, Number(end - first)));
      return Array.from({ length: count }, (_, i) => recordAt(topic, partition, first + BigInt(i)));
    },
  };
}

it.each([
  ["nothing has expired", { raw: 0n, sealed: 0n }, { input: 500, quarantined: 500, expired: 0 }],
  ["raw records have expired", { raw: 250n, sealed: 0n }, { input: 500, quarantined: 500, expired: 500 }],
  ["some of both have", { raw: 100n, sealed: 7n }, { input: 500, quarantined: 486, expired: 214 }],
])("counts every event that ever came, and says how many are gone: %s", async (_why, gone, expected) => {
  const topics = topicsIn(logWith(gone), { raw: ["raw"], clean: [], sealed: ["sealed"] }, unread);
  expect(await summarise(topics)).toMatchObject(expected);
});
