import type { View } from "../../core/detect.ts";
import { KINDS, type Kind } from "../../core/kinds.ts";
import { fold } from "../fold.ts";
import { CODE_WORDS, PASSWORD_WORDS } from "../secret-words.ts";
import { tokenise } from "../tokens.ts";
import { perView } from "../view-memory.ts";
import { MANY, perWord } from "../word-memory.ts";
import { WORDS } from "../words/all.ts";
import { SHARED_ANNOUNCE } from "./announce-words.ts";
import { LINE_WORDS, THING_WORDS } from "./thing-words.ts";

/** What a word announces: a kind, a thing that is nobody's, or just "a number" (`weak`), a train's or a flight's (`line`), the last digits (`tail`). */
export type Announced = Kind | "thing" | "line" | "weak" | "tail";

interface Phrase {
  readonly what: Announced;
  readonly words: readonly string[];
  readonly stem: boolean;
  readonly close: boolean;
  readonly note: string;
}

/** An announce word found before a place. */
export interface Announcement {
  readonly what: Announced;
  readonly note: string;
  /** Number of the phrase's first token. */
  readonly at: number;
  /** Words between it and the place. */
  readonly distance: number;
}

/** Words that say "number" and no more. */
const WEAK =
  "=nr|=no|=num|=nro|=nummer|=numret|=nummeret|=number|=numéro|=numero|=número|=numer|=numero on|=n|=nº|=id|=code|=kod|=kode|=koodi|=cod|=codice|=código|=ref|=#|=№";

/** Words for the last digits of a number. */
const TAIL =
  "last four|last 4|last three|last 3|ending|ending in|ends in|ends with|ending with|sista fyra|sista 4|fyra sista|slutar på|slutar med|slutsiffror*|siste fire|siste 4|slutter på|ender på|ender med|sidste fire|sidste 4|slutter med|letzten vier|letzten 4|letzte 4|endet auf|endend auf|endziffer*|endung|mit den endziffern|derniers chiffres|dernier chiffre|finissant par|finit par|se termine par|terminant par|últimos cuatro|últimas cuatro|últimos 4|últimas 4|cuatro últimos|acabada en|acabado en|terminada en|terminado en|termina en|acaba en|últimos dígitos|ultime quattro|ultime 4|ultimi 4|ultimi quattro|ultime cifre|finisce con|termina con|che finisce per|laatste vier|laatste 4|eindigend op|eindigt op|laatste cijfers|viimeiset neljä|neljä viimeistä|viimeiset 4|päättyy|päättyvä|loppuu|loppuosa|ostatnie cztery|ostatnie 4|cztery ostatnie|końcówk*|kończy się na|kończąca się|końcówce|últimos quatro|últimos 4 dígitos|quatro últimos|termina em|acaba em|terminado em|com final|final";

const exact = new Map<string, Phrase[]>();
const stems = new Map<string, Phrase[]>();
const STEM_KEY = 3;

function put(list: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = list.get(key);
  if (known === undefined) list.set(key, [phrase]);
  else known.push(phrase);
}

