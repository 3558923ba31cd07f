import { UserError } from "../core/errors.ts";
import type { Role } from "../core/event.ts";
import type { Policy } from "../core/policy.ts";
import { parseRoleWord } from "../core/role-words.ts";
import { byStrength, mapsIn, type PathRule, reachesBelow } from "./paths.ts";
import { roleOfTags, tagsOf } from "./tags.ts";

/** A role with where it was read, for reports: `policy customer.name`, `schema`, `tag PII`. */
export interface Given {
  readonly role: Role;
  readonly origin: string;
}

/** One place of a schema as the rules look at it. */
export interface Place {
  readonly path: string;
  /** `namespace.Record.field`, as registries name fields in `metadata.tags`. */
  readonly fullName: string | undefined;
  /** The schema's objects that speak of it: the field, then its type. */
  readonly properties: readonly Readonly<Record<string, unknown>>[];
}

/** Registry `metadata.tags`: path pattern → tags. */
export type PathTags = Readonly<Record<string, readonly string[]>>;

/** Where roles come from, strongest first: the policy's paths, the schema's `privacy`, tags on the field or of the registry. */
export interface RoleRules {
  /** What is said of this very place; a word that is no role gives `problem`. */
  given(place: Place, tags: PathTags): Given | { readonly problem: string } | undefined;
  /** Whether the policy names this path without any wildcard. */
  names(path: string): boolean;
  /** Whether the policy speaks of this place as a map (`byUser{}`), so that its keys are data. */
  isMap(path: string): boolean;
  /** Whether a path's rule, of the policy or of the registry, may reach below this place and no other of its type. */
  reachesBelow(path: string, tags: PathTags): boolean;
  /** Every path pattern of the policy's that applies here. */
  readonly paths: readonly string[];
}

/** For schemas that are read as they are: message keys, clean records. */
export const NO_ROLES: RoleRules = {
  given: () => undefined,
  names: () => false,
  isMap: () => false,
  reachesBelow: () => false,
  paths: [],
};

function policyRole(word: string, where: string): Role {
  const role = parseRoleWord(word);
  if ("problem" in role) throw new UserError("policy-invalid", `${where}: ${role.problem}`);
  return role;
}

/** Compiled once per document; the matching itself is cached by the shape that is made with it. */
const compiledTags = new WeakMap<PathTags, readonly PathRule[]>();

function registryTags(tags: PathTags, place: Place): readonly string[] {
  let rules = compiledTags.get(tags);
  if (rules === undefined) {
    rules = byStrength(Object.keys(tags));
    compiledTags.set(tags, rules);
  }
  const { path, fullName } = place;
  return rules
    .filter((r) => r.matches(path) || (fullName !== undefined && r.matches(fullName)))
    .flatMap((r) => tags[r.text] ?? []);
}

/**
 * @param policy undefined where only the schema's own words count
 * @param topic the raw topic whose `roles` apply; undefined for none
 */
export function roleRules(policy: Pick<Policy, "tags" | "topics"> | undefined, topic: string | undefined): RoleRules {
  const raw = policy?.topics.raw.find((t) => t.name === topic);
  const byPath = new Map(
    Object.entries(raw?.roles ?? {}).map(([path, word]) => [
      path,
      policyRole(word, `topics.raw.${topic}.roles["${path}"]`),
    ]),
  );
  const mapped = new Map(
    Object.entries(policy?.tags ?? {}).map(([tag, word]) => [tag.toLowerCase(), policyRole(word, `tags["${tag}"]`)]),
  );
  const paths = byStrength([...byPath.keys()]);
  const maps = [...byPath.keys()].flatMap(mapsIn);
  return {
    paths: paths.map((p) => p.text),
    names: (path) => byPath.has(path),
    isMap: (path) => maps.some((m) => m.matches(path)),
    reachesBelow: (path, tags) => [...byPath.keys(), ...Object.keys(tags)].some((text) => reachesBelow(text, path)),
    given(place, tags) {
      const rule = paths.find((p) => p.matches(place.path));
      const role = rule === undefined ? undefined : byPath.get(rule.text);
      if (rule !== undefined && role !== undefined) return { role, origin: `policy ${rule.text}` };
      for (const properties of place.properties) {
        const word = properties.privacy;
        if (word === undefined) continue;
        if (typeof word !== "string") return { problem: '"privacy" must be a role word' };
        const said = parseRoleWord(word);
        return "problem" in said ? said : { role: said, origin: "schema" };
      }
      const tagged = roleOfTags([...place.properties.flatMap(tagsOf), ...registryTags(tags, place)], mapped);
      return tagged === undefined ? undefined : { role: tagged.role, origin: `tag ${tagged.tag}` };
    },
  };
}
