import { EDGE, type Reading, UNREAD } from "../src/detect/tagger/reading.ts";
import type { Random } from "./random.ts";

/** Takes some words out of the lists, personal ones more often, so that they are also known by what stands around them. */
export function hideWords({ columns }: Reading, gold: Uint8Array, share: number, r: Random): void {
  for (let i = 0; i < gold.length; i++) {
    const at = i + EDGE;
    if ((columns.lists[at] ?? 0) === 0 || !r.chance((gold[i] ?? 0) === 0 ? share / 4 : share)) continue;
    columns.lists[at] = 0;
    columns.spread[at] = 0;
    columns.word[at] = r.below(0x7fffffff);
    columns.alone[at] = UNREAD;
  }
}
