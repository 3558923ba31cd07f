import { DIGITS, EDGE, type Reading, SIGN } from "./reading.ts";
import { both } from "./word-hash.ts";

/** Rows of weights, as a power of two. A change of this or of any feature needs new weights: raise `FORMAT` in `weights.ts`. */
export const ROW_BITS = 20;
const SHIFT = 32 - ROW_BITS;

/** Room that `rowsOf` may need. */
export const MOST_ROWS = 128;

const row = (template: number, value: number): number => {
  let x = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> SHIFT;
};

/** Length of a word, coarse. */
const LENGTH = Uint8Array.from({ length: 64 }, (_, n) => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 13 ? 6 : 7));
/** Distance in tokens, coarse. */
const DISTANCE = Uint8Array.from({ length: 64 }, (_, n) =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8,
);

const coarse = (table: Uint8Array, n: number): number => table[n < 63 ? n : 63] ?? 0;

/**
 * The rows of weights that speak of token `at` (a column index). Returns how many were written. What is not seen in training
 * must not be here, and the order does not matter.
 */
export function rowsOf(reading: Reading, at: number, rows: Int32Array): number {
  const { columns: c, count, language, letterCase, channel, speaker } = reading;
  const { word, look, size, lists, gap, form, rough } = c;
  let k = 0;
  const w0 = word[at] ?? 0;
  const look0 = look[at] ?? 0;
  const size0 = coarse(LENGTH, size[at] ?? 0);
  const list0 = lists[at] ?? 0;
  const gap0 = gap[at] ?? 0;
  const gap1 = gap[at + 1] ?? 0;
  const w1 = word[at + 1] ?? 0;
  const w2 = word[at + 2] ?? 0;
  const v1 = word[at - 1] ?? 0;
  const v2 = word[at - 2] ?? 0;
  // Case tells nothing where a whole text has one.
  const face = look0 >= DIGITS ? look0 : letterCase === 0 ? look0 : 7 + letterCase;
  const shape = face * 8 + (look0 === SIGN ? 0 : look0 === DIGITS ? Math.min(size[at] ?? 0, 20) + 100 : size0);
  const faceBefore = look[at - 1] ?? 0;
  const faceAfter = look[at + 1] ?? 0;
  const gaps = gap0 * 3 + gap1;
  const bits0 = list0 & 0xffff;
  const known = both(list0, c.own[at] ?? 0);

  rows[k++] = row(1, 0);
  rows[k++] = row(2, w0);
  rows[k++] = row(3, both(w0, face));
  rows[k++] = row(4, both(v1, gap0));
  rows[k++] = row(5, both(w1, gap1));
  rows[k++] = row(6, v2);
  rows[k++] = row(7, w2);
  rows[k++] = row(8, both(v1, w0));
  rows[k++] = row(9, both(w0, w1));
  rows[k++] = row(10, both(both(v2, v1), shape));
  rows[k++] = row(11, both(both(w1, w2), shape));
  rows[k++] = row(12, both(both(v1, w1), shape));
  rows[k++] = row(13, both(shape, gaps));
  rows[k++] = row(14, both(v1, shape));
  rows[k++] = row(15, both(w1, shape));
  rows[k++] = row(16, both(both(shape, faceBefore), faceAfter));
  rows[k++] = row(17, both(both(shape, faceBefore * 8 + (look[at - 2] ?? 0)), gap0 * 3 + (gap[at - 1] ?? 0)));
  rows[k++] = row(18, both(both(shape, faceAfter * 8 + (look[at + 2] ?? 0)), gap1 * 3 + (gap[at + 2] ?? 0)));

  // Where it stands.
  const i = at - EDGE;
  const line = c.line[at] ?? 0;
  const lineStart = reading.lineStarts[line] ?? 0;
  const lineEnd = reading.lineStarts[line + 1] ?? 0;
  const fromLine = coarse(DISTANCE, at - lineStart);
  const toLine = coarse(DISTANCE, lineEnd - 1 - at);
  const lineLength = coarse(DISTANCE, lineEnd - lineStart);
  const linesLeft = Math.min(reading.lines - 1 - line, 4);
  const fromStart = coarse(DISTANCE, i);
  const toEnd = coarse(DISTANCE, count - 1 - i);
  const place = channel * 4 + speaker;
  rows[k++] = row(19, both(place * 32 + fromStart, shape));
  rows[k++] = row(20, both(place * 32 + toEnd, shape));
  rows[k++] = row(21, both(both(fromLine * 16 + toLine, lineLength), face));
  rows[k++] = row(22, both(both(channel * 8 + linesLeft, lineLength * 4 + Math.min(line, 3)), shape));
  rows[k++] = row(23, both(place, shape));
  rows[k++] = row(24, both(language, shape));

  if (look0 < DIGITS) {
    // A word: how it is built, and what the lists know of it and its neighbours.
    const before = lists[at - 1] ?? 0;
    const after = lists[at + 1] ?? 0;
    rows[k++] = row(30, c.prefix2[at] ?? 0);
    rows[k++] = row(31, c.prefix3[at] ?? 0);
    rows[k++] = row(32, c.prefix4[at] ?? 0);
    rows[k++] = row(33, both(c.suffix1[at] ?? 0, face));
    rows[k++] = row(34, c.suffix2[at] ?? 0);
    rows[k++] = row(35, c.suffix3[at] ?? 0);
    rows[k++] = row(36, c.suffix4[at] ?? 0);
    rows[k++] = row(37, both(c.suffix3[at] ?? 0, both(language, face)));
    rows[k++] = row(38, both(known, face));
    rows[k++] = row(39, both(both(known, face), language));
    rows[k++] = row(40, both(both(bits0, before & 0xffff), both(face, gap0)));
    rows[k++] = row(41, both(both(bits0, after & 0xffff), both(face, gap1)));
    rows[k++] = row(42, both(both(known, v1), face));
    rows[k++] = row(43, both(both(known, w1), face));
    rows[k++] = row(44, both(both(list0 >>> 16, c.own[at] ?? 0), face));
    rows[k++] = row(45, both(both(known, faceBefore * 8 + faceAfter), face));
    rows[k++] = row(46, both(both(known, face), place * 256 + fromStart * 16 + toEnd));
    rows[k++] = row(47, both(both(v2, v1), known));
    rows[k++] = row(48, both(both(bits0, face), both(fromLine * 16 + toLine, channel * 8 + linesLeft)));
    rows[k++] = row(49, both(both(before, after), face));
    rows[k++] = row(50, both(lists[at - 2] ?? 0, both(before & 0xffff, bits0)));
    rows[k++] = row(51, both(v2, shape));
    rows[k++] = row(52, both(word[at - 3] ?? 0, face));
    if (bits0 === 0 && list0 >>> 16 === 0) rows[k++] = row(53, both(face, both(size0, language)));
  }

  // What the special categories' lexicons say of it and its neighbours.
  const term0 = c.terms[at] ?? 0;
  const termBefore = c.terms[at - 1] ?? 0;
  const termAfter = c.terms[at + 1] ?? 0;
  if (term0 !== 0 || termBefore !== 0 || termAfter !== 0) {
    const term = term0 * 4 + (termBefore === term0 ? 1 : 0) + (termAfter === term0 ? 2 : 0);
    rows[k++] = row(100, both(term, face));
    rows[k++] = row(101, both(term, both(place, language)));
    rows[k++] = row(102, both(term * 256 + termBefore, v1));
    rows[k++] = row(103, both(term * 256 + termAfter, w1));
    rows[k++] = row(104, both(termBefore * 256 + termAfter, w0));
    rows[k++] = row(105, both(term * 256 + (c.terms[at - 2] ?? 0), v2));
    rows[k++] = row(106, both(term, both(v2, v1)));
  }

  // The stretch or number that it is part of, what stands before and behind that, and what announces it.
  const head = c.head[at] ?? at;
  const tail = c.tail[at] ?? at;
  const form0 = form[at] ?? 0;
  const code = head !== tail || look0 === DIGITS;
  const announcedAt = head > EDGE ? (c.announced[head - 1] ?? -1) : -1;
  const label = announcedAt < 0 ? 0 : (c.announces[announcedAt] ?? 0);
  const distance = announcedAt < 0 ? 0 : coarse(DISTANCE, head - announcedAt);
  rows[k++] = row(60, both(label * 16 + distance, shape));
  rows[k++] = row(61, both(label * 16 + distance, known));
  rows[k++] = row(62, both(both(label, v1), face));
  if (code) {
    const isSign = look0 === SIGN ? w0 : 0;
    const pattern = c.pattern[at] ?? 0;
    const digits = c.digits[at] ?? 0;
    let b = head - 1;
    if (look[b] === SIGN) b--;
    const wordBefore = b >= EDGE ? (word[b] ?? 0) : 0;
    const twoBefore = b > EDGE ? (word[b - 1] ?? 0) : 0;
    let a = tail + 1;
    if (look[a] === SIGN && look[a + 1] !== 0) a++;
    const wordAfter = word[a] ?? 0;
    const earlier = announcedAt > EDGE ? (c.announced[announcedAt - 1] ?? -1) : -1;
    const label2 = earlier < 0 ? 0 : (c.announces[earlier] ?? 0);
    rows[k++] = row(70, both(form0, isSign));
    rows[k++] = row(71, both(form0, label));
    rows[k++] = row(72, both(rough[at] ?? 0, look0));
    rows[k++] = row(73, both(both(rough[at] ?? 0, label), look0));
    rows[k++] = row(74, both(pattern, look0));
    rows[k++] = row(75, both(pattern, label));
    rows[k++] = row(76, both(pattern, language));
    rows[k++] = row(77, both(digits, label * 16 + distance));
    rows[k++] = row(78, both(wordBefore, look0));
    rows[k++] = row(79, both(wordBefore, both(digits, form0 === 0 ? 0 : 1)));
    rows[k++] = row(80, both(twoBefore, look0));
    rows[k++] = row(81, both(both(twoBefore, wordBefore), look0));
    rows[k++] = row(82, both(wordAfter, look0));
    rows[k++] = row(83, both(both(wordBefore, wordAfter), look0));
    rows[k++] = row(84, both(wordAfter, digits));
    rows[k++] = row(85, both(form0, wordBefore));
    rows[k++] = row(86, both(rough[at] ?? 0, wordBefore));
    rows[k++] = row(87, both(label, label2));
    rows[k++] = row(
      88,
      both(both(digits, form0), place * 64 + (head === EDGE ? 1 : 0) + (tail === count + EDGE - 1 ? 2 : 0)),
    );
    rows[k++] = row(89, both(word[b - 2] ?? 0, look0));
    rows[k++] = row(90, both(word[b - 3] ?? 0, look0));
    rows[k++] = row(91, both(both(form[head - 1] ?? 0, form0), form[tail + 1] ?? 0));
    rows[k++] = row(92, both(at - head, both(tail - at, pattern)));
    rows[k++] = row(93, both(both(wordAfter, language), form0));
    rows[k++] = row(94, both(lists[b] ?? 0, both(digits, look0)));
  } else {
    rows[k++] = row(95, both(both(form[at - 1] ?? 0, form0), gap0));
    rows[k++] = row(96, both(both(form[at + 1] ?? 0, form0), gap1));
    rows[k++] = row(97, both(rough[at + 1] ?? 0, known));
    rows[k++] = row(98, both(c.digits[at + 1] ?? 0, known));
  }

  const short = Math.min(count, 8);
  for (let n = 0; n < reading.askedCount; n++) {
    const asked = reading.asked[n] ?? 0;
    rows[k++] = row(110, both(asked, shape));
    rows[k++] = row(111, both(both(asked, known), short));
    rows[k++] = row(112, both(both(asked, form0), short));
    rows[k++] = row(113, both(both(asked, w0), fromStart));
    rows[k++] = row(114, both(asked * 16 + fromStart, face * 16 + toEnd));
    rows[k++] = row(115, both(both(asked, c.pattern[at] ?? 0), short));
  }
  return k;
}
