/**
 * What a detector can find, in one closed list.
 *
 * The list is closed so that a policy that misspells a kind is an error instead of an action that never runs.
 */
export const KINDS = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "ADDRESS",
  "POSTCODE",
  "CITY",
  "DOB",
  "AGE",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "IBAN",
  "BIC",
  "BANK_ACCOUNT",
  "CARD",
  "EXPIRY",
  "CVV",
  "IP",
  "MAC",
  "IMEI",
  "URL",
  "USERNAME",
  "PASSWORD",
  "PLATE",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
  "COORDINATES",
  "POINTER",
  "PII",
  "HEALTH",
  "RELIGION",
  "ETHNICITY",
  "POLITICS",
  "UNION",
  "SEXUALITY",
  "GENETIC",
  "BIOMETRIC",
  "CRIMINAL",
  "CHILD",
  "REMARK",
] as const;

export type Kind = (typeof KINDS)[number];

const kinds: ReadonlySet<string> = new Set(KINDS);

export function isKind(word: string): word is Kind {
  return kinds.has(word);
}

/** GDPR Art. 9(1), Art. 10 and Art. 8: kinds that a record is marked for. */
export const SPECIAL_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  "HEALTH",
  "RELIGION",
  "ETHNICITY",
  "POLITICS",
  "UNION",
  "SEXUALITY",
  "GENETIC",
  "BIOMETRIC",
  "CRIMINAL",
  "CHILD",
]);

/**
 * Sensitive authentication data: PCI DSS v4.0.1 requirement 3.3 forbids keeping it after authorisation, even encrypted.
 * One-time codes and PINs are detected as PASSWORD.
 */
export const NEVER_STORED: ReadonlySet<Kind> = new Set<Kind>(["CVV", "PASSWORD"]);

/** What names a person to us. A kind of identifier is not a kind of finding: `customer-id` is found in fields, not in text. */
export const IDENTIFIER_KINDS = [
  "customer-id",
  "contact-id",
  "national-id",
  "email",
  "phone",
  "iban",
  "account",
  "username",
  "name",
  "agent-id",
  "conversation",
  "event",
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

const identifierKinds: ReadonlySet<string> = new Set(IDENTIFIER_KINDS);

export function isIdentifierKind(word: string): word is IdentifierKind {
  return identifierKinds.has(word);
}

/** How a field that holds an identifier is treated as a finding. */
export const KIND_OF_IDENTIFIER: Readonly<Record<IdentifierKind, Kind>> = {
  "customer-id": "ACCOUNT_ID",
  "contact-id": "ACCOUNT_ID",
  "national-id": "NATIONAL_ID",
  email: "EMAIL",
  phone: "PHONE",
  iban: "IBAN",
  account: "ACCOUNT_ID",
  username: "USERNAME",
  name: "PERSON",
  "agent-id": "ACCOUNT_ID",
  conversation: "ACCOUNT_ID",
  event: "ORDER_ID",
};

/**
 * Kinds that name their owner wherever they turn up: a value of these in a text belongs to the subject its digest
 * resolves to, not to the one who happens to speak.
 */
export const STRONG_KINDS: ReadonlyMap<Kind, IdentifierKind> = new Map<Kind, IdentifierKind>([
  ["EMAIL", "email"],
  ["PHONE", "phone"],
  ["NATIONAL_ID", "national-id"],
  ["IBAN", "iban"],
]);
