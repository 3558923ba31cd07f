import { readFileSync } from "node:fs";
import { UserError } from "../core/errors.ts";
import type { KafkaSettings } from "./connection.ts";

type Ssl = NonNullable<KafkaSettings["ssl"]>;

/** The PEM files of a configuration, read. Throws `UserError("file-unreadable")` that names the setting. */
export function readPem(paths: { readonly [K in keyof Ssl]-?: string | undefined }): Ssl {
  const read = (name: keyof Ssl): Ssl => {
    const path = paths[name];
    if (path === undefined) return {};
    try {
      return { [name]: readFileSync(path, "utf8") };
    } catch (thrown) {
      throw new UserError(
        "file-unreadable",
        `kafka.ssl.${name}: ${path} (${(thrown as NodeJS.ErrnoException).code ?? "unknown"})`,
      );
    }
  };
  return { ...read("ca"), ...read("cert"), ...read("key") };
}
