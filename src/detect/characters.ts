/** What normalisation does with a UTF-16 code unit that stands alone. */
export const KEEP = 0;
/** Nothing to be seen: zero-width characters, soft hyphens, direction marks, variation selectors, keycap frames. */
export const REMOVE = 1;
/** Another character of the same length stands for it; see `EXCHANGED`. */
export const EXCHANGE = 2;
/** A compatibility form that Unicode's NFKC spells out: full-width letters, ligatures, circled digits. */
export const SPELL_OUT = 3;
/** A combining mark: joined with the letter before it where Unicode knows the pair. */
export const MARK = 4;
/** A Greek or Cyrillic letter that looks like a Latin one; see `LOOKALIKES`. */
export const LOOKALIKE = 5;
/** First half of a surrogate pair: look at both. */
export const PAIR = 6;

const exchanged = new Map<string, string>();
const exchange = (characters: string, by: string): void => {
  for (const c of characters) exchanged.set(c, by);
};
exchange("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ");
exchange("\u0085\u2028\u2029\u000b\u000c", "\n");
exchange("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-");
exchange("\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07", "'");
// Control characters would cut a number or a name in two as silently as zero-width ones; they become spaces.
for (let unit = 0; unit < 0xa0; unit++) {
  const c = String.fromCharCode(unit);
  if ((unit < 0x20 || unit >= 0x7f) && c !== "\t" && c !== "\n" && c !== "\r" && !exchanged.has(c)) exchange(c, " ");
}

/** Decimal digits of every script, by Unicode blocks of ten: what they count. */
for (let unit = 0x80; unit < 0xd800; unit++) {
  const c = String.fromCharCode(unit);
  if (!/^\p{Nd}$/u.test(c)) continue;
  let zero = unit;
  while (/^\p{Nd}$/u.test(String.fromCharCode(zero - 1)) && unit - zero < 9) zero--;
  exchange(c, String(unit - zero));
}

/** Characters that are read as another of the same length. */
export const EXCHANGED: ReadonlyMap<string, string> = exchanged;

/**
 * Cyrillic and Greek letters that can be taken for Latin ones, after the confusables of Unicode Technical Standard #39
 * (prototype mapping, read 2026-11-23), those only that differ from a Latin letter in no common typeface.
 */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [..."АВЕКМНОРСТУХЅІЈԚԜаеорсухѕіјԛԝһԁ"]
    .map((c, i): [string, string] => [c, "ABEKMHOPCTYXSIJQWaeopcyxsijqwhd"[i] ?? c])
    .concat([..."ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι"].map((c, i): [string, string] => [c, "ABEZHIKMNOPTYXovi"[i] ?? c])),
);

function treatmentOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return PAIR;
  if (unit >= 0xdc00 && unit <= 0xdfff) return KEEP;
  const c = String.fromCharCode(unit);
  if (exchanged.has(c)) return EXCHANGE;
  if (LOOKALIKES.has(c)) return LOOKALIKE;
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(c) || c === "\u20e3") return REMOVE;
  if (/^\p{M}$/u.test(c)) return MARK;
  const formOfAnother =
    (unit >= 0xff00 && unit <= 0xffef) || (unit >= 0xfb00 && unit <= 0xfb06) || (unit >= 0x2460 && unit <= 0x24ff);
  return formOfAnother && c.normalize("NFKC") !== c ? SPELL_OUT : KEEP;
}

/** The treatment of every code unit. */
export const TREATMENT: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => treatmentOf(unit));

/** The treatment of a surrogate pair. */
export function treatmentOfPair(pair: string): number {
  const point = pair.codePointAt(0) ?? 0;
  if (point < 0x10000) return KEEP;
  // Mathematical letters and digits, enclosed letters.
  if ((point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x1f100 && point <= 0x1f189)) {
    return pair.normalize("NFKC") === pair ? KEEP : SPELL_OUT;
  }
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(pair)) return REMOVE;
  return /^\p{Nd}$/u.test(pair) && pair.normalize("NFKC") !== pair ? SPELL_OUT : KEEP;
}
