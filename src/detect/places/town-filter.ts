import { fold } from "../fold.ts";

/** Bits for each town: one in about 800 words that are no town is taken for one. */
const BITS_PER_TOWN = 14;
const HASHES = 8;

/** FNV-1a over UTF-16 code units, with a seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** Visits the bits of an entry (double hashing after Kirsch and Mitzenmacher, 2006). */
function* bitsOf(entry: string, size: number): Generator<number> {
  const first = hash(entry, 0);
  const second = hash(entry, 0x9e3779b9) | 1;
  for (let i = 0; i < HASHES; i++) yield ((first + Math.imul(i, second)) >>> 0) % size;
}

/** An empty Bloom filter for so many towns. */
export function emptyTowns(count: number): Uint8Array {
  return new Uint8Array(Math.ceil((count * BITS_PER_TOWN) / 8));
}

/** Puts an entry in: digits and first two digits of the postcode, or a country, a blank, and the town as `plainTown` writes it. */
export function addTown(towns: Uint8Array, entry: string): void {
  for (const bit of bitsOf(entry, towns.length * 8)) towns[bit >> 3] = (towns[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** False where the entry is surely not in. */
export function hasTown(towns: Uint8Array, entry: string): boolean {
  for (const bit of bitsOf(entry, towns.length * 8)) {
    if (((towns[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** A town's name as the filter knows it: lower case, plain letters, one blank for each blank, hyphen or apostrophe. */
export function plainTown(name: string): string {
  return fold(name.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** "… am Main", "… an der Oder", "… upon Tyne", "… sur Loire": often left out. */
const WATER =
  / (?:am|an der|bei|im|in der|ob der|i d|a d|upon|on|sur|sous|en|aan de|aan den|nad|sul|del|de la|do|da) .*$/;

/** The names under which the post's list has a place: whole, and without quarter, number, district letter or addition. */
export function townNames(place: string): readonly string[] {
  const names = new Set<string>();
  for (const part of [place, place.split(/[,(/]/)[0] ?? "", ...place.split(" / ")]) {
    const plain = plainTown(part);
    const short = plain.replace(/(?: \d+| cedex| [a-z])+$/, "");
    for (const name of [plain, short, short.replace(WATER, "")]) if (name.length >= 2) names.add(name);
  }
  return [...names];
}
