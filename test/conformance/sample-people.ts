import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainWriter } from "../../src/codec/plain.ts";
import type { SubjectQuery } from "../../src/core/answer.ts";
import type { IdentifierKind } from "../../src/core/kinds.ts";
import { readSealed } from "../../src/core/sealed-headers.ts";
import { fromUtf8 } from "../../src/core/text.ts";
import { brokenRecord, type Outgoing, partitionOf, recordOf } from "../../src/demo/records.ts";
import { readBroken, readSamples, type Sample } from "../../src/demo/samples.ts";
import { listLocations } from "../../src/subjects/list.ts";
import { PACKAGE_ROOT } from "../../src/version.ts";
import type { Instance } from "../../src/wire.ts";
import { type OpenWorld, type Records, topicNames, type World } from "./world.ts";

/** `samples/people.json`: who is who in the samples, as their authors say. `events`: file and line. */
interface Truth {
  readonly people: Readonly<
    Record<
      string,
      {
        readonly controller: string;
        readonly identifiers: Readonly<Partial<Record<IdentifierKind, string>>>;
        readonly events: readonly string[];
      }
    >
  >;
  readonly own: Readonly<Record<string, Readonly<Partial<Record<IdentifierKind, readonly string[]>>>>>;
  readonly shared: { readonly controller: string; readonly phone: string; readonly people: readonly string[] };
}

const truth: Truth = JSON.parse(readFileSync(join(PACKAGE_ROOT, "samples", "people.json"), "utf8"));

/** The shipped policy, its topics under a prefix. */
const samplePolicy = (prefix: string): string =>
  readFileSync(join(PACKAGE_ROOT, "samples", "policy.yaml"), "utf8").replaceAll(
    /\b(?:raw|clean|sordino)\.(?=[a-z])/g,
    (start) => `${prefix}${start}`,
  );

/** Events with the shared number in a field; it names everybody who has it, and stays with whoever was first. */
const withShared: ReadonlyMap<string, { readonly statesNothingElse: boolean }> = new Map(
  [...readSamples(PACKAGE_ROOT)].flatMap(([topic, of]) =>
    of.flatMap(({ value: { from, caller, customer } }, i) =>
      [from, caller].includes(truth.shared.phone)
        ? [[`${topic.slice("raw.".length)}.jsonl:${i + 1}`, { statesNothingElse: customer === null }] as const]
        : [],
    ),
  ),
);

/** Of the broken ones those whose fields can still be read, as `broken <the line that they were made from>`. */
const broken: readonly string[] = readBroken(PACKAGE_ROOT).flatMap((b) =>
  b.make === "long-text" ? [`broken ${b.topic.slice("raw.".length)}.jsonl:${b.of}`] : [],
);

/** Every sample with the file and line that it stands in, and the broken ones. */
async function outgoing(
  world: World,
  prefix: string,
): Promise<readonly { readonly line: string; readonly record: Outgoing }[]> {
  const samples = readSamples(PACKAGE_ROOT);
  const writers = new Map<string, (value: unknown) => Uint8Array>();
  for (const [topic, of] of samples) {
    const schema = JSON.parse(readFileSync(join(PACKAGE_ROOT, "schemas", of[0]?.schema ?? ""), "utf8"));
    const id = await world.registry().register(`${prefix}${topic}-value`, schema);
    writers.set(topic, plainWriter(schema, id));
  }
  const write = (sample: Sample): Uint8Array => writers.get(sample.topic)?.(sample.value) ?? new Uint8Array();
  const good = [...samples].flatMap(([topic, of]) =>
    of.map((sample, i) => ({ line: `${topic.slice("raw.".length)}.jsonl:${i + 1}`, record: recordOf(sample, write) })),
  );
  const spoiled = readBroken(PACKAGE_ROOT).map((b) => ({
    line: "of" in b ? `broken ${b.topic.slice("raw.".length)}.jsonl:${b.of}` : "broken",
    record: brokenRecord(b, samples.get(b.topic) ?? [], write),
  }));
  return [...good.toSorted((a, b) => a.record.timestamp - b.record.timestamp), ...spoiled];
}

