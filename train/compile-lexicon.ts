import { LABEL_OF } from "../src/detect/tagger/labels.ts";
import {
  addAnnounced,
  addWord,
  FREQUENCY_LANGUAGES,
  IN_LIST,
  LANGUAGE_SHIFT,
  type Lexicon,
  STEM_BITS,
  STEM_LETTERS,
  SURE,
  stemBit,
  TERM,
} from "../src/detect/tagger/lexicon.ts";
import { both, hashWord } from "../src/detect/tagger/word-hash.ts";
import { tokenise } from "../src/detect/tokens.ts";
import { WORDS } from "../src/detect/words/all.ts";
import { frequencies, type Gazetteers } from "./gazetteers.ts";
import { LANGUAGES } from "./labelled.ts";
import { brands, TERM_LEXICONS } from "./term-lexicons.ts";

interface Known {
  lists: number;
  /** Two bits for each language. */
  spread: number;
  /** Least centibels over all languages. */
  least: number;
}

/** Two bits of frequency: 3 is a word that everybody uses daily. */
const levelOf = (centibels: number): number => (centibels <= 360 ? 3 : centibels <= 460 ? 2 : centibels <= 560 ? 1 : 0);
const binOf = (centibels: number): number => {
  const steps = [260, 320, 380, 440, 500, 560, 700];
  const step = steps.findIndex((s) => centibels <= s);
  return step < 0 ? 0 : 7 - step;
};

/** Words of a name or place: each counts by itself. */
const parts = (name: string): string[] => name.split(/[^\p{L}\p{M}]+/u).filter((w) => w.length > 1 && w.length <= 24);

/** Folds names, places and word frequencies into hashed tables. Hash collisions are merged, which is what a reader would see. */
export function compileLexicon(lists: Gazetteers, parties: readonly string[]): Lexicon {
  const words = new Map<number, Known>();
  const at = (word: string): Known => {
    const hash = hashWord(word);
    const known = words.get(hash) ?? { lists: 0, spread: 0, least: 999 };
    words.set(hash, known);
    return known;
  };
  const mark = (names: readonly string[], bit: number): void => {
    for (const name of names) for (const word of parts(name)) at(word).lists |= bit;
  };
  for (const language of LANGUAGES) {
    const { given, surnames, towns, faker } = lists.of[language];
    mark(given.common, IN_LIST.givenCommon | IN_LIST.given);
    mark(given.rare, IN_LIST.given);
    mark(surnames.common, IN_LIST.surnameCommon | IN_LIST.surname);
    mark(surnames.rare, IN_LIST.surname);
    mark(surnames.words, IN_LIST.surnameWord);
    mark(towns.large, IN_LIST.townLarge | IN_LIST.town);
    mark(towns.all, IN_LIST.town);
    for (const [key, list] of Object.entries(faker)) {
      if (/street/.test(key))
        mark(
          list.filter((s) => !s.includes("{")),
          IN_LIST.street,
        );
      if (/company_suffix/.test(key)) mark(list, IN_LIST.company);
      if (/prefix/.test(key) && key.startsWith("person")) mark(list, IN_LIST.title);
      if (/countries/.test(key)) mark(list, IN_LIST.country);
    }
  }
  mark(lists.elsewhere.given, IN_LIST.elsewhere | IN_LIST.given);
  mark(lists.elsewhere.surnames, IN_LIST.elsewhere | IN_LIST.surname);
  mark(brands(), IN_LIST.brand);
  for (const street of lists.germanStreets) {
    const word = street.split(" ");
    if (word.length === 1) mark(word, IN_LIST.german);
  }
  for (const [l, language] of FREQUENCY_LANGUAGES.entries()) {
    for (const [word, centibels] of frequencies(language)) {
      if (!/^[\p{L}\p{M}]{1,24}$/u.test(word)) continue;
      const known = at(word);
      const level = Math.max((known.spread >>> (2 * l)) & 3, levelOf(centibels));
      known.spread = ((known.spread & ~(3 << (2 * l))) | (level << (2 * l))) >>> 0;
      known.least = Math.min(known.least, centibels);
    }
  }
  return { ...tables(words), ...announcements(parties) };
}

