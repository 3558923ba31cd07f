import { connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silent } from "../../../src/core/log.ts";
import type { IdentifierGroup, IdentityRules } from "../../../src/core/subject.ts";
import type { Database } from "../../../src/stores/database.ts";
import { MIGRATIONS, migrate } from "../../../src/stores/migrations.ts";
import { openPostgres } from "../../../src/stores/postgres.ts";
import { type PostgresServer, startPostgres } from "../../servers/postgres.ts";
import { freePorts } from "../../servers/server.ts";
import { randomKeys, storesOn } from "../../stores/memory-stores.ts";
import { dump } from "../../stores/watched-database.ts";
import { type FreshDatabase, freshDatabase } from "./fresh-database.ts";

const rules: IdentityRules = { link: ["customer-id", "phone"], exclusive: ["customer-id"] };
const person = (value: string): IdentifierGroup => ({
  role: "customer",
  identifiers: [{ kind: "customer-id", value }],
  lookupOnly: [],
});
const away = { name: "EdgeError", code: "database-away" };

/** A way to the server that can be made to lose everything that is sent over it, as a broken network does. */
async function quietableLine(to: number) {
  let silent = false;
  const sockets = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const [one, two] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("data", (bytes) => void (silent || two.write(bytes)));
      one.on("error", () => two.destroy());
      one.on("close", () => two.destroy());
    }
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const address = line.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    silence(on: boolean) {
      silent = on;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      line.close();
    },
  };
}

