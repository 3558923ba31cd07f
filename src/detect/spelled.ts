import type { Token } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { digitWord, timesWord } from "./spoken-words.ts";
import { tokenise } from "./tokens.ts";
import { perView } from "./view-memory.ts";
import type { ViewSource } from "./views.ts";
import { perWord } from "./word-memory.ts";
import { WORDS } from "./words/all.ts";

/** One letter, figure or sign that was said, and the tokens that say it. */
interface Said {
  readonly first: number;
  readonly last: number;
  readonly by: string;
  /** How it was said: with a word beside it, as a letter alone, as a spelling word alone, as a figure or sign. */
  readonly how: "with-word" | "letter" | "word" | "figure";
}

/** Letters that are said one after the other: what they spell, and which tokens. */
export interface Spelled {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Nothing but letters, and signs within a name. */
  readonly letters: boolean;
  readonly said: readonly Said[];
}

/** The international alphabet, and the words that people use beside the tables. */
const INTERNATIONAL =
  "alpha=a alfa=a bravo=b charlie=c delta=d echo=e foxtrot=f golf=g hotel=h india=i juliet=j juliett=j kilo=k lima=l mike=m november=n oscar=o papa=p quebec=q romeo=r sierra=s tango=t uniform=u victor=v whiskey=w whisky=w xray=x yankee=y zulu=z";

/** Spelling words that say too much else to stand alone. */
const NOT_ALONE: ReadonlySet<string> = new Set(
  "golf hotel uniform mike papa lima delta kilo may mai rom paris".split(" "),
);

interface Alphabet {
  /** Spelling word → its letter, in plain letters. */
  readonly words: ReadonlyMap<string, string>;
  /** What stands between letter and word, longest first. */
  readonly asIn: readonly (readonly string[])[];
}

let compiled: Alphabet | undefined;

function alphabet(): Alphabet {
  if (compiled !== undefined) return compiled;
  const words = new Map<string, string>();
  const asIn = new Map<string, readonly string[]>();
  for (const line of [INTERNATIONAL, ...WORDS.map(({ spelling }) => spelling.alphabet)]) {
    for (const pair of line.split(" ")) {
      const [word, letter] = pair.split("=");
      if (word !== undefined && letter !== undefined && letter !== "") words.set(fold(word), letter);
    }
  }
  for (const line of ["as in|like in|for", ...WORDS.map(({ spelling }) => spelling.asIn)]) {
    for (const phrase of line.split("|")) {
      const all = tokenise(phrase).map((t) => fold(t.low));
      if (all.length > 0) asIn.set(all.join(" "), all);
    }
  }
  compiled = { words, asIn: [...asIn.values()].sort((a, b) => b.length - a.length) };
  return compiled;
}

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.shape !== "p" && token.shape !== "d";
/** The letter that a token is alone. */
const letterOf = (token: Token | undefined): string | undefined =>
  isWord(token) && token.end - token.start === 1 ? token.low : undefined;

/** Over a comma, dot, hyphen or quotation mark. */
function past(tokens: readonly Token[], at: number): number {
  return /^[,.\-"'(/]$/.test(tokens[at]?.low ?? "") ? at + 1 : at;
}

/** The quick look: a spelling word, or the beginning of what stands between a letter and one. */
const mayFollowLetter = perWord((low) => {
  const { words, asIn } = alphabet();
  const word = fold(low);
  return words.has(word) || asIn.some(([first]) => first === word);
});

/** "as in hotel" behind a letter: the last token. */
function withWord(tokens: readonly Token[], at: number, letter: string): number | undefined {
  const { words, asIn } = alphabet();
  const next = past(tokens, at + 1);
  const direct = tokens[next];
  if (!mayFollowLetter(direct?.low ?? "")) return undefined;
  const own = fold(letter);
  if (isWord(direct) && direct.end - direct.start > 1 && fold(words.get(fold(direct.low)) ?? "").startsWith(own))
    return next;
  for (const phrase of asIn) {
    if (!phrase.every((w, i) => fold(tokens[next + i]?.low ?? "") === w)) continue;
    const at2 = past(tokens, next + phrase.length);
    const word = tokens[at2];
    if (!isWord(word)) continue;
    if (word.end - word.start < 2) {
      // "X as in X-ray"
      const rest = tokens[at2 + 2];
      if (word.low !== letter || tokens[at2 + 1]?.low !== "-" || !isWord(rest)) continue;
      return at2 + 2;
    }
    const low = fold(word.low);
    if (low.startsWith(own) || fold(words.get(low) ?? "") === own) return at2;
  }
  return undefined;
}

function saidAt(tokens: readonly Token[], at: number): Said | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.shape === "d")
    return token.end - token.start <= 4 ? { first: at, last: at, by: token.low, how: "figure" } : undefined;
  if (token.shape === "p") return undefined;
  const touchesNext = tokens[at + 1]?.start === token.end && tokens[at + 1]?.shape !== "p";
  const alone = letterOf(token);
  if (alone !== undefined) {
    // "that's", "l'avis", "4b"
    const before = tokens[at - 1];
    const elided = before?.low === "'" && before.end === token.start && tokens[at - 2]?.end === before.start;
    const eliding = tokens[at + 1]?.low === "'" && tokens[at + 2]?.start === tokens[at + 1]?.end;
    if (touchesNext || elided || eliding) return undefined;
    const last = withWord(tokens, at, alone);
    return { first: at, last: last ?? at, by: alone, how: last === undefined ? "letter" : "with-word" };
  }
  const times = timesWord(token.low);
  const from = past(tokens, at + 1);
  const doubled = times === undefined ? undefined : letterOf(tokens[from]);
  if (times !== undefined && doubled !== undefined) {
    const last = withWord(tokens, from, doubled);
    return {
      first: at,
      last: last ?? from,
      by: doubled.repeat(times),
      how: last === undefined ? "letter" : "with-word",
    };
  }
  const letter = alphabet().words.get(fold(token.low));
  if (letter !== undefined) return { first: at, last: at, by: letter, how: "word" };
  const digit = digitWord(token.low);
  return digit === undefined ? undefined : { first: at, last: at, by: digit, how: "figure" };
}

