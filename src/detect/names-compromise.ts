import { createRequire } from "node:module";
import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { isFunctionWord } from "./function-words.ts";
import { looksEnglish } from "./looks-english.ts";
import { isNoName } from "./name-span.ts";

/** The part of compromise that is used here, as `json({ offset: true })` gives it. */
interface Term {
  readonly text: string;
  /** What stands between this word and the next. */
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface Person {
  readonly terms: readonly Term[];
}
interface Reader {
  (
    text: string,
  ): {
    /** One entry for each sentence that it sees. */
    json(options: { offset: boolean; terms: { offset: boolean; tags: boolean } }): readonly Person[];
  };
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

let reader: Reader | undefined;
let givenNames: ReadonlySet<string> | undefined;

/**
 * Loads compromise, once. It takes a tenth of a second, so whoever counts a time budget calls it before the clock runs; a scan
 * that comes first loads it itself.
 */
export function loadCompromise(): Reader {
  const loaded: Reader = reader ?? createRequire(import.meta.url)("compromise/two");
  reader = loaded;
  return loaded;
}

/** compromise reads a few hundred texts a second, so it sees a bounded part of a text: where a name may stand that nothing else found. */
const MOST_CHARACTERS = 2_048;
const LONGEST_SENTENCE = 400;

/** What announces a name that may be written small. */
const INTRODUCES = new Set("name named mr mrs ms miss dr".split(" "));

/** The given names that compromise knows: about 4,000. */
function knownGivenNames(): ReadonlySet<string> {
  if (givenNames !== undefined) return givenNames;
  const entries = Object.entries(loadCompromise().model().one.lexicon);
  const isName = (tag: string): boolean => /^(?:FirstName|MaleName|FemaleName)$/.test(tag);
  givenNames = new Set(entries.filter(([, tags]) => [tags].flat().some(isName)).map(([word]) => word));
  return givenNames;
}

/** Capitalised words of service talk, of the calendar and of trade that are no person, though compromise may think so. */
const NOT_A_PERSON: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    "android iphone ipad mac windows galaxy pixel kindle alexa siri cortana echo norton mercedes ford chevrolet tesla virgin visa mastercard amex maestro paypal klarna swish",
    "paris london georgia jordan virginia chelsea florence sydney victoria madison austin dallas houston carolina israel india china kelly blue barclays lloyds morrisons wendy macy wetherspoon boots argos",
    "santa christmas easter lent ash god jesus lord bill will mark rose grace hope faith joy pat sue rich frank chase grant page price may drew rob art wifi router premium basic plus max mini pro",
    "customer agent order account invoice support wire band core page street road avenue lane hotel court house park school hospital",
  ].flatMap((line) => line.split(" ")),
);

/** Shops and brands that bear people's names. */
const BRANDS: ReadonlySet<string> = new Set(
  "john lewis|paul smith|ralph lauren|calvin klein|tommy hilfiger|hugo boss|jack daniels|jack daniel|ben sherman|fred perry|ted baker|karen millen|laura ashley|marc jacobs|michael kors|kate spade|tory burch|jimmy choo|louis vuitton|christian dior|stella mccartney|vivienne westwood|jo malone|tim hortons|jack wolfskin|charles tyrwhitt|elizabeth arden|estee lauder|mary kay|helly hansen|lloyds bank|morgan stanley|charles schwab|wells fargo|harley davidson|martha stewart|uncle ben".split(
    "|",
  ),
);

/** What makes the words before it a street, a firm or a house. */
const NAMES_A_PLACE =
  /^(?:street|road|avenue|lane|drive|court|close|square|hotel|hospital|school|college|university|airport|station|stadium|ltd|limited|inc|llc|plc|gmbh|ab|as|oy|group|bank|card|voucher|store|shop|foundation|museum|prize|award|cup)$/;

interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Cuts the tokens into sentences: at line ends, at `.`, `!`, `?` before a blank, and where one grows too long. */
function* sentences(view: View): Generator<Sentence> {
  const { tokens, text } = view;
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    const gap = text.slice(token.end, Math.min(next?.start ?? token.end, token.end + 80));
    const abbreviation = token.low === "." && /^(?:mr|mrs|ms|dr|st|prof)$/.test(tokens[i - 1]?.low ?? "");
    const closes =
      next === undefined || gap.includes("\n") || (/^[.!?]$/.test(token.low) && gap !== "" && !abbreviation);
    if (!closes && token.end - (tokens[first]?.start ?? 0) < LONGEST_SENTENCE) continue;
    yield { first, last: i };
    first = i + 1;
  }
}