function tables(words: ReadonlyMap<number, Known>): Pick<Lexicon, "slots" | "lists" | "frequencies"> {
  let size = 1;
  while (size * 0.8 < words.size) size *= 2;
  const slots = new Uint32Array(size);
  const classes = new Map<string, number>();
  const lists: number[] = [0];
  const spreads: number[] = [0];
  for (const [hash, { lists: bits, spread, least }] of [...words].sort(([a], [b]) => a - b)) {
    const merged = bits | (binOf(least) << 16);
    const key = `${merged} ${spread}`;
    let number = classes.get(key);
    if (number === undefined) {
      number = lists.length;
      if (number > 0xffff) throw new RangeError("too many classes of words");
      classes.set(key, number);
      lists.push(merged);
      spreads.push(spread);
    }
    addWord(slots, hash, number);
  }
  return { slots, lists: Uint32Array.from(lists), frequencies: Uint32Array.from(spreads) };
}

interface Phrases {
  readonly hash: number;
  readonly stem: boolean;
  readonly code: number;
}

/** Reads entries separated by `|`: words with `*` for any ending; at most three words, and endings only of single words. */
function* phrases(entries: string, code: number): Generator<Phrases> {
  for (const entry of entries.split("|").map((e) => e.trim().replace(/^=/, ""))) {
    if (/^\*|\S\*\s|\s\*/.test(entry)) continue;
    const hashes = tokenise(entry.replace(/\*$/, ""))
      .filter((t) => t.shape !== "p" && t.shape !== "d")
      .map((t) => hashWord(t.low));
    if (hashes.length === 0 || hashes.length > 3) continue;
    const isStem = entry.endsWith("*");
    const whole = hashes.reduceRight((after, before) => both(before, after));
    yield { hash: whole, stem: false, code };
    if (isStem && hashes.length === 1 && entry.length > STEM_LETTERS) yield { hash: whole, stem: true, code };
  }
}

const ALL_LANGUAGES = (1 << FREQUENCY_LANGUAGES.length) - 1;

/** One bit for each of the languages; every bit where it is none of the twelve. */
function languageBits(languages: readonly string[]): number {
  let bits = 0;
  for (const language of languages) {
    const at = (FREQUENCY_LANGUAGES as readonly string[]).indexOf(language);
    bits |= at < 0 ? ALL_LANGUAGES : 1 << at;
  }
  return bits << LANGUAGE_SHIFT;
}

/** Words that announce first, so that they stay what they are; then terms of the special categories, and parties. */
function* allPhrases(parties: readonly string[]): Generator<Phrases> {
  for (const { announce, language } of WORDS) {
    for (const [kind, entries] of Object.entries(announce)) {
      const label = LABEL_OF.get(kind);
      if (label !== undefined) yield* phrases(entries, label | languageBits([language]));
    }
  }
  for (const { kind, lexicons } of TERM_LEXICONS) {
    const label = LABEL_OF.get(kind);
    if (label === undefined) continue;
    for (const { terms, unsure, language, also = [] } of lexicons) {
      const code = label | TERM | languageBits([language, ...also]);
      yield* phrases(terms.join("|"), code | SURE);
      yield* phrases(unsure.join("|"), code);
    }
  }
  for (const party of parties) yield* phrases(party, (LABEL_OF.get("POLITICS") ?? 0) | TERM | languageBits(["any"]));
}

function announcements(parties: readonly string[]): Pick<Lexicon, "announce" | "stems"> {
  const all = [...allPhrases(parties)];
  let size = 1;
  while (size < 2 * all.length) size *= 2;
  const announce = new Int32Array(2 * size);
  const stems = new Uint8Array(1 << (STEM_BITS - 3));
  for (const { hash, stem, code } of all) {
    addAnnounced(announce, hash, stem, code);
    if (!stem) continue;
    const bit = stemBit(hash);
    stems[bit >> 3] = (stems[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { announce, stems };
}
