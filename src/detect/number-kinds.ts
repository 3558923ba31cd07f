import type { Kind } from "../core/kinds.ts";

/**
 * Kinds whose values people give in pieces, and how many letters and digits such a value has at most; a piece with fewer than
 * `whole` may have a rest.
 */
export const IN_PIECES: ReadonlyMap<Kind, { readonly whole: number; readonly most: number }> = new Map<
  Kind,
  { readonly whole: number; readonly most: number }
>([
  ["PHONE", { whole: 10, most: 15 }],
  ["CARD", { whole: 15, most: 19 }],
  ["IBAN", { whole: 22, most: 34 }],
  ["BANK_ACCOUNT", { whole: 10, most: 26 }],
  ["NATIONAL_ID", { whole: 10, most: 18 }],
  ["ACCOUNT_ID", { whole: 9, most: 24 }],
  ["ORDER_ID", { whole: 9, most: 24 }],
  ["PASSPORT", { whole: 9, most: 12 }],
  ["DRIVING_LICENCE", { whole: 10, most: 20 }],
  ["VIN", { whole: 17, most: 17 }],
  ["IMEI", { whole: 15, most: 16 }],
  ["PASSWORD", { whole: 6, most: 16 }],
]);
