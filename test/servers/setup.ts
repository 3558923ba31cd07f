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

function skippedBlock(lacking: readonly string[], why: string): string {
  return [
    "",
    "─".repeat(100),
    `SKIPPED: the tests that need ${lacking.join(" and ")} did not run.`,
    `  To run them: ${why},`,
    "  or name running ones: SORDINO_TEST_KAFKA=host:port SORDINO_TEST_REGISTRY=http://host:port/…",
    "─".repeat(100),
    "",
  ].join("\n");
}

/** Starts what the tests of the project `real` run against, unless the environment names it; gives the tests the addresses. */
export default async function setup(project: TestProject): Promise<Stop> {
  const { SORDINO_TEST_KAFKA, SORDINO_TEST_REGISTRY, SORDINO_TEST_POSTGRES } = process.env;
  const why = SORDINO_TEST_KAFKA && SORDINO_TEST_REGISTRY ? undefined : await whyNot();
  if (why !== undefined && process.env.CI === "true") {
    throw new Error(`With CI=true the tests on the real broker must run: ${why}.`);
  }

  const stops: Stop[] = [];
  const started = async <T extends { readonly stop: Stop }>(start: () => Promise<T>): Promise<T | undefined> => {
    if (why !== undefined) return undefined;
    const server = await start();
    stops.push(server.stop);
    return server;
  };
  const kafka = async (): Promise<string[] | null> => {
    if (SORDINO_TEST_KAFKA) return SORDINO_TEST_KAFKA.split(",");
    const server = await started(startKafka);
    return server === undefined ? null : [...server.brokers];
  };
  const registry = async (): Promise<string | null> =>
    SORDINO_TEST_REGISTRY || ((await started(startRegistry))?.url ?? null);
  const postgres = async (): Promise<string> => {
    if (SORDINO_TEST_POSTGRES) return SORDINO_TEST_POSTGRES;
    const server = await startPostgres();
    stops.push(server.stop);
    return server.url;
  };

  const stopAll = async (): Promise<void> => void (await Promise.all(stops.map((stop) => stop())));
  const starting = [kafka(), registry(), postgres()] as const;
  try {
    const [brokers, url, database] = await Promise.all(starting);
    project.provide("kafka", brokers);
    project.provide("registry", url);
    project.provide("postgres", database);
    project.provide("why", why ?? "");
    const lacking = [...(brokers === null ? ["a Kafka broker"] : []), ...(url === null ? ["a schema registry"] : [])];
    return async () => {
      await stopAll();
      if (lacking.length > 0) process.stderr.write(skippedBlock(lacking, why ?? ""));
    };
  } catch (thrown) {
    await Promise.allSettled(starting);
    await stopAll();
    throw thrown;
  }
}
