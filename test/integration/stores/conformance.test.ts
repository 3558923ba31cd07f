import { afterAll, beforeAll, describe } from "vitest";
import type { Stores } from "../../../src/stores/open.ts";
import { openPostgres } from "../../../src/stores/postgres.ts";
import { indexStoreSuite } from "../../conformance/index-store.ts";
import { keyStoreSuite } from "../../conformance/key-store.ts";
import { subjectStoreSuite } from "../../conformance/subject-store.ts";
import { describeReal } from "../../servers/servers.ts";
import { randomKeys, storesOn } from "../../stores/memory-stores.ts";
import { freshDatabase } from "./fresh-database.ts";

describeReal("stores on a PostgreSQL server", ["postgres"], (server) => {
  const keys = randomKeys();
  const opened: Stores[] = [];
  let url = "";
  beforeAll(async () => {
    ({ url } = await freshDatabase(server));
  });
  afterAll(() => Promise.all(opened.map((stores) => stores.close())));

  /** A pool of connections and caches of its own: another process, as far as the server can tell. */
  async function open(): Promise<Stores> {
    const stores = await storesOn(await openPostgres({ url }), keys);
    opened.push(stores);
    return stores;
  }

  describe("subjects", () => subjectStoreSuite(async () => (await open()).subjects));
  describe("keys", () => keyStoreSuite(async () => (await open()).keys));
  describe("index", () => indexStoreSuite(async () => (await open()).index));
});
