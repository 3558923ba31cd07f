import { random } from "../train/random.ts";

/** Pieces that wake detectors again and again; a text is one of them, or two in turn, repeated. */
const PIECES = [
  "0",
  "07",
  "1234 ",
  "0701234567 ",
  "12-",
  "1.",
  "4111 1111 ",
  "9 ",
  "00",
  "+46",
  "@",
  "a@",
  "a@b.",
  "@a ",
  ".",
  "..",
  "://",
  "http://",
  "www.",
  "(",
  "((",
  "[",
  "{",
  "<",
  "<a ",
  "&",
  "&amp;",
  "&#",
  '"',
  ">",
  "> ",
  "A",
  "Aa ",
  "AA ",
  "Anna ",
  "ANNA ",
  "a",
  "aB",
  "É",
  "e\u0301",
  "\u0301",
  "\u200d",
  "\u00ad",
  "😀",
  "\ud800",
  "–",
  "-",
  "_",
  "/",
  "|",
  "\n",
  "\t",
  ": ",
  "pin ",
  "pin: ",
  "tel ",
  "nr ",
  "null ",
  "noll ",
  "one ",
  "två ",
  "at ",
  "dot ",
  "punkt ",
  "A as in ",
  "von ",
  "de ",
  "Jag heter ",
  "SE",
  "DE89",
  "IBAN ",
  "1:",
  "2001:",
  "::",
  "f",
  "ff:",
  "１",
  "а",
  "ر",
  "漢",
  "i ",
  "x",
] as const;

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that are made to be slow: each piece repeated, and seeded pairs and mixtures of them. */
export function hostileTexts(length: number, mixtures = 60): readonly HostileText[] {
  const r = random(42);
  const texts = PIECES.map((piece) => ({ name: JSON.stringify(piece), text: repeated(piece, length) }));
  for (let i = 0; i < mixtures; i++) {
    const some = Array.from({ length: 2 + r.below(3) }, () => r.pick(PIECES)).join("");
    texts.push({ name: JSON.stringify(some), text: repeated(some, length) });
  }
  return texts;
}
