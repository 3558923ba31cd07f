import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainReader } from "../../src/codec/plain.ts";
import { readSealed, type SealedMetadata } from "../../src/core/sealed-headers.ts";
import { fromUtf8, utf8 } from "../../src/core/text.ts";
import type { EmbeddedTransport } from "../../src/embedded/transport.ts";
import type { Instance } from "../../src/wire.ts";
import { placeName } from "../conformance/outcomes.ts";
import { chat, email, recorder, refsOf, type StoryEvent, sms, web } from "../conformance/story.ts";
import { VERA } from "../conformance/story-events.ts";
import { storyPolicy } from "../conformance/story-policy.ts";
import { type NewRecord, topicNames } from "../conformance/world.ts";
import { type EmbeddedWorld, embeddedWorld, recordsIn } from "../embedded/embedded-world.ts";

/** Somebody whom only the bad events state, so that nothing else can have said it. */
const SHY = {
  ...VERA,
  customerId: "C-990001",
  email: "shy.person@kvist-post.example",
  phone: "+46701740699",
  name: "Shy Person",
};
const SECRETS = [
  SHY.email,
  SHY.email.toUpperCase(),
  SHY.name,
  SHY.customerId,
  "0701740699",
  "01740699",
  "secret words",
];
const text = `secret words of ${SHY.email}, 070-174 06 99`;

const turn = (more: Parameters<typeof chat>[2] = {}): StoryEvent =>
  chat(refsOf(SHY, "customerId", "email"), text, more);
const spoilt = (spoil: (bytes: Uint8Array) => Uint8Array): StoryEvent =>
  turn({ spoil, key: SHY.email, headers: { "x-mail": SHY.email } });
const page = (json: string | Uint8Array): StoryEvent =>
  web({}, { spoil: () => (typeof json === "string" ? utf8(json) : json), key: SHY.name });

interface Row {
  readonly why: string;
  readonly event: StoryEvent;
  readonly reason: string;
  readonly detail?: string;
  /** Its fields can be read: it is quarantined as somebody's. */
  readonly known?: true;
}

const ROWS: readonly Row[] = [
  { why: "no bytes at all", event: spoilt(() => new Uint8Array()), reason: "no-value" },
  ...[1, 2, 4].map((n) => ({
    why: `cut after ${n} bytes, inside the frame's head`,
    event: spoilt((b) => b.slice(0, n)),
    reason: "undecodable",
    detail: "cut short before the schema id ends",
  })),
  ...[5, 6, 12, 20, 60].map((n) => ({
    why: `cut after ${n} bytes`,
    event: spoilt((b) => b.slice(0, n)),
    reason: "undecodable",
  })),
  { why: "its last byte is missing", event: spoilt((b) => b.slice(0, -1)), reason: "undecodable" },
  { why: "bytes are left over", event: spoilt((b) => Uint8Array.of(...b, 0)), reason: "undecodable" },
  { why: "wrong magic byte", event: spoilt((b) => Uint8Array.of(1, ...b.slice(1))), reason: "wrong-magic-byte" },
  {
    why: "a schema id that nobody registered",
    event: spoilt((b) => Uint8Array.of(0, 9, 9, 9, 9, ...b.slice(5))),
    reason: "schema-unknown",
  },
  {
    why: "JSON where Avro is expected",
    event: spoilt(() => utf8(JSON.stringify({ text }))),
    reason: "wrong-magic-byte",
  },
  { why: "text where JSON is expected", event: page(text), reason: "not-json" },
  { why: "JSON that ends too soon", event: page(`{"message":"${text}"`), reason: "not-json" },
  { why: "a JSON list", event: page(JSON.stringify([text])), reason: "not-an-object" },
  { why: "a JSON text", event: page(JSON.stringify(text)), reason: "not-an-object" },
  {
    why: "JSON of a thousand levels",
    event: page(`${'{"a":'.repeat(1000)}"${text}"${"}".repeat(1000)}`),
    reason: "too-deep",
  },
  {
    why: "a text over the limit",
    event: chat(refsOf(SHY, "customerId"), text.repeat(200)),
    reason: "text-too-long",
    detail: "text",
    known: true,
  },
  {
    why: "a text of five million characters",
    event: chat(refsOf(SHY, "customerId"), `${text} `.repeat(82_000)),
    reason: "text-too-long",
    detail: "text",
    known: true,
  },
  {
    why: "a controller that the policy does not know",
    event: turn({ controller: SHY.name }),
    reason: "controller-unknown",
  },
];

