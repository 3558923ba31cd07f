import type { IdentifierKind } from "../core/kinds.ts";
import type { IdentityRules, Resolution, SubjectId } from "../core/subject.ts";
import type { Changes, Facts, Mark, MarkedGroup } from "./identity-facts.ts";
import { IdentityState } from "./identity-state.ts";

type Values = ReadonlyMap<IdentifierKind, ReadonlySet<string>>;

/** Two people, or a person and what a group says, differ where both have values of one exclusive kind and none in common. */
function differ(a: Values, b: Values): boolean {
  for (const [kind, names] of a) {
    if (b.get(kind)?.isDisjointFrom(names) === true) return true;
  }
  return false;
}

function valuesOf(marks: readonly Mark[], exclusive: ReadonlySet<IdentifierKind>): Values {
  const values = new Map<IdentifierKind, Set<string>>();
  for (const mark of marks) {
    if (!exclusive.has(mark.kind)) continue;
    values.set(mark.kind, new Set([...(values.get(mark.kind) ?? []), mark.name]));
  }
  return values;
}

/** Strongest first: in the order of `rules.link`; kinds that it does not name come last, as the group has them. */
function byStrength(marks: readonly Mark[], rules: IdentityRules): readonly Mark[] {
  const rank = (mark: Mark): number => {
    const at = rules.link.indexOf(mark.kind);
    return at < 0 ? rules.link.length : at;
  };
  return marks.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Decides who the groups of a batch are, one after another, and what has to be written for it. Pure but for `newId`.
 *
 * An identifier that names two people or more is shared: it neither links nor chooses while the group holds one that is not.
 * A group of shared ones only is the person who held its strongest one first.
 *
 * Of the others, the deciding one is the strongest of an exclusive kind, else the strongest. If it is known, its person is
 * the answer, and the people behind the rest are merged into them unless they differ in an exclusive kind from them, from
 * each other or from the group. If it is new, the people behind the rest that do not differ from the group are
 * the answer, merged; do they differ among each other, or is there none, it is somebody new. Whatever the answer, all of the
 * group's identifiers are the person's from then on; one that belongs to somebody else too is shared.
 */
export function decideIdentity(
  facts: Facts,
  rules: IdentityRules,
  groups: readonly MarkedGroup[],
  newId: () => SubjectId,
): { readonly resolutions: readonly Resolution[]; readonly changes: Changes } {
  const exclusive = new Set(rules.exclusive);
  const state = new IdentityState(facts, exclusive);
  const resolutions = groups.map((group): Resolution => {
    const subject = settle(state, rules, exclusive, group, newId);
    for (const mark of group.lookupOnly) state.link(mark, subject, true);
    state.upgrade(subject, group.role);
    return { subject, owners: group.identifiers.map((mark) => state.owner(mark) ?? subject) };
  });
  return { resolutions, changes: state.changes() };
}

function settle(
  state: IdentityState,
  rules: IdentityRules,
  exclusive: ReadonlySet<IdentifierKind>,
  group: MarkedGroup,
  newId: () => SubjectId,
): SubjectId {
  const marks = byStrength(group.identifiers, rules);
  const own = marks.filter((mark) => !state.holders(mark).shared);
  const strongest = marks[0];
  if (strongest === undefined) throw new Error("a group without identifiers");
  const deciding = own.find((mark) => exclusive.has(mark.kind)) ?? own[0];
  if (deciding === undefined) return earliest(state, strongest);

  const said = valuesOf(marks, exclusive);
  const agrees = (id: SubjectId): boolean => !differ(state.person(id).exclusive, said);
  const decided = state.holders(deciding).first;
  const base = decided !== undefined && (exclusive.has(deciding.kind) || agrees(decided)) ? decided : undefined;
  const candidates = [...new Set(own.map((mark) => state.holders(mark).first))].filter(
    (id): id is SubjectId => id !== undefined && id !== decided && agrees(id),
  );

  const same = (id: SubjectId, others: readonly SubjectId[]): boolean =>
    others.every((other) => !differ(state.person(id).exclusive, state.person(other).exclusive));
  const accepted: SubjectId[] = base === undefined ? [] : [base];
  for (const id of candidates) if (same(id, accepted)) accepted.push(id);

  let subject: SubjectId;
  if (accepted.length === 0 || (base === undefined && accepted.length < candidates.length)) {
    subject = newId();
    state.create(subject, group.role);
  } else {
    subject = accepted.reduce((a, b) => state.merge(a, b));
  }
  for (const mark of group.identifiers) state.link(mark, subject, false);
  return subject;
}

function earliest(state: IdentityState, mark: Mark): SubjectId {
  const { first } = state.holders(mark);
  if (first === undefined) throw new Error("a shared identifier that nobody holds");
  return first;
}
