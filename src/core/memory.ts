import type { Finding, KnownName, OpenNumber, ScanContext, Segment } from "./detect.ts";
import type { Speaker } from "./event.ts";
import type { Kind } from "./kinds.ts";

/** One message of a conversation, with all its texts. */
export interface Turn {
  readonly speaker: Speaker;
  readonly segments: readonly Segment[];
  /** The names that its own fields state. */
  readonly names: readonly KnownName[];
}

/** Whose question it is. A system asks for the agent's side. */
export type Side = "agent" | "customer" | "unknown";

/** What one side wants to know of the other. */
export interface Question {
  readonly by: Side;
  /** Asked for and not given yet. */
  readonly kinds: readonly Kind[];
  /** True once the other side has said something since. */
  readonly heard: boolean;
  /** How many more turns it stays in force without an answer. */
  readonly patience: number;
}

/**
 * What a conversation leaves behind for its next turn. Bounded in size, whatever was said; plain data. It holds personal data (names, the
 * beginning of a number): it lives in the memory of the process only, and is made again from the raw records.
 */
export interface Memory {
  /** Turns so far. */
  readonly turn: number;
  readonly questions: readonly Question[];
  /** Names met, the latest last, and in which turn they were met last. */
  readonly names: readonly { readonly name: string; readonly turn: number }[];
  /** The same names as a context has them; the same array for as long as they are the same. */
  readonly seen: readonly string[];
  /** The number that the last turn left unfinished, and who was saying it. */
  readonly open: (OpenNumber & { readonly by: Speaker }) | undefined;
  /** The kind of the number that was spoken of last: "and the last four?" asks for it. */
  readonly number: Kind | undefined;
}

/** Before anything was said. */
export const NO_MEMORY: Memory = {
  turn: 0,
  questions: [],
  names: [],
  seen: [],
  open: undefined,
  number: undefined,
};

/** What a memory gives the scan of the next turn. */
export type Recalled = Pick<ScanContext, "asked" | "seen" | "open">;

/** How a conversation is remembered. Both are pure: the same turns give the same memory, on replay too. */
export interface Remembering {
  /** The memory after a turn, from the memory before it and what was found in the turn. */
  step(memory: Memory, turn: Turn, findings: readonly Finding[]): Memory;
  /** What is known when this speaker takes the next turn. */
  contextOf(memory: Memory, speaker: Speaker): Recalled;
}