interface Sealed extends SealedMetadata {
  readonly all: string;
}

describe("bad input", () => {
  let world: EmbeddedWorld;
  let instance: Instance;
  let record: (event: StoryEvent) => NewRecord;
  beforeAll(async () => {
    world = await embeddedWorld(storyPolicy);
    instance = await world.open(["clean", "index"]);
    record = await recorder(world);
  });
  afterAll(async () => {
    await world?.close();
  });

  const sealedOf = (place: string): readonly Sealed[] =>
    topicNames(world.policy).sealed.flatMap((topic) =>
      recordsIn((instance.transport as EmbeddedTransport).log, topic).flatMap((r) => {
        const found = readSealed(r.headers);
        if (found === undefined || placeName(found.source) !== place) return [];
        const bytes = [r.key, ...Object.values(r.headers), r.value].map((b) => Buffer.from(b ?? []).toString("latin1"));
        return [{ ...found, all: bytes.join("\n") }];
      }),
    );
  const cleanOf = async (place: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const plain = plainReader(instance.transport.registry);
    const records = topicNames(world.policy).clean.flatMap((t) =>
      recordsIn((instance.transport as EmbeddedTransport).log, t),
    );
    const ours = records.filter((r) => fromUtf8(r.headers["sordino-source"] ?? new Uint8Array()) === place);
    return await Promise.all(
      ours.map(async ({ value }) => {
        const bytes = value ?? new Uint8Array();
        return (bytes[0] === 0x7b ? JSON.parse(fromUtf8(bytes)) : await plain(bytes)) as Readonly<
          Record<string, unknown>
        >;
      }),
    );
  };
  /** Feeds records of one partition, then a good one behind them that must pass. */
  const feed = async (records: readonly NewRecord[]): Promise<readonly string[]> => {
    const last = records.at(-1);
    if (last === undefined) throw new Error("nothing to feed");
    const good = record(last.topic.endsWith("web") ? web({ message: "good" }) : chat(null, "good"));
    const places = await world.produce([...records, { ...good, partition: last.partition }]);
    await world.settle();
    const names = places.map(placeName);
    expect(await cleanOf(names.at(-1) ?? "")).toHaveLength(2);
    return names;
  };

  it.each(ROWS)("$why: $reason", async ({ event, reason, detail, known }) => {
    const [place = ""] = await feed([record(event)]);
    const sealed = sealedOf(place);
    expect(sealed).toHaveLength(1);
    expect(sealed[0]).toMatchObject({ outcome: "quarantined", reason, ...(detail === undefined ? {} : { detail }) });
    expect(sealed[0]?.subject === undefined).toBe(known !== true);
    expect(await cleanOf(place)).toEqual([]);
    for (const secret of SECRETS) {
      expect(sealed[0]?.all).not.toContain(secret);
      expect(world.logged()).not.toContain(secret);
    }
  });

  it("a tombstone, and Avro where JSON is expected", async () => {
    const framed = record(turn());
    const { topic } = record(page("{}"));
    const places = await feed([{ ...framed, value: null, key: utf8(SHY.email) }]);
    const json = await feed([{ ...framed, topic, key: null }]);
    expect([places, json].map(([place = ""]) => sealedOf(place).map((s) => s.reason))).toEqual([
      ["no-value"],
      ["not-json"],
    ]);
  });

  it("lone surrogates become the replacement character", async () => {
    const [place = ""] = await feed([record(page('{"message":"a\\ud83d b \\ude00c","\\ud83d":"\\udfff"}'))]);
    const [quality] = (await cleanOf(place)).filter((r) => (r.privacy as { purpose?: unknown }).purpose === "quality");
    expect(quality).toMatchObject({ message: "a\ufffd b \ufffdc", "\ufffd": "\ufffd" });
  });

  it.each<{ why: string; event: StoryEvent; has: Readonly<Record<string, unknown>> }>([
    {
      why: "a text that is null",
      event: email("a@post.example", [], "", { fields: { text: null } }),
      has: { text: null },
    },
    { why: "no customer at all", event: chat(null, "hello"), has: { customer: null, text: "hello" } },
    {
      why: "customer references that are all empty",
      event: chat({ email: "", name: "  " }, "hello"),
      has: { text: "hello" },
    },
    { why: "blank text", event: sms("+46701740611", "+46846500400", " \n\t "), has: { text: " \n\t " } },
  ])("$why is clean", async ({ event, has }) => {
    const [place = ""] = await feed([record(event)]);
    const quality = (await cleanOf(place)).find((r) => (r.privacy as { purpose?: unknown }).purpose === "quality");
    expect(quality).toMatchObject(has);
    expect(quality).toHaveProperty("privacy.subject", expect.stringMatching(/^[0-9A-Za-z]{26}$/));
  });

  it.each([
    ["in the year 2999", Date.UTC(2999, 0, 1)],
    ["in the year 1902", Date.UTC(1902, 0, 1)],
    ["at the beginning of time", 0],
    ["beyond all dates", 9_000_000_000_000_000],
    ["before all dates", -4_000_000_000_000_000],
  ])("an event %s counts from when it was produced", async (_why, occurredAt) => {
    const event = chat(null, "hello", { fields: { occurredAt } });
    const [place = ""] = await feed([record(event)]);
    const purposes = world.policy.controllers.find((c) => c.id === "alpha")?.purposes ?? [];
    for (const clean of await cleanOf(place)) {
      const privacy = clean.privacy as { readonly occurredAt: number; readonly purpose: string };
      expect(privacy.occurredAt).toBe(event.time);
      expect(purposes.map((p) => p.id)).toContain(privacy.purpose);
      expect(clean.occurredAt).toBe(occurredAt);
    }
  });

  it("two events with one id are two events", async () => {
    const twice = record(turn());
    const places = await feed([twice, twice]);
    expect(await Promise.all(places.slice(0, 2).map(async (p) => (await cleanOf(p)).length))).toEqual([2, 2]);
  });

  it("a clean record over its topic's limit is quarantined whole, for all purposes", async () => {
    const { log } = instance.transport as EmbeddedTransport;
    const topic = world.policy.controllers[0]?.purposes.find((p) => p.id === "quality")?.topic ?? "";
    const settings = log.topics().find((t) => t.name === topic);
    await log.createTopic(topic, world.partitions, { ...settings, maxMessageBytes: 3_000 });
    const [place = ""] = await feed([record(chat(refsOf(SHY, "customerId"), "word ".repeat(900)))]);
    await log.createTopic(topic, world.partitions, { ...settings });
    expect(sealedOf(place)).toEqual([
      expect.objectContaining({ reason: "record-too-large", subject: expect.any(String) }),
    ]);
    expect(sealedOf(place)[0]?.detail).toMatch(/^purpose quality, \d+ bytes$/);
    expect(await cleanOf(place)).toEqual([]);
  });

  it("an event whose key was destroyed is quarantined, and another person's passes", async () => {
    const event = record(chat(refsOf(SHY, "customerId"), "before"));
    await feed([event]);
    const { people } = await instance.find("alpha", { by: "identifier", kind: "customer-id", value: SHY.customerId });
    const subject = people[0]?.subject.id ?? "";
    for (const purpose of ["quality", "_sealed"])
      await instance.stores.keys.destroy({ controller: "alpha", subject, purpose });
    const [place = ""] = await feed([event]);
    expect(sealedOf(place)).toEqual([
      expect.objectContaining({ reason: "key-missing", detail: "purpose quality", subject }),
    ]);
    expect(await cleanOf(place)).toEqual([]);
  });

  it("adds up in the end, and shows nobody in the log", () => {
    const { raw, outputs } = topicNames(world.policy);
    const { log } = instance.transport as EmbeddedTransport;
    const input = raw.flatMap((topic) => recordsIn(log, topic).map((r) => placeName(r.at)));
    const output = new Set(
      outputs.flatMap((topic) =>
        recordsIn(log, topic).map((r) => fromUtf8(r.headers["sordino-source"] ?? new Uint8Array())),
      ),
    );
    expect([...output].toSorted()).toEqual(input.toSorted());
    for (const secret of SECRETS) expect(world.logged()).not.toContain(secret);
    expect(world.logged()).not.toContain('"level":"error"');
  });
});
