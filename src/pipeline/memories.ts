import type { Codec } from "../core/codec.ts";
import type { Memory } from "../core/memory.ts";
import type { Policy } from "../core/policy.ts";
import type { SourceBatch } from "../core/stream.ts";
import { Conversations, conversationKey } from "./conversations.ts";
import type { Listener, Reader } from "./read.ts";

export interface MemoryParts {
  readonly policy: Policy;
  readonly codec: Codec;
  readonly reader: Reader;
  readonly listener: Listener;
}

/** What one batch remembers on top of what was committed before it: nothing of it counts before `commit`. */
export interface MemoryDraft {
  of(controller: string, conversation: string): Memory;
  keep(controller: string, conversation: string, memory: Memory): void;
  /** The batch is written: the next one goes on from here. */
  commit(): void;
}

/** Memories of the conversations of every partition that is being read. */
export interface Memories {
  /**
   * The memory that a batch begins with. The first batch of a stretch of reading begins with what the records before it say: they are
   * read back without output. Throws `EdgeError` where those records cannot be decoded now; the batch may be given again.
   */
  open(batch: SourceBatch): Promise<MemoryDraft>;
}

/** Conversations of one partition that are remembered at once. */
const MOST_CONVERSATIONS = 2000;

/**
 * Memories follow what is written: a batch that fails leaves them as they were, one that is given again begins where it began. They last
 * as long as their stretch of reading, and are made again from the raw records, so that a restart in the middle of a conversation changes
 * nothing as far back as those reach.
 */
export function createMemories(parts: MemoryParts): Memories {
  const byStretch = new WeakMap<object, Conversations>();
  return {
    async open(batch) {
      const known = batch.stretch === undefined ? undefined : byStretch.get(batch.stretch);
      const conversations = known ?? (await warmUp(parts, batch));
      if (batch.stretch !== undefined) byStretch.set(batch.stretch, conversations);
      return draftOver(conversations);
    },
  };
}

function draftOver(conversations: Conversations): MemoryDraft {
  const changed = new Map<string, Memory>();
  return {
    of(controller, conversation) {
      const key = conversationKey(controller, conversation);
      return changed.get(key) ?? conversations.of(key);
    },
    keep(controller, conversation, memory) {
      const key = conversationKey(controller, conversation);
      changed.delete(key);
      changed.set(key, memory);
    },
    commit() {
      for (const [key, memory] of changed) conversations.keep(key, memory);
      changed.clear();
    },
  };
}

async function warmUp({ policy, codec, reader, listener }: MemoryParts, batch: SourceBatch): Promise<Conversations> {
  const conversations = new Conversations(MOST_CONVERSATIONS);
  for (const record of (await batch.stretch?.before()) ?? []) {
    try {
      const event = await codec.read(record);
      const controller = policy.controllers.find((c) => c.id === event.controller);
      if (controller === undefined || event.conversation === undefined) continue;
      const key = conversationKey(controller.id, event.conversation);
      const memory = conversations.of(key);
      const findings = reader(event, controller, listener.recall(memory, event));
      conversations.keep(key, listener.after(memory, event, findings));
    } catch (thrown) {
      // What cannot be read now may be readable later; what never can be was quarantined when it was its turn.
      if (thrown instanceof Error && thrown.name === "EdgeError") throw thrown;
    }
    await batch.beat();
  }
  return conversations;
}
