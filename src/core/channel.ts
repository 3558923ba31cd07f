import type { Segment } from "./detect.ts";
import type { Event } from "./event.ts";

/** What is particular to one kind of conversation: who speaks in which field, and how its text is written. Pure. */
export interface Channel {
  readonly id: string;
  /** Every field with text and a role that is scanned, in order; none may be left out. */
  segments(event: Event): readonly Segment[];
}
