import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/errors.ts";
import { listen } from "./listen.ts";
import type { HttpParts } from "./parts.ts";
import { createServer } from "./server.ts";
import { tokenOf } from "./token.ts";

export interface Api {
  readonly url: string;
  close(): Promise<void>;
}

export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  readonly tokenFile: string;
  /** Where the address is left for commands that find the folder in use; undefined where there is no such folder. */
  readonly folder: string | undefined;
}

const CARD = "api.json";

/** Makes the token where there is none, and listens. Throws `UserError`: `port-taken`, `key-file-invalid`. */
export async function openApi(settings: ApiSettings, parts: Omit<HttpParts, "token">): Promise<Api> {
  const { host, port, folder } = settings;
  const app = await createServer({ ...parts, token: await tokenOf(settings.tokenFile) });
  const url = await listen(app, host, port);
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const card = join(folder, CARD);
    await writeFile(`${card}.new`, `${JSON.stringify({ url })}\n`, { mode: 0o600 });
    await rename(`${card}.new`, card);
  }
  return {
    url,
    async close() {
      await app.close();
      if (folder !== undefined) await rm(join(folder, CARD), { force: true });
    },
  };
}

/** Where the instance that holds a data folder listens. Throws `UserError("data-folder-busy")` where it does not say. */
export function addressIn(folder: string): string {
  try {
    const { url } = JSON.parse(readFileSync(join(folder, CARD), "utf8")) as { url?: unknown };
    if (typeof url === "string" && URL.canParse(url)) return url;
  } catch {
    // No card: the holder serves no API.
  }
  throw new UserError("data-folder-busy", `${folder}, by a process that serves no API`);
}