const GAP = /^(?:[ ,.\-/"')]{0,4}|[ ,]*\r?\n[ ]*)$/;
const MOST = 40;

/** Enough to be spelling: letters with words, or letters one by one, or spelling words in a row. */
function isSpelling(text: string, tokens: readonly Token[], said: readonly Said[]): boolean {
  const count = (how: Said["how"]): number => said.filter((s) => s.how === how).length;
  const withWords = count("with-word");
  const letters = count("letter");
  if (withWords >= 2 || (withWords >= 1 && letters >= 2)) return true;
  if (count("word") >= 3) {
    const alone = said.filter((s) => s.how === "word" && !NOT_ALONE.has(tokens[s.first]?.low ?? ""));
    return alone.length >= 2;
  }
  if (letters < 3) return false;
  const first = said[0];
  const last = said.at(-1);
  const written = text.slice(tokens[first?.first ?? 0]?.start, tokens[last?.last ?? 0]?.end);
  // "t. ex.", "U.S.A.": dots make abbreviations.
  if (/\.\S|\. \p{L}\./u.test(written)) return false;
  return letters >= 4 || /-|,/.test(written);
}

/** True for a token that spelling may begin with: a letter alone, a spelling word, "double". */
function opens(token: Token): boolean {
  if (token.shape === "p" || token.shape === "d") return false;
  return token.end - token.start === 1 || isSpellingWord(token.low);
}

const isSpellingWord = perWord((low) => {
  const word = fold(low);
  return alphabet().words.has(word) || timesWord(word) !== undefined;
});

/** The view and the detector of spelled names ask for the same text. */
const spelledOf = perView((_tokens: readonly Token[]): { found: readonly Spelled[] | undefined } => ({
  found: undefined,
}));

/** Every stretch of a text that is spelled letter by letter. Linear: a stretch is read once. */
export function spelledIn(text: string, tokens: readonly Token[]): readonly Spelled[] {
  const known = spelledOf(tokens);
  known.found ??= findSpelled(text, tokens);
  return known.found;
}

function findSpelled(text: string, tokens: readonly Token[]): readonly Spelled[] {
  const found: Spelled[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || !opens(token)) {
      at++;
      continue;
    }
    const said: Said[] = [];
    let next = at;
    while (said.length < MOST) {
      const before = said.at(-1);
      const from = before === undefined ? next : over(tokens, next);
      if (before !== undefined && !gaps(text, tokens, before.last, from)) break;
      const one = saidAt(tokens, from);
      if (one === undefined || (before === undefined && one.how === "figure")) break;
      said.push(one);
      next = one.last + 1;
    }
    while (said.at(-1)?.how === "figure" && said.every((s) => s.how !== "with-word")) said.pop();
    const first = said[0];
    const last = said.at(-1);
    if (first === undefined || last === undefined || !isSpelling(text, tokens, said)) {
      at = Math.max(at + 1, said.length > 3 ? next - 1 : at + 1);
      continue;
    }
    const letters = said.every((s) => s.how !== "figure");
    const joined = said.map((s) => s.by).join("");
    const shown = letters ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined.toUpperCase();
    found.push({ first: first.first, last: last.last, text: shown, letters, said });
    at = last.last + 1;
  }
  return found;
}

function over(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let i = 0; i < 2 && /^[,.\-/"')]$/.test(tokens[next]?.low ?? ""); i++) next++;
  return next;
}

function gaps(text: string, tokens: readonly Token[], last: number, next: number): boolean {
  const start = tokens[next]?.start;
  const end = tokens[last]?.end;
  return start !== undefined && end !== undefined && start - end <= 5 && GAP.test(text.slice(end, start));
}

/**
 * What is spelled letter by letter, as the word or code that it spells: "H as in hotel, A as in alpha", "B wie Berta", "A-N-N-A". Letters
 * become a name ("Anna"), letters with figures a code ("B4471").
 */
export function spelledOut({ text, tokens }: ViewSource): MappedText | undefined {
  const all = spelledIn(text, tokens);
  if (all.length === 0) return undefined;
  const builder = new MappedTextBuilder(text);
  let done = 0;
  for (const { first, last, text: spelled } of all) {
    const start = tokens[first]?.start ?? done;
    const end = tokens[last]?.end ?? start;
    builder.copy(done, start);
    builder.replace(spelled, start, end);
    done = end;
  }
  builder.copy(done, text.length);
  return builder.build();
}
