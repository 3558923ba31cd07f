/** How fast the index takes locations, on PostgreSQL and on PGlite. `npm run bench:index -- [locations]` */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IndexStore, Location } from "../src/core/index-store.ts";
import { silent } from "../src/core/log.ts";
import type { Database } from "../src/stores/database.ts";
import { createIndexStore } from "../src/stores/index-store.ts";
import { migrate } from "../src/stores/migrations.ts";
import { openPglite } from "../src/stores/pglite.ts";
import { openPostgres } from "../src/stores/postgres.ts";
import { startPostgres } from "../test/servers/postgres.ts";
import { machine, median, print } from "./machine.ts";

const LOCATIONS = Number(process.argv[2] ?? 100_000);
const BATCH = 1_000;
const PEOPLE = 10_000;

function location(i: number): Location {
  return {
    controller: "bench",
    subject: `S${String((i * 7919) % PEOPLE).padStart(25, "0")}`,
    role: "customer",
    outcome: "clean",
    channel: "chat",
    conversation: `c-${i % 50_000}`,
    raw: { topic: "bench.raw", partition: i % 4, offset: BigInt(i) },
    clean: { topic: "bench.clean", partition: i % 4, offset: BigInt(i) },
    pointer: undefined,
    kinds: { EMAIL: 1, PHONE: 1, PERSON: 2 },
    special: [],
    purpose: "quality",
    basis: "legitimate-interests",
    occurredAt: 1_790_000_000_000 + i,
    retainUntil: 1_820_000_000_000 + i,
    policyVersion: "bench",
  };
}

async function writes(index: IndexStore): Promise<number> {
  const started = performance.now();
  for (let from = 0; from < LOCATIONS; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, LOCATIONS - from) }, (_, i) => location(from + i));
    const next = BigInt(from + rows.length);
    await index.put(rows, [{ topic: "bench.clean", partition: 0, next, end: next, at: Date.now(), upTo: Date.now() }]);
  }
  return LOCATIONS / ((performance.now() - started) / 1_000);
}

async function lookUps(index: IndexStore): Promise<readonly number[]> {
  const millis: number[] = [];
  for (let i = 0; i < 500; i++) {
    const started = performance.now();
    const page = await index.find("bench", [location(i * 31).subject], { limit: 100 });
    if (page.locations.length === 0) throw new Error("a person without locations");
    millis.push(performance.now() - started);
  }
  return millis.toSorted((a, b) => a - b);
}

async function measure(name: string, database: Database): Promise<void> {
  await migrate(database, silent);
  const index = createIndexStore(database);
  const rate = await writes(index);
  const found = await lookUps(index);
  print(
    `${name}: ${rate.toFixed(0)} locations/s in batches of ${BATCH}; a person's page p50 ${median(found).toFixed(2)} ms, p99 ${(found[494] ?? 0).toFixed(2)} ms`,
  );
  await database.close();
}

print(`${machine()}\n${LOCATIONS} locations of ${PEOPLE} people\n`);
const folder = await mkdtemp(join(tmpdir(), "sordino-bench-"));
const postgres = await startPostgres();
try {
  await measure("PostgreSQL", await openPostgres({ url: postgres.url }));
  await measure("PGlite", await openPglite(join(folder, "pglite")));
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
