import { expect } from "vitest";
import type { Coordinates } from "../../src/core/event.ts";
import type { Policy } from "../../src/core/policy.ts";
import { fromUtf8 } from "../../src/core/text.ts";
import { recorder, type StoryEvent } from "./story.ts";
import { type NewRecord, type Records, topicNames, type World } from "./world.ts";

export const placeName = ({ topic, partition, offset }: Coordinates): string => `${topic}/${partition}/${offset}`;

/** What became of each raw event, by its place: purposes of its clean records, or its outcome; what came twice stands twice. */
export function outcomesOf(policy: Policy, records: Records): ReadonlyMap<string, readonly string[]> {
  const { clean, sealed } = topicNames(policy);
  const outcomes = new Map<string, string[]>();
  const add = (headers: Readonly<Record<string, Uint8Array>>, word: string): void => {
    const source = fromUtf8(headers["sordino-source"] ?? new Uint8Array());
    const of = outcomes.get(source) ?? [];
    outcomes.set(source, [...of, fromUtf8(headers[word] ?? new Uint8Array())].sort());
  };
  for (const topic of clean) for (const { headers } of records.get(topic) ?? []) add(headers, "sordino-purpose");
  for (const topic of sealed) for (const { headers } of records.get(topic) ?? []) add(headers, "sordino-outcome");
  return outcomes;
}

/** Feeds events as the story has them and remembers where each lies. */
export class Feeder {
  readonly #world: World;
  readonly placed = new Map<string, StoryEvent>();
  #record: ((event: StoryEvent) => NewRecord) | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** Schemas are registered at the first call. */
  async records(events: readonly StoryEvent[]): Promise<readonly NewRecord[]> {
    this.#record ??= await recorder(this.#world);
    return events.map(this.#record);
  }

  async feed(events: readonly StoryEvent[]): Promise<readonly string[]> {
    const places = (await this.#world.produce(await this.records(events))).map(placeName);
    for (const [i, event] of events.entries()) this.placed.set(places[i] ?? "", event);
    return places;
  }

  /** Every event fed so far has become exactly what the story says, once. */
  async expectExactlyOnce(): Promise<void> {
    const { policy } = this.#world;
    const outcomes = outcomesOf(policy, await this.#world.read(topicNames(policy).outputs));
    const expected = [...this.placed].map(([place, { outcome, purposes }]) => {
      return [place, outcome === "clean" ? purposes.toSorted() : [outcome]] as const;
    });
    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(expected));
  }
}
