import type { Kind } from "../../core/kinds.ts";

/** What a token can be; label 0 is "nothing personal". The order is part of the weights' format. */
export const LABELS = [
  "O",
  "PERSON",
  "ADDRESS",
  "CITY",
  "POSTCODE",
  "PHONE",
  "EMAIL",
  "URL",
  "DOB",
  "AGE",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "IBAN",
  "BANK_ACCOUNT",
  "CARD",
  "EXPIRY",
  "CVV",
  "IP",
  "USERNAME",
  "PASSWORD",
  "PLATE",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
  "HEALTH",
  "RELIGION",
  "ETHNICITY",
  "POLITICS",
  "UNION",
  "SEXUALITY",
  "GENETIC",
  "BIOMETRIC",
  "CRIMINAL",
] as const satisfies readonly ("O" | Kind)[];

/** The number of labels. */
export const WIDTH = LABELS.length;

/** The label of a kind; 0 for kinds that are none. */
export const LABEL_OF: ReadonlyMap<string, number> = new Map(LABELS.map((label, i) => [label, i]));

/** The kind of a label; undefined for 0. */
export function kindOf(label: number): Kind | undefined {
  const name = LABELS[label];
  return name === undefined || name === "O" ? undefined : name;
}

const bits = (...kinds: readonly (typeof LABELS)[number][]): Uint8Array =>
  Uint8Array.from(LABELS, (label) => (kinds.includes(label) ? 1 : 0));

/** Labels of values that are written without white space, or in groups: half of one says as much as the whole. */
export const IS_CODE: Uint8Array = bits(
  "PHONE",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "IBAN",
  "BANK_ACCOUNT",
  "CARD",
  "PLATE",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
  "POSTCODE",
  "DOB",
  "EXPIRY",
);

/** Labels of values that take in every sign up to the next white space. */
export const IS_CHUNK: Uint8Array = bits("EMAIL", "URL", "IP", "USERNAME", "PASSWORD");