/** A server of our own, because we stop it, freeze it and cut its connections. */
describe("a PostgreSQL server", () => {
  const opened: Database[] = [];
  let server: PostgresServer;
  let fresh: FreshDatabase;
  beforeAll(async () => {
    server = await startPostgres();
    fresh = await freshDatabase(server.url);
  });
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
    await server.stop();
  });

  async function open(more: { readonly statementMillis?: number; readonly connectMillis?: number } = {}) {
    const database = await openPostgres({ url: fresh.url, ...more });
    opened.push(database);
    return database;
  }

  describe("at start", () => {
    it("nobody listens: an edge error that names the address and not the password", async () => {
      const [port] = await freePorts(1);
      const thrown = await openPostgres({ url: `postgres://ann:secret-word@127.0.0.1:${port}/x` }).catch(
        (e: unknown) => e,
      );
      expect(thrown).toMatchObject(away);
      expect(String(thrown)).toContain(`127.0.0.1:${port}/x`);
      expect(String(thrown)).not.toContain("secret-word");
    });

    it.each([
      ["a wrong password", (url: URL) => Object.assign(url, { password: "wrong" }), "28P01"],
      ["a database that is not there", (url: URL) => Object.assign(url, { pathname: "/nowhere" }), "3D000"],
    ])("%s is a person's mistake", async (_, change, code) => {
      await expect(openPostgres({ url: change(new URL(server.url)).href })).rejects.toMatchObject({
        code: "config-invalid",
        detail: expect.stringContaining(code),
      });
    });

    it("an address that is none is a person's mistake", async () => {
      await expect(openPostgres({ url: "not an address" })).rejects.toMatchObject({ code: "config-invalid" });
    });

    it("several processes that start at once make the tables once", async () => {
      const databases = await Promise.all(Array.from({ length: 6 }, () => open()));
      await Promise.all(databases.map((database) => migrate(database, silent)));
      const rows = await databases[0]?.query("select version from sordino_schema");
      expect(rows).toHaveLength(MIGRATIONS.length);
    });
  });

  describe("transactions", () => {
    it("are run again where the server sets one of two back (deadlock)", async () => {
      const database = await open();
      await database.query("create table pair (id int primary key, n int not null)");
      await database.query("insert into pair values (1, 0), (2, 0)");
      let runs = 0;
      const bothHoldOne = Promise.withResolvers<void>();
      const cross = (first: number, second: number) =>
        database.transaction(async (tx) => {
          await tx.query("update pair set n = n + 1 where id = $1", [first]);
          if (++runs === 2) bothHoldOne.resolve();
          await bothHoldOne.promise;
          await tx.query("update pair set n = n + 1 where id = $1", [second]);
        });
      await Promise.all([cross(1, 2), cross(2, 1)]);
      expect(await database.query("select n from pair order by id")).toEqual([{ n: 2 }, { n: 2 }]);
      expect(runs).toBe(3);
    });

    it("whose connection is cut leave nothing, and the pool goes on", async () => {
      const database = await open();
      await database.query("create table cut (a int)");
      await expect(
        database.transaction(async (tx) => {
          await tx.query("insert into cut values (1)");
          await fresh.cut();
          await tx.query("insert into cut values (2)");
        }),
      ).rejects.toMatchObject(away);
      expect(await database.query("select * from cut")).toEqual([]);
    });

    it("whose server falls silent end with an edge error, and go on when it speaks again", async () => {
      const line = await quietableLine(server.port);
      const url = new URL(fresh.url);
      url.port = `${line.port}`;
      const database = await openPostgres({ url: url.href, statementMillis: 200, connectMillis: 500 });
      opened.push(database);
      line.silence(true);
      await expect(database.query("select 1")).rejects.toMatchObject(away);
      await expect(database.transaction((tx) => tx.query("select 1"))).rejects.toMatchObject(away);
      line.silence(false);
      expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
      await database.close();
      opened.pop();
      line.close();
    });

    it("a statement over its time is an edge error, and the pool goes on", async () => {
      const database = await open({ statementMillis: 100 });
      await expect(database.query("select pg_sleep(20)")).rejects.toMatchObject(away);
      expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
    });
  });

  it("cut connections in the middle of resolving: nothing half done, the same batch succeeds later", async () => {
    const database = await open();
    const keys = randomKeys();
    const stores = await storesOn(database, keys);
    await stores.subjects.resolve("acme", rules, [person("1")]);
    const blocker = await open();
    const before = await dump(blocker);
    const batch = [person("1"), person("2"), person("3")];
    // Somebody else holds the identity lock, so that the batch is in its transaction when the connections go.
    const blocked = blocker.transaction(async (tx) => {
      await tx.query("select pg_advisory_xact_lock(hashtextextended('sordino/identity/' || $1, 0))", ["acme"]);
      const waiting = stores.subjects.resolve("acme", rules, batch).catch((thrown: unknown) => thrown);
      for (;;) {
        const [row] = await tx.query<{ n: number }>("select count(*)::int as n from pg_locks where not granted");
        if ((row?.n ?? 0) > 0) break;
      }
      await fresh.cut();
      return await waiting;
    });
    await expect(blocked).rejects.toMatchObject(away);
    expect(await dump(await open())).toEqual(before);
    const answers = await stores.subjects.resolve("acme", rules, batch);
    expect(new Set(answers.map(({ subject }) => subject)).size).toBe(3);
  });

  it("stopped and started again: edge errors meanwhile, then all goes on by itself", async () => {
    const own = await freshDatabase(server.url);
    const database = await openPostgres({ url: own.url, connectMillis: 2_000 });
    opened.push(database);
    const mine = await storesOn(database, randomKeys());
    const ref = { controller: "acme", subject: "s", purpose: "p" };
    const [first] = await mine.subjects.resolve("acme", rules, [person("1")]);
    await mine.keys.resolve([ref]);

    const { port, folder } = server;
    await server.kill("SIGINT");
    await expect(mine.ping()).rejects.toMatchObject(away);
    await expect(mine.subjects.resolve("acme", rules, [person("2")])).rejects.toMatchObject(away);
    await expect(mine.keys.resolve([{ ...ref, subject: "t" }])).rejects.toMatchObject(away);
    await expect(mine.keys.destroy(ref)).rejects.toMatchObject(away);
    await expect(
      mine.index.put([], [{ topic: "t", partition: 0, next: 1n, end: 1n, at: 0, upTo: 0 }]),
    ).rejects.toMatchObject(away);
    await expect(mine.subjects.find("acme", { kind: "customer-id", value: "1" })).rejects.toMatchObject(away);

    server = { ...(await startPostgres({ port, folder })), stop: server.stop };
    await mine.ping();
    expect((await mine.subjects.find("acme", { kind: "customer-id", value: "1" }))[0]?.id).toBe(first?.subject);
    expect(await mine.keys.destroy(ref)).toEqual({ ref, destroyed: true });
    expect(await mine.index.positions()).toEqual([]);
  });
});
