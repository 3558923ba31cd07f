import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { APICURIO, KAFKA } from "./versions.ts";

const run = promisify(execFile);

/** Outside the tree, so that a fresh clone finds what an earlier one has fetched. */
export function cacheFolder(): string {
  const { SORDINO_TEST_CACHE: own, XDG_CACHE_HOME: xdg } = process.env;
  if (own) return own;
  return join(xdg || join(homedir(), ".cache"), "sordino-test");
}

const GOALS = {
  kafka: {
    version: KAFKA,
    goal: (to: string) => ["dependency:copy-dependencies", `-DoutputDirectory=${to}`, "-DincludeScope=runtime"],
  },
  registry: { version: APICURIO, goal: (to: string) => ["dependency:unpack", `-DoutputDirectory=${to}`] },
} as const;

/**
 * The folder with the files of a server, fetched by Maven the first time.
 *
 * A folder is there whole or not at all: it is filled beside its place and then renamed, so two runs may start at once.
 */
export async function fetched(server: keyof typeof GOALS): Promise<string> {
  const { version, goal } = GOALS[server];
  const place = join(cacheFolder(), `${server}-${version}`);
  if (existsSync(place)) return place;
  await mkdir(cacheFolder(), { recursive: true });
  process.stderr.write(`Fetching ${server} ${version} with Maven, once …\n`);
  const beside = await mkdtemp(`${place}.`);
  try {
    // Maven keeps notes beside its pom; they must not lie in the tree.
    const pom = join(beside, "pom.xml");
    await copyFile(join(import.meta.dirname, server, "pom.xml"), pom);
    await run("mvn", ["-B", "-q", "-f", pom, ...goal(beside)], { maxBuffer: 64 * 1024 * 1024 });
    await rename(beside, place);
  } catch (thrown) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(place)) throw thrown;
  }
  return place;
}
