import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeName } from "./outcomes.ts";
import { chat, recorder, type StoryEvent } from "./story.ts";
import { storyPolicy } from "./story-policy.ts";
import { type OpenWorld, topicNames, type World } from "./world.ts";

/** What must hold of conversations wherever their events are read from. */
export function conversationsGoOn(title: string, openWorld: OpenWorld): void {
  describe(`conversations: ${title}`, () => {
    let world: World;
    const placeOf = new Map<StoryEvent, string>();
    beforeAll(async () => {
      world = await openWorld(storyPolicy);
      await world.open();
    });
    afterAll(async () => {
      await world?.close();
    });

    const feed = async (...events: readonly StoryEvent[]): Promise<void> => {
      const record = await recorder(world);
      const places = await world.produce(events.map(record));
      for (const [i, event] of events.entries()) {
        const place = places[i];
        if (place !== undefined) placeOf.set(event, placeName(place));
      }
      await world.settle();
    };

    /** The clean record of an event, as text. */
    const cleanOf = async (event: StoryEvent): Promise<string> => {
      const records = [...(await world.read(topicNames(world.policy).clean)).values()].flat();
      const text = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString("latin1");
      const mine = records.filter(({ headers }) => text(headers["sordino-source"]) === placeOf.get(event));
      if (mine.length === 0) throw new Error("not clean");
      return mine.map(({ value }) => text(value)).join();
    };

    const say = (conversation: string, text: string): StoryEvent => chat(null, text, { conversation });

    it("go on from turn to turn, and over a restart, each by itself", async () => {
      const begun = say("going-on", "my name is Sara Rafter");
      const other = say("another", "hello there");
      await feed(begun, other);
      expect(await cleanOf(begun)).not.toContain("Rafter");

      await world.stop();
      await world.open();
      const met = say("going-on", "is rafter there today");
      const alone = say("another", "is rafter there today");
      await feed(met, alone);
      expect(await cleanOf(met)).not.toContain("rafter");
      // Nobody of that name was met here: it is a word.
      expect(await cleanOf(alone)).toContain("rafter");

      const again = say("going-on", "then rafter should call me back");
      await feed(again);
      expect(await cleanOf(again)).not.toContain("rafter");
    });
  });
}
