import type { Token } from "../core/detect.ts";
import { fold } from "./fold.ts";
import type { NumberWord, NumberWords } from "./spoken-words.ts";

/** A number as it is said: which tokens, which digits, and of how many number words. */
export interface SpokenNumber {
  readonly last: number;
  readonly digits: string;
  readonly words: number;
}

interface Word {
  readonly last: number;
  readonly what: NumberWord;
}

/** After "twice": "zweimal die drei", "deux fois le sept". */
const ARTICLES: ReadonlySet<string> = new Set(
  "die der das the le la les el los il lo o a de het den det do af".split(" "),
);

/** The next word after token `at`, over one hyphen. */
function following(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.low === "-" ? at + 2 : at + 1;
}

function wordAt(tokens: readonly Token[], at: number, language: NumberWords): Word | undefined {
  const token = tokens[at];
  if (token === undefined || token.shape === "p" || token.shape === "d") return undefined;
  for (const { words, what } of language.byFirst.get(fold(token.low)) ?? []) {
    let last = at;
    let fits = true;
    for (let i = 1; i < words.length && fits; i++) {
      last = following(tokens, last);
      fits = fold(tokens[last]?.low ?? "") === words[i];
    }
    if (fits) return { last, what };
  }
  return undefined;
}

/** A joining word at `at`, then the number word behind it. */
function joinedAt(tokens: readonly Token[], at: number, language: NumberWords): Word | undefined {
  return language.and.has(fold(tokens[at]?.low ?? "")) ? wordAt(tokens, following(tokens, at), language) : undefined;
}

/** What is below a hundred and stands behind hundreds or tens. */
function below(tokens: readonly Token[], at: number, language: NumberWords): SpokenNumber | undefined {
  const word = wordAt(tokens, at, language);
  if (word === undefined) return undefined;
  const { what, last } = word;
  if (what.is === "teen" || what.is === "compound") return { last, digits: String(what.value), words: 1 };
  if (what.is === "digit") {
    const next = following(tokens, last);
    // "quatre-vingt(s)", with what comes on top.
    const by = wordAt(tokens, next, language);
    if (language.language === "fr" && what.value === 4 && by?.what.is === "ten" && by.what.value === 20)
      return onTop(tokens, by.last, 80, 2, language);
    if (!language.digitFirst) return undefined;
    const ten = joinedAt(tokens, next, language);
    if (ten?.what.is !== "ten" || what.value === 0) return undefined;
    return { last: ten.last, digits: String(ten.what.value + what.value), words: 2 };
  }
  return what.is === "ten" ? onTop(tokens, last, what.value, 1, language) : undefined;
}

/** A ten at `last`, with the digit behind it; in French also with what is over ten ("soixante-douze"). */
function onTop(
  tokens: readonly Token[],
  last: number,
  ten: number,
  words: number,
  language: NumberWords,
): SpokenNumber {
  const alone = { last, digits: String(ten), words };
  // Norwegian has both ways; elsewhere a digit behind a ten is the next one.
  if (language.digitFirst && language.language !== "nb") return alone;
  const next = following(tokens, last);
  const more = wordAt(tokens, next, language) ?? joinedAt(tokens, next, language);
  if (more === undefined) return alone;
  const { what } = more;
  const teens = language.language === "fr" && (ten === 60 || ten === 80) && what.is === "teen";
  if (!teens && !(what.is === "digit" && what.value > 0)) return alone;
  return { last: more.last, digits: String(ten + what.value), words: words + 1 };
}

/** The number that is said at token `at`, in one language: a digit, twice a digit, a number up to 999, a leading plus. */
export function spokenNumberAt(tokens: readonly Token[], at: number, language: NumberWords): SpokenNumber | undefined {
  const word = wordAt(tokens, at, language);
  if (word === undefined) return undefined;
  const { what, last } = word;
  switch (what.is) {
    case "plus":
      return { last, digits: "+", words: 0 };
    case "times": {
      let next = following(tokens, last);
      if (ARTICLES.has(tokens[next]?.low ?? "")) next++;
      const token = tokens[next];
      const digit = token?.shape === "d" && token.low.length === 1 ? Number(token.low) : undefined;
      const said = wordAt(tokens, next, language);
      if (digit !== undefined) return { last: next, digits: String(digit).repeat(what.value), words: 2 };
      if (said?.what.is !== "digit") return undefined;
      return { last: said.last, digits: String(said.what.value).repeat(what.value), words: 2 };
    }
    case "hundred":
      return hundreds(tokens, last, 100, 1, language);
    case "hundreds":
      return hundreds(tokens, last, what.value, 1, language);
    case "digit": {
      const next = wordAt(tokens, following(tokens, last), language);
      if (what.value > 0 && next?.what.is === "hundred")
        return hundreds(tokens, next.last, what.value * 100, 2, language);
      return below(tokens, at, language) ?? { last, digits: String(what.value), words: 1 };
    }
    default:
      return below(tokens, at, language);
  }
}

function hundreds(
  tokens: readonly Token[],
  last: number,
  value: number,
  words: number,
  language: NumberWords,
): SpokenNumber {
  const next = following(tokens, last);
  const joined = language.and.has(fold(tokens[next]?.low ?? "")) ? following(tokens, next) : next;
  const more = below(tokens, next, language) ?? below(tokens, joined, language);
  if (more !== undefined)
    return { last: more.last, digits: String(value + Number(more.digits)), words: words + more.words };
  // A single digit belongs to the hundreds only if no other digit follows: "pięćset dwa" is 502, "seven hundred one two" is not.
  const digit = wordAt(tokens, next, language) ?? wordAt(tokens, joined, language);
  if (digit?.what.is !== "digit" || digit.what.value === 0) return { last, digits: String(value), words };
  const after = wordAt(tokens, following(tokens, digit.last), language);
  if (after?.what.is === "digit" || after?.what.is === "hundred") return { last, digits: String(value), words };
  return { last: digit.last, digits: String(value + digit.what.value), words: words + 1 };
}
