import type { Detector, Match, Reason, View } from "../core/detect.ts";
import type { Kind } from "../core/kinds.ts";
import { type Words, wordOf, wordsOf } from "./context.ts";
import { FUNCTION_WORDS, type ListedLanguage } from "./function-words.ts";
import { phraseBook } from "./phrase-book.ts";

/**
 * Words of one language that reveal something. Lines hold entries separated by `|`; for how an entry is written see `PhraseBook`.
 */
export interface Lexicon {
  /** ISO 639-1 (`nb` for Norwegian), or `any`. */
  readonly language: ListedLanguage | "any";
  /** Languages that share its words. */
  readonly also?: readonly string[];
  /** They reveal it wherever they stand. */
  readonly terms: readonly string[];
  /** They reveal it only where somebody is spoken of. */
  readonly unsure: readonly string[];
  /** Uses that reveal nothing: what they cover is not found. */
  readonly figurative: readonly string[];
  /** Words that show that somebody is spoken of, separated by blanks. */
  readonly somebody: string;
}

interface Term {
  readonly lexicon: number;
  readonly unsure: boolean;
}

const split = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split("|"))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** How far somebody may stand from an unsure word, in tokens. */
const SOMEBODY_REACH = 8;
/** How far a figurative phrase may reach out of what it covers, in tokens. */
const FIGURATIVE_REACH = 6;

const SURE = 0.75;
const PHRASE = 0.1;
const UNSURE = 0.3;
const OF_SOMEBODY = 0.3;
const IN_A_NOTE = 0.05;

/** True where the event states the lexicon's language, or states none and words of it stand around. */
function isInLanguage(view: View, at: number, { language, also = [] }: Lexicon): boolean {
  if (language === "any") return true;
  const stated = view.segment.language?.slice(0, 2).toLowerCase();
  if (stated !== undefined && stated !== "") return stated === language || also.includes(stated);
  const known = FUNCTION_WORDS[language];
  for (let i = at - SOMEBODY_REACH; i <= at + SOMEBODY_REACH; i++) {
    if (i !== at && known.has(view.tokens[i]?.low ?? "")) return true;
  }
  return false;
}

function speaksOfSomebody(view: View, first: number, last: number, words: Words | undefined): boolean {
  if (words === undefined) return false;
  const { tokens } = view;
  for (let d = 1; d <= SOMEBODY_REACH; d++) {
    const before = tokens[first - d];
    const after = tokens[last + d];
    if (before !== undefined && wordOf(words, before.low) !== undefined) return true;
    if (after !== undefined && wordOf(words, after.low) !== undefined) return true;
  }
  return false;
}

/** Takes the rest of a hyphenated word along: "MS-sjuk", "insulin-pump". */
function wholeWord(view: View, first: number, last: number): { first: number; last: number } {
  const { tokens } = view;
  const hyphenated = (left: number): boolean => {
    const [a, b, c] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    return b?.low === "-" && c?.shape !== "p" && a?.end === b.start && b.end === c?.start;
  };
  let from = first;
  let to = last;
  for (let n = 0; n < 3 && tokens[from - 2]?.shape !== "p" && hyphenated(from - 2); n++) from -= 2;
  for (let n = 0; n < 3 && hyphenated(to); n++) to += 2;
  return { first: from, last: to };
}

/** A detector over the lexicons of several languages, all of them at once: a text's stated language can be wrong, and texts mix. */
export function lexiconDetector(
  id: string,
  kind: Kind,
  lexicons: readonly Lexicon[],
  examples: Detector["examples"],
): Detector {
  const entries: string[] = [];
  const terms: Term[] = [];
  for (const [lexicon, { terms: sure, unsure }] of lexicons.entries()) {
    for (const entry of split(sure)) entries.push(entry) && terms.push({ lexicon, unsure: false });
    for (const entry of split(unsure)) entries.push(entry) && terms.push({ lexicon, unsure: true });
  }
  const book = phraseBook(entries);
  const figurative = phraseBook(split(lexicons.flatMap((l) => l.figurative)));
  const somebody = lexicons.map((l) => wordsOf(l.somebody));

  const isFigurative = (view: View, first: number, last: number): boolean => {
    for (let i = Math.max(0, first - FIGURATIVE_REACH); i <= last + FIGURATIVE_REACH; i++) {
      if (figurative.at(view, i).some((f) => f.first <= first && f.last >= last)) return true;
    }
    return false;
  };

  return {
    id,
    kind,
    on: [{ on: "words", words: book.wake }],
    examples,
    match(view, at) {
      let best: Match | undefined;
      let judged: { readonly first: number; readonly last: number; readonly figurative: boolean } | undefined;
      for (const { entry, first, last } of book.at(view, at)) {
        const term = terms[entry];
        if (term === undefined) continue;
        if (judged?.first !== first || judged.last !== last) {
          judged = { first, last, figurative: isFigurative(view, first, last) };
        }
        if (judged.figurative) continue;
        const reasons: Reason[] = [];
        const lexicon = lexicons[term.lexicon];
        if (lexicon === undefined) continue;
        reasons.push({ code: "lexicon", weight: term.unsure ? UNSURE : SURE, note: `${id}, ${lexicon.language}` });
        if (last > first) reasons.push({ code: "phrase", weight: PHRASE });
        if (term.unsure) {
          reasons.push({ code: "unsure-word", weight: 0 });
          if (isInLanguage(view, at, lexicon) && speaksOfSomebody(view, first, last, somebody[term.lexicon])) {
            reasons.push({ code: "about-somebody", weight: OF_SOMEBODY });
          }
        }
        if (view.segment.channel === "call-note") reasons.push({ code: "call-note", weight: IN_A_NOTE });
        const score = Math.round(reasons.reduce((sum, r) => sum + r.weight, 0) * 100) / 100;
        const whole = wholeWord(view, first, last);
        const start = view.tokens[whole.first]?.start ?? 0;
        const end = view.tokens[whole.last]?.end ?? start;
        if (best === undefined || score > best.score || (score === best.score && end - start > best.end - best.start)) {
          best = { start, end, score, reasons };
        }
      }
      return best === undefined ? [] : [best];
    },
  };
}
