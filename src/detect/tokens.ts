import type { Token } from "../core/detect.ts";

const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const MARK = 4;
const OTHER = 5;

function classOf(character: string): number {
  if (/^\s$/u.test(character)) return SPACE;
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return UPPER;
  if (/^\p{L}$/u.test(character)) return LOWER;
  if (/^\p{M}$/u.test(character)) return MARK;
  return OTHER;
}

/** Class of every UTF-16 code unit that stands alone; surrogates are looked at in pairs. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? OTHER : classOf(String.fromCharCode(unit)),
);

/** A pair of surrogates at `at`: its class in the low bits; 0x10 set where two units belong together. */
function pairAt(text: string, at: number): number {
  const low = text.charCodeAt(at + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return OTHER;
  return classOf(text.slice(at, at + 2)) | 0x10;
}

/** Words met before, so that most words of a text cost no new string, and lists that are asked for them find them at once. */
const SLOTS = 1 << 15;
/** Longer words are rarely met again. */
const LONGEST_KEPT = 24;
/** From this length on a slice keeps the text alive that it was cut from. */
const SHARES = 13;
const written: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
const lowered: string[] = new Array<string>(SLOTS).fill("");

function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** The word `[start, end)` in lower case; `hash` is made of its code units. */
function lowOf(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > LONGEST_KEPT) return text.slice(start, end).toLowerCase();
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = written[slot];
  if (known !== undefined && known.length === length && isAt(text, start, known)) return lowered[slot] ?? "";
  const slice = text.slice(start, end);
  const word = length < SHARES ? slice : ` ${slice}`.slice(1);
  const low = word.toLowerCase();
  written[slot] = word;
  lowered[slot] = low;
  return low;
}

/**
 * Cuts a text into tokens in one pass. White space belongs to no token.
 *
 * - letters with their combining marks: one token; shape `a` lower (and scripts without case), `A` upper, `Aa` capitalised, `m` mixed;
 * - ASCII digits: one token for each longest run, shape `d`; digits and letters side by side are two tokens that touch;
 * - anything else: one token for each character (a surrogate pair is one character), shape `p`.
 *
 * Tokens are in order and do not overlap. Lone surrogates are `p`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let kind = CLASSES[unit] ?? OTHER;
    let width = 1;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const pair = pairAt(text, at);
      kind = pair & 0xf;
      width = pair & 0x10 ? 2 : 1;
    }
    const start = at;
    at += width;
    switch (kind) {
      case SPACE:
        break;
      case DIGIT: {
        while (at < length && CLASSES[text.charCodeAt(at)] === DIGIT) at++;
        tokens.push({ start, end: at, shape: "d", low: text.slice(start, at) });
        break;
      }
      case LOWER:
      case UPPER: {
        const first = kind;
        let uppers = kind === UPPER ? 1 : 0;
        let lowers = kind === LOWER ? 1 : 0;
        let hash = width === 1 ? unit : Math.imul(unit, 31) + text.charCodeAt(start + 1);
        while (at < length) {
          const next = text.charCodeAt(at);
          let nextKind = CLASSES[next] ?? OTHER;
          let nextWidth = 1;
          if (next >= 0xd800 && next <= 0xdbff) {
            const pair = pairAt(text, at);
            nextKind = pair & 0xf;
            nextWidth = pair & 0x10 ? 2 : 1;
          }
          if (nextKind === LOWER) lowers++;
          else if (nextKind === UPPER) uppers++;
          else if (nextKind !== MARK) break;
          hash = Math.imul(hash, 31) + next;
          at += nextWidth;
        }
        const shape = uppers === 0 ? "a" : lowers === 0 ? "A" : uppers === 1 && first === UPPER ? "Aa" : "m";
        tokens.push({ start, end: at, shape, low: lowOf(text, start, at, hash) });
        break;
      }
      default:
        tokens.push({ start, end: at, shape: "p", low: text.slice(start, at) });
    }
  }
  return tokens;
}
