import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { silent } from "../../src/core/log.ts";
import type { IdentityRules } from "../../src/core/subject.ts";
import { envKeys } from "../../src/stores/env-keys.ts";
import { MIGRATIONS, type Migration, migrate } from "../../src/stores/migrations.ts";
import { openPglite } from "../../src/stores/pglite.ts";
import { randomKeys, storesOn } from "./memory-stores.ts";
import { dump, freshSchema, watch } from "./watched-database.ts";

const database = await openPglite(undefined);
afterAll(() => database.close());
beforeEach(() => freshSchema(database));

const rules: IdentityRules = { link: ["email", "phone"], exclusive: [] };
const more = (version: number, ...statements: string[]): Migration => ({
  version,
  name: `step ${version}`,
  statements,
});

describe("migrations", () => {
  it("are numbered without gaps", () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it("run once, also when two start at once", async () => {
    await Promise.all([migrate(database, silent), migrate(database, silent)]);
    const rows = await database.query<{ version: number }>("select version from sordino_schema");
    expect(rows.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it("of a newer version bring an older database up to date, and keep what is in it", async () => {
    const keys = randomKeys();
    const before = await (await storesOn(database, keys)).keys.resolve([
      { controller: "c", subject: "s", purpose: "p" },
    ]);
    expect(before.get({ controller: "c", subject: "s", purpose: "p" })).toBeDefined();
    await migrate(database, silent, [...MIGRATIONS, more(MIGRATIONS.length + 1, "create table extra (a int)")]);
    expect(Object.keys(await dump(database))).toContain("extra");
    expect(await database.query("select subject from data_key")).toEqual([{ subject: "s" }]);
  });

  it("a database of a newer version is refused, and nothing is changed", async () => {
    await migrate(database, silent, [...MIGRATIONS, more(MIGRATIONS.length + 1)]);
    const before = await dump(database);
    await expect(storesOn(database, randomKeys())).rejects.toMatchObject({ code: "data-folder-newer" });
    expect(await dump(database)).toEqual(before);
  });

  it("a step that fails undoes the steps before it", async () => {
    const steps = [more(1, "create table one (a int)"), more(2, "create table two (a int)", "create nonsense")];
    await expect(migrate(database, silent, steps)).rejects.toThrow("SQLSTATE 42601");
    expect(await dump(database)).toEqual({});
  });
});

describe("openStores", () => {
  it("refuses other keys than the ones that were used, before anything is written", async () => {
    const stores = await storesOn(database, randomKeys());
    await stores.subjects.resolve("acme", rules, [
      { role: "customer", identifiers: [{ kind: "email", value: "a@x.example" }], lookupOnly: [] },
    ]);
    const before = await dump(database);
    await expect(storesOn(database, randomKeys())).rejects.toMatchObject({ name: "UserError", code: "key-wrong" });
    expect(await dump(database)).toEqual(before);
  });

  it("refuses other keys also where only data keys were made", async () => {
    await (await storesOn(database, randomKeys())).keys.resolve([
      { controller: "acme", subject: "", purpose: "_sealed" },
    ]);
    await expect(storesOn(database, randomKeys())).rejects.toMatchObject({ code: "key-wrong" });
  });

  it.each([
    ["a controller", {}, "SORDINO_KEK_ACME"],
    [
      "events of no controller",
      { SORDINO_KEK_ACME: Buffer.alloc(32, 1).toString("base64") },
      "SORDINO_KEK__UNASSIGNED",
    ],
  ])("tells at start that %s has no key", async (_, env, variable) => {
    await expect(storesOn(database, envKeys(env), { controllers: ["acme"] })).rejects.toMatchObject({
      code: "config-invalid",
      detail: expect.stringContaining(variable),
    });
  });

  it("pings, and says when nobody answers", async () => {
    const watched = watch(database);
    const stores = await storesOn(watched, randomKeys());
    await stores.ping();
    watched.goAwayAt(/./);
    await expect(stores.ping()).rejects.toMatchObject({ code: "database-away" });
  });
});

describe("no personal data in the database", () => {
  it("of planted values nothing is in any table, in no spelling", async () => {
    const stores = await storesOn(database, randomKeys());
    const planted = [
      ["email", "zelda.quux@planted.example"],
      ["phone", "+46701740635"],
      ["national-id", "198112189876"],
      ["customer-id", "KND-PLANTED-77"],
      ["name", "zelda quux"],
      ["conversation", "conv-planted-4711"],
    ] as const;
    const identifiers = planted.filter(([kind]) => kind !== "name").map(([kind, value]) => ({ kind, value }));
    const lookupOnly = [{ kind: "name" as const, value: "zelda quux" }];
    const [answer] = await stores.subjects.resolve("acme", rules, [{ role: "customer", identifiers, lookupOnly }]);
    const ref = { controller: "acme", subject: answer?.subject ?? "", purpose: "staffing" };
    const ring = await stores.keys.resolve([ref]);
    const key = ring.get(ref)?.use((bytes) => Buffer.from(bytes).toString("hex")) ?? "";

    const tables = await dump(database);
    expect(tables.identifier).toHaveLength(6);
    expect(tables.data_key).toHaveLength(1);
    const all = Object.values(tables).flat().join("\n").toLowerCase();
    expect(all).toContain(ref.subject.toLowerCase());
    for (const text of [...planted.map(([, value]) => value), key]) {
      const bytes = Buffer.from(text);
      const spellings = [text, bytes.toString("hex"), bytes.toString("base64"), [...text].toReversed().join("")];
      const digits = text.replace(/\D/g, "");
      if (digits.length > 5) spellings.push(digits);
      for (const spelling of spellings) expect(all).not.toContain(spelling.toLowerCase());
    }
  });

  it("digests of equal values differ between controllers", async () => {
    const stores = await storesOn(database, randomKeys());
    const groups = [
      { role: "customer", identifiers: [{ kind: "email", value: "a@x.example" }], lookupOnly: [] },
    ] as const;
    await stores.subjects.resolve("one", rules, groups);
    await stores.subjects.resolve("two", rules, groups);
    const rows = await database.query<{ digest: Uint8Array }>("select digest from identifier");
    expect(rows.map(({ digest }) => digest.length)).toEqual([32, 32]);
    expect(Buffer.compare(rows[0]?.digest ?? new Uint8Array(), rows[1]?.digest ?? new Uint8Array())).not.toBe(0);
  });
});

describe("PGlite in a folder", () => {
  it("keeps what was committed when it is opened again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sordino-pglite-"));
    try {
      const keys = randomKeys();
      const ref = { controller: "c", subject: "s", purpose: "p" };
      const bytes = async () => {
        const stores = await storesOn(await openPglite(join(folder, "db")), keys);
        const key = (await stores.keys.resolve([ref])).get(ref)?.use((b) => Buffer.from(b).toString("hex"));
        await stores.close();
        await expect(stores.ping()).rejects.toMatchObject({ code: "database-away" });
        return key;
      };
      const first = await bytes();
      expect(readdirSync(join(folder, "db"))).toContain("PG_VERSION");
      expect(await bytes()).toBe(first);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("a transaction that fails leaves nothing, and the next one works", async () => {
    await database.query("create table t (a int)");
    await expect(
      database.transaction(async (tx) => {
        await tx.query("insert into t values (1)");
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    await database.transaction((tx) => tx.query("insert into t values (2)"));
    expect(await database.query("select a from t")).toEqual([{ a: 2 }]);
  });
});
