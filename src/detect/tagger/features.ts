import {
  add,
  and,
  atLeast,
  binary,
  choose,
  column,
  type Expression,
  is,
  least,
  type Operand,
  setting,
  shifted,
  times,
  xor,
} from "./expression.ts";
import { INPUT, SETTING } from "./inputs.ts";
import { DIGITS, SIGN } from "./reading.ts";

/** Rows of weights, as a power of two. A change of this or of any feature needs new weights: raise `FORMAT` in `weights.ts`. */
export const ROW_BITS = 20;
/** The row that says nothing. */
export const NO_ROW: number = 1 << ROW_BITS;

/** The row of weights of a value of a template. */
function row(template: number, value: Operand): Expression {
  let x = times(xor(value, Math.imul(template, 0x9e3779b1)), 0x85ebca6b);
  x = times(xor(x, shifted(">>>", x, 15)), 0xc2b2ae35);
  return shifted(">>>", xor(x, shifted(">>>", x, 16)), 32 - ROW_BITS);
}

/** `both` of `word-hash.ts`. */
function both(first: Operand, second: Operand): Expression {
  let x = times(xor(first, add(second, 0x7ed55d16)), 0x9e3779b1);
  x = times(xor(xor(x, shifted(">>>", x, 15)), second), 0x85ebca6b);
  return xor(x, shifted(">>>", x, 13));
}

/** `most`, and one more for every step that `n` has reached. */
const coarse = (n: Expression, most: number, steps: readonly number[]): Expression =>
  steps.reduce<Expression>((sum, step) => binary("-", sum, atLeast(n, step)), least(n, most));
/** Length of a word, coarse. */
const lengthOf = (n: Expression): Expression => coarse(n, 4, [6, 9, 13]);
/** Distance in tokens, coarse. */
const far = (n: Expression): Expression => coarse(n, 4, [6, 9, 14, 22]);
/** Several small numbers as one, by a base. */
const packed = (high: Operand, base: number, low: Operand): Expression => add(times(high, base), low);

const at = (name: keyof typeof INPUT, shift = 0): Expression => column(INPUT[name], shift);
const words = (n: Expression): Expression => and(n, 0xffff);

const w0 = at("word");
const w1 = at("word", 1);
const w2 = at("word", 2);
const v1 = at("word", -1);
const v2 = at("word", -2);
const look0 = at("look");
const size0 = at("size");
const list0 = at("lists");
const gap0 = at("gap");
const gap1 = at("gap", 1);
const form0 = at("form");
const rough0 = at("rough");
const pattern = at("pattern");
const digits = at("digits");
const language = setting(SETTING.language);
const channel = setting(SETTING.channel);
const count = setting(SETTING.count);
const oneFace = setting(SETTING.face);

// Case tells nothing where a whole text has one.
const caseTells = binary("|", atLeast(look0, DIGITS), is(oneFace, 0));
const face = choose(caseTells, look0, oneFace);
const ofDigits = add(least(size0, 20), 100);
const shape = packed(face, 8, choose(is(look0, SIGN), 0, choose(is(look0, DIGITS), ofDigits, lengthOf(size0))));
const faceBefore = at("look", -1);
const faceAfter = at("look", 1);
const bits0 = words(list0);
const known = both(list0, at("own"));
const frequency = shifted(">>>", list0, 16);

const line = at("line");
const fromLine = far(at("fromLine"));
const toLine = far(at("toLine"));
const lineLength = far(at("lineLength"));
const linesLeft = least(at("linesLeft"), 4);
const fromStart = far(at("index"));
const toEnd = far(binary("-", binary("-", count, 1), at("index")));
const place = packed(channel, 4, setting(SETTING.speaker));

/** What stands in and around a token. */
const AROUND = [
  row(1, 0),
  row(2, w0),
  row(3, both(w0, face)),
  row(4, both(v1, gap0)),
  row(5, both(w1, gap1)),
  row(6, v2),
  row(7, w2),
  row(8, both(v1, w0)),
  row(9, both(w0, w1)),
  row(10, both(both(v2, v1), shape)),
  row(11, both(both(w1, w2), shape)),
  row(12, both(both(v1, w1), shape)),
  row(13, both(shape, packed(gap0, 3, gap1))),
  row(14, both(v1, shape)),
  row(15, both(w1, shape)),
  row(16, both(both(shape, faceBefore), faceAfter)),
  row(17, both(both(shape, packed(faceBefore, 8, at("look", -2))), packed(gap0, 3, at("gap", -1)))),
  row(18, both(both(shape, packed(faceAfter, 8, at("look", 2))), packed(gap1, 3, at("gap", 2)))),
  row(19, both(packed(place, 32, fromStart), shape)),
  row(20, both(packed(place, 32, toEnd), shape)),
  row(21, both(both(packed(fromLine, 16, toLine), lineLength), face)),
  row(22, both(both(packed(channel, 8, linesLeft), packed(lineLength, 4, least(line, 3))), shape)),
  row(23, both(place, shape)),
  row(24, both(language, shape)),
];

const before = at("lists", -1);
const after = at("lists", 1);