/** The index's answer about everybody in the samples, against what their authors say. */
export function samplePeople(title: string, openWorld: OpenWorld): void {
  describe(`the people of the samples: ${title}`, () => {
    let world: World;
    let instance: Instance;
    let records: Records;
    /** File and line by raw coordinates. */
    const lines = new Map<string, string>();
    let fed = 0;

    beforeAll(async () => {
      let prefix = "";
      world = await openWorld((p) => {
        prefix = p;
        return samplePolicy(p);
      });
      instance = await world.open();
      const all = await outgoing(world, prefix);
      const at = await world.produce(
        all.map(({ record: { group, ...r } }) => ({
          ...r,
          topic: `${prefix}${r.topic}`,
          partition: partitionOf(group, world.partitions),
        })),
      );
      for (const [i, { line }] of all.entries()) {
        const place = at[i];
        if (place !== undefined) lines.set(`${place.topic}/${place.partition}/${place.offset}`, line);
      }
      fed = all.length;
      await world.settle();
      records = await world.read(topicNames(world.policy).outputs);
    });
    afterAll(async () => {
      await world?.close();
    });

    const find = (controller: string, kind: IdentifierKind, value: string) =>
      instance.find(controller, { by: "identifier", kind, value } satisfies SubjectQuery);
    const rawOf = async (controller: string, id: string): Promise<readonly string[]> => {
      const { subjects, index } = instance.stores;
      const parts = { policy: world.policy, subjects, index };
      const { locations, cursor } = await listLocations(parts, controller, id, 1000, undefined);
      expect(cursor).toBeUndefined();
      return [...new Set(locations.map(({ raw: { topic, partition, offset } }) => `${topic}/${partition}/${offset}`))];
    };
    const links = (controller: string): readonly IdentifierKind[] =>
      world.policy.controllers.find((c) => c.id === controller)?.identity.link ?? [];
    const lineOf = (place: string): string => lines.get(place) ?? place;

    it("ends each sample in one outcome", () => {
      const outcomes = new Map<string, Set<string>>();
      for (const [topic, of] of records) {
        for (const { headers } of of) {
          const source = fromUtf8(headers["sordino-source"] ?? new Uint8Array());
          const outcome = readSealed(headers)?.outcome ?? "clean";
          outcomes.set(source, (outcomes.get(source) ?? new Set()).add(outcome));
          expect(topic.includes("clean.")).toBe(outcome === "clean");
        }
      }
      expect(outcomes.size).toBe(fed);
      expect([...outcomes].filter(([, of]) => of.size !== 1)).toEqual([]);
      const quarantined = [...outcomes].filter(([, of]) => of.has("quarantined"));
      expect(quarantined.map(([place]) => lineOf(place)).filter((line) => !line.startsWith("broken"))).toEqual([]);
      expect(quarantined).toHaveLength(readBroken(PACKAGE_ROOT).length);
    });

    it.each(Object.keys(truth.people))("finds %s by every identifier, and exactly what is theirs", async (who) => {
      const person = truth.people[who];
      if (person === undefined) throw new Error("nobody");
      const { controller, identifiers, events } = person;
      const ids = new Map<string, readonly string[]>();
      for (const [kind, value] of Object.entries(identifiers) as [IdentifierKind, string][]) {
        // What a controller does not link by, a text can state of somebody else.
        if (kind !== "name" && !links(controller).includes(kind)) continue;
        const { people } = await find(controller, kind, value).catch((thrown: unknown) => {
          throw new Error(`by ${kind}`, { cause: thrown });
        });
        ids.set(kind, people.map((p) => p.subject.id).toSorted());
      }
      expect(ids.size).toBeGreaterThan(1);
      const [id = ""] = ids.get("customer-id") ?? [];
      const shares = truth.shared.people.includes(who);
      for (const [kind, found] of ids) {
        if (shares && kind === "phone") expect(found).toContain(id);
        else expect(found, kind).toEqual([id]);
      }
      const certain = events.filter((line) => withShared.get(line)?.statesNothingElse !== true);
      const spoiled = broken.filter((of) => events.includes(of.slice("broken ".length)));
      const found = (await rawOf(controller, id))
        .map(lineOf)
        .filter((line) => certain.includes(line) || !withShared.has(line));
      expect(found.toSorted()).toEqual([...certain, ...spoiled].toSorted());
    });

    it("lists an event once that is sealed, however many records hold it", async () => {
      const { people } = await find("nordbank", "customer-id", truth.people.elin?.identifiers["customer-id"] ?? "");
      const sealed = people.flatMap((p) => p.groups.filter((g) => g.outcome === "quarantined"));
      expect(sealed.map((g) => g.records)).toEqual([1]);
    });

    it("names everybody who has a shared number", async () => {
      const { controller, phone, people } = truth.shared;
      const found = await find(controller, "phone", phone);
      expect(found.people).toHaveLength(people.length);
    });

    it("knows nobody by the contact centre's own numbers and addresses, and nobody under the other controller", async () => {
      for (const [controller, kinds] of Object.entries(truth.own)) {
        for (const [kind, values] of Object.entries(kinds) as [IdentifierKind, readonly string[]][]) {
          for (const value of values)
            await expect(find(controller, kind, value), value).rejects.toMatchObject({ code: "subject-unknown" });
        }
      }
      for (const { controller, identifiers } of Object.values(truth.people)) {
        const other = Object.keys(truth.own).find((c) => c !== controller) ?? "";
        await expect(find(other, "email", identifiers.email ?? "")).rejects.toMatchObject({ code: "subject-unknown" });
      }
    });
  });
}
