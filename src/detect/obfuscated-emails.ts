import type { Token } from "../core/detect.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { domainEnds } from "./top-level-domains.ts";
import type { ViewSource } from "./views.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Names of the sign @ that mean nothing else, in the twelve languages; `snabel-a` and `ät-merkki` are two tokens more. */
const AT_SIGN = set(
  "snabela snabel arobase arrobase chiocciola chiocciolina arroba arobas klammeraffe affenschwanz małpa malpa małpka apenstaartje apestaartje alfakrøll krøllalfa alfakrol krøllalfa miukumauku miuku ätmerkki atmerkki kissanhäntä",
);

/** Words that can stand for @, and mean something else in a sentence. */
const AT_WORD = set("at ät chez à bei em");

/** Words for the dot. */
const DOT_WORD = set("dot punkt point punto ponto punt piste prick period kropka pkt");

/** Words for what else stands in a local part. */
const JOINING_WORD: ReadonlyMap<string, string> = new Map([
  ...["underscore", "understreck", "understrek", "understregning", "unterstrich", "alaviiva", "podkreślnik"].map(
    (w): [string, string] => [w, "_"],
  ),
  ...[
    "dash",
    "hyphen",
    "minus",
    "bindestreck",
    "bindestrek",
    "bindestreg",
    "bindestrich",
    "tiret",
    "trattino",
    "guion",
  ].map((w): [string, string] => [w, "-"]),
]);

/** Words before "at … dot …" that show that somebody speaks of a site, not of an address. */
const NOT_A_LOCAL_PART = set(
  "me you us him her them it meet meeting is are am was were be been look looked looking shop shopping order ordered bought buy available online here there now or and page site find found see seen website us stuff things account",
);

const OPENING = set("( [ { <");
const CLOSING = set(") ] } >");

/** Longest local part and domain in pieces; what is longer is no address that somebody wrote by hand. */
const MOST_PIECES = 12;

interface Piece {
  /** Tokens `[first, last]` that the piece is made from. */
  readonly first: number;
  readonly last: number;
  /** What stands for them; undefined: the tokens themselves. */
  readonly by: string | undefined;
}

const isName = (token: Token | undefined): token is Token => token !== undefined && token.shape !== "p";

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** The brackets around a word: tokens `[first, last]` with them. */
function bracketed(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number; in: boolean } {
  const opened = OPENING.has(tokens[first - 1]?.low ?? "");
  const closed = CLOSING.has(tokens[last + 1]?.low ?? "");
  return opened && closed ? { first: first - 1, last: last + 1, in: true } : { first, last, in: false };
}

/** A joining sign or word at `at`, read in one direction; undefined where there is none. */
function joint(tokens: readonly Token[], at: number, dotOnly: boolean): Piece | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.low === "." || (!dotOnly && /^[-_+]$/.test(token.low))) return { first: at, last: at, by: token.low };
  const inner = OPENING.has(token.low) ? at + 1 : CLOSING.has(token.low) ? at - 1 : at;
  const word = tokens[inner]?.low ?? "";
  const sign = DOT_WORD.has(word) || word === "." ? "." : dotOnly ? undefined : JOINING_WORD.get(word);
  if (sign === undefined) return undefined;
  const all = bracketed(tokens, inner, inner);
  if (inner !== at && !all.in) return undefined;
  return { first: all.first, last: all.last, by: sign };
}

/** Where an address is spelled: its pieces in order, and whether nothing but an address can be meant. */
function localPart(tokens: readonly Token[], end: number): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = end;
  while (pieces.length < MOST_PIECES && isName(tokens[at])) {
    pieces.unshift({ first: at, last: at, by: undefined });
    if (isName(tokens[at - 1]) && touches(tokens[at - 1], tokens[at])) {
      at--;
      continue;
    }
    const join = joint(tokens, at - 1, false);
    if (join === undefined) break;
    const written = join.by === tokens[at - 1]?.low;
    const before = tokens[join.first - 1];
    if (!isName(before)) break;
    if (written && !(touches(before, tokens[join.first]) && touches(tokens[join.last], tokens[at]))) break;
    pieces.unshift(join);
    at = join.first - 1;
  }
  return pieces.length === 0 ? undefined : pieces;
}

