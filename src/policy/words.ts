import { nearest } from "../core/nearest.ts";
import type { Period } from "../core/policy.ts";
import { parseRoleWord, ROLE_WORDS } from "../core/role-words.ts";
import type { Checked } from "./maps.ts";
import { parsePeriod } from "./period.ts";

const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;
const TOPIC = /^[a-zA-Z0-9._-]{1,249}$/;
const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Ids of controllers: they stand in key names, headers and metrics. */
export function controllerId(text: string): Checked<string> {
  return SLUG.test(text)
    ? { ok: text }
    : { fault: `"${text}" is no controller id: small letters a-z, digits and hyphens, at most 63` };
}

export function purposeId(text: string): Checked<string> {
  if (text.startsWith("_")) return { fault: `"${text}" is reserved: names with a leading _ are Sordino's own` };
  return SLUG.test(text)
    ? { ok: text }
    : { fault: `"${text}" is no purpose name: small letters a-z, digits and hyphens, at most 63` };
}

/** Kafka's rule for topic names; names with two leading underscores are the broker's own. */
export function topicName(text: string): Checked<string> {
  if (!TOPIC.test(text) || text === "." || text === "..") {
    return { fault: `"${text}" is no Kafka topic name: letters a-z, digits, dot, underscore and hyphen, at most 249` };
  }
  return text.startsWith("__") ? { fault: `"${text}" is reserved for the broker` } : { ok: text };
}

/** ISO 3166-1 alpha-2. */
export function region(text: string): Checked<string> {
  const wrong = `"${text}" is no country code of ISO 3166-1, such as SE or DE`;
  if (!/^[A-Za-z]{2}$/.test(text)) return { fault: wrong };
  const canonical = new Intl.Locale("und", { region: text }).region ?? "";
  if (regionNames.of(canonical) === undefined || canonical === "ZZ") return { fault: wrong };
  return canonical === text ? { ok: text } : { fault: `${wrong}; did you mean "${canonical}"?` };
}

export function period(text: string): Checked<Period> {
  const read = parsePeriod(text);
  if (read !== undefined) return { ok: read };
  const weeks = /^P(\d{1,3})W$/.exec(text);
  const hint = weeks === null ? "" : `; did you mean "P${Number(weeks[1]) * 7}D"?`;
  return { fault: `"${text}" is no period: whole years, months and days such as P1Y, P18M or P90D, not zero${hint}` };
}

export function roleWordText(text: string): Checked<string> {
  const role = parseRoleWord(text);
  return "problem" in role ? { fault: role.problem } : { ok: text };
}

/** Header names that pass; `sordino-…` headers are written by Sordino and must not be forged. */
export function headerName(text: string): Checked<string> {
  if (text.trim() === "") return { fault: "a header name is empty" };
  return text.toLowerCase().startsWith("sordino-")
    ? { fault: `"${text}" is reserved: Sordino writes the headers that begin with sordino-` }
    : { ok: text };
}

const HEADS = ["free-text", "unnamed", "subject", "agent", "identifier", "quasi", "pointer"];
const PLAIN = ROLE_WORDS.filter((w) => !w.includes("<"));
const FIELD_WORDS = [...new Set([...HEADS, ...PLAIN])];

/** A key under `fields`: a role word, the first part of one (`pointer`), or a path pattern (`items[].note`). */
export function fieldKey(text: string): Checked<string> {
  if (FIELD_WORDS.includes(text)) return { ok: text };
  if (text.trim() === "" || /\s/.test(text))
    return { fault: `"${text}" is neither a role word nor the path of a field` };
  if (text.includes(":")) return roleWordText(text);
  const near = text.includes("-") ? nearest(text, FIELD_WORDS) : undefined;
  return near === undefined
    ? { ok: text }
    : { fault: `"${text}" is neither a role word nor the path of a field; did you mean "${near}"?` };
}

/** A path pattern under `roles`: `customer.name`, `items[].note`, `**.ssn`. */
export function pathPattern(text: string): Checked<string> {
  return text.trim() === "" || /\s/.test(text)
    ? { fault: `"${text}" is no path of a field, such as customer.name, items[].note or **.ssn` }
    : { ok: text };
}
