import { fold } from "./fold.ts";
import { tokenise } from "./tokens.ts";
import { MANY, perWord } from "./word-memory.ts";
import { WORDS } from "./words/all.ts";
import type { LanguageWords } from "./words/language-words.ts";

/** What a number word is, with its value. */
export type NumberWord =
  | { readonly is: "digit" | "teen" | "ten" | "compound" | "hundreds"; readonly value: number }
  | { readonly is: "hundred" }
  | { readonly is: "times"; readonly value: number }
  | { readonly is: "plus" };

interface Entry {
  /** In plain letters; a hyphen between two of them does not count. */
  readonly words: readonly string[];
  readonly what: NumberWord;
}

/** The number words of one language. */
export interface NumberWords {
  readonly language: string;
  /** By their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** What joins tens and digits, in plain letters. */
  readonly and: ReadonlySet<string>;
  readonly digitFirst: boolean;
}

const spellings = (words: string): readonly string[] => words.split("/").filter((w) => w !== "");
const listed = (line: string): readonly (readonly string[])[] =>
  line === "" ? [] : line.split(" ").map((words) => spellings(words).map((w) => w.replaceAll("_", " ")));
const plain = (word: string): string => fold(word.toLowerCase());

/** Tens and digits as one word, as the language joins them: "tjugofem", "fünfundzwanzig", "ventuno", "veintidós". */
function joined(ten: string, digit: string, and: readonly string[], digitFirst: boolean): readonly string[] {
  if (digitFirst) return and.map((a) => digit + a + ten);
  const words = [ten + digit];
  if (/[aeiou]$/.test(ten) && /^[aeiou]/.test(digit)) words.push(ten.slice(0, -1) + digit);
  if (ten.endsWith("e")) words.push(`${ten.slice(0, -1)}i${digit}`);
  return words;
}

function compile({ language, numbers, signs }: LanguageWords): NumberWords {
  const byFirst = new Map<string, Entry[]>();
  const add = (written: string, what: NumberWord): void => {
    const words = tokenise(plain(written))
      .filter((t) => t.shape !== "p")
      .map((t) => t.low);
    const [first] = words;
    if (first === undefined) return;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, what }]);
    else if (!known.some((e) => e.words.join(" ") === words.join(" "))) known.push({ words, what });
  };
  const and = spellings(numbers.and).map(plain);
  const digits = listed(numbers.digits);
  const tens = listed(numbers.tens);
  for (const [value, words] of digits.entries()) for (const w of words) add(w, { is: "digit", value });
  for (const [i, words] of listed(numbers.teens).entries())
    for (const w of words) add(w, { is: "teen", value: 10 + i });
  for (const [i, words] of tens.entries()) {
    for (const ten of words) {
      const value = (i + 2) * 10;
      add(ten, { is: "ten", value });
      for (const [digit, all] of digits.entries()) {
        if (digit === 0) continue;
        for (const d of all) {
          // Norwegian says both "tjuefem" and "femogtyve".
          const ways = language === "nb" ? [true, false] : [numbers.digitFirst];
          const joining = language === "nb" ? ["og"] : and;
          const forms = ways.flatMap((digitFirst) => joined(plain(ten), plain(d), joining, digitFirst));
          for (const form of forms) add(form, { is: "compound", value: value + digit });
        }
      }
    }
  }
  for (const hundred of spellings(numbers.hundred)) {
    add(hundred, { is: "hundred" });
    for (const [digit, all] of digits.entries()) {
      if (digit > 0) for (const d of all) add(plain(d) + plain(hundred), { is: "hundreds", value: digit * 100 });
    }
  }
  for (const [i, words] of listed(numbers.hundreds ?? "").entries())
    for (const w of words) add(w, { is: "hundreds", value: (i + 1) * 100 });
  for (const w of spellings(numbers.twice)) add(w, { is: "times", value: 2 });
  for (const w of spellings(numbers.thrice)) add(w, { is: "times", value: 3 });
  for (const w of spellings(signs.plus)) add(w, { is: "plus" });
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { language, byFirst, and: new Set(and), digitFirst: numbers.digitFirst };
}

let compiled: readonly NumberWords[] | undefined;

/** The number words of every language, compiled once. */
export function numberWords(): readonly NumberWords[] {
  compiled ??= WORDS.filter(({ numbers }) => numbers.digits !== "").map(compile);
  return compiled;
}

let digitWords: ReadonlyMap<string, string> | undefined;

/** The digits of one number word below a hundred, of any of the languages: "seven" gives "7", "vierzig" "40". */
export function digitWord(low: string): string | undefined {
  digitWords ??= new Map(
    numberWords().flatMap(({ byFirst }) =>
      [...byFirst].flatMap(([first, entries]) =>
        entries.flatMap(({ words, what }): [string, string][] =>
          words.length === 1 && "value" in what && what.is !== "times" && what.value < 100
            ? [[first, String(what.value)]]
            : [],
        ),
      ),
    ),
  );
  return digitWords.get(fold(low));
}

let firstWords: ReadonlySet<string> | undefined;

/** True for a word that a number may begin with in some language, as people write it, with its accents or without. */
export const beginsNumber: (low: string) => boolean = perWord((low) => {
  if (firstWords === undefined) {
    const plain = numberWords().flatMap(({ byFirst }) => [...byFirst.keys()]);
    firstWords = new Set(plain);
  }
  if (firstWords.has(low)) return true;
  const folded = fold(low);
  return folded !== low && firstWords.has(folded);
}, MANY);

let timesWords: ReadonlyMap<string, number> | undefined;

/** 2 or 3 for "double", "dreimal" and the like; undefined for any other word. */
export function timesWord(low: string): number | undefined {
  timesWords ??= new Map(
    numberWords().flatMap(({ byFirst }) =>
      [...byFirst].flatMap(([first, entries]) =>
        entries.flatMap(({ words, what }): [string, number][] =>
          words.length === 1 && what.is === "times" ? [[first, what.value]] : [],
        ),
      ),
    ),
  );
  return timesWords.get(fold(low));
}
