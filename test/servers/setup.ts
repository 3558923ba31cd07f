import type { TestProject } from "vitest/node";
import { javaAndMaven } from "./java.ts";
import { startKafka } from "./kafka.ts";
import { fetched } from "./maven.ts";
import { startPostgres } from "./postgres.ts";
import { startRegistry } from "./registry.ts";
import "./servers.ts";

type Stop = () => Promise<void>;

/** Why the broker and the registry cannot be started here; undefined where they can. */
async function whyNot(): Promise<string | undefined> {
  const missing = javaAndMaven();
  if (missing !== undefined) return missing;
  try {
    await Promise.all([fetched("kafka"), fetched("registry")]);
    return undefined;
  } catch {
    return "Maven could not fetch the broker or the registry: give it a way to Maven Central";
  }
}

function skippedBlock(why: string): string {
  return [
    "",
    "─".repeat(100),
    "SKIPPED: the tests on a real Kafka broker and schema registry did not run.",
    `  To run them: ${why},`,
    "  or name running ones: SORDINO_TEST_KAFKA=host:port SORDINO_TEST_REGISTRY=http://host:port/…",
    "─".repeat(100),
    "",
  ].join("\n");
}

/** Starts what the tests of the project `real` run against, unless the environment names it; gives the tests the addresses. */
export default async function setup(project: TestProject): Promise<Stop> {
  const { SORDINO_TEST_KAFKA, SORDINO_TEST_REGISTRY, SORDINO_TEST_POSTGRES } = process.env;
  const stops: Stop[] = [];
  const started = async <T extends { readonly stop: Stop }>(starting: Promise<T>): Promise<T> => {
    const server = await starting;
    stops.push(server.stop);
    return server;
  };
  const stopAll = async (): Promise<void> => void (await Promise.all(stops.map((stop) => stop())));

  const why = SORDINO_TEST_KAFKA && SORDINO_TEST_REGISTRY ? undefined : await whyNot();
  if (why !== undefined && process.env.CI === "true") {
    throw new Error(`With CI=true the tests on the real broker must run: ${why}.`);
  }
  const own = why === undefined;
  const outcomes = await Promise.allSettled([
    SORDINO_TEST_KAFKA?.split(",") ?? (own ? started(startKafka()).then((s) => [...s.brokers]) : null),
    SORDINO_TEST_REGISTRY ?? (own ? started(startRegistry()).then((s) => s.url) : null),
    SORDINO_TEST_POSTGRES ?? started(startPostgres()).then((s) => s.url),
  ]);
  const failed = outcomes.find((o) => o.status === "rejected");
  if (failed !== undefined) {
    await stopAll();
    throw failed.reason;
  }
  const [kafka, registry, postgres] = outcomes.map((o) => (o.status === "fulfilled" ? o.value : null));
  project.provide("kafka", (kafka ?? null) as string[] | null);
  project.provide("registry", (registry ?? null) as string | null);
  project.provide("postgres", (postgres ?? null) as string | null);
  project.provide("why", why ?? "");
  return async () => {
    await stopAll();
    if (why !== undefined) process.stderr.write(skippedBlock(why));
  };
}
