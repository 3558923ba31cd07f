import type { Token } from "../core/detect.ts";
import { type SaidSign, saidSigns } from "./address-signs.ts";
import { fold } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { MAIL_HOSTS, SPLIT_HOSTS } from "./mail-hosts.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { digitWord } from "./spoken-words.ts";
import { domainEnds } from "./top-level-domains.ts";
import type { ViewSource } from "./views.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before "at … dot …" that show that somebody speaks of a site, not of an address. */
const NOT_A_LOCAL_PART = set(
  "me you us him her them it meet meeting is are am was were be been look looked looking shop shopping order ordered bought buy available online here there now or and page site find found see seen website us stuff things account tro till not and",
);

/** Longest local part and domain in pieces; what is longer is no address that somebody dictates. */
const MOST_PIECES = 24;

interface Piece {
  /** Tokens `[first, last]` that the piece is made from. */
  readonly first: number;
  readonly last: number;
  /** What stands for them; undefined: the tokens themselves. */
  readonly by: string | undefined;
}

type Signs = NonNullable<ReturnType<typeof saidSigns>>;

const isName = (token: Token | undefined): token is Token => token !== undefined && token.shape !== "p";
const isLetter = (token: Token | undefined): boolean =>
  token !== undefined && token.shape !== "p" && token.end - token.start === 1;

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function isWritten(tokens: readonly Token[], { first, last }: SaidSign): boolean {
  return first === last && tokens[first]?.shape === "p";
}

interface Local {
  readonly pieces: readonly Piece[];
  /** Holds a sign that is said, or a digit: nobody speaks so but of an address. */
  readonly strong: boolean;
}

/** What stands before the @, read from its end: words with signs between them, digits that are said, letters one by one. */
function localPart(tokens: readonly Token[], end: number, signs: Signs): Local | undefined {
  const pieces: Piece[] = [];
  let strong = false;
  let at = end;
  while (pieces.length < MOST_PIECES && isName(tokens[at])) {
    const token = tokens[at];
    const digit =
      token === undefined || (pieces.length > 0 && pieces[0]?.by === undefined) ? undefined : digitWord(token.low);
    const spoken = digit !== undefined && isName(tokens[at - 1]) && !isFunctionWord(tokens[at - 1]?.low ?? "");
    pieces.unshift({ first: at, last: at, by: spoken ? digit : undefined });
    const before = tokens[at - 1];
    if (isName(before) && touches(before, token)) {
      at--;
      continue;
    }
    if (spoken) {
      strong = true;
      at--;
      continue;
    }
    // Letter by letter, if there are more than an article's worth of them.
    const singles = isLetter(token) && isLetter(before) && (isLetter(tokens[at - 2]) || pieces.length > 1);
    if (singles) {
      strong = true;
      at--;
      continue;
    }
    const sign = signs.byLast.get(at - 1);
    if (sign === undefined || sign.sign === "@" || !isName(tokens[sign.first - 1])) break;
    if (isWritten(tokens, sign)) {
      if (!(touches(tokens[sign.first - 1], tokens[sign.first]) && touches(tokens[sign.last], token))) break;
    } else strong = true;
    pieces.unshift({ first: sign.first, last: sign.last, by: sign.sign });
    at = sign.first - 1;
  }
  return pieces.length === 0 ? undefined : { pieces, strong };
}

interface Host {
  readonly pieces: readonly Piece[];
  /** A dot is said, or stands apart. */
  readonly spelled: boolean;
  /** Ends in a top-level domain that is known. */
  readonly known: boolean;
}

/** Domains that a slip of the space bar cuts off: "anna@example. com". */
const CUT_OFF = set("com net org example");

/** What stands after the @; the longest one that ends in a known top-level domain, else the longest. */
function hostPart(tokens: readonly Token[], start: number, signs: Signs): Host | undefined {
  const pieces: Piece[] = [];
  let spelled = false;
  let best: Host | undefined;
  let at = start;
  let dots = 0;
  while (pieces.length < MOST_PIECES && isName(tokens[at])) {
    const token = tokens[at];
    const next = tokens[at + 1];
    pieces.push({ first: at, last: at, by: undefined });
    if (isName(next) && (touches(token, next) || SPLIT_HOSTS.has(`${token?.low} ${next.low}`))) {
      at++;
      continue;
    }
    const label = token?.low ?? "";
    const known = dots > 0 && domainEnds(fold(label));
    const alone = dots === 0 && MAIL_HOSTS.has(label);
    const plausible = dots > 0 && /^\p{L}{2,20}$/u.test(label);
    if (known || (!best?.known && (plausible || alone))) best = { pieces: [...pieces], spelled, known: known || alone };
    const sign = signs.byFirst.get(at + 1);
    if (sign === undefined || (sign.sign !== "." && sign.sign !== "-")) break;
    const after = tokens[sign.last + 1];
    if (!isName(after)) break;
    if (isWritten(tokens, sign)) {
      const left = touches(token, tokens[sign.first]);
      const right = touches(tokens[sign.last], after);
      if (sign.sign === "-" && !(left && right)) break;
      if (left && !right && !CUT_OFF.has(after.low)) break;
      if (!left || !right) spelled = true;
    } else spelled = true;
    if (sign.sign === ".") dots++;
    pieces.push({ first: sign.first, last: sign.last, by: sign.sign });
    at = sign.last + 1;
  }
  return best;
}

/** True where the pieces are an address just as it stands. */
function isPlain(text: string, tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  const written = pieces
    .map(({ first, last, by }) => by ?? text.slice(tokens[first]?.start, tokens[last]?.end))
    .join("");
  return text.startsWith(written, tokens[pieces[0]?.first ?? 0]?.start);
}

function isAddress(tokens: readonly Token[], sign: SaidSign, local: Local, host: Host): boolean {
  const before = tokens[sign.first - 1]?.low ?? "";
  if (isWritten(tokens, sign)) return host.known || host.spelled;
  if (sign.sure) return !(isFunctionWord(before) && local.pieces.length === 1 && !host.known);
  // "at", "et": only with a dot that is said, before a domain that there is.
  if (!host.known || !host.spelled) return false;
  return local.strong || !(NOT_A_LOCAL_PART.has(before) || isFunctionWord(before));
}

/**
 * E-mail addresses that are written out or dictated, as addresses: "anna at example dot com", "anna (snabel-a) firma punkt se",
 * "ophelie point wauters arobase boite tiret mail point example", "anna [at] example [dot] com", "anna @ example . com". Signs by their
 * names in the twelve languages; a domain must follow.
 */
export function obfuscatedEmails({ text, tokens }: ViewSource): MappedText | undefined {
  const signs = saidSigns(tokens);
  if (signs === undefined) return undefined;
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  for (const sign of signs.byFirst.values()) {
    if (sign.sign !== "@") continue;
    const local = localPart(tokens, sign.first - 1, signs);
    const host = local === undefined ? undefined : hostPart(tokens, sign.last + 1, signs);
    if (local === undefined || host === undefined || !isAddress(tokens, sign, local, host)) continue;
    const pieces: readonly Piece[] = [...local.pieces, { first: sign.first, last: sign.last, by: "@" }, ...host.pieces];
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
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}