const NAME_TAGS = new Set(["Person", "FirstName", "LastName", "Honorific"]);

/** Runs of words that compromise tags as parts of a name. Its tagger is enough: its phrase finder costs as much again. */
function peopleIn(text: string): readonly Person[] {
  const people: Term[][] = [];
  for (const { terms } of loadCompromise()(text).json({ offset: true, terms: { offset: true, tags: true } })) {
    let open: Term[] | undefined;
    for (const term of terms) {
      if (!term.tags.some((tag) => NAME_TAGS.has(tag))) {
        open = undefined;
        continue;
      }
      if (open === undefined) {
        open = [];
        people.push(open);
      }
      open.push(term);
      // A comma ends a name.
      if (/[,;:.!?)]\s*$/.test(term.post) && !term.tags.includes("Honorific")) open = undefined;
    }
  }
  return people.map((terms) => ({ terms }));
}

/** How many tokens around a possible name compromise is shown: enough to tell a name from a verb, not the whole sentence. */
const AROUND = 4;

/**
 * The stretches of a sentence in which compromise could say something that `judge` believes: around a word that
 * announces a name, a given name that it knows, or a capital that is no matter of course. A look at the words costs a
 * hundredth of its reading.
 */
function doubtful(view: View, { first, last }: Sentence, isFound: (token: Token) => boolean): readonly Sentence[] {
  const given = knownGivenNames();
  const stretches: { first: number; last: number }[] = [];
  const show = (at: number): void => {
    const from = Math.max(first, at - AROUND);
    const until = Math.min(last, at + AROUND);
    const before = stretches.at(-1);
    if (before !== undefined && from <= before.last + 1) before.last = until;
    else stretches.push({ first: from, last: until });
  };
  for (let i = first; i <= last; i++) {
    const token = view.tokens[i];
    if (token === undefined) break;
    const ordinary = isFunctionWord(token.low) || NOT_A_PERSON.has(token.low);
    const capital = i > first && token.shape === "Aa" && !ordinary && isPaired(view, i);
    if (INTRODUCES.has(token.low) ? isOpen(view, i, last, isFound) : capital || (!ordinary && given.has(token.low))) {
      if (!isFound(token)) show(i);
    }
  }
  return stretches;
}

/** True beside another capitalised word: one alone that is no known given name is never believed. */
function isPaired({ tokens }: View, at: number): boolean {
  const { shape: left } = tokens[at - 1] ?? {};
  const { shape: right } = tokens[at + 1] ?? {};
  const wide = (t: Token | undefined): boolean => t?.shape === "Aa" || t?.shape === "A" || t?.shape === "m";
  const signed = (shape: Token["shape"] | undefined, beyond: number): boolean => shape === "p" && wide(tokens[beyond]);
  return wide(tokens[at - 1]) || wide(tokens[at + 1]) || signed(left, at - 2) || signed(right, at + 2);
}

/** True where one of the next words is nobody's finding and can be a name. */
function isOpen(view: View, at: number, last: number, isFound: (token: Token) => boolean): boolean {
  for (let i = at + 1; i <= Math.min(last, at + 3); i++) {
    const token = view.tokens[i];
    if (token === undefined || token.shape === "p" || token.shape === "d") continue;
    if (!isFunctionWord(token.low)) return !isFound(token);
  }
  return false;
}

/** True for a token that lies in one of the ranges; a look costs the logarithm of their number. */
function covering(ranges: readonly { readonly start: number; readonly end: number }[]): (token: Token) => boolean {
  const starts: number[] = [];
  /** The furthest end of all ranges up to each. */
  const ends: number[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    starts.push(start);
    ends.push(Math.max(end, ends.at(-1) ?? 0));
  }
  return ({ start, end }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) >= end;
  };
}

/** The tokens of a person without titles, words of kinship and punctuation, or undefined where nothing is left. */
function nameTokens(
  tokens: readonly Token[],
  person: Person,
  from: number,
): { tokens: readonly Token[]; given: boolean; gendered: boolean; titled: boolean } | undefined {
  const kept: Token[] = [];
  let given = false;
  let gendered = false;
  let titled = false;
  for (const { text, tags, offset } of person.terms) {
    if (tags.includes("Honorific")) {
      titled ||= /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady)\b/.test(text);
      continue;
    }
    const start = from + offset.start;
    const inside = tokens.filter(
      (t) => t.shape !== "p" && t.shape !== "d" && t.end > start && t.start < start + offset.length,
    );
    if (tags.includes("Actor") && inside.every((t) => t.shape === "a")) continue;
    if (tags.includes("FirstName")) given = true;
    if (tags.includes("MaleName") || tags.includes("FemaleName")) gendered = true;
    for (const token of inside) if (!(token.low === "s" && token.shape === "a")) kept.push(token);
  }
  // What follows the capitals is the sentence: "Heather jumper".
  while (kept.length > 1 && kept[0]?.shape !== "a" && kept.at(-1)?.shape === "a") kept.pop();
  return kept.length === 0 ? undefined : { tokens: kept, given, gendered, titled };
}

