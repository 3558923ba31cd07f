import { expect, it } from "vitest";
import type { Codec } from "../../src/core/codec.ts";
import { EdgeError } from "../../src/core/errors.ts";
import type { Event, RawRecord } from "../../src/core/event.ts";
import { type Memory, NO_MEMORY } from "../../src/core/memory.ts";
import type { Policy } from "../../src/core/policy.ts";
import type { SourceBatch, Stretch } from "../../src/core/stream.ts";
import { fromUtf8, utf8 } from "../../src/core/text.ts";
import { createMemories, type MemoryDraft } from "../../src/pipeline/memories.ts";

const record = (offset: number, text: string): RawRecord => ({
  at: { topic: "raw", partition: 0, offset: BigInt(offset) },
  timestamp: 0,
  key: null,
  value: utf8(text),
  headers: {},
});

/** Records say "conversation: word"; a memory collects the words. */
const codec = {
  async read(raw: RawRecord) {
    const text = fromUtf8(raw.value ?? new Uint8Array());
    if (text === "away") throw new EdgeError("registry-away", "no answer");
    if (text === "broken") throw new Error("not an event");
    const [conversation, word] = text.split(": ");
    return { controller: "acme", conversation, language: word } as unknown as Event;
  },
} as unknown as Codec;

const words = (memory: Memory): readonly string[] => memory.seen;
const add = (memory: Memory, word: string): Memory => ({
  ...memory,
  turn: memory.turn + 1,
  seen: [...memory.seen, word],
});

const memories = () =>
  createMemories({
    policy: { controllers: [{ id: "acme" }] } as unknown as Policy,
    codec,
    reader: () => [],
    listener: { recall: () => ({ asked: [] }), after: (memory, event) => add(memory, event.language ?? "") },
  });

const stretch = (...before: readonly RawRecord[]): Stretch => ({ before: async () => before });
const batch = (of: Stretch | undefined): SourceBatch => ({
  topic: "raw",
  partition: 0,
  records: [],
  next: 0n,
  endOffset: 0n,
  ...(of === undefined ? {} : { stretch: of }),
  isCurrent: () => true,
  beat: async () => {},
  done() {},
});

const say = (draft: MemoryDraft, conversation: string, word: string): void =>
  draft.keep("acme", conversation, add(draft.of("acme", conversation), word));

it("a batch goes on from what was committed before it, in its own stretch", async () => {
  const all = memories();
  const one = stretch();
  const first = await all.open(batch(one));
  say(first, "a", "x");
  say(first, "a", "y");
  expect(words(first.of("acme", "a"))).toEqual(["x", "y"]);
  first.commit();
  const second = await all.open(batch(one));
  expect(words(second.of("acme", "a"))).toEqual(["x", "y"]);
  expect(second.of("acme", "b")).toBe(NO_MEMORY);
  expect(second.of("other", "a")).toBe(NO_MEMORY);
  const elsewhere = await all.open(batch(stretch()));
  expect(elsewhere.of("acme", "a")).toBe(NO_MEMORY);
});

it("a batch that was not written leaves nothing, and begins again where it began", async () => {
  const all = memories();
  const one = stretch();
  const failed = await all.open(batch(one));
  say(failed, "a", "x");
  const again = await all.open(batch(one));
  expect(again.of("acme", "a")).toBe(NO_MEMORY);
  say(again, "a", "x");
  again.commit();
  expect(words((await all.open(batch(one))).of("acme", "a"))).toEqual(["x"]);
});

it("the first batch of a stretch begins with what lies before it; what cannot be read there is passed over", async () => {
  const all = memories();
  const before = stretch(record(0, "a: x"), record(1, "broken"), record(2, "b: y"), record(3, "a: z"));
  const draft = await all.open(batch(before));
  expect(words(draft.of("acme", "a"))).toEqual(["x", "z"]);
  expect(words(draft.of("acme", "b"))).toEqual(["y"]);
});

it("waits for the registry rather than forget", async () => {
  const all = memories();
  const records = [record(0, "away")];
  const late: Stretch = { before: async () => records };
  await expect(all.open(batch(late))).rejects.toThrow(EdgeError);
  records[0] = record(0, "a: x");
  expect(words((await all.open(batch(late))).of("acme", "a"))).toEqual(["x"]);
});

it("without a stretch a batch remembers within itself", async () => {
  const all = memories();
  const draft = await all.open(batch(undefined));
  say(draft, "a", "x");
  draft.commit();
  expect((await all.open(batch(undefined))).of("acme", "a")).toBe(NO_MEMORY);
});

it("the longest unused conversation is forgotten first", async () => {
  const all = memories();
  const one = stretch();
  const draft = await all.open(batch(one));
  for (let i = 0; i < 2001; i++) say(draft, `c${i}`, "x");
  draft.commit();
  const after = await all.open(batch(one));
  expect(after.of("acme", "c0")).toBe(NO_MEMORY);
  expect(words(after.of("acme", "c1"))).toEqual(["x"]);
});
