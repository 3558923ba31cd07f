import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../core/errors.ts";
import { hasTown, plainTown } from "./town-filter.ts";

/** The compiled list lies in `data/` of the package, above this file in source and in the built package. */
function findFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, "data/places/towns.bin");
    if (existsSync(file)) return file;
    const up = dirname(folder);
    if (up === folder) throw new UserError("towns-missing", "towns.bin: is not there");
    folder = up;
  }
}

let loaded: Uint8Array | undefined;

/** Reads the list, once; later calls cost nothing. Throws `UserError` `towns-missing` where the package lacks it. */
export function loadTowns(): Uint8Array {
  loaded ??= readFileSync(findFile());
  return loaded;
}

/** True where post with a postcode of these digits goes to a town of that name (first two digits and their number count). */
export function isTownOf(postcode: string, name: string): boolean {
  return hasTown(loadTowns(), `${postcode.length}${postcode.slice(0, 2)} ${plainTown(name)}`);
}

/** True where the country (GB, IE, PL, PT, US) has a town of that name. */
export function isTownIn(country: string, name: string): boolean {
  return hasTown(loadTowns(), `${country} ${plainTown(name)}`);
}
