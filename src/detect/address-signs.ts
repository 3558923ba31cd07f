import type { Token } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { tokenise } from "./tokens.ts";
import { WORDS } from "./words/all.ts";

/** A sign of an address as it is written out: tokens `[first, last]`, brackets around it included. */
export interface SaidSign {
  readonly first: number;
  readonly last: number;
  readonly sign: "@" | "." | "-" | "_" | "+";
  /** It can mean nothing else: "snabel-a", "(at)", but not "at". */
  readonly sure: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly sign: SaidSign["sign"];
  readonly sure: boolean;
}

/** Names of the signs beside those that the languages' own lists have: foreign words, and how speech recognition hears them. */
const MORE: Readonly<Record<SaidSign["sign"], string>> = {
  "@": "at/ät/et/chez/bei/snabela/snabel a/snabel-a/snabel/alfakrøll/krøllalfa/arobase/arobas/arrobase/arroba/chiocciola/chiocciolina/klammeraffe/affenschwanz/małpa/apenstaartje/apestaartje/apenstaart/miukumauku/miuku mauku/miau/ät merkki/ät-merkki/at-merkki/at tecken/at-tecken/at-tegn/at-zeichen/at sign/at symbol/kissanhäntä",
  ".": "dot/punkt/punktum/prick/point/punto/ponto/punt/piste/period/kropka/pkt",
  "-": "dash/hyphen/minus/bindestreck/bindestrek/bindestreg/bindestrich/tiret/trattino/guion/guión/hífen/hifen/streepje/koppelteken/viiva/väliviiva/yhdysmerkki/myślnik/kreska",
  _: "underscore/under score/understreck/understrek/understregning/unterstrich/alaviiva/podkreślnik/podłoga/barra baja/guion bajo/guión bajo/tiret bas/souligné/trattino basso/sottolineato/liggend streepje/laag streepje",
  "+": "plus",
};

/** Words of everyday speech that only name a sign where an address is spelled. */
const ORDINARY: ReadonlySet<string> = new Set("at ät aet et on chez bei bij em in a till på miau snabel".split(" "));

const KEYS = { "@": "at", ".": "dot", "-": "dash", _: "underscore", "+": "plus" } as const;

function compile(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const sign of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const all = [MORE[sign], ...WORDS.map(({ signs }) => signs[KEYS[sign]])].join("/").split("/");
    for (const written of all) {
      const words = tokenise(written)
        .filter((t) => t.shape !== "p")
        .map((t) => fold(t.low));
      const [first] = words;
      if (first === undefined) continue;
      const alone = words.length === 1;
      const sure = !(alone && (ORDINARY.has(written) || isFunctionWord(written) || first.length <= 2));
      const known = byFirst.get(first) ?? [];
      if (known.some((e) => e.words.join(" ") === words.join(" "))) continue;
      byFirst.set(
        first,
        [...known, { words, sign, sure }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

let compiled: ReadonlyMap<string, readonly Entry[]> | undefined;

/** First words of what stands for an @: most texts hold none of them. */
let atWords: ReadonlySet<string> | undefined;

function mayBeAt({ shape, low }: Token): boolean {
  if (shape === "p") return low === "@";
  return shape !== "d" && (atWords?.has(fold(low)) ?? false);
}

const OPENING = new Set("([{<*");
const CLOSING = new Set(")]}>*");

/** Brackets around `[first, last]`: a bracketed sign is never a word of the sentence. */
function bracketed(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number; in: boolean } {
  const inside = OPENING.has(tokens[first - 1]?.low ?? "") && CLOSING.has(tokens[last + 1]?.low ?? "");
  return inside ? { first: first - 1, last: last + 1, in: true } : { first, last, in: false };
}

const WRITTEN: ReadonlySet<string> = new Set("@._-+");

/**
 * Every sign of an address in a text, written or said, by the token it begins with and by the token it ends with; undefined where
 * none of them is an @.
 */
export function saidSigns(
  tokens: readonly Token[],
): { readonly byFirst: ReadonlyMap<number, SaidSign>; readonly byLast: ReadonlyMap<number, SaidSign> } | undefined {
  compiled ??= compile();
  atWords ??= new Set([...compiled].flatMap(([first, all]) => (all.some((e) => e.sign === "@") ? [first] : [])));
  if (!tokens.some(mayBeAt)) return undefined;
  const found: SaidSign[] = [];
  let ats = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === "d") continue;
    if (token.shape === "p") {
      if (!WRITTEN.has(token.low)) continue;
      const all = bracketed(tokens, at, at);
      const sign = token.low as SaidSign["sign"];
      if (sign === "@") ats++;
      found.push({ first: all.first, last: all.last, sign, sure: true });
      continue;
    }
    for (const { words, sign, sure } of compiled.get(fold(token.low)) ?? []) {
      const last = spread(tokens, at, words);
      if (last === undefined) continue;
      // A piece of a longer word or of an address that is written as it should be: "at-home", "x@dot.com".
      const all = bracketed(tokens, at, last);
      if (!all.in && (isTied(tokens, at - 1, at) || isTied(tokens, last + 1, last))) continue;
      if (sign === "@") ats++;
      found.push({ first: all.first, last: all.last, sign, sure: sure || all.in });
      at = last;
      break;
    }
  }
  if (ats === 0) return undefined;
  return { byFirst: new Map(found.map((s) => [s.first, s])), byLast: new Map(found.map((s) => [s.last, s])) };
}

/** The last token of a phrase that begins at `at`, over hyphens between its words. */
function spread(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let last = at;
  for (let i = 1; i < words.length; i++) {
    last += tokens[last + 1]?.low === "-" ? 2 : 1;
    if (fold(tokens[last]?.low ?? "") !== words[i]) return undefined;
  }
  return last;
}

/** True where the neighbour touches and is a sign that ties words. */
function isTied(tokens: readonly Token[], neighbour: number, at: number): boolean {
  const other = tokens[neighbour];
  const token = tokens[at];
  if (other === undefined || token === undefined) return false;
  const touches = neighbour < at ? other.end === token.start : token.end === other.start;
  if (!touches) return false;
  if (other.shape !== "p") return true;
  const beyond = tokens[neighbour + (neighbour < at ? -1 : 1)];
  if (beyond === undefined || beyond.shape === "p") return false;
  const goesOn = neighbour < at ? beyond.end === other.start : beyond.start === other.end;
  return goesOn && /^[-@_.']$/.test(other.low);
}
