import { INPUT, PAD, SETTING, STRIDE } from "./inputs.ts";
import type { Kernel } from "./kernel.ts";
import { type Columns, DIGITS, EDGE, type Reading, SIGN } from "./reading.ts";

type InputName = keyof typeof INPUT;
const base = (name: InputName): number => INPUT[name] * STRIDE + PAD;

/** Columns that are read of neighbours, too. */
const WORD = base("word");
const LOOK = base("look");
const LISTS = base("lists");
const GAP = base("gap");
const FORM = base("form");
const ROUGH = base("rough");
const DIGIT_COUNT = base("digits");
const TERMS = base("terms");
/** Columns of the token itself. */
const SIZE = base("size");
const OWN = base("own");
const PATTERN = base("pattern");
const PREFIX2 = base("prefix2");
const PREFIX3 = base("prefix3");
const PREFIX4 = base("prefix4");
const SUFFIX1 = base("suffix1");
const SUFFIX2 = base("suffix2");
const SUFFIX3 = base("suffix3");
const SUFFIX4 = base("suffix4");
const INDEX = base("index");
const FROM_LINE = base("fromLine");
const TO_LINE = base("toLine");
const LINE_LENGTH = base("lineLength");
const LINE = base("line");
const LINES_LEFT = base("linesLeft");
const LABEL = base("label");
const DISTANCE = base("distance");
const EARLIER = base("earlier");
const CODE = base("code");
const BEFORE1 = base("before1");
const BEFORE2 = base("before2");
const BEFORE3 = base("before3");
const BEFORE4 = base("before4");
const AFTER1 = base("after1");
const LISTS_BEFORE = base("listsBefore");
const FORM_BEFORE = base("formBefore");
const FORM_AFTER = base("formAfter");
const FROM_HEAD = base("fromHead");
const TO_TAIL = base("toTail");
const ENDS = base("ends");

/** Tells the kernel what is the same for all tokens of a text. */
export function frameText({ settings }: Kernel, { language, letterCase, channel, speaker, count }: Reading): void {
  settings[SETTING.language] = language;
  settings[SETTING.face] = letterCase === 0 ? 0 : 7 + letterCase;
  settings[SETTING.channel] = channel;
  settings[SETTING.speaker] = speaker;
  settings[SETTING.count] = count;
}

/** Hands the kernel `count` tokens of a text from number `from` on, at most `BLOCK`. */
export function frameBlock({ inputs }: Kernel, reading: Reading, from: number, count: number): void {
  const { columns: c, lineStarts, lines } = reading;
  const { look, line, head, tail, announced, announces } = c;
  if (c.word.buffer !== inputs.buffer) copyColumns(inputs, c, from, count);
  for (let i = 0; i < count; i++) {
    const at = from + i + EDGE;
    inputs[INDEX + i] = from + i;
    const row = line[at] ?? 0;
    const lineStart = lineStarts[row] ?? 0;
    const lineEnd = lineStarts[row + 1] ?? 0;
    inputs[FROM_LINE + i] = at - lineStart;
    inputs[TO_LINE + i] = lineEnd - 1 - at;
    inputs[LINE_LENGTH + i] = lineEnd - lineStart;
    inputs[LINES_LEFT + i] = lines - 1 - row;
    const start = head[at] ?? at;
    const code = start !== tail[at] || look[at] === DIGITS;
    const announcedAt = start > EDGE ? (announced[start - 1] ?? -1) : -1;
    inputs[LABEL + i] = announcedAt < 0 ? 0 : (announces[announcedAt] ?? 0);
    inputs[DISTANCE + i] = announcedAt < 0 ? 0 : start - announcedAt;
    inputs[CODE + i] = code ? 1 : 0;
    if (code) frameCode(inputs, c, reading.count, at, i, announcedAt);
  }
}

/** Copies what the kernel reads as it stands. */
function copyColumns(inputs: Int32Array, c: Columns, from: number, count: number): void {
  const { word, look, lists, gap, form, rough, digits, terms, size, own, pattern, line } = c;
  const { prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4 } = c;
  for (let i = -PAD; i < count + PAD; i++) {
    const at = from + i + EDGE;
    inputs[WORD + i] = word[at] ?? 0;
    inputs[LOOK + i] = look[at] ?? 0;
    inputs[LISTS + i] = lists[at] ?? 0;
    inputs[GAP + i] = gap[at] ?? 0;
    inputs[FORM + i] = form[at] ?? 0;
    inputs[ROUGH + i] = rough[at] ?? 0;
    inputs[DIGIT_COUNT + i] = digits[at] ?? 0;
    inputs[TERMS + i] = terms[at] ?? 0;
  }
  for (let i = 0; i < count; i++) {
    const at = from + i + EDGE;
    inputs[SIZE + i] = size[at] ?? 0;
    inputs[OWN + i] = own[at] ?? 0;
    inputs[PATTERN + i] = pattern[at] ?? 0;
    inputs[LINE + i] = line[at] ?? 0;
    inputs[PREFIX2 + i] = prefix2[at] ?? 0;
    inputs[PREFIX3 + i] = prefix3[at] ?? 0;
    inputs[PREFIX4 + i] = prefix4[at] ?? 0;
    inputs[SUFFIX1 + i] = suffix1[at] ?? 0;
    inputs[SUFFIX2 + i] = suffix2[at] ?? 0;
    inputs[SUFFIX3 + i] = suffix3[at] ?? 0;
    inputs[SUFFIX4 + i] = suffix4[at] ?? 0;
  }
}

/** What stands around a code or number. */
function frameCode(
  inputs: Int32Array,
  { look, word, lists, form, head, tail, announced, announces }: Columns,
  count: number,
  at: number,
  i: number,
  announcedAt: number,
): void {
  const start = head[at] ?? at;
  const end = tail[at] ?? at;
  let b = start - 1;
  if (look[b] === SIGN) b--;
  let a = end + 1;
  if (look[a] === SIGN && look[a + 1] !== 0) a++;
  const earlier = announcedAt > EDGE ? (announced[announcedAt - 1] ?? -1) : -1;
  inputs[EARLIER + i] = earlier < 0 ? 0 : (announces[earlier] ?? 0);
  inputs[BEFORE1 + i] = b >= EDGE ? (word[b] ?? 0) : 0;
  inputs[BEFORE2 + i] = b > EDGE ? (word[b - 1] ?? 0) : 0;
  inputs[BEFORE3 + i] = word[b - 2] ?? 0;
  inputs[BEFORE4 + i] = b > 2 ? (word[b - 3] ?? 0) : 0;
  inputs[AFTER1 + i] = word[a] ?? 0;
  inputs[LISTS_BEFORE + i] = lists[b] ?? 0;
  inputs[FORM_BEFORE + i] = form[start - 1] ?? 0;
  inputs[FORM_AFTER + i] = form[end + 1] ?? 0;
  inputs[FROM_HEAD + i] = at - start;
  inputs[TO_TAIL + i] = end - at;
  inputs[ENDS + i] = (start === EDGE ? 1 : 0) + (end === count + EDGE - 1 ? 2 : 0);
}
