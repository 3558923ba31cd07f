import type { IdentifierKind } from "../core/kinds.ts";
import type { SubjectId, SubjectRole } from "../core/subject.ts";
import type { Changes, Facts, Mark, Person } from "./identity-facts.ts";

interface OpenPerson extends Omit<Person, "role" | "exclusive"> {
  role: SubjectRole;
  readonly exclusive: Map<IdentifierKind, Set<string>>;
  readonly held: Set<string>;
}

/** The facts of a batch, and what its groups add to them one after another. */
export class IdentityState {
  readonly #facts: Facts;
  readonly #exclusive: ReadonlySet<IdentifierKind>;
  readonly #people = new Map<SubjectId, OpenPerson>();
  readonly #moved = new Map<SubjectId, SubjectId>();
  readonly #added = new Map<string, SubjectId[]>();
  readonly #created: SubjectId[] = [];
  readonly #rows: Changes["rows"][number][] = [];
  readonly #merges: Changes["merges"][number][] = [];
  readonly #roles = new Map<SubjectId, SubjectRole>();

  constructor(facts: Facts, exclusive: ReadonlySet<IdentifierKind>) {
    this.#facts = facts;
    this.#exclusive = exclusive;
    for (const p of facts.people.values()) {
      const values = [...p.exclusive].map(([kind, names]) => [kind, new Set(names)] as const);
      this.#people.set(p.id, { ...p, exclusive: new Map(values), held: new Set(facts.held.get(p.id)) });
    }
  }

  canonical(id: SubjectId): SubjectId {
    let at = this.#facts.canonical.get(id) ?? id;
    for (let next = this.#moved.get(at); next !== undefined; next = this.#moved.get(at)) at = next;
    return at;
  }

  person(id: SubjectId): OpenPerson {
    const person = this.#people.get(this.canonical(id));
    if (person === undefined) throw new Error("an identifier names a subject that is not there");
    return person;
  }

  /** Under whose key the identifier's values are tokenised. */
  owner(mark: Mark): SubjectId | undefined {
    return this.#facts.holdings.get(mark.name)?.subjects[0] ?? this.#added.get(mark.name)?.[0];
  }

  /** The canonical people that it names, the earliest first; `shared` where they are two or more. */
  holders(mark: Mark): { readonly first: SubjectId | undefined; readonly shared: boolean } {
    const known = this.#facts.holdings.get(mark.name);
    const ids = [...(known?.subjects ?? []), ...(this.#added.get(mark.name) ?? [])].map((id) => this.canonical(id));
    return { first: ids[0], shared: known?.more === true || new Set(ids).size > 1 };
  }

  create(id: SubjectId, role: SubjectRole): void {
    const order = Number.MAX_SAFE_INTEGER - 1_000_000_000 + this.#created.length;
    this.#people.set(id, { id, order, role, exclusive: new Map(), held: new Set() });
    this.#created.push(id);
  }

  /** Gives a person an identifier, unless it is theirs already. */
  link(mark: Mark, id: SubjectId, lookupOnly: boolean): void {
    const person = this.person(id);
    if (person.held.has(heldName(mark, lookupOnly))) return;
    person.held.add(heldName(mark, lookupOnly));
    this.#rows.push({ mark, subject: person.id, lookupOnly });
    if (lookupOnly) return;
    const added = this.#added.get(mark.name);
    if (added === undefined) this.#added.set(mark.name, [person.id]);
    else added.push(person.id);
    if (!this.#exclusive.has(mark.kind)) return;
    const names = person.exclusive.get(mark.kind);
    if (names === undefined) person.exclusive.set(mark.kind, new Set([mark.name]));
    else names.add(mark.name);
  }

  /** Makes one of two people an alias of the other: the older id stays. */
  merge(a: SubjectId, b: SubjectId): SubjectId {
    const [to, from] = [this.person(a), this.person(b)].toSorted((x, y) => x.order - y.order);
    if (to === undefined || from === undefined || to.id === from.id) return this.canonical(a);
    this.#moved.set(from.id, to.id);
    this.#merges.push({ from: from.id, to: to.id });
    for (const name of from.held) to.held.add(name);
    for (const [kind, names] of from.exclusive) {
      to.exclusive.set(kind, new Set([...(to.exclusive.get(kind) ?? []), ...names]));
    }
    this.upgrade(to.id, from.role);
    return to.id;
  }

  /** Somebody only mentioned so far turns out to be a customer or an agent. */
  upgrade(id: SubjectId, role: SubjectRole): void {
    const person = this.person(id);
    if (person.role !== "third-party" || role === "third-party") return;
    person.role = role;
    this.#roles.set(person.id, role);
  }

  changes(): Changes {
    const created = this.#created.map((id) => ({ id, role: this.#people.get(id)?.role ?? "third-party" }));
    const isNew = new Set(this.#created);
    const roles = [...this.#roles].filter(([id]) => !isNew.has(id)).map(([id, role]) => ({ id, role }));
    const merges = this.#merges.map(({ from }) => ({ from, to: this.canonical(from) }));
    return { created, rows: this.#rows, merges, roles };
  }
}

/** A name that somebody is only looked up by is not yet one that links; the other way round it serves both. */
export function heldName(mark: Pick<Mark, "name">, lookupOnly: boolean): string {
  return lookupOnly ? `?${mark.name}` : mark.name;
}
