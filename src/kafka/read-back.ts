import type { RawRecord } from "../core/event.ts";
import { READ_BACK, type Stretch } from "../core/stream.ts";
import type { Connection } from "./connection.ts";
import type { Slot } from "./generation.ts";
import { boundsOf } from "./topic-facts.ts";

/** The last records before the position that a partition was opened at, as many as `READ_BACK` lets in. */
export class ReadBack implements Stretch {
  #records: RawRecord[] = [];
  #bytes = 0;

  async before(): Promise<readonly RawRecord[]> {
    return this.#records;
  }

  add(records: readonly RawRecord[]): void {
    for (const record of records) {
      this.#records.push(record);
      this.#bytes += record.value?.length ?? 0;
    }
    let drop = Math.max(0, this.#records.length - READ_BACK.records);
    for (let i = 0; i < drop; i++) this.#bytes -= this.#records[i]?.value?.length ?? 0;
    while (this.#bytes > READ_BACK.bytes) this.#bytes -= this.#records[drop++]?.value?.length ?? 0;
    this.#records.splice(0, drop);
  }

  /** Something of the stretch is written: whoever needed the records has them. */
  release(): void {
    this.#records = [];
    this.#bytes = 0;
  }
}

/**
 * Has a partition that starts at `position` read back first. Never from before the oldest record that there is: kafkajs answers that with
 * a commit of its own. Throws `EdgeError` where the broker does not answer.
 */
export async function readBackTo(connection: Connection, slot: Slot, position: bigint): Promise<bigint> {
  slot.stretch = new ReadBack();
  slot.readFrom = undefined;
  if (position === 0n) return position;
  const low = (await boundsOf(connection, slot.topic)).get(slot.partition)?.low ?? position;
  const wanted = position - BigInt(READ_BACK.records);
  const from = wanted > low ? wanted : low;
  if (from < position) slot.readFrom = from;
  return position;
}
