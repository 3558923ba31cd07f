import { DIGITS, EDGE, type Reading, SIGN } from "./reading.ts";
import { both } from "./word-hash.ts";

/** Rows of the gate, as a power of two: small enough to stay in a core's cache. */
export const GATE_BITS = 18;
const SHIFT = 32 - GATE_BITS;

/** Room that `gateRowsOf` may need. */
export const MOST_GATE_ROWS = 40;

const row = (template: number, value: number): number => {
  const x = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> SHIFT;
};

/**
 * The few features by which most tokens are let go as "nothing personal" before the whole model looks at them. The gate is trained
 * first and the model behind it, so that what it lets go is never missed there. Returns how many rows were written.
 */
export function gateRowsOf(reading: Reading, at: number, rows: Int32Array): number {
  const { columns: c, count, letterCase } = reading;
  const { word, look, lists, gap } = c;
  let k = 0;
  const w0 = word[at] ?? 0;
  const w1 = word[at + 1] ?? 0;
  const v1 = word[at - 1] ?? 0;
  const look0 = look[at] ?? 0;
  const list0 = lists[at] ?? 0;
  const bits0 = list0 & 0xffff;
  const face = look0 >= DIGITS ? look0 : letterCase === 0 ? look0 : 7 + letterCase;
  const known = both(list0, (c.own[at] ?? 0) * 16 + face);
  const gaps = (gap[at] ?? 0) * 3 + (gap[at + 1] ?? 0);
  rows[k++] = row(1, w0);
  rows[k++] = row(2, both(v1, w0));
  rows[k++] = row(3, both(w0, w1));
  rows[k++] = row(4, both(v1, face));
  rows[k++] = row(5, both(w1, face));
  rows[k++] = row(6, known);
  rows[k++] = row(7, both(known, v1));
  rows[k++] = row(8, both(face * 64 + (look[at - 1] ?? 0) * 8 + (look[at + 1] ?? 0), gaps));
  rows[k++] = row(9, both(bits0 * 16 + face, lists[at - 1] ?? 0));
  rows[k++] = row(10, both(bits0 * 16 + face, lists[at + 1] ?? 0));
  const i = at - EDGE;
  const near = Math.min(i, 3) * 4 + Math.min(count - 1 - i, 3);
  rows[k++] = row(11, both(near * 16 + face, bits0));
  rows[k++] = row(12, both(word[at - 2] ?? 0, face));
  const head = c.head[at] ?? at;
  const announcedAt = head > EDGE ? (c.announced[head - 1] ?? -1) : -1;
  const label = announcedAt < 0 ? 0 : (c.announces[announcedAt] ?? 0);
  const distance = announcedAt < 0 ? 0 : Math.min(head - announcedAt, 12);
  rows[k++] = row(13, both(label * 16 + distance, known));
  if (look0 < DIGITS) {
    rows[k++] = row(14, c.suffix3[at] ?? 0);
    rows[k++] = row(15, c.prefix4[at] ?? 0);
    rows[k++] = row(16, both(c.prefix3[at] ?? 0, face));
  }
  if (look0 === DIGITS || look0 === SIGN || (c.tail[at] ?? at) !== head) {
    rows[k++] = row(20, both(c.form[at] ?? 0, look0));
    rows[k++] = row(21, both(c.pattern[at] ?? 0, label));
    rows[k++] = row(22, both(c.digits[at] ?? 0, label * 16 + distance));
    rows[k++] = row(23, both(word[head - 1] ?? 0, look0));
    rows[k++] = row(24, both(word[(c.tail[at] ?? at) + 1] ?? 0, look0));
  }
  const short = Math.min(count, 8);
  for (let n = 0; n < reading.askedCount; n++) {
    const asked = reading.asked[n] ?? 0;
    rows[k++] = row(30, both(asked * 16 + face, short));
    rows[k++] = row(31, both(asked, w0));
  }
  return k;
}

/** True where the whole model has to look at a token. */
export function passes(gate: Int16Array, reading: Reading, at: number, threshold: number, rows: Int32Array): boolean {
  const count = gateRowsOf(reading, at, rows);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += gate[rows[k] ?? 0] ?? 0;
  return sum >= threshold;
}
