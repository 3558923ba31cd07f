export interface CardRange {
  readonly name: string;
  /** First six digits, from and to, both included. */
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
  /** So wide that a check digit alone proves little. */
  readonly wide: boolean;
}

const range = (name: string, from: number, to: number, lengths: readonly number[], wide = false): CardRange => ({
  name,
  from: Number(String(from).padEnd(6, "0")),
  to: Number(String(to).padEnd(6, "9")),
  lengths,
  wide,
});

/**
 * Issuer ranges of payment cards, as the networks publish them. Order matters: the narrower range stands first.
 *
 * Sources: ISO/IEC 7812-1:2017; Visa and Mastercard product rules (Mastercard 2-series since 2017), American Express, Discover
 * network bulletin (Diners, Discover, JCB, UnionPay), Nets (Dankort). 2026-11-23.
 */
export const CARD_RANGES: readonly CardRange[] = [
  range("Dankort", 5019, 5019, [16]),
  range("Mastercard", 51, 55, [16]),
  range("Mastercard", 2221, 2720, [16]),
  range("American Express", 34, 34, [15]),
  range("American Express", 37, 37, [15]),
  range("Diners Club", 300, 305, [14, 16, 17, 18, 19]),
  range("Diners Club", 3095, 3095, [14, 16, 17, 18, 19]),
  range("Diners Club", 36, 36, [14, 16, 17, 18, 19]),
  range("Diners Club", 38, 39, [14, 16, 17, 18, 19]),
  range("JCB", 3528, 3589, [16, 17, 18, 19]),
  range("Discover", 6011, 6011, [16, 17, 18, 19]),
  range("Discover", 644, 649, [16, 17, 18, 19]),
  range("Discover", 65, 65, [16, 17, 18, 19]),
  range("UnionPay", 62, 62, [16, 17, 18, 19]),
  range("RuPay or UnionPay", 81, 82, [16, 17, 18, 19], true),
  range("Mir", 2200, 2204, [16, 17, 18, 19]),
  range("Troy", 9792, 9792, [16]),
  range("Visa", 4, 4, [16]),
  range("Visa", 4, 4, [13, 19], true),
  range("Maestro", 50, 50, [13, 14, 15, 16, 17, 18, 19], true),
  range("Maestro", 56, 69, [13, 14, 15, 16, 17, 18, 19], true),
];
