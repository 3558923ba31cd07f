import type { Kind } from "../../core/kinds.ts";
import type { ListedLanguage } from "../function-words.ts";

/**
 * Words of one language around what a contact centre asks for and is told. Entries are separated by `|`.
 *
 * Accents and case do not count, punctuation between the words of a phrase neither; `kundn*` stands for any ending of the last
 * word, `=nr` counts only directly before the value (for short or common words).
 */
export interface LanguageWords {
  readonly language: ListedLanguage;
  /** For each kind, words and phrases that announce a value of it: "kundnummer|kundnr|=kd nr". They stand before it. */
  readonly announce: Readonly<Partial<Record<Kind, string>>>;
  /** For each kind, phrases of a turn that asks the other side for it: "vad heter du|ditt namn|fullständiga namn". */
  readonly ask: Readonly<Partial<Record<Kind, string>>>;
  readonly numbers: {
    /** 0 to 9 in order, separated by blanks; spellings separated by `/`. */
    readonly digits: string;
    /** 10 to 19 in order. */
    readonly teens: string;
    /** 20, 30, … 90 in order. */
    readonly tens: string;
    /** What joins tens and digits where words are apart: "and", "und", "e", "og"; empty where nothing does. */
    readonly and: string;
    /** True where the digit is said before the ten ("fünfundzwanzig", "femogtyve"). */
    readonly digitFirst: boolean;
    /** Words for "twice the next digit" and "three times"; spellings separated by `/`. */
    readonly twice: string;
    readonly thrice: string;
    /** Hundred, for "seven hundred"; spellings separated by `/`. */
    readonly hundred: string;
    /** 100, 200, … 900 in order where each has its own word ("doscientos", "pięćset"); spellings separated by `/`. */
    readonly hundreds?: string;
  };
  /** How the signs of an address are said: spellings separated by `/`, several words allowed ("at-tecken/snabel-a/snabela"). */
  readonly signs: {
    readonly at: string;
    readonly dot: string;
    readonly dash: string;
    readonly underscore: string;
    readonly slash: string;
    readonly plus: string;
  };
  readonly spelling: {
    /** What stands between a letter and its spelling word: "as in|like|for". */
    readonly asIn: string;
    /** Spelling words with their letter: "adam=a bertil=b". Lower case. */
    readonly alphabet: string;
  };
  /** Units of an age after the number ("år|åring|-årig|månader gammal") and words before it ("ålder|är"). */
  readonly age: { readonly after: string; readonly before: string };
}
