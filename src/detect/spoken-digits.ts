import type { Token } from "../core/detect.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import type { ViewSource } from "./views.ts";

/** The digits of one language, 0 to 9, spellings separated by `/`; then its words for "twice" and "three times". */
const SPOKEN = {
  en: ["zero/oh/o/nought/naught/nil one two three four five six seven eight nine/niner", "double", "triple/treble"],
  sv: [
    "noll/nolla ett/en/etta två/tvåa/tva tre/trea fyra fem/femma sex/sexa sju/sjua åtta/atta nio/nia/nie",
    "dubbel/dubbelt/dubbla",
    "trippel",
  ],
  de: [
    "null eins/ein zwei/zwo drei vier fünf/fuenf/funf sechs sieben acht neun",
    "doppel/doppelt/zweimal",
    "dreifach/dreimal",
  ],
  nb: ["null en/én/ett/ein to tre fire fem seks sju/syv åtte/atte ni", "dobbel/dobbelt/dobbelte", "trippel"],
  da: ["nul en/én/et to tre fire fem seks syv otte ni", "dobbelt/dobbelte", "trippel"],
} as const;

interface Language {
  readonly digits: ReadonlyMap<string, string>;
  readonly times: ReadonlyMap<string, number>;
}

const LANGUAGES: readonly Language[] = Object.values(SPOKEN).map(([digits, twice, thrice]) => ({
  digits: new Map(
    digits.split(" ").flatMap((words, value) => words.split("/").map((w): [string, string] => [w, String(value)])),
  ),
  times: new Map([
    ...twice.split("/").map((w): [string, number] => [w, 2]),
    ...thrice.split("/").map((w): [string, number] => [w, 3]),
  ]),
}));

/** Words that open a run only after punctuation or at the beginning: they are articles and sounds as well. */
const ARTICLES: ReadonlySet<string> = new Set(["en", "et", "ett", "ein", "o", "oh", "to"]);

const ALL: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ digits }) => [...digits.keys()]));

/** A run with fewer digits is ordinary counting. */
const FEWEST = 5;
/** Of these at least so many are words. */
const FEWEST_SPOKEN = 3;

const GAP = /^[ ,.\-/]{0,3}$|^[ ,]*\r?\n[ ]*$/;

interface Run {
  readonly next: number;
  readonly pieces: readonly { readonly first: number; readonly last: number; readonly by: string }[];
  readonly digits: number;
}

function runAt(text: string, tokens: readonly Token[], start: number, { digits, times }: Language): Run | undefined {
  const pieces: { first: number; last: number; by: string }[] = [];
  let count = 0;
  let spoken = 0;
  let at = start;
  let end = tokens[start]?.start ?? 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.shape === "p") {
      if (at === start || !/^[,.\-/]$/.test(token.low)) break;
      at++;
      continue;
    }
    if (token.start - end > 4 || !GAP.test(text.slice(end, token.start))) break;
    const repeat = times.get(token.low);
    const word = tokens[repeat === undefined ? at : at + 1];
    const digit =
      word === undefined
        ? undefined
        : (digits.get(word.low) ?? (repeat !== undefined && /^\d$/.test(word.low) ? word.low : undefined));
    const last = repeat === undefined ? at : at + 1;
    if (digit !== undefined && word !== undefined) {
      pieces.push({ first: at, last, by: digit.repeat(repeat ?? 1) });
      count += repeat ?? 1;
      spoken++;
    } else if (token.shape === "d" && token.end - token.start <= 4 && repeat === undefined) {
      pieces.push({ first: at, last, by: token.low });
      count += token.end - token.start;
    } else break;
    end = tokens[last]?.end ?? end;
    at = last + 1;
  }
  const next = (pieces.at(-1)?.last ?? start) + 1;
  return count < FEWEST || spoken < FEWEST_SPOKEN ? undefined : { next, pieces, digits: count };
}

function bestRun(text: string, tokens: readonly Token[], at: number): Run | undefined {
  let best: Run | undefined;
  for (const language of LANGUAGES) {
    const low = tokens[at]?.low ?? "";
    if (!language.digits.has(low) && !language.times.has(low)) continue;
    const run = runAt(text, tokens, at, language);
    if (run !== undefined && run.digits > (best?.digits ?? 0)) best = run;
  }
  return best;
}

/**
 * Spoken digits as digits, where at least five stand in a row: "noll sju noll ett två tre" becomes "070123", "double five" becomes
 * "55". English, Swedish, German, Norwegian, Danish; digits among the words are taken along.
 */
export function spokenDigits({ text, tokens }: ViewSource): MappedText | undefined {
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const following = tokens[at + 1]?.low ?? "";
    const opens =
      token.shape !== "p" &&
      token.shape !== "d" &&
      (ALL.has(token.low) || ALL.has(following)) &&
      !isArticle(text, tokens, at);
    const run = opens ? bestRun(text, tokens, at) : undefined;
    if (run === undefined) {
      at++;
      continue;
    }
    builder ??= new MappedTextBuilder(text);
    for (const [i, { first, last, by }] of run.pieces.entries()) {
      const start = tokens[first]?.start ?? done;
      const end = tokens[last]?.end ?? start;
      if (i === 0) builder.copy(done, start);
      else if (/[^ ]/.test(text.slice(done, start))) builder.replace(" ", done, start);
      builder.replace(by, start, end);
      done = end;
    }
    at = run.next;
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}

function isArticle(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined || !ARTICLES.has(token.low)) return false;
  return previous.shape !== "p" && text.slice(previous.end, token.start) === " ";
}
