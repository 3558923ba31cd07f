import { afterAll } from "vitest";
import { openPglite } from "../../src/stores/pglite.ts";
import { indexStoreSuite } from "../conformance/index-store.ts";
import { randomKeys, storesOn } from "./memory-stores.ts";

const database = await openPglite(undefined);
const keys = randomKeys();
afterAll(() => database.close());

indexStoreSuite(async () => (await storesOn(database, keys)).index);
