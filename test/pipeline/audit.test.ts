import { describe, expect, it } from "vitest";
import type { AuditCounts } from "../../src/core/audit.ts";
import { EventError } from "../../src/core/errors.ts";
import type { RawRecord } from "../../src/core/event.ts";
import type { LogFields } from "../../src/core/log.ts";
import { silent } from "../../src/core/log.ts";
import type { SourceBatch } from "../../src/core/stream.ts";
import { fromUtf8, utf8 } from "../../src/core/text.ts";
import { type AuditParts, auditBatch } from "../../src/pipeline/audit.ts";

const SECRET = "planted-secret";

function batchOf(texts: readonly (string | null)[], topic = "clean.a"): SourceBatch & { readonly beats: () => number } {
  let beats = 0;
  const records: RawRecord[] = texts.map((text, i) => ({
    at: { topic, partition: 0, offset: BigInt(i) },
    timestamp: 0,
    key: null,
    value: text === null ? null : utf8(text),
    headers: {},
  }));
  return {
    topic,
    partition: 0,
    records,
    next: BigInt(texts.length),
    endOffset: BigInt(texts.length),
    isCurrent: () => true,
    beat: async () => void beats++,
    done() {},
    beats: () => beats,
  };
}

function world(more: Partial<AuditParts> = {}) {
  const told: (readonly [string, AuditCounts])[] = [];
  const logged: (readonly [string, LogFields | undefined])[] = [];
  const parts: AuditParts = {
    share: 1,
    texts: async (value) => [{ pattern: "text", text: fromUtf8(value) }],
    auditor: (text) => ({
      words: text.split(" ").length,
      english: text.startsWith("I "),
      suspicions: text.includes(SECRET) ? [{ what: "person", strength: 0.9 }] : [],
    }),
    observer: { audited: (topic, counts) => void told.push([topic, counts]) },
    log: { ...silent, warn: (message, fields) => void logged.push([message, fields]) },
    sealedTopics: new Set(["quarantine"]),
    ...more,
  };
  return { parts, told, logged };
}

describe("auditBatch", () => {
  it("counts texts, words and suspicions of a batch, once", async () => {
    const { parts, told } = world();
    const batch = batchOf(["I am fine", `ask ${SECRET}`, null, `I know ${SECRET} well`]);
    await auditBatch(parts, batch);
    expect(told).toEqual([
      [
        "clean.a",
        {
          texts: 3,
          words: 9,
          english: { texts: 2, words: 7 },
          suspected: { person: 2, place: 0, phone: 0, email: 0 },
        },
      ],
    ]);
    expect(batch.beats()).toBe(3);
  });

  it("leaves sealed topics alone, and says nothing where nothing was read", async () => {
    const { parts, told } = world();
    await auditBatch(parts, batchOf([SECRET], "quarantine"));
    await auditBatch(parts, batchOf([]));
    await auditBatch({ ...parts, share: 0 }, batchOf([SECRET]));
    expect(told).toEqual([]);
  });

  it("reads the same sample of the same batch each time", async () => {
    const { parts, told } = world({ share: 0.3 });
    const batch = batchOf(Array.from({ length: 60 }, (_, i) => `text ${i}`));
    await auditBatch(parts, batch);
    await auditBatch(parts, batch);
    expect(told[0]?.[1].texts).toBeGreaterThan(5);
    expect(told[0]?.[1].texts).toBeLessThan(40);
    expect(told[1]).toEqual(told[0]);
  });

  it("stops reading when the time of a batch is over", async () => {
    const { parts, told } = world();
    const slow: AuditParts["auditor"] = (text) => {
      const until = performance.now() + 30;
      while (performance.now() < until);
      return parts.auditor(text);
    };
    const long = Array.from({ length: 100 }, () => "a text");
    const texts: AuditParts["texts"] = async () => long.map((text) => ({ pattern: "text", text }));
    await auditBatch({ ...parts, auditor: slow }, batchOf(long));
    await auditBatch({ ...parts, auditor: slow, texts }, batchOf(["one record with many texts"]));
    for (const [, { texts: read }] of told) {
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(10);
    }
    expect(told).toHaveLength(2);
  });

  it.each([
    [
      "the record cannot be read",
      { texts: () => Promise.reject(new EventError("undecodable", SECRET)) },
      "undecodable",
    ],
    [
      "the auditor throws",
      {
        auditor: () => {
          throw new RangeError(SECRET);
        },
      },
      "bug",
    ],
  ] satisfies readonly (readonly [string, Partial<AuditParts>, string])[])(
    "goes on where %s, and quotes nothing",
    async (_why, more, code) => {
      const { parts, told, logged } = world(more);
      await auditBatch(parts, batchOf([SECRET, SECRET]));
      expect(told).toEqual([]);
      expect(logged.map(([, fields]) => fields)).toEqual([
        { code, topic: "clean.a", partition: 0, offset: "0" },
        { code, topic: "clean.a", partition: 0, offset: "1" },
      ]);
      expect(JSON.stringify(logged)).not.toContain(SECRET);
    },
  );
});