function judge(view: View, sentence: Sentence, person: Person, from: number): Match | undefined {
  const within = view.tokens.slice(sentence.first, sentence.last + 1);
  const name = nameTokens(within, person, from);
  const first = name?.tokens[0];
  const last = name?.tokens.at(-1);
  if (name === undefined || first === undefined || last === undefined) return undefined;
  const { tokens } = name;
  const opens = first === within[0];
  const capitals = tokens.filter((t) => t.shape !== "a").length;
  const next = within.find((t) => t.start >= last.end);
  if (BRANDS.has(tokens.map((t) => t.low).join(" ")) || (next !== undefined && NAMES_A_PLACE.test(next.low)))
    return undefined;
  if (tokens.every((t) => NOT_A_PERSON.has(t.low) || isFunctionWord(t.low) || isNoName(t.low))) return undefined;
  if (tokens.length === 1 && !name.titled && NOT_A_PERSON.has(first.low)) return undefined;
  const article = /^(?:the|a|an|this|that|one)$/.test(within[within.indexOf(first) - 1]?.low ?? "");
  if (article && !name.titled && tokens.length === 1) return undefined;
  const reasons: Reason[] = [];
  const add = (code: string, weight: number): void => {
    reasons.push({ code, weight });
  };
  if (name.titled) add("title", 0.7);
  else if (name.given && tokens.length > 1 && capitals === tokens.length) add("language", 0.75);
  else if (name.given && capitals > 0) add("language", opens && !name.gendered ? 0.4 : 0.62);
  else if (name.gendered) add("language", 0.5);
  else if (capitals === tokens.length && tokens.length > 1) add("language", opens ? 0.4 : 0.5);
  else return undefined;
  if (name.given) add("given-name", 0.05);
  if (opens && tokens.length === 1) add("common-word", -0.05);
  const score = Math.round(reasons.reduce((sum, r) => sum + r.weight, 0) * 100) / 100;
  return score < 0.3 ? undefined : { start: first.start, end: last.end, score: Math.min(0.9, score), reasons };
}

/**
 * English names as the library compromise reads them. It knows English only and is slow, so it sees English texts only, sentences
 * that can hold a name, and so many characters of a text; its word alone is never a high score.
 */
export const compromiseNames: Detector = {
  id: "names.compromise",
  kind: "PERSON",
  on: [{ on: "start" }],
  last: true,
  examples: {
    hit: [
      "Spoke with Leanne Whitcombe about her bill on Monday.",
      "I was told by Dr. Tunde Okafor that it was covered.",
      "Please ask Rachel to call me back.",
      "The parcel was signed for by my neighbour James Pemberton.",
      "Is this the account of Sarah O'Connor?",
    ],
    miss: [
      "I want to pay my bill on Monday in April.",
      "Please mark it as read. The Rose wine was lovely.",
      "Will you be open in August or September?",
      "The Samsung Galaxy was bought at John Lewis.",
      "My iPhone has Norton on it and the wifi is down.",
      "I live on Victoria Street in London.",
      "Is it on the Barclays card?",
      "Jag träffade Erik Lindqvist i går på kontoret.",
    ],
  },
  match(view) {
    if (!looksEnglish(view)) return [];
    const matches: Match[] = [];
    let read = 0;
    const { found = [] } = view;
    const isFound = covering(found);
    for (const sentence of sentences(view)) {
      for (const { first, last } of doubtful(view, sentence, isFound)) {
        const from = view.tokens[first]?.start ?? 0;
        const until = view.tokens[last]?.end ?? from;
        // One token may be longer than any sentence: no name is.
        if (until - from > 2 * LONGEST_SENTENCE) continue;
        read += until - from;
        if (read > MOST_CHARACTERS) return matches;
        for (const person of peopleIn(view.text.slice(from, until))) {
          const match = judge(view, sentence, person, from);
          if (match !== undefined) matches.push(match);
        }
      }
    }
    return matches;
  },
};
