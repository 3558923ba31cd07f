import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawRecord } from "../../src/core/event.ts";
import { readSealed } from "../../src/core/sealed-headers.ts";
import { readToken } from "../../src/http/token.ts";
import { plantedEvents, plantedFaults } from "./planted-events.ts";
import { leaksIn, plant, STEMS } from "./stems.ts";
import { recorder, type StoryEvent } from "./story.ts";
import { storyPolicy } from "./story-policy.ts";
import { type OpenWorld, type Records, topicNames, type World } from "./world.ts";

/** A record's key, headers and value: text as text, bytes as one character each. */
function allOf({ key, headers, value }: RawRecord): string {
  const parts = [key, ...Object.entries(headers).flatMap(([name, bytes]) => [Buffer.from(name), bytes]), value];
  return parts.map((bytes) => (bytes === null ? "" : `${Buffer.from(bytes).toString("latin1")}\n`)).join("");
}

/**
 * Marked values in everything that goes in; nothing of them in anything that comes out.
 *
 * @param more haystacks of this world alone, by name, asked for when no instance is open
 */
export function planted<W extends World>(
  title: string,
  openWorld: (policy: Parameters<OpenWorld>[0]) => Promise<W>,
  more: (world: W) => Promise<ReadonlyMap<string, string>>,
): void {
  describe(`planted values: ${title}`, () => {
    let world: W;
    let records: Records;
    let topics: ReturnType<typeof topicNames>;
    const events: readonly StoryEvent[] = [...plantedEvents(60), ...plantedFaults()];
    const answers: string[] = [];
    let metrics = "";

    beforeAll(async () => {
      world = await openWorld(storyPolicy);
      topics = topicNames(world.policy);
      const instance = await world.open();
      const record = await recorder(world);
      const fed = events.map(record);
      const first = fed[0];
      if (first === undefined) throw new Error("nothing to feed");
      // A tombstone, and keys that are no text.
      const odd = [
        { ...first, value: null },
        { ...first, key: Uint8Array.of(255, ...Buffer.from(plant.email())) },
        { ...first, key: Uint8Array.of(0, 127, 0, 0, 1, ...Buffer.from(plant.email())) },
      ];
      await world.produce([...fed, ...odd]);
      await world.settle();
      records = await world.read([...topics.raw, ...topics.outputs]);

      const headers = { authorization: `Bearer ${await readToken(world.config.http.tokenFile)}` };
      const ask = async (path: string, body?: unknown): Promise<unknown> => {
        const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
        const json = body === undefined ? {} : { "content-type": "application/json" };
        const response = await fetch(`${instance.url}${path}`, { ...init, headers: { ...headers, ...json } });
        const text = await response.text();
        answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${text}`);
        return response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
      };
      for (const { value, controller } of events.slice(0, 60)) {
        const customer = (value.customer ?? {}) as Readonly<Record<string, unknown>>;
        if (typeof customer.email !== "string") continue;
        const found = await ask("/v1/subjects/search", {
          controller,
          identifier: { kind: "email", value: customer.email },
        });
        const { people } = found as { readonly people: readonly { readonly id: string }[] };
        for (const { id } of people) await ask(`/v1/locations?controller=${controller}&subject=${id}&limit=1000`);
        expect(people.length).toBeGreaterThan(0);
      }
      const asked = plant.email();
      await ask("/v1/subjects/search", { controller: "alpha", identifier: { kind: "email", value: asked } });
      await ask("/v1/subjects/search", { controller: plant.marker(), identifier: { kind: "email", value: asked } });
      await ask("/v1/subjects/search", { controller: "alpha", identifier: { kind: plant.marker(), value: asked } });
      await ask("/v1/subjects/search", { controller: "alpha", [plant.marker()]: asked });
      await ask("/v1/subjects/search", [plant.marker()]);
      await ask(`/v1/locations?controller=alpha&subject=${encodeURIComponent(asked)}`);
      await ask(`/v1/locations?controller=alpha&subject=${"0".repeat(26)}&cursor=${plant.marker()}`);
      await ask(`/v1/${plant.marker()}`);
      await fetch(`${instance.url}/v1/subjects/search`, {
        method: "POST",
        headers: { authorization: plant.marker() },
        body: asked,
      }).then(async (r) => answers.push(await r.text()));
      for (const query of [
        { by: "identifier", kind: "email", value: asked },
        { by: "id", id: plant.marker() },
      ] as const) {
        await instance.find("alpha", query).then(
          () => expect.unreachable(),
          (thrown: unknown) => answers.push(String(thrown)),
        );
      }
      metrics = String(await ask("/metrics"));
      await world.stop();
    });
    afterAll(async () => {
      await world?.close();
    });

    it("finds its own values in every form it looks for", () => {
      for (const [kind, make] of Object.entries(plant)) {
        const made: unknown = make();
        const value = typeof made === "object" ? Object.values(made as object).join(" ") : String(made);
        const forms = [value, value.toUpperCase(), value.toLowerCase(), value.replaceAll(/[ -]/g, "")];
        const encoded = [0, 1, 2, 3]
          .map((n) => `${"x".repeat(n)}${value}`)
          .flatMap((v) => [Buffer.from(v).toString("base64"), Buffer.from(v).toString("hex")]);
        for (const form of [...forms, ...encoded])
          expect(leaksIn(kind, `…"${form}"…`), `${kind} ${form}`).not.toEqual([]);
      }
      expect(leaksIn("nothing", "2026-11-24T01:24:34.865Z +46 8 465 004 00 call-note")).toEqual([]);
    });

    it("was fed with all of them, and cleaned most", () => {
      const raw = topics.raw.flatMap((topic) => records.get(topic) ?? []);
      expect(raw).toHaveLength(events.length + 3);
      const all = raw.map(allOf).join("\n");
      for (const stem of Object.values(STEMS))
        expect(
          leaksIn("raw", all).some((leak) => leak.startsWith(`raw: ${stem} `)),
          stem,
        ).toBe(true);
      const sealed = topics.sealed
        .flatMap((topic) => records.get(topic) ?? [])
        .map((r) => readSealed(r.headers)?.outcome);
      const expected = (outcome: string): number => events.filter((e) => e.outcome === outcome).length;
      expect(sealed.filter((o) => o === "withheld")).toHaveLength(expected("withheld"));
      expect(sealed.filter((o) => o === "quarantined")).toHaveLength(expected("quarantined") + 3);
    });

    it("shows none of them in a clean topic", () => {
      const leaks = topics.clean.flatMap((topic) =>
        (records.get(topic) ?? []).flatMap((r) => leaksIn(`${topic}/${r.at.partition}/${r.at.offset}`, allOf(r))),
      );
      expect(leaks).toEqual([]);
      expect(topics.clean.reduce((n, topic) => n + (records.get(topic)?.length ?? 0), 0)).toBeGreaterThan(400);
    });

    it("shows none of them around or in what is sealed", () => {
      const leaks = topics.sealed.flatMap((topic) =>
        (records.get(topic) ?? []).flatMap((r) => leaksIn(`${topic}/${r.at.partition}/${r.at.offset}`, allOf(r))),
      );
      expect(leaks).toEqual([]);
    });

    it("logs, counts and answers none of them", () => {
      expect(world.logged()).toContain("the API listens");
      expect(leaksIn("log", world.logged())).toEqual([]);
      expect(metrics).toContain("sordino_events_total");
      expect(leaksIn("metrics", metrics)).toEqual([]);
      expect(answers.length).toBeGreaterThan(60);
      expect(answers.filter((a) => a.startsWith("5"))).toEqual([]);
      expect(answers.flatMap((answer) => leaksIn("answer", answer))).toEqual([]);
    });

    it("keeps none of them in the database, or in a file of its own", async () => {
      const dump = await world.dump();
      expect(dump).toContain("index_position");
      expect(leaksIn("database", dump)).toEqual([]);
      const haystacks = await more(world);
      expect([...haystacks].flatMap(([name, text]) => leaksIn(name, text))).toEqual([]);
    });
  });
}
