import {
  EXCHANGE,
  EXCHANGED,
  KEEP,
  LOOKALIKE,
  LOOKALIKES,
  MARK,
  PAIR,
  REMOVE,
  SPELL_OUT,
  TREATMENT,
  treatmentOfPair,
} from "./characters.ts";
import { type MappedText, MappedTextBuilder, unmoved } from "./mapped-text.ts";

const MIXED_LETTERS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}]/u;

/** Replaces look-alikes in words that are Latin but for them; a word of another script stays as it is. */
function foldLookalikes(text: string): string {
  return text.replace(MIXED_LETTERS, (word) => {
    if (!LATIN.test(word) || !NOT_LATIN.test(word)) return word;
    let folded = "";
    for (const c of word) {
      const latin = LOOKALIKES.get(c);
      if (latin === undefined && NOT_LATIN.test(c)) return word;
      folded += latin ?? c;
    }
    return folded;
  });
}

/** Where the first character is that normalisation touches, or the length. Sees whether look-alikes occur, too. */
function untouchedLength(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const treatment = TREATMENT[text.charCodeAt(at)] ?? KEEP;
    if (treatment === KEEP) continue;
    if (treatment === PAIR && treatmentOfPair(text.slice(at, at + 2)) === KEEP) continue;
    return at;
  }
  return text.length;
}

/**
 * The text as detectors read it: compatibility forms spelled out, decimal digits of any script as ASCII, invisible characters
 * gone, letters composed with their marks, spaces, dashes and apostrophes in one form each, look-alikes in otherwise Latin
 * words made Latin. A text that needs none of it is returned as it is. Linear; takes any string.
 */
export function plainView(text: string): MappedText {
  const untouched = untouchedLength(text);
  if (untouched === text.length) return unmoved(text);
  const builder = new MappedTextBuilder(text);
  let moved = false;
  let lookalikes = false;
  /** The pending stretch `[from, at)` of the source, with what stands for it so far. */
  let from = 0;
  let pending = text.slice(0, untouched);
  /** The last character of `pending`, kept apart: asking a long string for it again and again is not linear. */
  let last = pending.at(-1);
  let at = untouched;
  const flush = (): void => {
    if (pending !== "") builder.exchange(pending, from);
    pending = "";
    last = undefined;
    from = at;
  };
  const keep = (character: string): void => {
    pending += character;
    last = character;
    at += character.length;
  };
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    let treatment = TREATMENT[unit] ?? KEEP;
    let width = 1;
    if (treatment === PAIR) {
      const pair = text.slice(at, at + 2);
      treatment = treatmentOfPair(pair);
      width = (pair.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
    }
    const character = text.slice(at, at + width);
    switch (treatment) {
      case EXCHANGE:
        keep(EXCHANGED.get(character) ?? character);
        break;
      case REMOVE:
        moved = true;
        flush();
        at += width;
        from = at;
        break;
      case SPELL_OUT: {
        const spelled = character.normalize("NFKC");
        flush();
        builder.replace(spelled, at, at + width);
        at += width;
        from = at;
        moved = true;
        break;
      }
      case MARK: {
        // The mark belongs to the character before it, if that is pending; otherwise it stands alone and is kept.
        const composed = last === undefined ? undefined : compose(last, character);
        if (composed === undefined) {
          keep(character);
          break;
        }
        pending = pending.slice(0, -1);
        const begin = at - 1;
        const end = endOfMarks(text, at + width);
        const whole = composeAll(composed, text.slice(at + width, end));
        at = begin;
        flush();
        builder.replace(whole, begin, end);
        at = end;
        from = end;
        moved = true;
        break;
      }
      case LOOKALIKE:
        lookalikes = true;
        keep(character);
        break;
      default:
        keep(character);
    }
  }
  flush();
  const built = builder.build();
  const folded = lookalikes ? foldLookalikes(built.text) : built.text;
  return moved ? { text: folded, back: built.back } : unmoved(folded);
}

function endOfMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && TREATMENT[text.charCodeAt(end)] === MARK) end++;
  return end;
}

/**
 * The character that stands for a base with a mark: the composed one where Unicode has it, the base alone where the mark
 * only decorates a Latin letter or a digit (struck-out, underlined text). Undefined where both must stay.
 */
function compose(base: string, mark: string): string | undefined {
  const composed = (base + mark).normalize("NFC");
  if (composed.length === 1) return composed;
  return mark >= "\u0300" && mark <= "\u036f" && /^[\p{Script=Latin}\p{Nd}]$/u.test(base) ? base : undefined;
}

function composeAll(base: string, marks: string): string {
  let whole = base;
  let rest = "";
  for (const mark of marks) {
    const composed = compose(whole, mark);
    if (composed === undefined) rest += mark;
    else whole = composed;
  }
  return whole + rest;
}
