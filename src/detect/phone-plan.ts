import metadata from "libphonenumber-js/max/metadata";

/** Places in libphonenumber's metadata of one country, format 4: see METADATA.md of libphonenumber-js. */
const CALLING_CODE = 0;
const IDD = 1;
const NATIONAL = 2;
const TRUNK = 5;
const PREFIX = 7;
const TRANSFORM = 8;
const TYPES = 11;

type Plan = readonly unknown[];

interface Sieve {
  /** A way to dial another country; what follows is not of this plan. */
  readonly abroad: RegExp;
  readonly national: RegExp;
}

const sieves = new Map<string, Sieve | undefined>();

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const planOf = (region: string): Plan | undefined => (metadata.countries as Readonly<Record<string, Plan>>)[region];
const prefixOf = (plan: Plan): string => text(plan[PREFIX]) || text(plan[TRUNK]);

/** Patterns of every type of number that a plan has; its general pattern where it has none. */
function typesOf(plan: Plan): readonly string[] {
  const types = plan[TYPES];
  const patterns = Array.isArray(types) ? types.map((type) => (Array.isArray(type) ? text(type[0]) : "")) : [];
  return patterns.length === 0 ? [text(plan[NATIONAL])] : patterns.filter((pattern) => pattern !== "");
}

/** One pattern for what the plan of a region and of those with the same calling code may hold; undefined where they rewrite numbers. */
function sieveOf(region: string): Sieve | undefined {
  const own = planOf(region);
  if (own === undefined) return undefined;
  const code = text(own[CALLING_CODE]);
  const sharing = (metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>)[code] ?? [region];
  const main = planOf(sharing[0] ?? region) ?? own;
  if (text(own[TRANSFORM]) !== "" || text(main[TRANSFORM]) !== "") return undefined;
  const prefixes = [prefixOf(own), prefixOf(main)].filter((prefix) => prefix !== "");
  const before = prefixes.length === 0 ? "" : `(?:${prefixes.join("|")})?`;
  const types = sharing.flatMap((shared) => typesOf(planOf(shared) ?? own));
  return {
    abroad: new RegExp(`^(?:${text(own[IDD])})`),
    national: new RegExp(`^(?:${code})?${before}(?:${types.join("|")})$`),
  };
}

/**
 * False where no number plan of the region, nor of another region with its calling code, has such a number, with or without its
 * trunk prefix or country code. A quick look before libphonenumber's own reading: false is sure, true is not. `digits` has no plus.
 */
export function mayBeValid(digits: string, region: string): boolean {
  let sieve = sieves.get(region);
  if (sieve === undefined) {
    if (sieves.has(region)) return true;
    sieve = sieveOf(region);
    sieves.set(region, sieve);
    if (sieve === undefined) return true;
  }
  return sieve.national.test(digits) || sieve.abroad.test(digits);
}
