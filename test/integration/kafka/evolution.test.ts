import { afterAll, beforeAll, expect, it } from "vitest";
import { plainReader, plainWriter } from "../../../src/codec/plain.ts";
import { fromUtf8, utf8 } from "../../../src/core/text.ts";
import type { Instance } from "../../../src/wire.ts";
import { outcomesOf, placeName } from "../../conformance/outcomes.ts";
import { describeReal } from "../../servers/servers.ts";
import { type KafkaWorld, kafkaWorld } from "./kafka-world.ts";

/** One raw topic, two purposes: the clean topics follow one schema. */
const policy = (prefix: string): string => `
version: "evolving"
topics:
  raw:
    ${prefix}raw.chat: { channel: chat, format: avro, controller: alpha }
  quarantine: ${prefix}quarantine
  withheld: ${prefix}withheld
controllers:
  alpha:
    name: Alpha Bank
    regions: [GB]
    purposes:
      quality:
        description: Supervisors read conversations.
        basis: legitimate-interests
        topic: ${prefix}clean.quality
        retention: { keep: P1Y }
        actions: { default: token }
      staffing:
        description: How many arrive when.
        basis: contract
        topic: ${prefix}clean.staffing
        retention: { keep: P90D }
        actions: { default: token }
        fields: { free-text: drop }
`;

const FIELDS = [
  { name: "id", type: "string", privacy: "event-id" },
  { name: "email", type: "string", privacy: "subject:email" },
  { name: "text", type: "string", privacy: "free-text" },
];
const RATING = { name: "rating", type: ["null", "int"], default: null, privacy: "keep" };
const SUMMARY = { name: "summary", type: ["null", "string"], default: null, privacy: "free-text" };
const schema = (fields: readonly unknown[]) => ({ type: "record", name: "Turn", namespace: "evolving", fields });
const VERSIONS = [schema(FIELDS), schema([...FIELDS, RATING]), schema([...FIELDS, RATING, SUMMARY])] as const;
const EMAIL = "vera@kvist-post.example";

describeReal(
  "a schema that evolves while the pipeline runs",
  ["kafka", "registry", "postgres"],
  (brokers, registry, postgres) => {
    let world: KafkaWorld;
    let instance: Instance;
    beforeAll(async () => {
      world = await kafkaWorld({ brokers, registry, postgres }, policy);
      instance = await world.open();
    });
    afterAll(async () => {
      await world?.close();
    });

    const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
      const headers = { "content-type": "application/vnd.schemaregistry.v1+json" };
      const response = await fetch(`${registry}${path}`, { ...init, headers });
      expect(response.ok, path).toBe(true);
      return await response.json();
    };

    it("gives the clean topics a compatible version for each, loses nothing, and the index goes on", async () => {
      const { raw, purposes } = {
        raw: world.policy.topics.raw[0]?.name ?? "",
        purposes: world.policy.controllers[0]?.purposes ?? [],
      };
      const writers: ((value: unknown) => Uint8Array)[] = [];
      const places: string[] = [];
      const feed = async (version: number, value: Readonly<Record<string, unknown>>): Promise<void> => {
        const write = writers[version];
        if (write === undefined) throw new Error("no such version");
        const made = Array.from({ length: 10 }, (_, i) => ({
          topic: raw,
          partition: i % world.partitions,
          timestamp: Date.now(),
          key: null,
          value: write({ id: `${places.length + i}`, email: EMAIL, text: `write to ${EMAIL}`, ...value }),
          headers: { version: utf8(String(version)) },
        }));
        places.push(...(await world.produce(made)).map(placeName));
      };
      for (const [version, of] of VERSIONS.entries()) {
        writers.push(plainWriter(of, await instance.transport.registry.register(`${raw}-value`, of)));
        await feed(version, {
          rating: version === 0 ? undefined : 5,
          summary: version < 2 ? undefined : `mail ${EMAIL}`,
        });
        await world.settle();
        if (version > 0) continue;
        // From now on the registry itself refuses what does not fit.
        for (const { topic } of purposes) {
          await ask(`/config/${topic}-value`, { method: "PUT", body: JSON.stringify({ compatibility: "FULL" }) });
        }
      }
      // Producers that are behind go on with what they have.
      await feed(0, {});
      await feed(1, { rating: 1 });
      await world.settle();

      const records = await world.read([...purposes.map((p) => p.topic), world.policy.topics.quarantine]);
      expect(Object.fromEntries(outcomesOf(world.policy, records))).toEqual(
        Object.fromEntries(places.map((place) => [place, ["quality", "staffing"]])),
      );
      for (const { topic } of purposes) expect(await ask(`/subjects/${topic}-value/versions`)).toEqual([1, 2, 3]);

      const plain = plainReader(instance.transport.registry);
      const texts = new Map<string, unknown>();
      for (const { headers, value } of records.get(purposes[0]?.topic ?? "") ?? []) {
        const { rating, summary } = (await plain(value ?? new Uint8Array())) as {
          readonly rating?: unknown;
          readonly summary?: unknown;
        };
        expect(Buffer.from(value ?? []).includes(EMAIL)).toBe(false);
        texts.set(fromUtf8(headers["sordino-source"] ?? new Uint8Array()), { rating, summary });
      }
      const token = expect.stringMatching(/^mail \[EMAIL:[\w-]+\]$/);
      const shapes = [{}, { rating: 5 }, { rating: 5, summary: token }, {}, { rating: 1 }];
      expect([0, 10, 20, 30, 40].map((i) => texts.get(places[i] ?? ""))).toEqual(shapes);

      const { people, complete } = await instance.find("alpha", { by: "identifier", kind: "email", value: EMAIL });
      expect(people.map((p) => p.records)).toEqual([2 * places.length]);
      expect(complete.behind).toBe(0n);
    });
  },
);
