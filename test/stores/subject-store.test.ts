import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { Identifier, IdentifierGroup, IdentityRules } from "../../src/core/subject.ts";
import { openPglite } from "../../src/stores/pglite.ts";
import { subjectStoreSuite } from "../conformance/subject-store.ts";
import { randomKeys, storesOn } from "./memory-stores.ts";
import { dump, watch } from "./watched-database.ts";

const database = await openPglite(undefined);
const keys = randomKeys();
afterAll(() => database.close());

describe("conformance", () => subjectStoreSuite(async () => (await storesOn(database, keys)).subjects));

const rules: IdentityRules = { link: ["customer-id", "email", "phone"], exclusive: ["customer-id"] };
const group = (...identifiers: Identifier[]): IdentifierGroup => ({ role: "customer", identifiers, lookupOnly: [] });
const customer = (value: string): Identifier => ({ kind: "customer-id", value });
const phone = (value: string): Identifier => ({ kind: "phone", value });

async function scene(maxAge = 1_000) {
  const clock = { now: 1_000_000 };
  const watched = watch(database);
  const subjectOptions = { maxAge, now: () => clock.now };
  const { subjects } = await storesOn(watched, keys, { subjectOptions });
  const other = (await storesOn(database, keys, { subjectOptions })).subjects;
  const controller = `c-${randomUUID()}`;
  const resolve = (...groups: IdentifierGroup[]) => subjects.resolve(controller, rules, groups);
  return { clock, watched, subjects, other, controller, resolve };
}

describe("round trips", () => {
  it("none for what was answered a moment ago, one when that is old", async () => {
    const { clock, watched, resolve } = await scene();
    const batch = [group(customer("1"), phone("+1")), group(customer("2"), phone("+1")), group(phone("+2"))];
    const first = await resolve(...batch);
    watched.reset();
    expect(await resolve(...batch)).toEqual(first);
    expect(watched.statements).toHaveLength(0);
    clock.now += 1_000;
    expect(await resolve(...batch)).toEqual(first);
    expect(watched.statements).toHaveLength(1);
  });

  it("one for a crowd on one number: holders beyond those that are read are not written again", async () => {
    const { clock, watched, resolve } = await scene();
    const crowd = Array.from({ length: 50 }, (_, i) => ({
      ...group(customer(`${i}`), phone("+1")),
      lookupOnly: [{ kind: "name", value: "ann berg" } as const],
    }));
    const first = await resolve(...crowd);
    clock.now += 1_000;
    watched.reset();
    expect(await resolve(...crowd)).toEqual(first);
    expect(watched.statements).toHaveLength(1);
  });

  it("one for something new among much that is known, then the transaction", async () => {
    const { watched, resolve } = await scene();
    await resolve(group(customer("1")), group(customer("2")));
    watched.reset();
    await resolve(group(customer("1")), group(customer("3")));
    expect(watched.statements.map((sql) => /^\s*(\w+ \w+)/.exec(sql)?.[1])).toEqual([
      "with w",
      "select pg_advisory_xact_lock",
      "with w",
      "insert into",
      "insert into",
    ]);
  });

  it("groups that cannot come again do not fill the memory", async () => {
    const { subjects, resolve } = await scene();
    await resolve(group({ kind: "event", value: "raw.chat/0/1" }), group(phone("+1")));
    expect(subjects.stats().size).toBe(1);
  });
});

describe("what is held in memory", () => {
  it("follows a merge of its own at once", async () => {
    const { resolve } = await scene();
    const [a] = await resolve(group(customer("1")));
    const [b] = await resolve(group(phone("+1")));
    await resolve(group(customer("1"), phone("+1")));
    expect(await resolve(group(phone("+1")))).toEqual([{ subject: a?.subject, owners: [b?.subject] }]);
  });

  it("sees a merge by another process when it is old; until then the older id works", async () => {
    const { clock, controller, other, subjects, resolve } = await scene();
    const [a] = await resolve(group(customer("1")));
    const [b] = await resolve(group(phone("+1")));
    await other.resolve(controller, rules, [group(customer("1"), phone("+1"))]);
    const [meanwhile] = await resolve(group(phone("+1")));
    expect((await subjects.get(controller, meanwhile?.subject ?? ""))?.id).toBe(a?.subject);
    clock.now += 1_000;
    expect(await resolve(group(phone("+1")))).toEqual([{ subject: a?.subject, owners: [b?.subject] }]);
  });

  it("forgets a person when told to", async () => {
    const { watched, subjects, resolve } = await scene();
    const [a] = await resolve(group(phone("+1")), group(phone("+2")));
    subjects.evict([a?.subject ?? ""]);
    watched.reset();
    await resolve(group(phone("+2")));
    expect(watched.statements).toHaveLength(0);
    await resolve(group(phone("+1")));
    expect(watched.statements).toHaveLength(1);
  });
});

describe("database away", () => {
  it.each([
    ["at the first question", /^\s*with w/],
    ["at the lock", /advisory/],
    ["at the new people", /insert into subject/],
    ["at their identifiers", /insert into identifier/],
    ["at the merge", /update subject s set alias_of/],
    ["at the roles", /update subject s set role/],
  ])("%s: an edge error, nothing half done, and the same batch succeeds later", async (_, pattern) => {
    const { watched, controller, resolve } = await scene();
    await resolve(group(customer("1")), { ...group(phone("+1")), role: "third-party" });
    await resolve({ ...group(phone("+2")), role: "third-party" });
    const before = await dump(database);
    const batch = [group(customer("1"), phone("+1")), group(phone("+2")), group(customer("9"), phone("+9"))];
    watched.goAwayAt(pattern);
    await expect(resolve(...batch)).rejects.toMatchObject({ name: "EdgeError", code: "database-away" });
    expect(await dump(database)).toEqual(before);
    watched.goAwayAt(undefined);
    const answers = await resolve(...batch);
    expect(new Set(answers.map((a) => a.subject)).size).toBe(3);
    const again = (await storesOn(database, keys)).subjects;
    expect(await again.resolve(controller, rules, batch)).toEqual(answers);
  });

  it("while the controller's digest key is read: asked again the next time", async () => {
    const { watched, resolve } = await scene();
    watched.goAwayAt(/controller_key/);
    await expect(resolve(group(phone("+1")))).rejects.toMatchObject({ code: "database-away" });
    watched.goAwayAt(undefined);
    expect(await resolve(group(phone("+1")))).toHaveLength(1);
  });
});
