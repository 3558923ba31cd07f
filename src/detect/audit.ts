import { createRequire } from "node:module";
import type { Auditor, Reading, Suspected, Suspicion } from "../core/audit.ts";
import type { Policy } from "../core/policy.ts";
import { readsEnglish } from "./audit-english.ts";
import { withoutMarks } from "./audit-marks.ts";

/** The part of compromise that is used here. */
interface Term {
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}
type Tagger = (text: string) => {
  /** One entry for each sentence that it sees. */
  json(options: { terms: { tags: boolean } }): readonly { readonly terms: readonly Term[] }[];
};

/** compromise reads about 75 kB a second: what stands further back in a text is not read. */
const MOST_CHARACTERS = 4_000;

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const ADDRESS = /(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** Nine to fifteen digits that begin as numbers do which one dials; compromise knows those of North America only. */
const DIALLED = /(?<![\p{L}\p{N}+.,-])(?:\+|00|0)[1-9](?:[ ./()-]{0,2}\d){7,13}(?![\p{L}\p{N}])/gu;

/** Parts of one name or place stand together: no comma between them, and each tagged so. */
function runs(terms: readonly Term[], tags: ReadonlySet<string>): readonly (readonly Term[])[] {
  const found: Term[][] = [];
  let open: Term[] | undefined;
  for (const term of terms) {
    if (!term.tags.some((tag) => tags.has(tag))) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = [];
      found.push(open);
    }
    open.push(term);
    if (/[,;:.!?)]\s*$/.test(term.post) && !term.tags.includes("Honorific")) open = undefined;
  }
  return found;
}

const PERSON = new Set(["Person", "FirstName", "LastName", "Honorific"]);
const PLACE = new Set(["Place", "City", "Region", "Country", "Address"]);

const has = (terms: readonly Term[], tag: string): boolean => terms.some((t) => t.tags.includes(tag));
const capital = ({ text }: Term): boolean => /^\p{Lu}/u.test(text);

function person(terms: readonly Term[]): Suspicion | undefined {
  const parts = terms.filter((t) => !t.tags.includes("Honorific"));
  if (parts.length === 0) return undefined;
  const written = parts.every(capital);
  if (parts.length < terms.length) return { what: "person", strength: 0.8 };
  if (parts.length > 1) return { what: "person", strength: written && has(parts, "FirstName") ? 0.9 : 0.6 };
  return { what: "person", strength: written ? 0.5 : 0.3 };
}

function place(terms: readonly Term[]): Suspicion {
  if (has(terms, "Address")) return { what: "place", strength: 0.8 };
  return { what: "place", strength: has(terms, "Country") || has(terms, "Region") ? 0.2 : 0.4 };
}

/** Enough of a number's end to tell it, with and without the country's code. */
const lastDigits = (text: string): string => text.replace(/\D/g, "").slice(-8);

/** Says of an address or a number as it is written whether it is the contact centre's own: those are left in the text on purpose. */
function ownOf({ controllers }: Pick<Policy, "controllers">): (written: string) => boolean {
  const own = controllers.map((c) => c.identity.own);
  const addresses = new Set(own.flatMap((o) => o.email ?? []).map((e) => e.toLowerCase()));
  const numbers = new Set(own.flatMap((o) => o.phone ?? []).map(lastDigits));
  return (written) => addresses.has(written.toLowerCase()) || numbers.has(lastDigits(written));
}

function inEnglish(tag: Tagger, text: string): readonly Suspicion[] {
  const terms = tag(text)
    .json({ terms: { tags: true } })
    .flatMap((sentence) => sentence.terms);
  const american = runs(terms, new Set(["PhoneNumber"])).map((): Suspicion => ({ what: "phone", strength: 0.7 }));
  const people = runs(terms, PERSON).flatMap((run) => person(run) ?? []);
  return [...people, ...runs(terms, PLACE).map(place), ...american];
}

/**
 * The independent auditor: compromise, an English tagger of another maker, with two forms of its own for e-mail addresses and numbers that one dials. It
 * shares nothing with our own rules, word lists and tagger. Tokens and masks are taken out first, and the contact centre's own addresses and numbers, as the policy
 * names them.
 *
 * Loads compromise, which takes a tenth of a second.
 */
export function createAuditor(policy: Pick<Policy, "controllers">): Auditor {
  const isOwn = ownOf(policy);
  const tag: Tagger = createRequire(import.meta.url)("compromise/two");
  return (text): Reading => {
    const bare = withoutMarks(text, MOST_CHARACTERS);
    const written = (what: Suspected, strength: number, form: RegExp): readonly Suspicion[] =>
      (bare.match(form) ?? []).filter((found) => !isOwn(found)).map(() => ({ what, strength }));
    const words = bare.match(WORD) ?? [];
    const english = readsEnglish(words);
    return {
      words: words.length,
      english,
      suspicions: [
        ...written("email", 1, ADDRESS),
        ...written("phone", 0.8, DIALLED),
        ...(english ? inEnglish(tag, bare.replace(ADDRESS, "…").replace(DIALLED, "…")) : []),
      ],
    };
  };
}
