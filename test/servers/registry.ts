import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetched } from "./maven.ts";
import { freePorts, launch, type Server } from "./server.ts";

export interface RegistryServer extends Server {
  /** The address of its Confluent API. */
  readonly url: string;
  readonly port: number;
}

/** Apicurio Registry. Its schemas are in memory: a server that is started again has none. */
export async function startRegistry(options: { readonly port?: number } = {}): Promise<RegistryServer> {
  const files = await fetched("registry");
  const jar = (await readdir(files)).find((name) => name.endsWith("-runner.jar"));
  if (jar === undefined) throw new Error("the registry's files hold no runner jar; remove the folder from the cache");
  const folder = await mkdtemp(join(tmpdir(), "sordino-registry-"));
  const [free = 0] = await freePorts(1);
  const port = options.port ?? free;
  const url = `http://127.0.0.1:${port}/apis/ccompat/v7`;
  const server = await launch(
    "The registry",
    "java",
    [
      "-Xmx512m",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "-Dquarkus.http.host=127.0.0.1",
      `-Dquarkus.http.port=${port}`,
      "-jar",
      join(files, jar),
    ],
    join(folder, "registry.log"),
    () =>
      fetch(`${url}/subjects`).then(
        (response) => response.ok,
        () => false,
      ),
  );
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, port, pid: server.pid, kill: server.kill, stop };
}
