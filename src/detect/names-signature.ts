import type { Detector, Token, View } from "../core/detect.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import { isNoName } from "./name-span.ts";
import { scored } from "./scored.ts";

/** A signature is among so many lines at the end of a letter, or of the part above a quoted reply. */
const LINES = 6;
const MOST_WORDS = 5;
const LONGEST_LINE = 60;
/** Where the letter ends and what it answers begins. */
const QUOTED = /\n(?:>|-{3,}|_{5,}|(?:From|Von|De|Fra|Från|Da|Van|Od|Lähettäjä) ?:)/u;
/** Behind the name on its line: a number, an address, a trade. */
const REST = /^(?:$|[,/|(+\d–-])/u;
/** Firms, streets and departments that stand in signatures. */
const NO_PERSON =
  /(?:gatan|vägen|gata|väg|vej|gade|straße|strasse|str|weg|platz|straat|laan|katu|tie|ulica|street|road|avenue|lane|house|cottage|close|court|rue|calle|via|rua|praça|plaza|bank|energi|energie|service|support|team|department|office|surgery|clinic|ab|gmbh|ltd|oy|as|aps|bv|lda|srl)$/u;

/** Words of greetings and of letters' last lines. */
const NO_NAME: ReadonlySet<string> = new Set(
  "beste geachte lieber liebe dear hi hello hej hei kære kära kjære caro cara gentile spett spettabile estimado estimada querido cher chère bonjour szanowna szanowny szanowni drogi hyvä prezado prezada exmo exma freundliche freundlichen grüsse grüße gruß gruss regards wishes hilsen hälsningar hälsning vänliga venlig vennlig cordialement salutations saluti saludos groet groeten vriendelijke terveisin ystävällisin pozdrawiam poważaniem cumprimentos atentamente best kind warm many".split(
    " ",
  ),
);
/** So much must stand above it: a letter, not its greeting. */
const LEAST_ABOVE = 30;

interface Line {
  readonly from: number;
  readonly to: number;
  readonly blankBefore: boolean;
}

/** The last lines of a text that hold something, the last one first. */
function lastLines(text: string): readonly Line[] {
  const quoted = QUOTED.exec(text)?.index ?? text.length;
  const lines: Line[] = [];
  let to = quoted;
  while (to > 0 && lines.length < LINES) {
    const from = text.lastIndexOf("\n", to - 1) + 1;
    if (text.slice(from, to).trim() !== "")
      lines.push({ from, to, blankBefore: /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, from - 12), from)) });
    to = from - 1;
  }
  return lines;
}

function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line that is nothing but a name, up to a comma or a number behind it: its last token. */
function nameOn(view: View, { from, to }: Line): { first: number; last: number; words: number } | undefined {
  const first = tokenFrom(view.tokens, from);
  let last = -1;
  let words = 0;
  let long = false;
  for (let at = first; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.start >= to) break;
    if (token.shape === "p") {
      if (/^[-'.]$/.test(token.low) && words > 0) continue;
      break;
    }
    if (token.shape === "d") break;
    const particle = NAME_PARTICLES.has(token.low);
    const initial = token.shape === "A" && token.end - token.start === 1 && view.tokens[at + 1]?.low === ".";
    if (initial) {
      words++;
      last = at + 1;
      continue;
    }
    if (isNoName(token.low) || (isFunctionWord(token.low) && !particle) || NO_PERSON.test(token.low)) return undefined;
    if (token.shape === "a" && !particle) return undefined;
    if (NO_NAME.has(token.low)) return undefined;
    long ||= token.end - token.start >= 3;
    words++;
    last = at;
  }
  const end = view.tokens[last]?.end;
  if (end === undefined || !long || words > MOST_WORDS || !REST.test(view.text.slice(end, to).trim())) return undefined;
  return { first, last, words };
}

/**
 * The name that a customer's letter is signed with, where no closing phrase says so: a line of its own among the last, of two to five
 * capitalised words, after an empty line.
 */
export const namesSignature: Detector = {
  id: "names.signature",
  kind: "PERSON",
  on: [{ on: "start" }],
  // Only in letters; the cases are in the detector's own test.
  examples: { hit: [], miss: ["I paid.\n\nGethin Pugh"] },
  match(view) {
    const { channel, speaker } = view.segment;
    if (channel !== "email" || speaker === "agent" || speaker === "system") return [];
    const lines = lastLines(view.text);
    for (const line of lines) {
      if (!line.blankBefore || line.to - line.from > LONGEST_LINE) continue;
      if (view.text.slice(0, line.from).trim().length < LEAST_ABOVE) continue;
      const name = nameOn(view, line);
      const start = view.tokens[name?.first ?? -1]?.start;
      const end = view.tokens[name?.last ?? -1]?.end;
      if (name === undefined || name.words < 2 || start === undefined || end === undefined) continue;
      return [scored(start, end, [{ code: "signature", weight: 0.7 }])];
    }
    return [];
  },
};
