import { type Memory, NO_MEMORY } from "../core/memory.ts";

/** Memories of conversations, the least recently used forgotten first. Bounded: a memory holds a few kilobytes at most. */
export class Conversations {
  readonly #memories = new Map<string, Memory>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#memories.size;
  }

  /** The conversation's memory; before its first turn, an empty one. */
  of(key: string): Memory {
    return this.#memories.get(key) ?? NO_MEMORY;
  }

  keep(key: string, memory: Memory): void {
    this.#memories.delete(key);
    this.#memories.set(key, memory);
    if (this.#memories.size <= this.#most) return;
    const oldest = this.#memories.keys().next();
    if (oldest.done !== true) this.#memories.delete(oldest.value);
  }

  forget(key: string): void {
    this.#memories.delete(key);
  }
}

/** One name for a controller's conversation: ids of different controllers may be equal. */
export function conversationKey(controller: string, conversation: string): string {
  return JSON.stringify([controller, conversation]);
}
