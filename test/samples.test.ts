import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isValidIBAN } from "ibantools";
import { stdnum } from "stdnum";
import { beforeAll, describe, expect, it } from "vitest";
import { createCodec } from "../src/codec/codec.ts";
import { plainReader, plainWriter } from "../src/codec/plain.ts";
import { EventError } from "../src/core/errors.ts";
import type { RawRecord } from "../src/core/event.ts";
import { type IdentifierKind, KIND_OF_IDENTIFIER } from "../src/core/kinds.ts";
import { peopleOf } from "../src/core/people.ts";
import type { AvroSchema } from "../src/core/registry.ts";
import type { Identifier } from "../src/core/subject.ts";
import { brokenRecord, type Outgoing, recordOf, type WriteSample } from "../src/demo/records.ts";
import { readBroken, readSamples, SAMPLE_SCHEMAS, type Sample } from "../src/demo/samples.ts";
import { keepsLuhn } from "../src/detect/card.ts";
import { compact } from "../src/detect/compact.ts";
import { parsePolicy } from "../src/policy/parse.ts";
import { memoryRegistry } from "./codec/policy-fixture.ts";

type Identifiers = Readonly<Partial<Record<IdentifierKind, string>>>;

/** `samples/people.json`: who is who. */
interface Truth {
  readonly people: Readonly<
    Record<
      string,
      {
        readonly controller: string;
        /** As a field of one of their events states them. */
        readonly identifiers: Identifiers;
        /** What only their free text says. */
        readonly inText?: Identifiers;
        /** `file:line` */
        readonly events: readonly string[];
      }
    >
  >;
  readonly own: Readonly<Record<string, Readonly<Partial<Record<IdentifierKind, readonly string[]>>>>>;
  /** A number that two people of a household have. What states nothing but the number may be either's. */
  readonly shared: { readonly controller: string; readonly phone: string; readonly people: readonly string[] };
}

const ROOT = join(import.meta.dirname, "..");
const file = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const policy = parsePolicy(file("samples/policy.yaml"), "samples/policy.yaml", { compact });
const truth: Truth = JSON.parse(file("samples/people.json"));
const samples = readSamples(ROOT);
const broken = readBroken(ROOT);
const all = [...samples.values()].flat();
const everything = JSON.stringify(all.map((s) => [s.key, s.headers, s.value]));

const registry = memoryRegistry();
const codec = createCodec({ policy, registry });
const writers = new Map<string, (value: unknown) => Uint8Array>();
const write: WriteSample = (sample) => {
  const writer = writers.get(sample.topic);
  if (writer === undefined) throw new Error(`no schema for ${sample.topic}`);
  return writer(sample.value);
};

interface Read {
  /** `chat.jsonl:12` */
  readonly place: string;
  readonly channel: string;
  readonly sample: Sample;
  readonly controller: string;
  /** What the fields state of the event's subject; no conversation, no event. */
  readonly stated: readonly Identifier[];
  readonly names: readonly Identifier[];
}
const read: Read[] = [];

const rawOf = (record: Outgoing, offset: number): RawRecord => ({
  at: { topic: record.topic, partition: 0, offset: BigInt(offset) },
  timestamp: record.timestamp,
  key: record.key,
  value: record.value,
  headers: record.headers,
});

beforeAll(async () => {
  for (const [topic, name] of SAMPLE_SCHEMAS) {
    const schema: AvroSchema = JSON.parse(file(`schemas/${name}`));
    writers.set(topic, plainWriter(schema, await registry.register(`${topic}-value`, schema)));
  }
  for (const [topic, of] of samples) {
    for (const [i, sample] of of.entries()) {
      const event = await codec.read(rawOf(recordOf(sample, write), i));
      const controller = policy.controllers.find((c) => c.id === event.controller);
      if (controller === undefined) throw new Error(`line ${i + 1} of ${topic} names no controller of the policy`);
      const subject = peopleOf(event, controller, compact).groups[0];
      const channel = topic.replace("raw.", "");
      read.push({
        place: `${channel}.jsonl:${i + 1}`,
        channel,
        sample,
        controller: event.controller,
        stated: subject?.identifiers.filter(({ kind }) => kind !== "conversation" && kind !== "event") ?? [],
        names: subject?.lookupOnly ?? [],
      });
    }
  }
});