/** How a word is built, and what the lists know of it and its neighbours. */
const OF_WORD = [
  row(30, at("prefix2")),
  row(31, at("prefix3")),
  row(32, at("prefix4")),
  row(33, both(at("suffix1"), face)),
  row(34, at("suffix2")),
  row(35, at("suffix3")),
  row(36, at("suffix4")),
  row(37, both(at("suffix3"), both(language, face))),
  row(38, both(known, face)),
  row(39, both(both(known, face), language)),
  row(40, both(both(bits0, words(before)), both(face, gap0))),
  row(41, both(both(bits0, words(after)), both(face, gap1))),
  row(42, both(both(known, v1), face)),
  row(43, both(both(known, w1), face)),
  row(44, both(both(frequency, at("own")), face)),
  row(45, both(both(known, packed(faceBefore, 8, faceAfter)), face)),
  row(46, both(both(known, face), packed(place, 256, packed(fromStart, 16, toEnd)))),
  row(47, both(both(v2, v1), known)),
  row(48, both(both(bits0, face), both(packed(fromLine, 16, toLine), packed(channel, 8, linesLeft)))),
  row(49, both(both(before, after), face)),
  row(50, both(at("lists", -2), both(words(before), bits0))),
  row(51, both(v2, shape)),
  row(52, both(at("word", -3), face)),
  choose(is(list0, 0), row(53, both(face, both(lengthOf(size0), language))), NO_ROW),
];

const term0 = at("terms");
const termBefore = at("terms", -1);
const termAfter = at("terms", 1);
const term = binary(
  "|",
  shifted("<<", term0, 2),
  binary("|", and(is(termBefore, term0), 1), and(is(termAfter, term0), 2)),
);

/** What the special categories' lexicons say of a token and its neighbours. */
const OF_TERM = [
  row(100, both(term, face)),
  row(101, both(term, both(place, language))),
  row(102, both(packed(term, 256, termBefore), v1)),
  row(103, both(packed(term, 256, termAfter), w1)),
  row(104, both(packed(termBefore, 256, termAfter), w0)),
  row(105, both(packed(term, 256, at("terms", -2)), v2)),
  row(106, both(term, both(v2, v1))),
];

const label = at("label");
const announced = packed(label, 16, far(at("distance")));

/** What announces it. */
const ANNOUNCED = [
  row(60, both(announced, shape)),
  row(61, both(announced, known)),
  row(62, both(both(label, v1), face)),
];

const before1 = at("before1");
const before2 = at("before2");
const after1 = at("after1");

/** What stands beside what is no code. */
const OF_NO_CODE = [
  row(95, both(both(at("form", -1), form0), gap0)),
  row(96, both(both(at("form", 1), form0), gap1)),
  row(97, both(at("rough", 1), known)),
  row(98, both(at("digits", 1), known)),
];

/** The stretch or number that it is part of, and what stands before and behind that. */
const OF_CODE = [
  row(70, both(form0, choose(is(look0, SIGN), w0, 0))),
  row(71, both(form0, label)),
  row(72, both(rough0, look0)),
  row(73, both(both(rough0, label), look0)),
  row(74, both(pattern, look0)),
  row(75, both(pattern, label)),
  row(76, both(pattern, language)),
  row(77, both(digits, announced)),
  row(78, both(before1, look0)),
  row(79, both(before1, both(digits, choose(is(form0, 0), 0, 1)))),
  row(80, both(before2, look0)),
  row(81, both(both(before2, before1), look0)),
  row(82, both(after1, look0)),
  row(83, both(both(before1, after1), look0)),
  row(84, both(after1, digits)),
  row(85, both(form0, before1)),
  row(86, both(rough0, before1)),
  row(87, both(label, at("earlier"))),
  row(88, both(both(digits, form0), packed(place, 64, at("ends")))),
  row(89, both(at("before3"), look0)),
  row(90, both(at("before4"), look0)),
  row(91, both(both(at("formBefore"), form0), at("formAfter"))),
  row(92, both(at("fromHead"), both(at("toTail"), pattern))),
  row(93, both(both(after1, language), form0)),
  row(94, both(at("listsBefore"), both(digits, look0))),
];

const asked = setting(SETTING.asked);
const short = least(count, 8);

/** What the other side asked for; once for each. */
const ASKED = [
  row(110, both(asked, shape)),
  row(111, both(both(asked, known), short)),
  row(112, both(both(asked, form0), short)),
  row(113, both(both(asked, w0), fromStart)),
  row(114, both(packed(asked, 16, fromStart), packed(face, 16, toEnd))),
  row(115, both(both(asked, pattern), short)),
];

/** Features that tokens have together or not at all. */
export interface Group {
  readonly rows: readonly Expression[];
  /** Which tokens have them; all where there is none. */
  readonly where?: Expression;
  /** Once for each kind that was asked for. */
  readonly repeated?: boolean;
}

const not = (condition: Expression): Expression => xor(condition, -1);
const isWord = not(atLeast(look0, DIGITS));
const hasTerm = not(is(binary("|", term0, binary("|", termBefore, termAfter)), 0));
const isCode = is(at("code"), 1);

/**
 * The features of a token: each gives it one row of weights. What is not seen in training must not be here. The order is that in
 * which training sees them.
 */
export const GROUPS: readonly Group[] = [
  { rows: AROUND },
  { rows: OF_WORD, where: isWord },
  { rows: OF_TERM, where: hasTerm },
  { rows: ANNOUNCED },
  { rows: OF_NO_CODE, where: not(isCode) },
  { rows: OF_CODE, where: isCode },
  { rows: ASKED, repeated: true },
];
/** Numbers of the groups. */
export const GROUP = { around: 0, word: 1, term: 2, announced: 3, noCode: 4, code: 5, asked: 6 } as const;
