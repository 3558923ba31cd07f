import type { Segment } from "./detect.ts";
import type { Event } from "./event.ts";

/** The channels that a policy may name; `other` is for text that is none of the four. */
export const CHANNEL_IDS = ["chat", "email", "sms", "call-note", "other"] as const;

export type ChannelId = (typeof CHANNEL_IDS)[number];

/** What is particular to one kind of conversation: who speaks in which field, and how its text is written. Pure. */
export interface Channel {
  readonly id: string;
  /** Every field with text and a role that is scanned, in order; none may be left out. */
  segments(event: Event): readonly Segment[];
}
