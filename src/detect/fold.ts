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

/** A lower-case word with plain letters only: "sandström" → "sandstrom", "łucja" → "lucja". */
export function fold(low: string): string {
  if (/^[\x00-\x7f]*$/.test(low)) return low;
  return low
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øæßłđðþœı]/g, (c) => LETTERS[c] ?? c);
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
