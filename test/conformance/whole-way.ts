import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainReader } from "../../src/codec/plain.ts";
import type { SubjectQuery } from "../../src/core/answer.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Coordinates, RawRecord } from "../../src/core/event.ts";
import type { Location } from "../../src/core/index-store.ts";
import type { IdentifierKind } from "../../src/core/kinds.ts";
import { addPeriod } from "../../src/core/retention.ts";
import { readSealed } from "../../src/core/sealed-headers.ts";
import { fromUtf8 } from "../../src/core/text.ts";
import { readToken } from "../../src/http/token.ts";
import { listLocations } from "../../src/subjects/list.ts";
import type { Instance } from "../../src/wire.ts";
import { AGENT, OWN_EMAIL, OWN_PHONE, type Person, recorder, type StoryEvent } from "./story.ts";
import {
  CROWD,
  crowdEvents,
  ELSA,
  FIRST,
  NILS,
  national,
  SECOND,
  TESS_EMAIL,
  THIRD,
  TRACE,
  VERA,
} from "./story-events.ts";
import { storyPolicy } from "./story-policy.ts";
import { type OpenWorld, type Records, topicNames, type World } from "./world.ts";

type Object = Readonly<Record<string, unknown>>;

interface CleanSeen {
  readonly record: RawRecord;
  readonly value: Object;
  readonly privacy: Object & { readonly source: Object };
  readonly headers: Readonly<Record<string, string>>;
  readonly from: StoryEvent;
}

const name = ({ topic, partition, offset }: Coordinates): string => `${topic}/${partition}/${offset}`;
const textsOf = (headers: RawRecord["headers"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, fromUtf8(v)]));

/** A member of an object by its path; undefined where it is not there. */
function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((v, key) => (typeof v === "object" && v !== null ? Reflect.get(v, key) : undefined), value);
}

const by = (kind: IdentifierKind, value: string): SubjectQuery => ({ by: "identifier", kind, value });
const TOKEN = /^\[[A-Z_]+:[A-Za-z0-9_-]{16,}\]$/;

