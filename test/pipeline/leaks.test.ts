import { describe, expect, it } from "vitest";
import { EventError } from "../../src/core/errors.ts";
import type { Source, SourceBatch } from "../../src/core/stream.ts";
import { fromUtf8, utf8 } from "../../src/core/text.ts";
import { readPolicy } from "../../src/offline.ts";
import { cleanTopics, type LeakParts, readLeaks } from "../../src/pipeline/leaks.ts";

const policy = readPolicy(undefined);
const TOPIC = "clean.nordbank.service-quality";

/** A source as a broker's: it does not end by itself, and gives an empty batch of a partition that has nothing new. */
function endless(batches: readonly (readonly [partition: number, from: number, texts: readonly string[]])[]) {
  let open = 0;
  const source: Source = {
    async *batches(signal) {
      for (const [partition, from, texts] of batches) {
        if (signal.aborted) return;
        open++;
        const batch: SourceBatch = {
          topic: TOPIC,
          partition,
          records: texts.map((text, i) => ({
            at: { topic: TOPIC, partition, offset: BigInt(from + i) },
            timestamp: 0,
            key: null,
            value: utf8(text),
            headers: {},
          })),
          next: BigInt(from + texts.length),
          endOffset: 99n,
          isCurrent: () => true,
          beat: async () => undefined,
          done: () => void open--,
        };
        yield batch;
      }
      if (!signal.aborted) throw new Error("waits for ever");
    },
  };
  return { source, open: () => open };
}

function partsOver(source: Source, ends: LeakParts["ends"]): LeakParts {
  return {
    policy,
    topics: [TOPIC],
    sample: 1,
    source,
    ends,
    texts: async (value) => {
      const text = fromUtf8(value);
      if (text === "foreign") throw new EventError("undecodable");
      return [{ pattern: "text", text }];
    },
    auditor: (text) => ({
      words: 1,
      english: true,
      suspicions: text === "leak" ? [{ what: "email", strength: 1 }] : [],
    }),
  };
}
const NEVER = new AbortController().signal;
const end = (partition: number, n: bigint) => ({ topic: TOPIC, partition, end: n });

describe("readLeaks", () => {
  it("reads every partition to where it ended when it began, and no further", async () => {
    const { source, open } = endless([
      [1, 0, ["leak", "fine"]],
      [0, 0, ["fine"]],
      [0, 1, ["leak", "leak"]],
      [1, 2, ["leak"]],
    ]);
    const report = await readLeaks(partsOver(source, [end(0, 2n), end(1, 2n), end(2, 0n)]), NEVER);
    expect(report).toMatchObject({ complete: true, topics: [{ records: 4, sampled: 4, texts: 4, unreadable: 0 }] });
    expect(report.suspects.map(({ at }) => `${at.partition}/${at.offset}`)).toEqual(["1/0", "0/1"]);
    expect(open()).toBe(0);
  });

  it("passes transaction markers at the end by the empty batch that says so", async () => {
    const { source } = endless([
      [0, 0, ["fine"]],
      [0, 2, []],
    ]);
    expect((await readLeaks(partsOver(source, [end(0, 2n)]), NEVER)).complete).toBe(true);
  });

  it("is done at once where there is nothing", async () => {
    const { source } = endless([[0, 0, ["leak"]]]);
    const report = await readLeaks(partsOver(source, [end(0, 0n)]), NEVER);
    expect(report).toMatchObject({ complete: true, topics: [{ records: 0 }], suspects: [] });
  });

  it("says that it was stopped", async () => {
    const stop = new AbortController();
    const { source } = endless([
      [0, 0, ["leak"]],
      [0, 1, ["leak"]],
    ]);
    const parts = partsOver(source, [end(0, 9n)]);
    const report = await readLeaks(
      {
        ...parts,
        auditor: (text) => {
          stop.abort();
          return parts.auditor(text);
        },
      },
      stop.signal,
    );
    expect(report).toMatchObject({ complete: false, topics: [{ records: 1 }] });
  });

  it("counts what is no clean record, hands everything back, and goes on", async () => {
    const { source, open } = endless([[0, 0, ["foreign", "leak"]]]);
    const report = await readLeaks(partsOver(source, [end(0, 2n)]), NEVER);
    expect(report.topics[0]).toMatchObject({ records: 2, sampled: 2, unreadable: 1, texts: 1 });
    expect(open()).toBe(0);
  });
});

describe("cleanTopics", () => {
  it("is all, or those that were asked for, each once", () => {
    expect(cleanTopics(policy, [])).toContain(TOPIC);
    expect(cleanTopics(policy, [TOPIC, TOPIC])).toEqual([TOPIC]);
  });

  it("does not repeat a topic that is none", () => {
    expect(() => cleanTopics(policy, ["planted"])).toThrow(/clean topics: clean\.nordbank/);
    expect(() => cleanTopics(policy, ["planted"])).not.toThrow(/planted/);
  });
});
