import { afterAll, beforeAll, expect, it } from "vitest";
import { CHANNELS } from "../../src/channels/all.ts";
import { createCodec } from "../../src/codec/codec.ts";
import type { Detector } from "../../src/core/detect.ts";
import { silent } from "../../src/core/log.ts";
import { unobserved } from "../../src/core/observer.ts";
import { NO_STANDING } from "../../src/core/plan.ts";
import { readSealed } from "../../src/core/sealed-headers.ts";
import type { SourceBatch } from "../../src/core/stream.ts";
import { fromUtf8 } from "../../src/core/text.ts";
import { createScan, DETECTORS } from "../../src/detect/all.ts";
import { createEngine } from "../../src/detect/engine.ts";
import type { EmbeddedTransport } from "../../src/embedded/transport.ts";
import { createMetrics } from "../../src/http/metrics.ts";
import { listenerOf, TOOLS } from "../../src/offline.ts";
import { type CleanParts, cleanBatch } from "../../src/pipeline/clean.ts";
import { createMemories } from "../../src/pipeline/memories.ts";
import { createReader } from "../../src/pipeline/read.ts";
import { exponential, runLoop } from "../../src/pipeline/run.ts";
import type { Instance } from "../../src/wire.ts";
import { placeName } from "../conformance/outcomes.ts";
import { chat, recorder, refsOf } from "../conformance/story.ts";
import { VERA } from "../conformance/story-events.ts";
import { storyPolicy } from "../conformance/story-policy.ts";
import { topicNames } from "../conformance/world.ts";
import { type EmbeddedWorld, embeddedWorld, recordsIn } from "../embedded/embedded-world.ts";

const SECRET = "vera.lindqvist@kvist-post.example";

function faulty(id: string, word: string, match: Detector["match"]): Detector {
  return { id, kind: "PII", on: [{ on: "words", words: [word] }], examples: { hit: [], miss: [] }, match };
}

/** What a detector must not do, each at a word of its own. */
const FAULTY: readonly Detector[] = [
  faulty("test.throws", "throwing", (view) => {
    throw new RangeError(`at ${view.text}`);
  }),
  faulty("test.beyond", "beyond", (view) => [{ start: 0, end: view.text.length + 1, score: 1, reasons: [] }]),
  faulty("test.sure", "certain", () => [{ start: 0, end: 1, score: 1.5, reasons: [] }]),
  faulty("test.slow", "slowly", () => {
    const until = performance.now() + 400;
    while (performance.now() < until);
    return [];
  }),
];

let world: EmbeddedWorld;
let instance: Instance;
beforeAll(async () => {
  // Loads what detectors read, so that no event's time budget pays for it.
  createScan();
  world = await embeddedWorld(storyPolicy);
  instance = await world.open(["api"]);
});
afterAll(async () => {
  await world?.close();
});

/** Works through a raw partition with parts of the test's own. */
async function clean(more: Partial<CleanParts>): Promise<readonly SourceBatch[]> {
  const { policy, stores, transport } = instance;
  const { source, sink } = transport.clean();
  const codec = createCodec({ policy, registry: transport.registry });
  const scan = createEngine([...DETECTORS, ...FAULTY], { textLength: 5000, millis: 200 });
  const reader = createReader(new Map(Object.entries(CHANNELS)), scan, 200);
  const listener = listenerOf();
  const parts: CleanParts = {
    policy,
    codec,
    reader,
    listener,
    memories: createMemories({ policy, codec, reader, listener }),
    tools: TOOLS,
    subjects: stores.subjects,
    keys: stores.keys,
    sink,
    observer: unobserved,
    standing: () => NO_STANDING,
    ...more,
  };
  const stop = new AbortController();
  const batches: SourceBatch[] = [];
  const work = async (batch: SourceBatch): Promise<void> => {
    await cleanBatch(parts, batch);
    batches.push(batch);
    if (batch.next === batch.endOffset) stop.abort();
  };
  await runLoop(
    { component: "clean", source, work, observer: unobserved, log: silent, concurrency: 1, backoff: exponential },
    stop.signal,
  );
  return batches;
}

it("quarantines the event that a detector fails on, and only that one", async () => {
  const record = await recorder(world);
  const words = ["throwing", "beyond", "certain", "slowly", "nothing"];
  const events = words.map((word) => chat(refsOf(VERA, "email"), `${word} about ${SECRET}`, { conversation: "one" }));
  const places = (await world.produce(events.map(record))).map(placeName);
  const metrics = createMetrics();
  await clean({ observer: metrics.observer });

  const shown = await metrics.text();
  const failures = [...shown.matchAll(/^sordino_detector_failures_total\{detector="(.+)"\} (\d+)$/gm)];
  expect(failures.map(([, detector, n]) => [detector, n])).toEqual([
    ["test.throws", "1"],
    ["test.beyond", "1"],
    ["test.sure", "1"],
  ]);
  expect(shown).toMatch(/^sordino_events_total\{outcome="quarantined",.*reason="detector-failed"\} 3$/m);
  expect(shown).toMatch(/^sordino_events_total\{outcome="quarantined",.*reason="too-slow"\} 1$/m);
  expect(shown).not.toContain(SECRET);

  const { log } = instance.transport as EmbeddedTransport;
  const sealed = recordsIn(log, world.policy.topics.quarantine);
  const reasons = sealed.map((r) => readSealed(r.headers)).map((s) => [s && placeName(s.source), s?.reason, s?.detail]);
  expect(reasons).toEqual([
    [places[0], "detector-failed", "test.throws"],
    [places[1], "detector-failed", "test.beyond"],
    [places[2], "detector-failed", "test.sure"],
    [places[3], "too-slow", "text"],
  ]);
  // Its fields could be read: it is that person's.
  expect(new Set(sealed.map((r) => readSealed(r.headers)?.subject)).size).toBe(1);
  expect(readSealed(sealed[0]?.headers ?? {})?.subject).toMatch(/^[0-9A-Za-z]{26}$/);
  for (const { headers, value } of sealed) {
    const written = [...Object.values(headers), value].map((b) => Buffer.from(b ?? []).toString("latin1")).join();
    expect(written).not.toContain(SECRET);
  }
  const { clean: topics } = topicNames(world.policy);
  const passed = topics.flatMap((t) =>
    recordsIn(log, t).map((r) => fromUtf8(r.headers["sordino-source"] ?? new Uint8Array())),
  );
  expect(passed).toEqual([places[4], places[4]]);
});

it("writes nothing and moves on for a batch without records", async () => {
  const record = await recorder(world);
  await world.produce([record(chat(null, "hello", { conversation: "two" }))]);
  const [batch] = await clean({});
  if (batch === undefined) throw new Error("no batch");
  const written: unknown[] = [];
  const { policy, stores, transport } = instance;
  const reading = {
    policy,
    codec: createCodec({ policy, registry: transport.registry }),
    reader: () => [],
    listener: listenerOf(),
  };
  const parts: CleanParts = {
    ...reading,
    memories: createMemories(reading),
    tools: TOOLS,
    subjects: stores.subjects,
    keys: stores.keys,
    sink: {
      limit: async () => 0,
      async write({ clean: c, sealed }) {
        written.push(c, sealed);
        return [];
      },
    },
    observer: unobserved,
    standing: () => NO_STANDING,
  };
  await cleanBatch(parts, { ...batch, records: [] });
  expect(written).toEqual([[], []]);
});
