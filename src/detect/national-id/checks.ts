/** Sum of digits times weights, from the left; digits without a weight do not count. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

/** True where the last digit is the one that Luhn's rule wants (ISO/IEC 7812-1 Annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

const PRODUCTS = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const PERMUTED = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** True where the last digit is the one that Verhoeff's rule wants (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(PERMUTED[i % 8]?.[Number(digits[digits.length - 1 - i])]);
    check = Number(PRODUCTS[check]?.[digit]);
  }
  return check === 0;
}

/** True for a day that there was. A year of two digits counts in 1900 to 2099. */
export function isDay(year: string, month: number, day: number): boolean {
  const days = (y: number): number => new Date(Date.UTC(y, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1) return false;
  const y = Number(year);
  return day <= (year.length === 2 ? Math.max(days(1900 + y), days(2000 + y)) : days(y));
}

/** 0 to 35 for a digit or a capital letter, as machine-readable documents count them (ICAO Doc 9303-3, 4.9). */
export const rankOf = (character: string): number => Number.parseInt(character, 36);

/** Sum with the weights 7, 3, 1 over digits and letters, modulo 10 (ICAO Doc 9303-3, 4.9). */
export function mrzSum(characters: string): number {
  return [...characters].reduce((sum, c, i) => sum + rankOf(c) * ([7, 3, 1][i % 3] ?? 0), 0) % 10;
}

/** The two last of eleven digits as Belgium has them: 97 minus the nine modulo 97, with a 2 in front for those born from 2000. */
export const keepsModulus97 = (digits: string): boolean =>
  ["", "2"].some((century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === Number(digits.slice(9)));