/** Everything that must hold from raw topics to the DPO's answer. */
export function wholeWay(title: string, openWorld: OpenWorld): void {
  describe(`the whole way: ${title}`, () => {
    let world: World;
    let instance: Instance;
    /** By where each event lies. */
    const events = new Map<string, StoryEvent>();
    const placeOf = new Map<StoryEvent, string>();
    let topics: ReturnType<typeof topicNames>;
    let records: Records;
    let metrics = "";
    const clean: CleanSeen[] = [];
    /** Ids that Vera had before anything linked her. */
    let unlinked: readonly string[] = [];
    let tess = "";

    const feed = async (fed: readonly StoryEvent[]): Promise<void> => {
      const record = await recorder(world);
      const places = await world.produce(fed.map(record));
      for (const [i, event] of fed.entries()) {
        const place = places[i];
        if (place === undefined) throw new Error("no place");
        events.set(name(place), event);
        placeOf.set(event, name(place));
      }
      await world.settle();
    };
    const idOf = async (query: SubjectQuery, controller = "alpha"): Promise<string> => {
      const { people } = await instance.find(controller, query);
      expect(people).toHaveLength(1);
      return people[0]?.subject.id ?? "";
    };
    const locationsOf = async (id: string, controller = "alpha"): Promise<readonly Location[]> => {
      const { subjects, index } = instance.stores;
      const all: Location[] = [];
      let cursor: string | undefined;
      do {
        const page = await listLocations({ policy: world.policy, subjects, index }, controller, id, 50, cursor);
        all.push(...page.locations);
        cursor = page.cursor;
      } while (cursor !== undefined);
      return all;
    };
    const rawOf = (locations: readonly Location[]): readonly string[] =>
      [...new Set(locations.map((l) => name(l.raw)))].sort();
    /** Where a person truly is. */
    const truth = (who: string): readonly string[] =>
      [...events].flatMap(([place, event]) => (who in event.who ? [place] : [])).sort();
    const cleanOf = (event: StoryEvent, purpose: string): CleanSeen => {
      const found = clean.filter((c) => c.from === event && c.privacy.purpose === purpose);
      expect(found).toHaveLength(1);
      return found[0] as CleanSeen;
    };

    beforeAll(async () => {
      world = await openWorld(storyPolicy);
      topics = topicNames(world.policy);
      instance = await world.open();
      await feed([...Object.values(FIRST), ...crowdEvents(4).slice(0, 20)]);
      unlinked = [
        await idOf(by("contact-id", VERA.contactId)),
        await idOf(by("email", VERA.email)),
        await idOf(by("phone", VERA.phone)),
      ];
      tess = await idOf(by("email", TESS_EMAIL));
      await feed([...Object.values(SECOND), ...crowdEvents(12)]);
      await feed(Object.values(THIRD));
      records = await world.read([...topics.raw, ...topics.outputs]);
      const authorization = `Bearer ${await readToken(world.config.http.tokenFile)}`;
      metrics = await (await fetch(`${instance.url}/metrics`, { headers: { authorization } })).text();
      const plain = plainReader(instance.transport.registry);
      for (const topic of topics.clean) {
        for (const record of records.get(topic) ?? []) {
          const bytes = record.value ?? new Uint8Array();
          const value = (bytes[0] === 0x7b ? JSON.parse(fromUtf8(bytes)) : await plain(bytes)) as Object;
          const privacy = value.privacy as CleanSeen["privacy"];
          const headers = textsOf(record.headers);
          const from = events.get(headers["sordino-source"] ?? "");
          if (from === undefined) throw new Error("a clean record of no event");
          clean.push({ record, value, privacy, headers, from });
        }
      }
    });
    afterAll(async () => {
      await world?.close();
    });

    it("ends every input event in exactly one outcome, as the story says", () => {
      const outcomes = new Map<string, Set<string>>();
      const sealedTimes = new Map<string, number>();
      const add = (place: string, outcome: string): void =>
        void outcomes.set(place, (outcomes.get(place) ?? new Set()).add(outcome));
      for (const c of clean) add(c.headers["sordino-source"] ?? "", "clean");
      for (const topic of topics.sealed) {
        for (const { headers } of records.get(topic) ?? []) {
          const sealed = readSealed(headers);
          if (sealed === undefined) throw new Error("a sealed record without metadata");
          add(name(sealed.source), sealed.outcome);
          sealedTimes.set(name(sealed.source), (sealedTimes.get(name(sealed.source)) ?? 0) + 1);
        }
      }
      const input = topics.raw.flatMap((topic) => (records.get(topic) ?? []).map((r) => name(r.at)));
      expect(input.length).toBeGreaterThan(150);
      expect([...outcomes.keys()].sort()).toEqual(input.sort());
      const expected = Object.fromEntries([...events].map(([place, event]) => [place, [event.outcome]]));
      expect(Object.fromEntries([...outcomes].map(([place, of]) => [place, [...of]]))).toEqual(expected);
      expect([...sealedTimes.values()].every((n) => n === 1)).toBe(true);
    });

    it("gives one clean record per lawful purpose, none doubled, none by consent that nobody gave", () => {
      const purposes = new Map<string, string[]>();
      for (const { from, privacy } of clean) {
        const place = placeOf.get(from) ?? "";
        purposes.set(place, [...(purposes.get(place) ?? []), String(privacy.purpose)].sort());
      }
      const expected = [...events]
        .filter(([, e]) => e.purposes.length > 0)
        .map(([p, e]) => [p, e.purposes.toSorted()] as const);
      expect(Object.fromEntries(purposes)).toEqual(Object.fromEntries(expected));
      expect(records.get(topics.clean.find((t) => t.endsWith("research")) ?? "")).toEqual([]);
    });

    it("counts the same in its metrics", () => {
      const counted = new Map<string, number>();
      for (const [, labels = "", n] of metrics.matchAll(/^sordino_events_total\{(.*)\} (\d+)$/gm)) {
        const outcome = /outcome="(\w+)"/.exec(labels)?.[1] ?? "";
        counted.set(outcome, (counted.get(outcome) ?? 0) + Number(n));
      }
      const told = Map.groupBy(events.values(), (e) => e.outcome);
      expect(counted).toEqual(new Map([...told].map(([outcome, of]) => [outcome, of.length])));
      const records = [...metrics.matchAll(/^sordino_clean_records_total\{.*\} (\d+)$/gm)].reduce(
        (n, m) => n + Number(m[1]),
        0,
      );
      expect(records).toBe(clean.length);
    });

    it("keeps the partition number, and within it the order", () => {
      const last = new Map<string, bigint>();
      for (const { record, privacy } of clean) {
        expect(record.at.partition).toBe(privacy.source.partition);
        const lane = `${record.at.topic} ${privacy.source.topic}/${record.at.partition}`;
        const offset = BigInt(String(privacy.source.offset));
        expect(offset).toBeGreaterThan(last.get(lane) ?? -1n);
        last.set(lane, offset);
      }
    });

    it("keys every clean record by the random subject id, whatever the input's key was", () => {
      const inputKeys = new Set([...events.values()].map((e) => e.key));
      expect(inputKeys.has(null)).toBe(true);
      for (const { record, privacy } of clean) {
        const key = fromUtf8(record.key ?? new Uint8Array());
        expect(key).toMatch(/^[0-9A-Za-z]{26}$/);
        expect(key).toBe(privacy.subject);
        expect(inputKeys.has(key)).toBe(false);
      }
      for (const topic of topics.sealed) {
        for (const r of records.get(topic) ?? [])
          if (r.key !== null) expect(fromUtf8(r.key)).toMatch(/^[0-9A-Za-z]{26}$/);
      }
    });

    it("lets the named headers pass, cleaned, and no others", () => {
      const ours = new Set([
        ..."controller purpose subject channel kinds special retain-until policy source"
          .split(" ")
          .map((n) => `sordino-${n}`),
      ]);
      for (const { headers, from } of clean) {
        for (const header of Object.keys(headers)) {
          if (!ours.has(header))
            expect([["trace-id", "desk-note"], Object.keys(from.headers)].every((l) => l.includes(header))).toBe(true);
        }
      }
      const { headers } = cleanOf(FIRST.chat, "quality");
      expect(headers["trace-id"]).toBe(TRACE.first);
      expect(headers["desk-note"]).toMatch(/^call \[PHONE:[\w-]+\] back$/);
      expect(headers).not.toHaveProperty("x-customer");
      expect(cleanOf(SECOND.note, "quality").headers["trace-id"]).toBe(TRACE.second);
    });

    it("says in the privacy record, and in headers, what a record is", () => {
      for (const { privacy, headers, from, record } of clean) {
        const controller = world.policy.controllers.find((c) => c.id === from.controller);
        const purpose = controller?.purposes.find((p) => p.id === privacy.purpose);
        if (purpose === undefined) throw new Error("no such purpose");
        const retainUntil = purpose.retention.from === "event" ? addPeriod(from.time, purpose.retention.keep) : null;
        expect(record.at.topic).toBe(purpose.topic);
        expect({
          ...privacy,
          subjects: undefined,
          kinds: undefined,
          conversation: undefined,
          pointers: undefined,
          subject: undefined,
        }).toMatchObject({
          controller: from.controller,
          channel: from.channel === "web" ? "other" : from.channel,
          basis: purpose.basis,
          occurredAt: from.time,
          policyVersion: "story-1",
          retainUntil,
        });
        expect(`${privacy.source.topic}/${privacy.source.partition}/${privacy.source.offset}`).toBe(placeOf.get(from));
        expect(headers).toMatchObject({
          "sordino-controller": privacy.controller,
          "sordino-purpose": privacy.purpose,
          "sordino-subject": privacy.subject,
          "sordino-channel": privacy.channel,
          "sordino-kinds": Object.keys(privacy.kinds as Object).join(","),
          "sordino-special": (privacy.special as readonly string[]).join(","),
          "sordino-retain-until": retainUntil === null ? "" : new Date(retainUntil).toISOString(),
          "sordino-policy": "story-1",
        });
      }
      const vera = cleanOf(SECOND.note, "quality").privacy;
      expect(vera.kinds).toMatchObject({ PERSON: expect.any(Number), PHONE: expect.any(Number), EMAIL: 1, POINTER: 2 });
      expect((vera.subjects as readonly Object[]).map((s) => s.role).sort()).toEqual(["AGENT", "CUSTOMER"]);
      expect(cleanOf(SECOND.note, "staffing").privacy.pointers).toEqual([]);
    });

    it("cleans fields by their roles: tokens where a value was, no text where a purpose needs none", () => {
      const { value } = cleanOf(SECOND.note, "quality");
      for (const path of [
        "customer.customerId",
        "customer.contactId",
        "customer.phone",
        "customer.email",
        "customer.name",
      ]) {
        expect(at(value, path), path).toMatch(TOKEN);
      }
      expect(at(value, "agent.name")).toMatch(TOKEN);
      expect([value.recordingId, value.ticketId]).toEqual([expect.stringMatching(TOKEN), expect.stringMatching(TOKEN)]);
      expect(value.text).toMatch(/^Cust\. \[PERSON:[\w-]+\] rang from \[PHONE:[\w-]+\], our line \+46846500400\.$/);
      expect([value.called, value.disposition, value.durationSeconds]).toEqual([OWN_PHONE, "RESOLVED", 60]);
      const staffing = cleanOf(SECOND.note, "staffing").value;
      expect([staffing.text, staffing.recordingId, staffing.ticketId, staffing.disposition]).toEqual([
        null,
        null,
        null,
        "RESOLVED",
      ]);
      expect(at(cleanOf(FIRST.email, "quality").value, "to")).toEqual([OWN_EMAIL]);
    });

    it("gives a JSON event the same, and keys of its maps are data", () => {
      const { value } = cleanOf(SECOND.web, "quality");
      expect(value.message).toMatch(/^\[PERSON:[\w-]+\] here, write to \[EMAIL:[\w-]+\]$/);
      const keys = Object.keys(value.answers as Object);
      expect(keys).toHaveLength(2);
      expect(keys.filter((k) => TOKEN.test(k))).toHaveLength(1);
    });

    it("gives equal values of a person equal tokens in all channels of a purpose, and others in another purpose", () => {
      const texts = (c: CleanSeen, path: string): readonly string[] =>
        path === "text"
          ? [...String(at(c.value, path) ?? "").matchAll(/\[EMAIL:[\w-]+\]/g)].map((m) => m[0])
          : [at(c.value, path)].filter((v): v is string => typeof v === "string");
      for (const [i, person] of CROWD.entries()) {
        const tokens = new Map<unknown, Set<string>>();
        const channels = new Set<string>();
        for (const c of clean.filter(({ from }) => `crowd${i}` in from.who)) {
          for (const path of ["customer.email", "from", "text"]) {
            if (path === "from" && c.from.channel !== "email") continue;
            for (const token of texts(c, path)) {
              expect(token).toMatch(/^\[EMAIL:/);
              tokens.set(c.privacy.purpose, (tokens.get(c.privacy.purpose) ?? new Set()).add(token));
              channels.add(c.from.channel);
            }
          }
        }
        expect([...channels].sort(), person.name).toEqual(["call-note", "chat", "email", "sms"]);
        expect([tokens.get("quality")?.size, tokens.get("staffing")?.size], person.name).toEqual([1, 1]);
        expect(tokens.get("quality")).not.toEqual(tokens.get("staffing"));
      }
      const everybody = CROWD.map((_, i) => cleanEmail(clean, `crowd${i}`));
      expect(new Set(everybody).size).toBe(CROWD.length);
    });

    it("links step by step: three unknowns become one person, and all their ids keep working", async () => {
      expect(new Set(unlinked).size).toBe(3);
      const id = await idOf(by("customer-id", VERA.customerId));
      expect(unlinked).toContain(id);
      for (const old of unlinked) {
        expect(await idOf({ by: "id", id: old })).toBe(id);
        expect(rawOf(await locationsOf(old))).toEqual(truth("vera"));
      }
      const { people } = await instance.find("alpha", { by: "id", id });
      expect([id, ...(people[0]?.subject.aliases ?? [])]).toEqual(expect.arrayContaining([...unlinked]));
      expect(people[0]?.subject.known).toEqual({ "customer-id": 1, "contact-id": 1, email: 1, phone: 1, name: 1 });
    });

    const everyWay = (p: Person): readonly SubjectQuery[] => [
      by("customer-id", p.customerId),
      by("customer-id", ` ${p.customerId.toLowerCase()} `),
      by("contact-id", p.contactId),
      by("email", p.email),
      by("email", p.email.toUpperCase()),
      by("phone", p.phone),
      by("phone", national(p.phone)),
      by("phone", p.phone.replace("+", "00")),
      by("name", p.name),
    ];

    it("finds a person by everything that names them, and exactly what is theirs", async () => {
      for (const [who, person] of [["vera", VERA], ...CROWD.map((p, i) => [`crowd${i}`, p] as const)] as const) {
        const ids = new Set<string>();
        for (const query of everyWay(person)) ids.add(await idOf(query));
        expect(ids.size, person.name).toBe(1);
        const [id = ""] = ids;
        const locations = await locationsOf(id);
        expect(rawOf(locations), person.name).toEqual(truth(who));
        expect(locations.filter((l) => l.role === "agent")).toEqual([]);
        const { people } = await instance.find("alpha", { by: "id", id });
        const cleanPlaces = new Set(locations.map((l) => name(l.clean)));
        expect(people[0]?.records, person.name).toBe(cleanPlaces.size);
        expect(people[0]?.groups.reduce((n, g) => n + g.records, 0)).toBe(cleanPlaces.size);
      }
    });

    it("answers by channel and purpose, with first and last seen and until when it is kept", async () => {
      const { people } = await instance.find("alpha", by("customer-id", VERA.customerId));
      const groups = people[0]?.groups ?? [];
      const note = groups.find((g) => g.channel === "call-note" && g.purpose === "quality");
      expect(note).toMatchObject({
        outcome: "clean",
        basis: "legitimate-interests",
        records: 1,
        conversations: 1,
        firstSeen: SECOND.note.time,
        lastSeen: SECOND.note.time,
        retainUntil: addPeriod(SECOND.note.time, { years: 1, months: 0, days: 0 }),
        pointers: { recording: 1, ticket: 1 },
      });
      expect(groups.find((g) => g.channel === "call-note" && g.purpose === "staffing")?.retainUntil).toBeNull();
      const purposes = groups.filter((g) => g.outcome === "clean").map((g) => `${g.channel} ${g.purpose}`);
      const each = ["call-note", "chat", "email", "other", "sms"].flatMap((c) => [`${c} quality`, `${c} staffing`]);
      expect(purposes.toSorted()).toEqual(each);
    });

    it("makes pointers locations of their own, in both forms of event", async () => {
      const pointers = (await locationsOf(await idOf(by("customer-id", VERA.customerId)))).filter(
        (l) => l.pointer !== undefined,
      );
      expect(pointers.map((l) => `${l.pointer?.system} ${name(l.raw)}`).toSorted()).toEqual(
        [
          `recording ${placeOf.get(SECOND.note)}`,
          `ticket ${placeOf.get(SECOND.note)}`,
          `ticket ${placeOf.get(SECOND.web)}`,
        ].toSorted(),
      );
      for (const l of pointers) expect(l.pointer?.token).toMatch(TOKEN);
    });

    it("makes quarantined and withheld events locations of whom they are about", async () => {
      const sealed = (await locationsOf(await idOf(by("customer-id", VERA.customerId)))).filter(
        (l) => l.outcome !== "clean",
      );
      expect(sealed.map((l) => `${l.outcome} ${name(l.raw)}`).toSorted()).toEqual(
        [`quarantined ${placeOf.get(SECOND.tooLong)}`, `withheld ${placeOf.get(SECOND.webForResearch)}`].toSorted(),
      );
      for (const l of sealed) expect(topics.sealed).toContain(l.clean.topic);
    });

    it("keeps two people apart who share a telephone, and says that it is shared", async () => {
      const [nils, elsa] = [
        await idOf(by("customer-id", NILS.customerId)),
        await idOf(by("customer-id", ELSA.customerId)),
      ];
      expect(nils).not.toBe(elsa);
      expect(rawOf(await locationsOf(nils))).toEqual(truth("nils"));
      expect(rawOf(await locationsOf(elsa))).toEqual(truth("elsa"));
      const { people } = await instance.find("alpha", by("phone", national(NILS.phone)));
      expect(people.map((p) => p.subject.id).toSorted()).toEqual([nils, elsa].toSorted());
    });

    it("knows nobody by the contact centre's own number and address", async () => {
      for (const query of [by("phone", OWN_PHONE), by("phone", "08-465 004 00"), by("email", OWN_EMAIL)]) {
        await expect(instance.find("alpha", query)).rejects.toMatchObject({ code: "subject-unknown" });
      }
    });

    it("finds the agent as an agent, by number and by name", async () => {
      const { people } = await instance.find("alpha", by("agent-id", AGENT.agentId));
      expect(people.map((p) => p.subject.role)).toEqual(["agent"]);
      const id = people[0]?.subject.id ?? "";
      expect(await idOf(by("name", AGENT.name))).toBe(id);
      const locations = await locationsOf(id);
      expect(rawOf(locations)).toEqual(truth("robin"));
      expect(new Set(locations.map((l) => l.role))).toEqual(new Set(["agent"]));
    });

    it("finds somebody who is only mentioned by another, as a third party", async () => {
      const { people } = await instance.find("alpha", by("email", TESS_EMAIL));
      expect(people.map((p) => [p.subject.id, p.subject.role])).toEqual([[tess, "third-party"]]);
      const locations = await locationsOf(tess);
      expect(rawOf(locations)).toEqual(truth("tess"));
      expect(new Set(locations.map((l) => l.role))).toEqual(new Set(["third-party"]));
    });

    it("shows a controller its own people only", async () => {
      const twin = await idOf(by("email", VERA.email), "beta");
      expect(unlinked).not.toContain(twin);
      expect(rawOf(await locationsOf(twin, "beta"))).toEqual(truth("twin"));
      const unknown = expect.objectContaining({ code: "subject-unknown" });
      for (const query of [
        by("phone", VERA.phone),
        by("customer-id", VERA.customerId),
        { by: "id", id: unlinked[0] ?? "" } as const,
      ]) {
        await expect(instance.find("beta", query)).rejects.toEqual(unknown);
      }
      await expect(locationsOf(unlinked[0] ?? "", "beta")).rejects.toEqual(unknown);
      await expect(locationsOf(twin, "alpha")).rejects.toEqual(unknown);
      await expect(instance.find("gamma", by("email", VERA.email))).rejects.toMatchObject({
        code: "controller-not-in-policy",
      });
    });

    it("says clearly that it knows nobody, and does not repeat what was asked", async () => {
      const asked = "nobody.at.all@kvist-post.example";
      const thrown = await instance.find("alpha", by("email", asked)).catch((e: unknown) => e);
      expect(thrown).toBeInstanceOf(UserError);
      expect(thrown).toMatchObject({ code: "subject-unknown" });
      expect(String(thrown)).not.toContain(asked);
    });

    it("says how far its answer reaches", async () => {
      const { complete } = await instance.find("alpha", by("customer-id", VERA.customerId));
      expect(complete).toMatchObject({ behind: 0n, unread: [] });
      expect(complete.upTo).toBeGreaterThan(Date.now() - 600_000);
      expect(complete.upTo).toBeLessThanOrEqual(Date.now());
    });

    it("changes nothing by being stopped and started, and goes on", async () => {
      const ask = async () => ({
        vera: (await instance.find("alpha", by("customer-id", VERA.customerId))).people,
        locations: await locationsOf(await idOf(by("customer-id", VERA.customerId))),
      });
      const before = await ask();
      await world.stop();
      instance = await world.open();
      await world.settle();
      expect(await ask()).toEqual(before);
      expect(await world.read(topics.outputs)).toEqual(
        new Map([...records].filter(([topic]) => topics.outputs.includes(topic))),
      );

      const again = { ...FIRST.sms, value: { ...FIRST.sms.value, text: "one more" } };
      await feed([again]);
      const after = await ask();
      expect(after.locations).toHaveLength(before.locations.length + 2);
      expect(rawOf(after.locations)).toEqual(truth("vera"));
      const quality =
        (await world.read(topics.outputs)).get(topics.clean.find((t) => t.endsWith("alpha.quality")) ?? "") ?? [];
      const plain = plainReader(instance.transport.registry);
      const fresh = quality.find((r) => textsOf(r.headers)["sordino-source"] === placeOf.get(again));
      const old = cleanOf(FIRST.sms, "quality").value;
      expect(at(await plain(fresh?.value ?? new Uint8Array()), "from")).toBe(old.from);
    });
  });
}

function cleanEmail(clean: readonly CleanSeen[], who: string): unknown {
  return clean.find(
    (c) => who in c.from.who && c.privacy.purpose === "quality" && typeof at(c.value, "customer.email") === "string",
  )?.value.customer;
}
