import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { fold } from "./fold.ts";
import { NAME_PARTICLES } from "./function-words.ts";
import { isOpener, NAME_ENDINGS, type NameForms, type NamePart, nameForms, type StatedName } from "./name-forms.ts";

/** Names are stated once for an event and looked for in many texts. */
const remembered = new WeakMap<readonly StatedName[], NameForms>();

function formsOf(names: readonly StatedName[]): NameForms {
  const known = remembered.get(names);
  if (known !== undefined) return known;
  const forms = nameForms(names);
  remembered.set(names, forms);
  return forms;
}

interface Seen {
  readonly parts: readonly NamePart[];
  readonly inflected: boolean;
}

const LONGEST_ENDING = 5;
/** A shorter stem takes only the genitive s: "Jan" + "i" is half a month. */
const SHORTEST_STEM = 4;

/** Which parts of which names a word is, if any. */
function partsOf(forms: NameForms, token: Token): Seen | undefined {
  if (token.shape === "p" || token.shape === "d") return undefined;
  const plain = fold(token.low);
  if (!forms.initials.has(plain.charAt(0))) return undefined;
  const exact = forms.parts.get(plain);
  if (exact !== undefined) return { parts: exact, inflected: false };
  for (let cut = 1; cut <= LONGEST_ENDING && plain.length - cut >= 3; cut++) {
    const stem = plain.slice(0, -cut);
    const ending = plain.slice(-cut);
    if (!NAME_ENDINGS.has(ending)) continue;
    if (stem.length < SHORTEST_STEM && ending !== "s" && token.shape === "a") continue;
    const parts = forms.parts.get(stem) ?? forms.stems.get(stem);
    if (parts !== undefined) return { parts, inflected: true };
  }
  return undefined;
}

