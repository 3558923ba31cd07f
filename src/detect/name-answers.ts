import type { Detector, Match, Token, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import { isNoName, nameSpan } from "./name-span.ts";

/** An answer that gives a name holds no more words than this before it ("yes sure, it's …") and in all. */
const MOST_BEFORE = 6;
const MOST_WORDS = 16;

/** Answers that give no name. */
const NO_ANSWER: ReadonlySet<string> = new Set(
  "yes yep yeah sure okay ok why what which sorry hold wait moment second sec minute ja japp jo jepp jaa kyllä tak takk tack danke oui sí si vale certo claro sim tak nej nein non não nie ei absolut natürlich klar genau visst gärne gerne self myself same above below already gave told varför warum pourquoi perché waarom dlaczego miksi hvorfor hvorfor stimmt correct right thanks thank merci please bitte snälla prego proszę".split(
    " ",
  ),
);

function isWord(token: Token): boolean {
  return token.shape !== "p" && token.shape !== "d";
}

/** The first token that can begin a name, over "yes sure, it's". */
function beginning(view: View): number | undefined {
  for (let i = 0, words = 0; i < view.tokens.length && words <= MOST_BEFORE; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.shape === "d") return undefined;
    if (!isWord(token)) continue;
    words++;
    if (isNoName(token.low)) return undefined;
    if (NO_ANSWER.has(token.low)) continue;
    const following = view.tokens.slice(i, i + 4);
    const particle = NAME_PARTICLES.has(token.low) && following.some((t) => t.shape === "Aa");
    if (!isFunctionWord(token.low) || particle || (token.shape !== "a" && view.tokens.length === 1)) return i;
  }
  return undefined;
}

/**
 * A bare answer where the other side asked for a name just before: "full name?", "leanne whitcombe 14/02/87". In any case of letters;
 * one word is believed only where little else stands there.
 */
export const nameAnswers: Detector = {
  id: "names.answered",
  kind: "PERSON",
  on: [{ on: "start" }],
  // Only a question makes an answer; the cases with one are in the detector's own test.
  examples: { hit: [], miss: ["leanne whitcombe 14/02/87", "sara lind"] },
  match(view) {
    if (!isAsked(view, "PERSON")) return [];
    let words = 0;
    for (const token of view.tokens) {
      if (isWord(token)) words++;
      if (words > MOST_WORDS) return [];
    }
    const at = beginning(view);
    const span = at === undefined ? undefined : nameSpan(view, at, true);
    if (span === undefined || (span.words === 1 && words > 4) || span.words > 4) return [];
    const start = view.tokens[span.first]?.start ?? 0;
    const end = view.tokens[span.last]?.end ?? start;
    const match: Match = {
      start,
      end,
      score: span.words > 1 ? 0.8 : 0.65,
      reasons: [{ code: "asked", weight: span.words > 1 ? 0.8 : 0.65, note: "PERSON" }],
    };
    return start < end ? [match] : [];
  },
};
