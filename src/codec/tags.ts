import type { Role } from "../core/event.ts";
import { isIdentifierKind, isKind, KIND_OF_IDENTIFIER, type Kind } from "../core/kinds.ts";

/** Words of catalogues that say no more than that the data is somebody's. */
const GENERAL: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["PII", "PII"],
  ["PRIVATE", "PII"],
  ["SENSITIVE", "PII"],
  ["CONFIDENTIAL", "PII"],
  ["PHI", "HEALTH"],
]);

export interface TagRole {
  readonly tag: string;
  readonly role: Role;
}

/** Tags written on a field: `confluent:tags` and `conduktor.tags`, as a list or as one text with commas. */
export function tagsOf(properties: Readonly<Record<string, unknown>>): readonly string[] {
  return ["confluent:tags", "conduktor.tags"].flatMap((name) => {
    const given = properties[name];
    if (typeof given === "string") return given.split(",").map((t) => t.trim());
    return Array.isArray(given) ? given.filter((t) => typeof t === "string") : [];
  });
}

function kindOfTag(tag: string): Kind | undefined {
  const upper = tag.toUpperCase().replaceAll(/[- ]/g, "_");
  if (isKind(upper)) return upper;
  const lower = tag.toLowerCase().replaceAll(/[_ ]/g, "-");
  return isIdentifierKind(lower) ? KIND_OF_IDENTIFIER[lower] : undefined;
}

/**
 * What several tags of one field mean together: the policy's own mapping first, then a tag that is a kind or an identifier,
 * then a general word. A tag that nobody knows still says that somebody cared: the value is personal data.
 *
 * @param mapped the policy's mapping, by tag in small letters
 */
export function roleOfTags(tags: readonly string[], mapped: ReadonlyMap<string, Role>): TagRole | undefined {
  const named = tags.filter((t) => t !== "");
  const first = named[0];
  if (first === undefined) return undefined;
  for (const tag of named) {
    const role = mapped.get(tag.toLowerCase());
    if (role !== undefined) return { tag, role };
  }
  for (const tag of named) {
    const kind = kindOfTag(tag);
    if (kind !== undefined && kind !== "PII") return { tag, role: { is: "identifier", kind } };
  }
  for (const tag of named) {
    const kind = GENERAL.get(tag.toUpperCase());
    if (kind !== undefined) return { tag, role: { is: "identifier", kind } };
  }
  return { tag: first, role: { is: "identifier", kind: "PII" } };
}
