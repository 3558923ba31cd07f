import type { Channel } from "../core/channel.ts";
import type { Finding, KnownName, Scan, ScanContext } from "../core/detect.ts";
import { EventError } from "../core/errors.ts";
import type { Event } from "../core/event.ts";
import type { Memory, Recalled, Remembering } from "../core/memory.ts";
import type { Controller } from "../core/policy.ts";

/** Finds what is in an event's texts, with what its conversation has left behind. Pure and synchronous; throws `EventError`. */
export type Reader = (event: Event, controller: Controller, recalled?: Recalled) => readonly Finding[];

/** Follows conversations, event by event. Pure. */
export interface Listener {
  recall(memory: Memory, event: Event): Recalled;
  /** The memory after an event. */
  after(memory: Memory, event: Event, findings: readonly Finding[]): Memory;
}

/** Nothing was said before. */
const NOTHING: Recalled = { asked: [] };

/** The names that the event's own fields state: they are looked for in its texts. */
export function knownNames(event: Event): readonly KnownName[] {
  const names: KnownName[] = [];
  for (const { role, text } of event.fields) {
    if (text === undefined || text.trim() === "") continue;
    if ((role.is === "subject" || role.is === "agent") && role.identifier === "name")
      names.push({ name: text, of: role.is });
    else if (role.is === "identifier" && role.kind === "PERSON") names.push({ name: text, of: "subject" });
  }
  return names;
}

/**
 * @param channels by id; an event of a channel that is not among them is a fault of the policy, and goes to quarantine
 * @param millis of one event, over all its texts; over it: `EventError("too-slow")`
 */
export function createReader(channels: ReadonlyMap<string, Channel>, scan: Scan, millis: number): Reader {
  return (event, controller, recalled = NOTHING) => {
    const channel = channelOf(channels, event);
    const context: ScanContext = { ...recalled, names: knownNames(event), regions: controller.regions };
    const until = performance.now() + millis;
    return channel.segments(event).flatMap((segment) => {
      const found = scan(segment, context);
      if (performance.now() > until) throw new EventError("too-slow", segment.path);
      return found;
    });
  };
}

function channelOf(channels: ReadonlyMap<string, Channel>, event: Event): Channel {
  const channel = channels.get(event.channel);
  if (channel === undefined) throw new EventError("bug", `no channel ${event.channel}`);
  return channel;
}

/** A listener that remembers what people wrote: free text, not the ids and codes of other fields. */
export function createListener(channels: ReadonlyMap<string, Channel>, remembering: Remembering): Listener {
  return {
    recall: (memory, event) => remembering.contextOf(memory, event.speaker),
    after(memory, event, findings) {
      const free = new Set(event.fields.filter((f) => f.role.is === "free-text").map((f) => f.index));
      const segments = channelOf(channels, event)
        .segments(event)
        .filter((s) => free.has(s.field));
      return remembering.step(memory, { speaker: event.speaker, segments, names: knownNames(event) }, findings);
    },
  };
}
