import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../src/core/kinds.ts";
import type { Lexicon } from "../src/detect/lexicon.ts";

const FOLDER = join(import.meta.dirname, "../src/detect/lexicons");

/** Countries of the twelve languages, as the party list writes them. */
const COUNTRIES = new Set(
  "AUT BEL CHE DEU DNK ESP FIN FRA GBR IRL ITA LUX NLD NOR POL PRT SWE ISL FRO GRL EST LVA LTU".split(" "),
);

const isLexicon = (value: unknown): value is Lexicon =>
  typeof value === "object" && value !== null && "terms" in value && "unsure" in value;

async function lexiconsOf(name: string): Promise<{ kind: Kind; lexicons: Lexicon[] }[]> {
  const module: Readonly<Record<string, unknown>> = await import(join(FOLDER, name));
  return Object.values(module).flatMap((value) => {
    if (isLexicon(value)) return [{ kind: "HEALTH" as const, lexicons: [value] }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([kind, lexicon]) =>
      isLexicon(lexicon) ? [{ kind: kind as Kind, lexicons: [lexicon] }] : [],
    );
  });
}

/** Every lexicon of the special categories, whichever languages there are. */
export const TERM_LEXICONS: readonly { readonly kind: Kind; readonly lexicons: readonly Lexicon[] }[] = (
  await Promise.all(
    readdirSync(FOLDER)
      .filter((name) => /^(?:health|special)-[a-z]+\.ts$/.test(name) && name !== "special-lexicons.ts")
      .sort()
      .map(lexiconsOf),
  )
).flat();

/** Names and abbreviations of parties of those countries. */
export function partiesIn(data: string): string[] {
  return readFileSync(join(data, "gazetteers", "parties-partyfacts.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([country = ""]) => COUNTRIES.has(country))
    .flatMap(([, short = "", english = "", native = ""]) => [short, english, native])
    .filter((name) => name.length > 1 && !name.includes("|"));
}

/** Brands and companies of `data/brands.txt`. */
export function brands(): string[] {
  return readFileSync(join(import.meta.dirname, "data", "brands.txt"), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split("|"));
}
