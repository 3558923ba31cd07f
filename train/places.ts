import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { addTown, emptyTowns, townNames } from "../src/detect/places/town-filter.ts";
import { dataFolder } from "./gazetteers.ts";

/**
 * Compiles the towns that the post writes after (or, in Britain, Ireland and the United States, before) a postcode into one Bloom filter,
 * `data/places/towns.bin`. Source: GeoNames (CC BY 4.0), see `data/places/NOTICE.md`. Run: `node train/places.ts [--data DIR]`.
 */
const folder = join(dataFolder(), "gazetteers");
const lines = (file: string): readonly string[][] => {
  const bytes = readFileSync(join(folder, file));
  const text = file.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
};

const entries = new Set<string>();
for (const [, postcode = "", place = ""] of lines("postcodes-geonames.tsv.gz")) {
  const digits = postcode.replace(/\D/g, "");
  if (digits.length < 3 || digits.length > 5) continue;
  for (const name of townNames(place)) entries.add(`${digits.length}${digits.slice(0, 2)} ${name}`);
}
const WITHOUT_POSTCODES = new Set(["GB", "IE", "PL", "PT"]);
for (const [country = "", place = ""] of lines("places-geonames-postal.tsv.gz")) {
  if (!WITHOUT_POSTCODES.has(country)) continue;
  for (const name of townNames(place)) entries.add(`${country} ${name}`);
}
for (const line of readFileSync(join(folder, "cities15000-geonames.csv"), "utf8").split("\n")) {
  const [name = "", country] = line.split(",");
  const code =
    country === "United States" ? "US" : country === "United Kingdom" ? "GB" : country === "Ireland" ? "IE" : undefined;
  if (code === undefined) continue;
  for (const town of townNames(name.replace(/ City$/, ""))) entries.add(`${code} ${town}`);
  for (const town of townNames(name)) entries.add(`${code} ${town}`);
}

const towns = emptyTowns(entries.size);
for (const entry of [...entries].sort()) addTown(towns, entry);
const target = join(import.meta.dirname, "../data/places");
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "towns.bin"), towns);
process.stdout.write(`${entries.size} towns, ${towns.length} bytes\n`);