/** What may stand between two parts of a name. */
const BETWEEN = /^(?:[ \t]{0,2}|[ \t]?\r?\n[ \t]?|\.?[ \t]?-?|,[ \t]?|[ ]?["'_][ ]?)$/;

function joins(view: View, left: Token, right: Token): boolean {
  return right.start - left.end <= 4 && BETWEEN.test(view.text.slice(left.end, right.start));
}

/** Most tokens that one name spans, its dots and hyphens included. */
const MOST_TOKENS = 16;

interface Found {
  readonly last: number;
  readonly match: Match;
}

/** Extends from a token that is a part of name `name` over all neighbours that are parts of it too, in any order. */
function extend(view: View, forms: NameForms, at: number, name: number): Found | undefined {
  const { tokens } = view;
  const used = new Set<number>();
  const letters = forms.letters[name] ?? [];
  let last = -1;
  let full = 0;
  let words = 0;
  let strong = 0;
  let initials = 0;
  let inflected = false;
  let capitals = 0;
  for (let i = at; i < tokens.length && i < at + MOST_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.shape === "p") {
      if (/^[.,\-'"_]$/.test(token.low)) continue;
      break;
    }
    const before = tokens[last];
    if (before !== undefined && !joins(view, before, token)) break;
    const seen = partsOf(forms, token);
    const part = seen?.parts.find((p) => p.name === name && (p.joined ? full === 0 : !used.has(p.part)));
    if (part !== undefined) {
      if (part.joined) for (let k = 0; k < letters.length; k++) used.add(k);
      used.add(part.part);
      full++;
      if (!NAME_PARTICLES.has(token.low)) words++;
      if (part.strong) strong++;
      if (seen?.inflected === true) inflected = true;
      if (token.shape !== "a") capitals++;
      last = i;
      continue;
    }
    const width = token.end - token.start;
    const initial = width === 1 ? letters.findIndex((l, k) => l === fold(token.low) && !used.has(k)) : -1;
    // A single letter is an initial of the name only beside another part of it.
    if (initial >= 0 && (full > 0 || hasPartAfter(view, forms, i, name))) {
      used.add(initial);
      initials++;
      last = i;
      continue;
    }
    break;
  }
  const first = tokens[at];
  const end = tokens[last];
  if (first === undefined || end === undefined || full === 0) return undefined;
  const alone = full + initials < 2;
  const atStart = alone && isOpener(first.low) && opensSentence(view, at);
  if (strong === 0 && alone && (capitals === 0 || first.end - first.start <= 2 || atStart || isShouted(view, at)))
    return undefined;
  // "de la" of "Lucía de la Torre".
  if (words === 0 && initials === 0) return undefined;
  const of = forms.names[name]?.of;
  const weight = alone ? 0.9 : 0.96;
  const reasons: Reason[] = [
    of === undefined ? { code: "seen-name", weight } : { code: "known-name", weight, note: of },
  ];
  if (!alone) reasons.push({ code: "name-order", weight: 0.03, note: `${full + initials} parts` });
  if (inflected) reasons.push({ code: "inflected", weight: -0.05 });
  if (capitals === 0) reasons.push({ code: "lower-case", weight: -0.05 });
  if (strong === 0) reasons.push({ code: "common-word", weight: alone ? -0.25 : -0.05 });
  const score = Math.round(reasons.reduce((sum, r) => sum + r.weight, 0) * 100) / 100;
  return {
    last,
    match: {
      start: first.start,
      end: end.end,
      score: Math.min(0.99, Math.max(0, score)),
      reasons,
      ...(of === undefined ? {} : { of }),
    },
  };
}

function hasPartAfter(view: View, forms: NameForms, at: number, name: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const token = view.tokens[i];
    if (token === undefined) return false;
    if (token.shape === "p") {
      if (token.low !== "." && token.low !== "-") return false;
      continue;
    }
    const here = partsOf(forms, token)?.parts.some((p) => p.name === name && !p.joined) === true;
    if (here) return joins(view, view.tokens[i - 1] ?? token, token);
    if (token.end - token.start > 1) return false;
  }
  return false;
}

/** True where a capital says nothing, because a sentence begins; a name alone on its line is a signature, not a sentence. */
function opensSentence(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return true;
  const previous = view.tokens[at - 1];
  const next = view.tokens[at + 1];
  const lineBefore = view.text.slice(previous?.end ?? 0, token.start).includes("\n");
  if (previous !== undefined && !lineBefore && !/^[.!?:]$/.test(previous.low)) return false;
  const aloneAfter = next === undefined || view.text.slice(token.end, next.start).includes("\n") || next.low === ",";
  return !aloneAfter;
}

/** True where the words around are all upper-case, so that upper case says nothing. */
function isShouted(view: View, at: number): boolean {
  if (view.tokens[at]?.shape !== "A") return false;
  let words = 0;
  let upper = 0;
  for (let i = Math.max(0, at - 4); i <= at + 4; i++) {
    const token = view.tokens[i];
    if (token === undefined || i === at || token.shape === "p" || token.shape === "d") continue;
    words++;
    if (token.shape === "A") upper++;
  }
  return words > 0 && upper * 2 > words;
}

/** Whether an initial may begin a known name here: "E. Sandström". */
function initialAt(view: View, forms: NameForms, at: number): number | undefined {
  const token = view.tokens[at];
  if (token === undefined || token.shape === "p" || token.shape === "d" || token.end - token.start !== 1)
    return undefined;
  const letter = fold(token.low);
  for (const [name, letters] of forms.letters.entries()) {
    if (letters.includes(letter) && hasPartAfter(view, forms, at, name)) return name;
  }
  return undefined;
}

/**
 * The names that the event's own fields state, found again in the text: whole in any order, each part alone, with initials,
 * with endings, without marks, in any case of letters. `of` says whose name it is.
 */
export const knownNames: Detector = {
  id: "names.known",
  kind: "PERSON",
  on: [{ on: "start" }],
  // Without a context there is nothing to find; the cases with names are in the detector's own test.
  examples: { hit: [], miss: ["Hej Erik, här är Sandström.", "Call me back, Will."] },
  match: (view) => findNames(view, view.context.names),
};

/** Names of a list found again in a text. */
export function findNames(view: View, names: readonly StatedName[]): readonly Match[] {
  if (names.length === 0) return [];
  const forms = formsOf(names);
  if (forms.parts.size === 0) return [];
  const matches: Match[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.shape === "p" || token.shape === "d") continue;
    if (!forms.initials.has(fold(token.low).charAt(0))) continue;
    const candidates = new Set(partsOf(forms, token)?.parts.map((p) => p.name));
    const initial = initialAt(view, forms, at);
    if (initial !== undefined) candidates.add(initial);
    let best: Found | undefined;
    for (const name of candidates) {
      const found = extend(view, forms, at, name);
      if (found !== undefined && (best === undefined || isBetter(found, best))) best = found;
    }
    if (best === undefined) continue;
    matches.push(best.match);
    at = best.last;
  }
  return matches;
}

function isBetter(a: Found, b: Found): boolean {
  return a.last > b.last || (a.last === b.last && a.match.score > b.match.score);
}