function add(what: Announced, lines: string): void {
  for (const entry of lines.split("|")) {
    const words = tokenise(entry)
      .filter((t) => t.shape !== "p" || /[#№§]/.test(t.low))
      .map((t) => fold(t.low));
    const last = words.at(-1);
    if (last === undefined) continue;
    const stem = entry.endsWith("*");
    const phrase: Phrase = {
      what,
      words,
      stem: stem && last.length >= STEM_KEY,
      close: entry.startsWith("="),
      note: entry.replace(/^=/, ""),
    };
    if (phrase.stem) put(stems, last.slice(0, STEM_KEY), phrase);
    else put(exact, last, phrase);
  }
}

/** Kinds whose words announce no number: a name's, an address's. */
const WORDED: ReadonlySet<Kind> = new Set<Kind>(["PERSON", "ADDRESS", "CITY", "EMAIL", "URL", "AGE", "HEALTH"]);

for (const lines of THING_WORDS) add("thing", lines);
add("line", LINE_WORDS);
/** Words for a code of any kind, or for a passport as well, say too little here. */
const TOO_VAGUE =
  /^(?:code|kod|kode|koodi|código|codice|pass|passe|parole|clave|tan|kod to|code is|code ist|schlüsselbox)$/;
add("PASSWORD", [...PASSWORD_WORDS, ...CODE_WORDS].filter((word) => !TOO_VAGUE.test(word)).join("|"));
add("tail", TAIL);
add("weak", WEAK);
for (const words of [SHARED_ANNOUNCE, ...WORDS.map((language) => language.announce)]) {
  for (const kind of KINDS) {
    const lines = words[kind];
    if (lines !== undefined && !WORDED.has(kind)) add(kind, lines);
  }
}

/** Ends of compounds in German, Dutch, Finnish and the Nordic languages, and what they announce. */
const SHORTEST_COMPOUND = 5;
const COMPOUNDS: readonly (readonly [RegExp, Announced])[] = [
  [
    /^.{3,}(?:losen|losenord|passord|kodeord|kennwort|passwort|wachtwoord|salasana|kode|koden|kod|code|koodi|pin)$/,
    "PASSWORD",
  ],
  [/^.{3,}(?:konto|konton|kontot|kontoen|tili|tilille|rekening)$/, "BANK_ACCOUNT"],
  [
    /^.{3,}(?:vertrag|police|polis|polise|avtal|avtalet|avtale|avtalen|aftale|kontrakt|contract|sopimus)$/,
    "ACCOUNT_ID",
  ],
  [
    /^.{3,}(?:auftrag|bestellung|rechnung|buchung|faktura|fakturan|arende|arendet|sak|saken|sag|sagen|bestelling|factuur|boeking|bokning|bestilling|tilaus|varaus|lasku)$/,
    "ORDER_ID",
  ],
  [/^.{3,}(?:nummer|numret|nummeret|nummern|nr|numero|numeroni|kennung|zeichen|kennziffer|tunnus)$/, "weak"],
];

function fits(view: View, at: number, phrase: Phrase): boolean {
  // `at` is the token of the last word; the other words stand before it, with or without punctuation between.
  let token = at;
  for (let i = phrase.words.length - 2; i >= 0; i--) {
    token--;
    while (view.tokens[token]?.shape === "p" && token > at - 8) token--;
    const word = view.tokens[token];
    if (word === undefined || fold(word.low) !== phrase.words[i]) return false;
  }
  return true;
}

const NONE: readonly Phrase[] = [];

/** What was read of a view: the phrases that end at each token, and the announcements before it. */
interface Reading {
  readonly phrases: (readonly Phrase[] | undefined)[];
  readonly before: (ReadBefore | undefined)[];
}

const readingOf = perView(
  ({ tokens: { length } }: View): Reading => ({
    phrases: new Array(length).fill(undefined),
    before: new Array(length + 1).fill(undefined),
  }),
);

/** The phrases that end at token `at`, looked up once for a view. */
function phrasesAt(view: View, { phrases }: Reading, at: number): readonly Phrase[] {
  const known = phrases[at];
  if (known !== undefined) return known;
  const found = lookUp(view, at);
  phrases[at] = found;
  return found;
}

const LONGEST_WORD = 40;

/** Phrases that a word can end, by the word as tokens have it. */
const candidatesOf = perWord((low): readonly Phrase[] => {
  if (low.length > LONGEST_WORD) return NONE;
  const word = fold(low);
  const begun = (stems.get(word.slice(0, STEM_KEY)) ?? NONE).filter(({ words }) => word.startsWith(words.at(-1) ?? ""));
  let found: readonly Phrase[] = [...(exact.get(word) ?? NONE), ...begun];
  // A compound announces by its end, unless some list has the whole word.
  if (word.length >= SHORTEST_COMPOUND && !found.some(({ words }) => words.length === 1)) {
    const what = COMPOUNDS.find(([form]) => form.test(word))?.[1];
    if (what !== undefined) {
      found = [...found, { what, words: [word], stem: true, close: false, note: "a compound word" }];
    }
  }
  return found.length === 0 ? NONE : found;
}, MANY);

/** The word before token `at`, over signs, in plain letters. */
function wordBefore({ tokens }: View, at: number): string {
  let token = at - 1;
  while (tokens[token]?.shape === "p" && token > at - 8) token--;
  return fold(tokens[token]?.low ?? "");
}

function lookUp(view: View, at: number): readonly Phrase[] {
  const able = candidatesOf(view.tokens[at]?.low ?? "");
  if (able.length === 0) return NONE;
  let found: Phrase[] | undefined;
  let before: string | undefined;
  for (const phrase of able) {
    const { words } = phrase;
    if (words.length > 1) {
      before ??= wordBefore(view, at);
      if (words[words.length - 2] !== before || !fits(view, at, phrase)) continue;
    }
    found ??= [];
    found.push(phrase);
  }
  return found ?? NONE;
}

const NO_ANNOUNCEMENT: readonly Announcement[] = [];

/** What the word at `at` announces: the longest phrases that end there, one for each kind. */
function announcedAt(phrases: readonly Phrase[], at: number, distance: number): readonly Announcement[] {
  const [only] = phrases;
  if (only !== undefined && phrases.length === 1) {
    if (only.close && distance > 0) return NO_ANNOUNCEMENT;
    return [{ what: only.what, note: only.note, at: at - only.words.length + 1, distance }];
  }
  const found: Phrase[] = [];
  let most = 0;
  for (const phrase of phrases) {
    if (phrase.close && distance > 0) continue;
    most = Math.max(most, phrase.words.length);
    const same = found.findIndex(({ what }) => what === phrase.what);
    if (same < 0) found.push(phrase);
    else if ((found[same]?.words.length ?? 0) < phrase.words.length) found[same] = phrase;
  }
  const longest = found.filter(({ what, words }) => words.length === most || what === "tail");
  // Of equals a thing; a whole word for a kind is surer than the beginning of one for a thing.
  const things = longest.filter(({ what }) => what === "thing");
  const isThing =
    things.some(({ stem }) => !stem) ||
    (things.length > 0 && longest.every(({ what, stem }) => stem || what === "thing"));
  const kept = isThing ? things : longest.filter(({ what }) => what !== "thing");
  return kept.map(({ what, note, words }) => ({ what, note, at: at - words.length + 1, distance }));
}

/** How far an announce word reaches, in words and characters. */
const REACH = 8;
const CHARACTERS = 70;
/** Signs and short numbers do not count as words, but a place has no more of them before it that matter. */
const TOKENS = 30;

/**
 * The announce words before token `at`, nearest first; tokens before `least` are not looked at. The look ends at a paragraph, at the end
 * of a sentence, and at another number. Bounded in words and characters.
 */
export function announcedBefore(view: View, at: number, least: number): readonly Announcement[] {
  const reading = readingOf(view);
  let known = reading.before[at];
  if (known === undefined) {
    known = readBefore(view, reading, at);
    reading.before[at] = known;
  }
  const { found, lasts } = known;
  if (least <= 0 || (lasts.at(-1) ?? least) >= least) return found;
  return found.slice(
    0,
    lasts.findIndex((last) => last < least),
  );
}

/** The announce words before a place, nearest first, and the last token of each. */
interface ReadBefore {
  readonly found: readonly Announcement[];
  readonly lasts: readonly number[];
}

const NOTHING: ReadBefore = { found: [], lasts: [] };

/** Read once for each place of a view: many detectors ask for the same. */
function readBefore(view: View, reading: Reading, at: number): ReadBefore {
  const { tokens, text } = view;
  let read: { readonly found: Announcement[]; readonly lasts: number[] } | undefined;
  const take = (i: number, distance: number): void => {
    const phrases = phrasesAt(view, reading, i);
    if (phrases.length === 0) return;
    for (const announcement of announcedAt(phrases, i, distance)) {
      read ??= { found: [], lasts: [] };
      read.found.push(announcement);
      read.lasts.push(i);
    }
  };
  const start = tokens[at]?.start ?? 0;
  let distance = 0;
  for (let i = at - 1; i >= Math.max(0, at - TOKENS) && distance < REACH; i--) {
    const token = tokens[i];
    const right = tokens[i + 1];
    if (token === undefined || right === undefined || start - token.start > CHARACTERS) break;
    if (right.start - token.end > 1 && text.slice(token.end, right.start).includes("\n\n")) break;
    if (token.shape === "p") {
      const { low } = token;
      if (low === "#" || low === "№" || low === "§") {
        take(i, distance);
      } else if ((low === "." || low === "!" || low === "?") && token.end < right.start && right.shape !== "d") {
        const word = tokens[i - 1];
        const capital = right.shape === "Aa" || right.shape === "A";
        if (capital && i + 1 < at && word !== undefined && (word.end - word.start > 4 || word.shape === "d")) break;
      }
      continue;
    }
    if (token.shape === "d") {
      if (token.end - token.start > 2) break;
      continue;
    }
    take(i, distance);
    distance++;
  }
  return read ?? NOTHING;
}