const regionsOf = (controller: string): readonly string[] =>
  policy.controllers.find((c) => c.id === controller)?.regions ?? [];
const formOf = (controller: string, kind: IdentifierKind, value: string): string =>
  `${kind} ${compact(KIND_OF_IDENTIFIER[kind], value, regionsOf(controller))}`;
const entriesOf = (ids: Identifiers = {}): readonly (readonly [IdentifierKind, string])[] =>
  Object.entries(ids) as [IdentifierKind, string][];
const sharedForm = formOf(truth.shared.controller, "phone", truth.shared.phone);

/** Places of the events that identifiers link to the given ones, step by step; a shared number links nobody. */
function linked(controller: string, start: readonly string[]): ReadonlySet<string> {
  const known = new Set(start);
  const places = new Set<string>();
  for (let before = -1; before !== places.size; ) {
    before = places.size;
    for (const r of read) {
      const forms = r.stated.map((i) => `${i.kind} ${i.value}`).filter((f) => f !== sharedForm);
      if (r.controller !== controller || !forms.some((f) => known.has(f))) continue;
      places.add(r.place);
      for (const f of forms) known.add(f);
    }
  }
  return places;
}

describe("events", () => {
  it("are enough, in enough languages, of two controllers, in all four channels", () => {
    expect(all.length).toBeGreaterThanOrEqual(240);
    expect(new Set(all.map((s) => s.value.language)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(all.map((s) => s.value.controller))).toEqual(new Set(policy.controllers.map((c) => c.id)));
    for (const [topic, of] of samples) expect(of.length, topic).toBeGreaterThanOrEqual(25);
  });

  it("lie in the order of their time, and each has an id of its own", () => {
    for (const [topic, of] of samples) {
      const times = of.map((s) => s.time);
      expect(times, topic).toEqual(times.toSorted((a, b) => a - b));
    }
    expect(new Set(all.map((s) => s.value.eventId)).size).toBe(all.length);
  });

  it("come back from Avro as they are written here", async () => {
    const back = plainReader(registry);
    for (const { sample, place } of read) {
      // What a file leaves out takes its default; a lone surrogate cannot be written in UTF-8.
      const wellFormed = JSON.parse(JSON.stringify(sample.value), (_, v) =>
        typeof v === "string" ? v.toWellFormed() : v,
      );
      expect(await back(write(sample)), place).toMatchObject(wellFormed);
    }
  });

  it("count the turns of a chat from 0, one by one", () => {
    const next = new Map<unknown, number>();
    for (const { value } of samples.get("raw.chat") ?? []) {
      const turn = next.get(value.conversationId) ?? 0;
      expect(value.turn, String(value.conversationId)).toBe(turn);
      next.set(value.conversationId, turn + 1);
    }
  });

  it("hold what makes a contact centre's text hard", () => {
    const texts = all.flatMap((s) => [s.value.text, s.value.html].filter((t) => typeof t === "string"));
    const some = (pattern: RegExp): number => texts.filter((t) => pattern.test(t)).length;
    expect(some(/\p{Extended_Pictographic}/u), "emoji").toBeGreaterThanOrEqual(5);
    expect(some(/^[\p{Ll}]+ [\p{Ll}]+$/u), "bare answers in lower case").toBeGreaterThanOrEqual(5);
    expect(some(/^> |^-{5,}|^(?:Från|Van|De|Von): /m), "quoted mail").toBeGreaterThanOrEqual(3);
    expect(some(/<\w+[^>]*>/), "HTML").toBeGreaterThanOrEqual(3);
    expect(some(/&(?:nbsp|#\d+|\w+);/), "entities").toBeGreaterThanOrEqual(2);
    expect(some(/ (?:punkt|snabel-a|at|dot|chiocciola) |\(arroba\)/), "spelled-out addresses").toBeGreaterThanOrEqual(
      2,
    );
    expect(all.filter((s) => s.value.customer === null).length, "nobody stated").toBeGreaterThanOrEqual(30);
    expect(all.filter((s) => "x-customer-email" in s.headers).length, "addresses in headers").toBeGreaterThanOrEqual(3);
  });
});

describe("people", () => {
  const channelsOf = (events: readonly string[]) => new Set(events.map((e) => e.split(".")[0]));

  it("are many in several channels, and some in all four", () => {
    const reach = Object.values(truth.people).map((p) => channelsOf(p.events).size);
    expect(reach.filter((n) => n > 1).length).toBeGreaterThanOrEqual(10);
    expect(channelsOf(truth.people.elin?.events ?? []).size).toBe(4);
  });

  it.each(Object.keys(truth.people))("%s is whom the fields link, step by step, and nobody else", (name) => {
    const { controller, identifiers, events } = truth.people[name] ?? { controller: "", identifiers: {}, events: [] };
    const forms = entriesOf(identifiers).map(([kind, value]) => formOf(controller, kind, value));
    const start = forms.filter((f) => f !== sharedForm && !f.startsWith("name "));
    expect(start.length).toBeGreaterThan(0);
    // From any of the identifiers the same events are reached.
    for (const form of start) {
      const places = linked(controller, [form]);
      const onlyShared = events.filter((e) => {
        const stated = read.find((r) => r.place === e)?.stated ?? [];
        return stated.length > 0 && stated.every((i) => `${i.kind} ${i.value}` === sharedForm);
      });
      if (onlyShared.length > 0) expect(truth.shared.people).toContain(name);
      expect([...places, ...onlyShared].toSorted(), form.split(" ")[0]).toEqual(events.toSorted());
    }
  });

  it.each(Object.keys(truth.people))("%s has the identifiers that the fields state", (name) => {
    const { controller, identifiers, inText, events } = truth.people[name] ?? {
      controller: "",
      identifiers: {},
      inText: {},
      events: [],
    };
    const theirs = read.filter((r) => events.includes(r.place));
    const stated = new Set(theirs.flatMap((r) => [...r.stated, ...r.names]).map((i) => `${i.kind} ${i.value}`));
    for (const [kind, value] of entriesOf(identifiers)) expect(stated, kind).toContain(formOf(controller, kind, value));
    const texts = JSON.stringify(theirs.map((r) => r.sample.value))
      .replace(/[\s-]/g, "")
      .toLowerCase();
    for (const [kind, value] of entriesOf(inText)) {
      expect(stated, kind).not.toContain(formOf(controller, kind, value));
      expect(texts.includes(value.replace(/[\s-]/g, "").toLowerCase()), kind).toBe(true);
    }
  });

  it("are under different identifiers in different channels", () => {
    const differing = Object.values(truth.people).filter(({ events }) => {
      const ways = read.filter((r) => events.includes(r.place)).map((r) => r.stated.map((i) => i.kind).join());
      return new Set(ways).size > 1;
    });
    expect(differing.length).toBeGreaterThanOrEqual(10);
  });

  it("share a number where the truth says so, and stay two", () => {
    const having = truth.shared.people.map((name) => {
      const events = truth.people[name]?.events ?? [];
      return read.some((r) => events.includes(r.place) && r.stated.some((i) => `${i.kind} ${i.value}` === sharedForm));
    });
    expect(having).toEqual(having.map(() => true));
    expect(having.length).toBeGreaterThanOrEqual(2);
  });

  it("have one customer id at both controllers that names two different people", () => {
    const ids = Object.values(truth.people).map((p) => [p.controller, p.identifiers["customer-id"]] as const);
    const twice = ids.filter(([c, id]) => id !== undefined && ids.some(([c2, id2]) => id2 === id && c2 !== c));
    expect(twice.length).toBeGreaterThanOrEqual(2);
  });

  it("are not the contact centre: its own addresses and numbers are the policy's", () => {
    for (const { id, identity } of policy.controllers) {
      const own = Object.entries(truth.own[id] ?? {}).flatMap(([kind, values]) =>
        (values ?? []).map((v) => formOf(id, kind as IdentifierKind, v)),
      );
      const stated = Object.entries(identity.own).flatMap(([kind, values]) =>
        (values ?? []).map((v) => `${kind} ${v}`),
      );
      expect(own.toSorted()).toEqual(stated.toSorted());
      const theirs = read
        .filter((r) => r.controller === id)
        .flatMap((r) => r.stated.map((i) => `${i.kind} ${i.value}`));
      expect(theirs.filter((f) => own.includes(f))).toEqual([]);
    }
  });
});

describe("values", () => {
  const NATIONAL = [
    ["SE", "personnummer"],
    ["NO", "fodselsnummer"],
    ["DK", "cpr"],
    ["FI", "hetu"],
    ["DE", "idnr"],
    ["NL", "bsn"],
    ["FR", "nir"],
    ["ES", "dni"],
    ["IT", "codicefiscale"],
    ["PL", "pesel"],
    ["PT", "nif"],
  ] as const;
  const proven = (value: string): boolean =>
    NATIONAL.some(([c, n]) => stdnum[c]?.[n]?.validate(value).isValid === true);

  it("national numbers hold their check digits", () => {
    const numbers = Object.values(truth.people).flatMap((p) => [
      p.identifiers["national-id"],
      p.inText?.["national-id"],
    ]);
    const stated = numbers.filter((n) => n !== undefined);
    expect(stated.length).toBeGreaterThanOrEqual(6);
    expect(stated.filter((n) => !proven(n))).toEqual([]);
  });

  it("account numbers and card numbers hold theirs", () => {
    // Two letters, two digits, then groups; cut back to what can be one, since a word may follow.
    const ibans = [...everything.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}\b)?/g)].map(([m]) =>
      m.replaceAll(" ", ""),
    );
    expect(new Set(ibans).size).toBeGreaterThanOrEqual(8);
    expect(ibans.filter((i) => !isValidIBAN(i))).toEqual([]);
    const withoutIbans = everything.replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4})+/g, "");
    const cards = [...withoutIbans.matchAll(/\b(?:[45]\d{3})(?: \d{4}){3}\b/g)].map(([m]) => m.replaceAll(" ", ""));
    expect(new Set(cards).size).toBeGreaterThanOrEqual(3);
    expect(cards.filter((c) => !keepsLuhn(c))).toEqual([]);
  });

  it("addresses are of domains that nobody can have (RFC 2606)", () => {
    const domains = [...everything.matchAll(/[\w.%+-](?:@|%40)([\w-]+(?:\.[\w-]+)+)/g)].map((m) => m[1] ?? "");
    expect(domains.length).toBeGreaterThan(100);
    expect(domains.filter((d) => !/(?:^|\.)example(?:\.(?:com|org|net))?$/.test(d))).toEqual([]);
  });
});

describe("broken input", () => {
  const make = (i: number): Outgoing => {
    const b = broken[i];
    if (b === undefined) throw new Error(`no broken sample ${i}`);
    return brokenRecord(b, samples.get(b.topic) ?? [], write);
  };

  it("is of every way there is to break, in every channel", () => {
    expect(broken.length).toBeGreaterThanOrEqual(12);
    expect(new Set(broken.map((b) => b.topic))).toEqual(new Set(samples.keys()));
    const ways = ["truncate", "magic", "schema-id", "bytes", "null-value", "long-text"];
    expect([...new Set(broken.map((b) => b.make))].toSorted()).toEqual(ways.toSorted());
  });

  it.each(broken.map((b, i) => [`${b.topic}: ${b.why}`, i] as const))("%s", async (_, i) => {
    const record = rawOf(make(i), i);
    if (broken[i]?.make !== "long-text") {
      await expect(codec.read(record)).rejects.toBeInstanceOf(EventError);
      return;
    }
    const { fields } = await codec.read(record);
    expect(Math.max(...fields.map((f) => f.text?.length ?? 0))).toBeGreaterThan(policy.limits.textLength);
  });
});
