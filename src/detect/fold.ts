const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  œ: "oe",
  ı: "i",
};

const slowly = (low: string): string =>
  low
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øæßłđðþœı]/g, (c) => LETTERS[c] ?? c);

/** Up to here no letter is a mark, so that each can be folded by itself. */
const MARKS = 0x300;
const FOLDED: readonly string[] = Array.from({ length: MARKS }, (_, unit) => slowly(String.fromCharCode(unit)));

/** A lower-case word with plain letters only: "sandström" → "sandstrom", "łucja" → "lucja". */
export function fold(low: string): string {
  const { length } = low;
  let at = 0;
  while (at < length && low.charCodeAt(at) < 0x80) at++;
  if (at === length) return low;
  let folded = low.slice(0, at);
  for (; at < length; at++) {
    const letter = FOLDED[low.charCodeAt(at)];
    if (letter === undefined) return slowly(low);
    folded += letter;
  }
  return folded;
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** A lower-case word with ä, ö, ü, å, ø written out and all other marks gone: "müller" → "mueller". */
export function writeOut(low: string): string {
  return fold(low.normalize("NFC").replace(/[äöüåø]/g, (c) => WRITTEN_OUT[c] ?? c));
}

/** Every way people write a word without its marks: folded, and with ä, ö, ü, å, ø written out ("müller" → "muller", "mueller"). */
export function plainSpellings(low: string): readonly string[] {
  const folded = fold(low);
  const writtenOut = writeOut(low);
  const back = folded.replace(/ae|oe|ue|aa/g, (pair) => pair.charAt(0));
  return [...new Set([folded, writtenOut, back.length >= 4 ? back : folded])];
}
