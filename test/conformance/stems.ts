import { createHash } from "node:crypto";

/**
 * What every planted value holds a piece of, so that one search finds all of them: a value that got out whole has brought its
 * stem along. A stem of digits is long enough not to turn up in random bytes by chance. Numbers are ones that nobody has: Ofcom's for fiction, TEST-NET-2, and the rest made up with right check digits.
 */
export const STEMS = {
  word: "zuvexplant",
  surname: "quorbexson",
  phone: "77009004",
  card: "88774455",
  national: "48123198",
  iban: "500105175",
  address: "198.51.100",
} as const;

/** `n` in letters, for where digits would not do. */
const letters = (n: number): string => [...String(n)].map((d) => "abcdefghij"[Number(d)] ?? "").join("");

function luhn(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, d, i) => {
    const doubled = i % 2 === 0 ? Number(d) * 2 : Number(d);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

let planted = 0;
const next = (): number => ++planted;
const cycle = (n: number, size: number): string => String(n % size).padStart(String(size - 1).length, "0");

/** Values that nobody may see again. Each call plants another one, as far as its numbers go. */
export const plant = {
  marker: () => `${STEMS.word}-${next()}`,
  email: () => `${STEMS.word}.${letters(next())}@${STEMS.surname}.example`,
  /** As written at home. */
  phone: () => `07700 9004${cycle(next(), 100)}`,
  phoneAbroad: () => `+44 7700 9004${cycle(next(), 100)}`,
  card() {
    const digits = `453201${STEMS.card}${cycle(next(), 10)}`;
    return `${digits}${luhn(digits)}`.replaceAll(/(\d{4})(?=\d)/g, "$1 ");
  },
  national() {
    const digits = `${STEMS.national}${cycle(next(), 10)}`;
    return `${digits.slice(0, 6)}-${digits.slice(6)}${luhn(digits)}`;
  },
  iban() {
    const bban = `${STEMS.iban}${String(next()).padStart(9, "0")}`;
    const check = 98n - (BigInt(`${bban}131400`) % 97n);
    return `DE${String(check).padStart(2, "0")}${bban}`.replaceAll(/(.{4})(?=.)/g, "$1 ");
  },
  address: () => `${STEMS.address}.${next() % 256}`,
  password: () => `Aa1-${STEMS.word}-${next()}`,
  name: () => ({ first: `Zuvexplant${letters(next())}`, last: `Quorbexson${letters(planted)}` }),
  number: () => Number(`${STEMS.card}${cycle(next(), 100)}`),
} as const;

/** Base64 of a text wherever it begins in what was encoded: the characters that no neighbour decides. */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString("base64");
    const own = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6));
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As they are planted in groups, where an encoding keeps the gaps. */
const GROUPED: Readonly<Record<string, readonly string[]>> = {
  [STEMS.phone]: ["7700 9004"],
  [STEMS.card]: ["88 7744 55"],
  [STEMS.national]: ["481231-98"],
  [STEMS.iban]: ["5001 0517 5"],
};

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(STEMS).map((stem) => {
    const written = [
      ...new Set([
        stem,
        stem.toUpperCase(),
        capital(stem),
        stem.replaceAll(/\D/g, "") || stem,
        ...(GROUPED[stem] ?? []),
      ]),
    ];
    const hex = written.map((form) => Buffer.from(form).toString("hex"));
    const wide = written.map((form) => Buffer.from(form, "utf16le").toString("latin1"));
    const hashed = written.map((form) => createHash("sha256").update(form).digest("hex"));
    return [
      stem,
      [...new Set([...hex, ...hex.map((h) => h.toUpperCase()), ...wide, ...hashed, ...written.flatMap(base64Forms)])],
    ];
  }),
);

/** Digits that stand in groups, put together. */
const ungrouped = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-/\u00a0]{1,3}(?=\d)/g, "");

/**
 * What of the planted values is in a text, each with what stands around it: as written, in any case, with its digits put
 * together, as base64, hexadecimal or UTF-16.
 */
export function leaksIn(where: string, haystack: string): readonly string[] {
  const low = haystack.toLowerCase();
  const digits = ungrouped(haystack);
  const leaks: string[] = [];
  const look = (text: string, form: string, stem: string): void => {
    const at = text.indexOf(form);
    if (at >= 0)
      leaks.push(`${where}: ${stem} as ${JSON.stringify(form)} in …${text.slice(Math.max(0, at - 80), at + 60)}…`);
  };
  for (const [stem, forms] of FORMS) {
    look(low, stem, stem);
    look(digits, stem.replaceAll(".", ""), stem);
    for (const form of forms) look(haystack, form, stem);
  }
  return leaks;
}
