import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EventError } from "../core/errors.ts";
import type { AvroSchema } from "../core/registry.ts";

/** From the sources (`src/codec`) and from the build (`dist/src/codec`). */
const PLACES = ["../../schemas/privacy.avsc", "../../../schemas/privacy.avsc"];

let read: AvroSchema | undefined;

/** The schema of a clean record's `privacy` field, as it is shipped. Read once. */
export function privacySchema(): AvroSchema {
  if (read === undefined) {
    const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((f) => existsSync(f));
    if (file === undefined) throw new EventError("bug", "schemas/privacy.avsc is not in the package");
    read = JSON.parse(readFileSync(file, "utf8")) as AvroSchema;
  }
  return read;
}
