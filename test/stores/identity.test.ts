import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IdentifierKind } from "../../src/core/kinds.ts";
import type { IdentityRules, Resolution, SubjectId, SubjectRole } from "../../src/core/subject.ts";
import { decideIdentity } from "../../src/stores/identity.ts";
import { type Facts, isUnchanged, type Mark, type MarkedGroup, type Person } from "../../src/stores/identity-facts.ts";
import { heldName } from "../../src/stores/identity-state.ts";

const rules: IdentityRules = {
  link: ["customer-id", "national-id", "email", "phone", "conversation"],
  exclusive: ["customer-id", "national-id"],
};

/** The tables, as arrays, and the facts that the statement in `subject-facts.ts` reads from them. */
class Tables {
  readonly subjects: { readonly id: SubjectId; role: SubjectRole; alias: SubjectId | undefined }[] = [];
  readonly rows: { readonly mark: Mark; readonly subject: SubjectId }[] = [];

  canonical(id: SubjectId): SubjectId {
    return this.subjects.find((s) => s.id === id)?.alias ?? id;
  }

  facts(): Facts {
    const holdings = new Map<string, { subjects: SubjectId[]; more: boolean }>();
    const held = new Map<SubjectId, Set<string>>();
    const exclusive = new Map<SubjectId, Map<IdentifierKind, Set<string>>>();
    for (const { mark, subject } of this.rows) {
      const holding = holdings.get(mark.name) ?? { subjects: [], more: false };
      holding.subjects.push(subject);
      holdings.set(mark.name, holding);
      const id = this.canonical(subject);
      held.set(id, (held.get(id) ?? new Set()).add(heldName(mark, false)));
      if (!rules.exclusive.includes(mark.kind)) continue;
      const values = exclusive.get(id) ?? new Map<IdentifierKind, Set<string>>();
      exclusive.set(id, values.set(mark.kind, (values.get(mark.kind) ?? new Set()).add(mark.name)));
    }
    const people = this.subjects.map(
      ({ id, role }, order) =>
        [id, { id, order, role, exclusive: exclusive.get(id) ?? new Map() }] satisfies [string, Person],
    );
    const canonical = new Map(this.subjects.map(({ id }) => [id, this.canonical(id)]));
    return { holdings, canonical, held, people: new Map(people.filter(([id]) => this.canonical(id) === id)) };
  }

  resolve(groups: readonly MarkedGroup[]): readonly Resolution[] {
    let next = this.subjects.length;
    const { resolutions, changes } = decideIdentity(this.facts(), rules, groups, () => `s${next++}`);
    for (const { id, role } of changes.created) this.subjects.push({ id, role, alias: undefined });
    for (const { mark, subject } of changes.rows) this.rows.push({ mark, subject });
    for (const { from, to } of changes.merges) {
      for (const s of this.subjects) if (s.id === from || s.alias === from) s.alias = to;
    }
    for (const { id, role } of changes.roles) for (const s of this.subjects) if (s.id === id) s.role = role;
    return resolutions;
  }
}

const mark = fc
  .record({
    kind: fc.constantFrom<IdentifierKind>("customer-id", "national-id", "email", "phone", "conversation"),
    value: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ kind, value }): Mark => ({ kind, digest: Buffer.of(value), name: `${kind}:${value}` }));
const group = fc
  .record({
    role: fc.constantFrom<SubjectRole>("customer", "agent", "third-party"),
    identifiers: fc.uniqueArray(mark, { minLength: 1, maxLength: 4, selector: ({ kind }) => kind }),
  })
  .map((g): MarkedGroup => ({ ...g, lookupOnly: [] }));
const groups = fc.array(group, { maxLength: 14 });

describe("decideIdentity", () => {
  it("a batch is its groups one after another", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const [whole, single] = [new Tables(), new Tables()];
        const together = whole.resolve(all);
        const apart = all.flatMap((one) => single.resolve([one]));
        expect(together).toEqual(apart);
        expect(whole).toEqual(single);
      }),
    );
  });

  it("an owner never changes", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const tables = new Tables();
        const owners = new Map<string, SubjectId>();
        for (const one of all) {
          const [answer] = tables.resolve([one]);
          for (const [i, { name }] of one.identifiers.entries()) {
            const owner = answer?.owners[i] ?? "";
            expect(owner).toBe(owners.get(name) ?? owner);
            owners.set(name, owner);
          }
        }
      }),
    );
  });

  it("two people are never merged over different customer numbers", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const tables = new Tables();
        const numbers = (id: SubjectId): Set<string> =>
          new Set(
            tables.rows
              .filter((r) => r.mark.kind === "customer-id" && tables.canonical(r.subject) === id)
              .map((r) => r.mark.name),
          );
        for (const one of all) {
          const before = new Map(tables.subjects.map(({ id }) => [id, numbers(id)]));
          tables.resolve([one]);
          for (const { id, alias } of tables.subjects) {
            const [a, b] = [before.get(id), before.get(alias ?? id)];
            if (a === undefined || b === undefined || a.size === 0 || b.size === 0 || a === b) continue;
            expect(a.isDisjointFrom(b)).toBe(false);
          }
        }
      }),
    );
  });

  it("an alias leads straight to somebody who is not one, and that one is older", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const tables = new Tables();
        tables.resolve(all);
        for (const [i, { alias }] of tables.subjects.entries()) {
          if (alias === undefined) continue;
          const at = tables.subjects.findIndex((s) => s.id === alias);
          expect(at).toBeLessThan(i);
          expect(tables.subjects[at]?.alias).toBeUndefined();
        }
      }),
    );
  });

  it("what was settled is not written again, but for what later groups shared", () => {
    fc.assert(
      fc.property(group, (one) => {
        const tables = new Tables();
        tables.resolve([one]);
        const { changes } = decideIdentity(tables.facts(), rules, [one], () => "new");
        expect(isUnchanged(changes)).toBe(true);
      }),
    );
  });
});
