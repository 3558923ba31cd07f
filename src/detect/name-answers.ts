import type { Detector, Match, Token, View } from "../core/detect.ts";
import { askedAmong } from "./asked.ts";
import { isAsked } from "./context.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import { isNoName, nameSpan } from "./name-span.ts";

/** So many words may stand before the name in its clause ("yes sure, it's …"), and so many in all. */
const MOST_BEFORE = 6;
const MOST_WORDS = 24;
const MOST_NAME_WORDS = 4;

/** Answers that give no name. */
const NO_ANSWER: ReadonlySet<string> = new Set(
  "yes yep yeah sure okay ok why what which sorry hold wait moment second sec minute ja jaa japp jo jepp joo jup kyllä tak takk tack danke oui ouais sí si vale certo certamente claro sim tak nej nein non não nie ei absolut natürlich klar genau visst gärne gerne self myself same above below already gave told varför warum pourquoi perché waarom dlaczego miksi hvorfor stimmt correct right thanks thank merci please bitte snälla prego proszę esatto exacto exactement perfecto perfetto precis selvfølgelig naturligvis toki dokładnie zgadza oczywiście sicher klopt inderdaad precies javisst jajamän hi hello hej hei hola ciao hallo cześć olá moi oi uhm ehm hmm stop eller der die das ist är er on jest é è name namn navn nome nombre nom naam nimi".split(
    " ",
  ),
);

function isWord(token: Token): boolean {
  return token.shape !== "p" && token.shape !== "d";
}

/** What parts two things that somebody says: a sign, a figure, a line end. */
function parts(view: View, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (token === undefined || token.shape === "d") return true;
  if (before !== undefined && view.text.slice(before.end, token.start).includes("\n")) return true;
  if (token.low === ".") return !(before !== undefined && before.end - before.start === 1 && before.shape === "A");
  return token.shape === "p" && /^[,;:!?()/–—>]$/.test(token.low);
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly score: number;
}

/** The name that a clause gives, over "yes sure, it's". */
function inClause(
  view: View,
  first: number,
  last: number,
  { alone, few }: { readonly alone: boolean; readonly few: boolean },
): Candidate | undefined {
  let at = first;
  for (let skipped = 0; at <= last; at++) {
    const token = view.tokens[at];
    if (token === undefined) return undefined;
    if (!isWord(token)) continue;
    if (isNoName(token.low)) return undefined;
    const following = view.tokens.slice(at, Math.min(at + 4, last + 1));
    const particle = NAME_PARTICLES.has(token.low) && following.some((t) => t.shape === "Aa");
    const single = token.shape !== "a" && alone && first === last;
    if (!NO_ANSWER.has(token.low) && (!isFunctionWord(token.low) || particle || single)) break;
    if (++skipped > MOST_BEFORE) return undefined;
  }
  const span = at > last ? undefined : nameSpan(view, at, true);
  if (span === undefined || span.words > MOST_NAME_WORDS) return undefined;
  const exact = span.last >= last;
  const opens = at === first;
  const several = span.words > 1;
  // Words without a capital are a name only where nothing else stands beside them, or nothing before them.
  if (span.capitals < span.words && !exact && !(opens && several && alone)) return undefined;
  if (!several && !(exact && (few || span.capitals > 0))) return undefined;
  return { ...span, score: several ? 0.8 : 0.65 };
}

/** The best name among the clauses of `[first, last]`. */
function answerIn(view: View, first: number, last: number): Candidate | undefined {
  let words = 0;
  for (let at = first; at <= last; at++) {
    const token = view.tokens[at];
    if (token !== undefined && isWord(token) && ++words > MOST_WORDS) return undefined;
  }
  let best: Candidate | undefined;
  let clauses = 0;
  for (let at = first; at <= last; ) {
    if (parts(view, at) && !isWord(view.tokens[at] ?? NOTHING)) {
      at++;
      continue;
    }
    let end = at;
    while (end < last && !parts(view, end + 1)) end++;
    const found = inClause(view, at, end, { alone: words <= 4 || clauses === 0, few: words <= 3 });
    const believed = found !== undefined && (found.words > 1 || words <= 6);
    if (believed && found.score > (best?.score ?? 0)) best = found;
    clauses++;
    at = end + 1;
  }
  return best;
}

const NOTHING: Token = { start: 0, end: 0, shape: "p", low: "" };

/** The line behind a prompt that asks for a name and is quoted in the text itself: "> Your full name?", "rich long". */
function* afterPrompts(view: View): Generator<readonly [first: number, last: number]> {
  if (!view.text.includes("\n")) return;
  let lineStart = 0;
  for (let at = 1; at <= view.tokens.length; at++) {
    const before = view.tokens[at - 1];
    const token = view.tokens[at];
    const ends = token === undefined || view.text.slice(before?.end, token.start).includes("\n");
    if (!ends) continue;
    const quoted = view.tokens[lineStart]?.low === ">" || /^[?:]$/.test(before?.low ?? "");
    if (quoted && token !== undefined && askedAmong(view.tokens.slice(lineStart, at)).includes("PERSON")) {
      let last = at;
      while (last + 1 < view.tokens.length && !parts(view, last + 1)) last++;
      if (token.low !== ">") yield [at, last];
    }
    lineStart = at;
  }
}

/**
 * A bare answer where the other side asked for a name just before: "full name?", "leanne whitcombe 14/02/87"; or where the text itself quotes
 * the question. In any case of letters; one word is believed only where little else stands there.
 */
export const nameAnswers: Detector = {
  id: "names.answered",
  kind: "PERSON",
  on: [{ on: "start" }],
  examples: {
    hit: ["> Please enter the full name of the account holder\nrich long"],
    miss: ["leanne whitcombe 14/02/87", "sara lind"],
  },
  match(view) {
    const ranges = isAsked(view, "PERSON") ? [[0, view.tokens.length - 1] as const] : [...afterPrompts(view)];
    return ranges.flatMap(([first, last]): readonly Match[] => {
      const found = answerIn(view, first, last);
      const start = view.tokens[found?.first ?? -1]?.start;
      const end = view.tokens[found?.last ?? -1]?.end;
      if (found === undefined || start === undefined || end === undefined || start >= end) return [];
      return [{ start, end, score: found.score, reasons: [{ code: "asked", weight: found.score, note: "PERSON" }] }];
    });
  },
};