function domain(tokens: readonly Token[], start: number): { pieces: readonly Piece[]; spelled: boolean } | undefined {
  const pieces: Piece[] = [];
  let spelled = false;
  let best: { pieces: readonly Piece[]; spelled: boolean } | undefined;
  let at = start;
  let dots = 0;
  while (pieces.length < MOST_PIECES && isName(tokens[at])) {
    pieces.push({ first: at, last: at, by: undefined });
    const label = tokens[at]?.low ?? "";
    const next = tokens[at + 1];
    if (isName(next) && touches(tokens[at], next)) {
      at++;
      continue;
    }
    if (dots > 0 && domainEnds(label)) best = { pieces: [...pieces], spelled };
    if (next?.low === "-" && touches(tokens[at], next) && touches(next, tokens[at + 2])) {
      pieces.push({ first: at + 1, last: at + 1, by: "-" });
      at += 2;
      continue;
    }
    const dot = joint(tokens, at + 1, true);
    if (dot === undefined) break;
    const written = dot.first === dot.last && tokens[dot.first]?.low === ".";
    if (written && !(touches(next, tokens[dot.last + 1]) || !touches(tokens[at], next))) break;
    if (!written || !touches(tokens[at], next)) spelled = true;
    dots++;
    pieces.push(dot);
    at = dot.last + 1;
  }
  return best;
}

/** The name of the sign @ at token `at`: which tokens it takes, and whether it can mean anything else. */
function atSign(tokens: readonly Token[], at: number): { first: number; last: number; sure: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.low === "@") return { ...bracketed(tokens, at, at), sure: true };
  if (token.shape === "p" || token.shape === "d") return undefined;
  const isSign = AT_SIGN.has(token.low);
  if (!isSign && !AT_WORD.has(token.low)) return undefined;
  let last = at;
  if (token.low === "snabel") {
    const dash = tokens[at + 1]?.low === "-" ? at + 2 : at + 1;
    if (tokens[dash]?.low !== "a") return undefined;
    last = dash;
  } else if (tokens[at + 1]?.low === "-" && /^(?:tecken|merkki|tegn|zeichen)$/.test(tokens[at + 2]?.low ?? ""))
    last = at + 2;
  const all = bracketed(tokens, at, last);
  return { first: all.first, last: all.last, sure: isSign || all.in };
}

/** True where the pieces are an address just as it stands. */
function isPlain(text: string, tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  const written = pieces
    .map(({ first, last, by }) => by ?? text.slice(tokens[first]?.start, tokens[last]?.end))
    .join("");
  return text.startsWith(written, tokens[pieces[0]?.first ?? 0]?.start);
}

/**
 * E-mail addresses that are written out so that no machine finds them, as addresses: "anna at example dot com",
 * "anna (snabel-a) firma punkt se", "anna [at] example [dot] com", "anna @ example.com". Only where a domain follows that ends
 * in a known top-level domain.
 */
export function obfuscatedEmails({ text, tokens }: ViewSource): MappedText | undefined {
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    const sign = atSign(tokens, at);
    if (sign === undefined) continue;
    const local = localPart(tokens, sign.first - 1);
    const host = local === undefined ? undefined : domain(tokens, sign.last + 1);
    if (local === undefined || host === undefined) continue;
    if (!sign.sure && (!host.spelled || NOT_A_LOCAL_PART.has(tokens[sign.first - 1]?.low ?? ""))) continue;
    const pieces: readonly Piece[] = [...local, { first: sign.first, last: sign.last, by: "@" }, ...host.pieces];
    const from = tokens[pieces[0]?.first ?? 0]?.start ?? 0;
    if (from < done || isPlain(text, tokens, pieces)) continue;
    builder ??= new MappedTextBuilder(text);
    builder.copy(done, from);
    for (const { first, last, by } of pieces) {
      const start = tokens[first]?.start ?? 0;
      done = tokens[last]?.end ?? start;
      if (by === undefined) builder.copy(start, done);
      else builder.replace(by, start, done);
    }
    at = pieces.at(-1)?.last ?? at;
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}
