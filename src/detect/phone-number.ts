import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { mayBeValid } from "./phone-plan.ts";

/** What the number plan says of one written number. */
export interface PhoneReading {
  /** E.164, without extension. */
  readonly e164: string;
  readonly valid: boolean;
  readonly possible: boolean;
}

const LIMIT = 4096;
const seen = new Map<string, PhoneReading | null>();

function remember(key: string, reading: PhoneReading | null): void {
  if (seen.size >= LIMIT) {
    const oldest = seen.keys().next();
    if (oldest.done !== true) seen.delete(oldest.value);
  }
  seen.set(key, reading);
}

function parse(digits: string, region: CountryCode | undefined): PhoneReading | null {
  const key = `${region ?? ""}${digits}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const parsed = parsePhoneNumberFromString(
    digits,
    region === undefined ? { extract: false } : { defaultCountry: region, extract: false },
  );
  const reading =
    parsed === undefined ? null : { e164: parsed.number, valid: parsed.isValid(), possible: parsed.isPossible() };
  remember(key, reading);
  return reading;
}

const ONLY_DIGITS = /^[0-9]+$/;

/** Digits with a leading `+` where one was written; `+46 (0)70` loses the trunk zero, `00` becomes `+`. */
export function dialled(text: string): string {
  if (ONLY_DIGITS.test(text)) return /^00[1-9]/.test(text) ? `+${text.slice(2)}` : text;
  const plain = text
    .normalize("NFKC")
    .replace(/^[^\d+]+/u, "")
    .replace(/^(\+?[\d .-]{1,8})\(0\)/, (all, code: string) => (/^(?:\+|00)/.test(code) ? code : all));
  const digits = plain.replace(/[^0-9]/g, "");
  if (plain.startsWith("+")) return `+${digits}`;
  return /^00[1-9]/.test(digits) ? `+${digits.slice(2)}` : digits;
}

/** Reads a number without a country code by the plan of one region; undefined where that has no such number. */
export function readValid(digits: string, region: string): PhoneReading | undefined {
  if (digits.length < 4 || digits.length > 18 || !isSupportedCountry(region)) return undefined;
  if (!mayBeValid(digits, region)) return undefined;
  const reading = parse(digits, region);
  return reading?.valid ? reading : undefined;
}

/**
 * Reads a number by the plans of `regions`, first valid one first; with a country code, by that country's plan. Without a valid
 * one, the first that has a possible length. Undefined where no plan has such a number. Results are kept in a small cache.
 *
 * Plans: libphonenumber metadata ("max": every number type is checked, not only the length).
 */
export function readPhone(digits: string, regions: readonly string[]): PhoneReading | undefined {
  if (digits.length < 4 || digits.length > 18) return undefined;
  if (digits.startsWith("+")) return parse(digits, undefined) ?? undefined;
  for (const region of regions) {
    const reading = readValid(digits, region);
    if (reading !== undefined) return reading;
  }
  for (const region of regions) {
    const reading = isSupportedCountry(region) ? parse(digits, region) : undefined;
    if (reading?.possible) return reading;
  }
  return undefined;
}
