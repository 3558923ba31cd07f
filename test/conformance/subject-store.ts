import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Identifier, IdentifierGroup, IdentityRules, SubjectStore } from "../../src/core/subject.ts";

const rules: IdentityRules = {
  link: ["customer-id", "national-id", "contact-id", "email", "phone", "conversation"],
  exclusive: ["customer-id", "national-id"],
};

const id = (kind: Identifier["kind"], value: string): Identifier => ({ kind, value });
const customer = (value: string): Identifier => id("customer-id", value);
const email = (value: string): Identifier => id("email", value);
const phone = (value: string): Identifier => id("phone", value);
const talk = (value: string): Identifier => id("conversation", value);
const group = (...identifiers: Identifier[]): IdentifierGroup => ({ role: "customer", identifiers, lookupOnly: [] });
const mention = (identifier: Identifier): IdentifierGroup => ({ ...group(identifier), role: "third-party" });

/**
 * What every subject store does.
 *
 * @param open each call gives another instance, as another process would have it, on the same data
 */
export function subjectStoreSuite(open: () => Promise<SubjectStore>): void {
  let store: SubjectStore;
  let other: SubjectStore;
  beforeAll(async () => {
    store = await open();
    other = await open();
  });

  /** A controller of its own for each test, and `who`, which answers one group. */
  function scene() {
    const controller = `c-${randomUUID()}`;
    const all = (...groups: IdentifierGroup[]) => store.resolve(controller, rules, groups);
    const who = async (...identifiers: Identifier[]) => {
      const [answer] = await all(group(...identifiers));
      if (answer === undefined) throw new Error("no answer");
      return answer;
    };
    return { controller, all, who };
  }

  describe("ids", () => {
    it("are random, 26 characters", async () => {
      const { who } = scene();
      const { subject, owners } = await who(email("a@x.example"));
      expect(subject).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      expect(owners).toEqual([subject]);
    });

    it("are not the same for another controller", async () => {
      const one = await scene().who(email("a@x.example"));
      const two = await scene().who(email("a@x.example"));
      expect(one.subject).not.toBe(two.subject);
    });

    it("answer nothing for no groups", async () => {
      expect(await scene().all()).toEqual([]);
    });
  });

  describe("linking", () => {
    it("finds the same person again, by any of the identifiers of one group", async () => {
      const { who } = scene();
      const first = await who(customer("7"), email("a@x.example"), phone("+1"));
      expect((await who(phone("+1"))).subject).toBe(first.subject);
      expect((await who(email("a@x.example"))).subject).toBe(first.subject);
      expect(await who(customer("7"), email("a@x.example"), phone("+1"))).toEqual(first);
    });

    it("tells kinds apart: the same text as a customer number and as a phone number is two people", async () => {
      const { who } = scene();
      expect((await who(customer("123"))).subject).not.toBe((await who(phone("123"))).subject);
    });

    it("adds what is new to the one person that is known", async () => {
      const { who } = scene();
      const first = await who(email("a@x.example"));
      const second = await who(customer("7"), email("a@x.example"));
      expect(second.subject).toBe(first.subject);
      expect((await who(customer("7"))).subject).toBe(first.subject);
    });

    it("takes the groups of a batch one after another", async () => {
      const { all } = scene();
      const [a, b, c, d] = await all(
        group(email("a@x.example")),
        group(customer("7"), email("a@x.example")),
        mention(customer("7")),
        mention(email("a@x.example")),
      );
      expect(new Set([a?.subject, b?.subject, c?.subject, d?.subject]).size).toBe(1);
    });

    it("gives the same to the same batch again", async () => {
      const { all } = scene();
      const batch = [group(customer("1"), phone("+1")), group(customer("2"), phone("+1")), mention(phone("+1"))];
      const first = await all(...batch);
      expect(await all(...batch)).toEqual(first);
    });
  });

  describe("merging", () => {
    it("makes one of two people, the older id stays, and both ids keep working", async () => {
      const { controller, who } = scene();
      const older = await who(email("a@x.example"));
      const newer = await who(phone("+1"));
      const both = await who(customer("7"), email("a@x.example"), phone("+1"));
      expect(both.subject).toBe(older.subject);
      const expected = expect.objectContaining({ id: older.subject, aliases: [newer.subject] });
      expect(await store.get(controller, newer.subject)).toEqual(expected);
      expect(await store.get(controller, older.subject)).toEqual(expected);
      expect((await who(phone("+1"))).subject).toBe(older.subject);
    });

    it("leaves the owners of identifiers as they were, so equal values keep equal tokens", async () => {
      const { who } = scene();
      const older = await who(email("a@x.example"));
      const newer = await who(phone("+1"));
      const both = await who(email("a@x.example"), phone("+1"), customer("7"));
      expect(both.owners).toEqual([older.subject, newer.subject, older.subject]);
      expect((await who(phone("+1"))).owners).toEqual([newer.subject]);
    });

    it("merges chains without leaving an id behind", async () => {
      const { controller, who } = scene();
      const ids = [];
      for (const n of ["1", "2", "3", "4"]) ids.push((await who(phone(n))).subject);
      await who(phone("4"), phone("3"));
      await who(phone("2"), phone("1"));
      await who(phone("4"), phone("1"));
      for (const one of ids) {
        const record = await store.get(controller, one);
        expect(record?.id).toBe(ids[0]);
        expect(new Set(record?.aliases)).toEqual(new Set(ids.slice(1)));
      }
    });

    it("merges two people that came in one batch", async () => {
      const { controller, all } = scene();
      const answers = await all(
        group(email("a@x.example")),
        group(phone("+1")),
        group(phone("+1"), email("a@x.example")),
        group(phone("+1")),
      );
      const older = answers[0]?.subject ?? "";
      expect(answers.map((a) => a.subject)).toEqual([older, answers[1]?.subject, older, older]);
      expect(answers[3]?.owners).toEqual([answers[1]?.subject]);
      expect((await store.get(controller, answers[1]?.subject ?? ""))?.id).toBe(older);
    });
  });

  describe("limits against false merges", () => {
    it("two customer numbers never become one person through a shared phone", async () => {
      const { controller, who } = scene();
      const one = await who(customer("1"), phone("+1"));
      const two = await who(customer("2"), phone("+1"));
      expect(two.subject).not.toBe(one.subject);
      expect((await who(customer("1"), phone("+1"))).subject).toBe(one.subject);
      expect((await who(customer("2"), phone("+1"))).subject).toBe(two.subject);
      const found = await store.find(controller, phone("+1"));
      expect(found.map((p) => p.id)).toEqual([one.subject, two.subject]);
    });

    it("tokens of a shared identifier stay those of its first holder", async () => {
      const { who } = scene();
      const one = await who(customer("1"), phone("+1"));
      const two = await who(customer("2"), phone("+1"));
      expect(two.owners).toEqual([two.subject, one.subject]);
    });

    it("what is shared neither links nor chooses beside something that is not", async () => {
      const { who } = scene();
      await who(customer("1"), phone("+1"));
      const two = await who(customer("2"), phone("+1"));
      const third = await who(email("c@x.example"), phone("+1"));
      expect((await who(talk("t"), phone("+1"))).subject).not.toBe(two.subject);
      expect((await who(email("c@x.example"))).subject).toBe(third.subject);
      expect((await who(customer("2"), email("d@x.example"), phone("+1"))).subject).toBe(two.subject);
    });

    it("a conversation of its own keeps callers on a shared line apart", async () => {
      const { who } = scene();
      const one = await who(customer("1"), phone("+1"));
      const two = await who(customer("2"), phone("+1"));
      const first = await who(phone("+1"), talk("t1"));
      const second = await who(phone("+1"), talk("t2"));
      expect(new Set([one, two, first, second].map((a) => a.subject)).size).toBe(4);
      expect((await who(talk("t1"))).subject).toBe(first.subject);
    });

    it("shared identifiers alone are their first holder's", async () => {
      const { who } = scene();
      const one = await who(customer("1"), phone("+1"));
      await who(customer("2"), phone("+1"));
      expect((await who(phone("+1"))).subject).toBe(one.subject);
    });

    it("a new customer number with somebody else's e-mail address is a new person", async () => {
      const { who } = scene();
      const one = await who(customer("1"), email("family@x.example"));
      const two = await who(customer("2"), email("family@x.example"));
      expect(two.subject).not.toBe(one.subject);
      expect(two.owners).toEqual([two.subject, one.subject]);
    });

    it("two known people that differ stay two; the strongest identifier says which it is", async () => {
      const { who } = scene();
      const one = await who(customer("1"), email("a@x.example"));
      const two = await who(customer("2"), phone("+1"));
      const mixed = await who(phone("+1"), email("a@x.example"));
      expect(mixed.subject).toBe(one.subject);
      expect((await who(customer("2"))).subject).toBe(two.subject);
    });

    it("a new identifier between two people that differ is neither's", async () => {
      const { who } = scene();
      const one = await who(customer("1"), email("a@x.example"));
      const two = await who(customer("2"), phone("+1"));
      const mixed = await who(id("contact-id", "k"), email("a@x.example"), phone("+1"));
      expect(mixed.subject).not.toBe(one.subject);
      expect(mixed.subject).not.toBe(two.subject);
    });

    it("a corrected national id stays with the customer number's person", async () => {
      const { who } = scene();
      const one = await who(customer("1"), id("national-id", "A"));
      expect((await who(customer("1"), id("national-id", "B"))).subject).toBe(one.subject);
      expect((await who(id("national-id", "B"))).subject).toBe(one.subject);
    });

    it("an exclusive identifier decides even where the policy ranks another kind higher", async () => {
      const { controller } = scene();
      const emailFirst: IdentityRules = { link: ["email", "customer-id"], exclusive: ["customer-id"] };
      const ask = (g: IdentifierGroup) => store.resolve(controller, emailFirst, [g]);
      const [one] = await ask(group(customer("1"), email("family@x.example")));
      const [two] = await ask(group(customer("2"), email("family@x.example")));
      expect(two?.subject).not.toBe(one?.subject);
      expect((await ask(group(customer("1"), email("family@x.example"))))[0]?.subject).toBe(one?.subject);
    });

    it("in one batch too", async () => {
      const { all } = scene();
      const [a, b, c] = await all(
        group(customer("1"), phone("+1")),
        group(customer("2"), phone("+1")),
        group(customer("3"), phone("+1")),
      );
      expect(new Set([a?.subject, b?.subject, c?.subject]).size).toBe(3);
      expect([b?.owners[1], c?.owners[1]]).toEqual([a?.subject, a?.subject]);
    });

    it("more holders than a query reads are still found, and still nobody's in particular", async () => {
      const { controller, all, who } = scene();
      const crowd = Array.from({ length: 45 }, (_, i) => group(customer(`${i}`), phone("+1")));
      const answers = await all(...crowd);
      expect(new Set(answers.map((a) => a.subject)).size).toBe(45);
      expect(await all(...crowd)).toEqual(answers);
      expect(await other.resolve(controller, rules, crowd)).toEqual(answers);
      expect(await store.find(controller, phone("+1"))).toHaveLength(45);
      expect((await who(phone("+1"))).subject).toBe(answers[0]?.subject);
    });
  });

  describe("names", () => {
    const named = (name: string, ...identifiers: Identifier[]): IdentifierGroup => ({
      ...group(...identifiers),
      lookupOnly: [id("name", name)],
    });

    it("find everybody of that name and link nobody", async () => {
      const { controller, all } = scene();
      const [a, b] = await all(named("ann berg", email("a@x.example")), named("ann berg", email("b@x.example")));
      expect(a?.subject).not.toBe(b?.subject);
      const found = await store.find(controller, id("name", "ann berg"));
      expect(found.map((p) => p.id)).toEqual([a?.subject, b?.subject]);
      expect(found[0]?.known).toEqual({ email: 1, name: 1 });
    });

    it("a kind that is looked up by first and links later serves both, and its owner does not change", async () => {
      const { controller, all } = scene();
      const user = id("username", "bob");
      const [a] = await all({ ...group(email("a@x.example")), lookupOnly: [user] });
      const [b] = await all(mention(user));
      expect(b?.subject).not.toBe(a?.subject);
      const [c] = await all(group(email("a@x.example"), user));
      expect(c).toEqual({ subject: a?.subject, owners: [a?.subject, b?.subject] });
      expect((await store.find(controller, user)).map((p) => p.id)).toEqual([a?.subject]);
    });

    it("what somebody was looked up by and is linked by later is shared with whom it linked before, who stays its owner", async () => {
      const { controller, all } = scene();
      const user = id("username", "bob");
      const [a] = await all({ ...group(customer("1")), lookupOnly: [user] });
      const [b] = await all(group(customer("2"), user));
      const both = group(customer("1"), user);
      const expected = [{ subject: a?.subject, owners: [a?.subject, b?.subject] }];
      expect(await all(both)).toEqual(expected);
      expect(await other.resolve(controller, rules, [both])).toEqual(expected);
      const [c] = await other.resolve(controller, rules, [group(email("c@x.example"), user)]);
      expect([a?.subject, b?.subject]).not.toContain(c?.subject);
    });
  });

  describe("roles", () => {
    it("somebody only mentioned becomes a customer when a field says so, and stays one", async () => {
      const { controller, all, who } = scene();
      const [a] = await all(mention(email("a@x.example")));
      expect((await store.get(controller, a?.subject ?? ""))?.role).toBe("third-party");
      await who(email("a@x.example"));
      await all(mention(email("a@x.example")));
      expect((await store.get(controller, a?.subject ?? ""))?.role).toBe("customer");
    });

    it("a merged person is what the one with a role was", async () => {
      const { controller, all } = scene();
      const [a] = await all(
        mention(email("a@x.example")),
        { ...group(phone("+1")), role: "agent" },
        mention(phone("+1")),
        { ...group(phone("+1"), email("a@x.example")), role: "third-party" },
      );
      expect(await store.get(controller, a?.subject ?? "")).toMatchObject({ id: a?.subject, role: "agent" });
    });
  });

  describe("looking up", () => {
    it("says which kinds are known, with how many values, over all aliases", async () => {
      const { controller, who } = scene();
      const a = await who(email("a@x.example"));
      await who(phone("+1"), email("b@x.example"));
      await who(customer("7"), email("a@x.example"), phone("+1"));
      const [found] = await store.find(controller, email("b@x.example"));
      expect(found).toMatchObject({ id: a.subject, known: { email: 2, phone: 1, "customer-id": 1 } });
      expect(found?.firstSeen).toBeGreaterThan(Date.UTC(2020));
    });

    it("nobody for what was never seen, and for another controller", async () => {
      const { controller, who } = scene();
      const { subject } = await who(email("a@x.example"));
      const stranger = scene().controller;
      expect(await store.find(controller, email("b@x.example"))).toEqual([]);
      expect(await store.find(stranger, email("a@x.example"))).toEqual([]);
      expect(await store.get(stranger, subject)).toBeUndefined();
      expect(await store.get(controller, "0".repeat(26))).toBeUndefined();
    });
  });

  describe("two processes", () => {
    it("that meet the same new person at once find one person", async () => {
      const { controller } = scene();
      const batches = Array.from({ length: 12 }, (_, i) => [
        group(customer(`${i % 3}`), email(`p${i % 3}@x.example`)),
        mention(phone(`+${i % 2}`)),
      ]);
      const answers = await Promise.all(
        batches.map((batch, i) => (i % 2 === 0 ? store : other).resolve(controller, rules, batch)),
      );
      const people = new Map<string, Set<string>>();
      for (const [i, batch] of batches.entries()) {
        for (const [g, { identifiers }] of batch.entries()) {
          const key = identifiers[0]?.value ?? "";
          people.set(key, (people.get(key) ?? new Set()).add(answers[i]?.[g]?.subject ?? ""));
        }
      }
      expect([...people.values()].map((ids) => ids.size)).toEqual([1, 1, 1, 1, 1]);
      expect(await store.find(controller, customer("0"))).toHaveLength(1);
    });

    it("that merge at once leave one person for each that there is", async () => {
      const { controller, who } = scene();
      for (let n = 0; n < 8; n++) await who(phone(`+${n}`));
      const pairs = [0, 1, 2, 3, 4, 5, 6].map((n) => group(phone(`+${n}`), phone(`+${n + 1}`)));
      await Promise.all(pairs.map((pair, i) => (i % 2 === 0 ? store : other).resolve(controller, rules, [pair])));
      const found = await Promise.all([...Array(8).keys()].map((n) => store.find(controller, phone(`+${n}`))));
      expect(new Set(found.flat().map((p) => p.id)).size).toBe(1);
      expect(found[0]?.[0]?.aliases).toHaveLength(7);
    });
  });
}
