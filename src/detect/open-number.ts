import type { Finding, OpenNumber, Token } from "../core/detect.ts";
import type { Kind } from "../core/kinds.ts";
import { IN_PIECES } from "./number-kinds.ts";
import { type WordPhrases, wordPhrases } from "./word-phrases.ts";
import { WORDS } from "./words/all.ts";

/** How many tokens one piece of a number has, signs included. */
const MOST_TOKENS = 24;
/** How far before a number its announcing words may stand, in tokens. */
const REACH = 14;
/** "my number is 07": shorter beginnings say nothing. */
const FEWEST = 2;

let announcing: WordPhrases<Kind> | undefined;

function announced(tokens: readonly Token[], before: number): Kind | undefined {
  announcing ??= wordPhrases(
    WORDS.flatMap(({ announce }) =>
      Object.entries(announce).flatMap(([kind, phrases]) =>
        IN_PIECES.has(kind as Kind)
          ? phrases.split("|").map((p): [string, Kind] => [p.trim().replace(/^=/, ""), kind as Kind])
          : [],
      ),
    ),
  );
  return announcing.in(tokens.slice(Math.max(0, before - REACH), before)).at(-1)?.what;
}

interface Tail {
  /** First token of the piece. */
  readonly first: number;
  readonly so: string;
  /** Ends in a sign that joins: more must follow. */
  readonly joined: boolean;
}

const CLOSING = /^[^\p{L}\p{N}]$/u;
const JOINING = /^[-/]$/;
const WITHIN = /^[ .\-/()]{0,3}$/;

/** The letters and digits in groups that a text ends in: "ring mig på 0701-" gives "0701". */
function tailOf(text: string, tokens: readonly Token[]): Tail | undefined {
  let last = tokens.length - 1;
  let joined = false;
  for (; last >= 0 && tokens.length - last <= 8; last--) {
    const token = tokens[last];
    if (token === undefined || token.shape !== "p" || !(CLOSING.test(token.low) || token.low.length === 2)) break;
    joined ||= JOINING.test(token.low);
  }
  let first = last + 1;
  let so = "";
  for (let at = last; at >= 0 && last - at < MOST_TOKENS; at--) {
    const token = tokens[at];
    const after = tokens[first];
    if (token === undefined || (first <= last && !WITHIN.test(text.slice(token.end, after?.start)))) break;
    if (token.shape === "p") continue;
    const width = token.end - token.start;
    const touches = tokens[at + 1]?.start === token.end && at < last;
    const code = token.shape === "d" || (width <= 4 && (touches || (token.shape === "A" && at < last)));
    if (!code) break;
    so = token.low.toUpperCase() + so;
    first = at;
  }
  return first > last || !/\d/.test(so) ? undefined : { first, so, joined };
}

/**
 * The number that a turn leaves unfinished at its end: of the kind that was found there, asked for, or announced just before.
 *
 * @param findings of this text
 * @param asked what the other side wants to know
 * @param went what the last turn left open; the text may be the next piece of it
 */
export function openAtEnd(
  text: string,
  tokens: readonly Token[],
  findings: readonly Finding[],
  asked: readonly Kind[],
  went: OpenNumber | undefined,
): OpenNumber | undefined {
  const tail = tailOf(text, tokens);
  if (tail === undefined) return undefined;
  const start = tokens[tail.first]?.start ?? 0;
  const found = findings
    .filter((f) => IN_PIECES.has(f.kind) && f.end > start)
    .sort((a, b) => b.score - a.score || b.end - a.end)[0]?.kind;
  const goesOn = went !== undefined && leadsIn(tokens, tail.first);
  const kind = found ?? announced(tokens, tail.first) ?? (goesOn ? went.kind : asked.find((k) => IN_PIECES.has(k)));
  const size = kind === undefined ? undefined : IN_PIECES.get(kind);
  if (kind === undefined || size === undefined) return undefined;
  const so = `${goesOn && went.kind === kind ? went.so : ""}${tail.so}`.slice(-size.most);
  if (so.length < FEWEST || (so.length >= size.whole && !tail.joined)) return undefined;
  return { kind, so };
}

/** So many words may stand before a further piece: "sorry, and then 234567". */
const MOST_WORDS = 4;

/** True where next to nothing stands before token `at`. */
export function leadsIn(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    if (token?.shape === "d" || (token?.shape !== "p" && ++words > MOST_WORDS)) return false;
  }
  return true;
}
