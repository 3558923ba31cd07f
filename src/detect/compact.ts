import type { Compact, Segment } from "../core/detect.ts";
import type { Kind } from "../core/kinds.ts";
import { keepsLuhn } from "./card.ts";
import { obfuscatedEmails } from "./obfuscated-emails.ts";
import { dialled, readPhone } from "./phone-number.ts";
import { spokenDigits } from "./spoken-digits.ts";
import { tokenise } from "./tokens.ts";
import { plainView } from "./view.ts";

/** Text as detectors read it, on one line. */
function plain(text: string): string {
  return plainView(text).text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

const VALUE: Omit<Segment, "text"> = {
  field: 0,
  path: "",
  format: "plain",
  language: undefined,
  channel: "",
  speaker: "unknown",
};

/** Spoken or spelled-out forms written as such, by the same readings that found them. */
function readBy(make: typeof spokenDigits, text: string): string {
  return make({ text, tokens: tokenise(text), segment: { ...VALUE, text } })?.text ?? text;
}

function emailForm(text: string): string {
  const written = text.replace(/^<?\s*mailto:/i, "");
  const spelled = written.includes("@") && !/\s/.test(written) ? written : readBy(obfuscatedEmails, written);
  return spelled
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\s<>]/g, "")
    .replace(/[.,;:]+$/, "");
}

const EXTENSION =
  /(?:ext\.?|extension|x|#|ankn?\.?|anknytning|dw|durchwahl|tst\.?|toestel|poste|interno|int\.?|wewn?\.?|ramal)\s*\d{1,5}$/iu;

function phoneForm(text: string, regions: readonly string[]): string {
  const spoken = /\p{L}/u.test(text) ? readBy(spokenDigits, text) : text;
  const digits = dialled(spoken.replace(EXTENSION, ""));
  const reading = readPhone(digits, regions);
  if (reading?.valid !== true) return digits;
  // A plan that rewrites its own international form has no one form: the digits as dialled are.
  return readPhone(reading.e164, regions)?.e164 === reading.e164 ? reading.e164 : digits;
}

/** The last year, in two digits, whose bearers can be taken for a child of the next century: born 1900 to 1926, or 2000 to 2026. */
const SHARED_YEARS = 26;

const SWEDISH = /^(?:(18|19|20))?(\d{2})((?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4})$/;

/**
 * One form for a Swedish number, whether its century is written or not: the ten digits. The century stays where the ten digits
 * would name somebody else, born a hundred years apart: two people are never made one. `+` ("turned 100") says the century.
 * No clock is asked, so a value keeps its form; `SHARED_YEARS` moves on with the years.
 */
function swedishForm(alphanumeric: string, plus: boolean): string | undefined {
  const [, century, year = "", rest = ""] = SWEDISH.exec(alphanumeric) ?? [];
  if (rest === "" || !keepsLuhn(year + rest)) return undefined;
  const old = Number(year) <= SHARED_YEARS;
  const stated = century ?? (plus ? (old ? "19" : "18") : undefined);
  if (stated === undefined) return year + rest;
  return stated === (old ? "20" : "19") ? year + rest : stated + year + rest;
}

function nationalForm(text: string): string {
  const spoken = /\p{L}{2}/u.test(text) ? readBy(spokenDigits, text) : text;
  const alphanumeric = spoken.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  const plus = /^\D*\d{6}\s?\+\s?\d{4}\D*$/.test(spoken);
  return swedishForm(alphanumeric, plus) ?? alphanumeric;
}

const joined = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

function formOf(kind: Kind, text: string, regions: readonly string[]): string {
  switch (kind) {
    case "EMAIL":
      return emailForm(text);
    case "PHONE":
      return phoneForm(text, regions);
    case "NATIONAL_ID":
      return nationalForm(text);
    case "IBAN":
    case "CARD":
      return joined(/\p{L}{3}/u.test(text) ? readBy(spokenDigits, text) : text);
    case "BIC":
      // ISO 9362: XXX is the head office, which the eight characters alone name, too.
      return joined(text).replace(/^(.{8})XXX$/, "$1");
    case "ACCOUNT_ID":
    case "ORDER_ID":
    case "USERNAME":
      return text.toLowerCase().normalize("NFC");
    default:
      return text;
  }
}

const MOST_TURNS = 8;

/** One value is asked for again and again within a batch: as a field, for whose it is, for its token. */
const LONGEST_REMEMBERED = 100;
const MOST_REMEMBERED = 10_000;
const recent = new WeakMap<readonly string[], Map<string, string>>();

function once(kind: Kind, text: string, regions: readonly string[]): string {
  const value = plain(text);
  const form = formOf(kind, value, regions);
  return form === "" || form === "+" ? value : form;
}

/**
 * The value behind a finding in the one form that equals itself. Pure, total, and idempotent: the form of a form is the form.
 *
 * - `EMAIL`: lower case, without `mailto:`; spelled-out addresses as addresses.
 * - `PHONE`: E.164 by `regions` in their order, without extension; its digits (with `+` where written) where no plan knows the number.
 * - `NATIONAL_ID`: letters and digits in upper case; Swedish numbers without their century (see `swedishForm`).
 * - `IBAN`, `CARD`, `BIC`: letters and digits in upper case; a BIC without a trailing `XXX`.
 * - `ACCOUNT_ID`, `ORDER_ID`, `USERNAME`: lower case, trimmed.
 * - everything else: as detectors read it (invisible characters gone, composed letters), trimmed, white space collapsed, case kept.
 *
 * A text that has no form of its kind (a phone number without digits) keeps its plain one.
 */
export const compact: Compact = (kind, text, regions) => {
  if (text.length > LONGEST_REMEMBERED) return settled(kind, text, regions);
  const name = `${kind}\0${text}`;
  const known = recent.get(regions)?.get(name);
  if (known !== undefined) return known;
  const value = settled(kind, text, regions);
  let forms = recent.get(regions);
  if (forms === undefined || forms.size >= MOST_REMEMBERED) {
    forms = new Map();
    recent.set(regions, forms);
  }
  forms.set(name, value);
  return value;
};

function settled(kind: Kind, text: string, regions: readonly string[]): string {
  let value = once(kind, text, regions);
  // What case mapping or joining makes can be normalised once more ("ſ", iota subscript); few texts need a second turn.
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = once(kind, value, regions);
    if (next === value) break;
    value = next;
  }
  return value;
}
