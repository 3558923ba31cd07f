/**
 * Makes `src/actions/region-lines.ts` out of a list of cities. `node bench/make-city-regions.ts cities15000.csv`
 *
 * The CSV has the columns name, country, subcountry, geonameid. What is taken and why: docs/decisions/city-regions.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cityKey } from "../src/actions/region-of-city.ts";
import { PACKAGE_ROOT } from "../src/version.ts";
import { LOCAL_NAMES } from "./local-city-names.ts";
import { print } from "./machine.ts";

/** European Union, European Economic Area, United Kingdom, Switzerland. */
const COUNTRIES: ReadonlySet<string> = new Set([
  ...["Austria", "Belgium", "Bulgaria", "Croatia", "Cyprus", "Czechia", "Denmark", "Estonia", "Finland", "France"],
  ...["Germany", "Greece", "Hungary", "Ireland", "Italy", "Latvia", "Lithuania", "Luxembourg", "Malta", "Netherlands"],
  ...["Poland", "Portugal", "Romania", "Slovakia", "Slovenia", "Spain", "Sweden"],
  ...["Iceland", "Liechtenstein", "Norway", "United Kingdom", "Switzerland"],
]);

/** Their first level is the municipality: no coarser than its town. Their towns count where names are ambiguous. */
const MUNICIPAL: ReadonlySet<string> = new Set(["Latvia", "Liechtenstein", "Malta", "Slovenia"]);

interface Place {
  readonly name: string;
  readonly country: string;
  readonly region: string;
  /** False for a local name of a place that is listed under another. */
  readonly listed: boolean;
}

/** RFC 4180: fields may stand in quotation marks, a mark inside is doubled. No field of the list has a line break. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? "",
  );
}

/** The list writes Swedish regions without their letters ("Vaestra Goetaland"), and some Finnish and Estonian ones. */
function regionName(country: string, region: string): string {
  if (country === "Sweden") {
    const letters = region.replace(/Oe|OE/g, "Ö").replaceAll("ae", "ä").replaceAll("oe", "ö");
    return letters.replace("Skane", "Skåne");
  }
  if (country === "Finland" || country === "Estonia")
    return region
      .replace(/Haeme|Hame/, "Häme")
      .replace("ae", "ä")
      .replace("Paijat", "Päijät");
  return region;
}

/** "Donostia / San Sebastián" is two names; "Zürich (Kreis 11)" is a quarter's number and no name. */
function namesIn(name: string): readonly string[] {
  return /\(.*\d.*\)/.test(name) ? [] : name.split(" / ");
}

function readPlaces(csv: string): readonly Place[] {
  const listed = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(cells)
    .filter(([, country = "", subcountry = ""]) => COUNTRIES.has(country) && subcountry !== "")
    .flatMap(([name = "", country = "", subcountry = ""]) =>
      namesIn(name).map((n) => ({ name: n, country, region: regionName(country, subcountry), listed: true })),
    );
  const local = LOCAL_NAMES.map(([name, known, country]) => {
    const found = listed.filter((p) => p.country === country && cityKey(p.name) === cityKey(known));
    const region = found[0]?.region;
    if (region === undefined || found.some((p) => p.region !== region))
      throw new Error(`${known}: not in the list, or not one`);
    return { name, country, region, listed: false };
  });
  return [...listed, ...local];
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("which CSV? node bench/make-city-regions.ts cities15000.csv");
const places = readPlaces(readFileSync(path, "utf8"));
const byKey = Map.groupBy(places, (p) => cityKey(p.name));
const byRegion = Map.groupBy(
  places.filter((p) => p.listed),
  (p) => `${p.country}|${p.region}`,
);
const countriesOf = Map.groupBy(byRegion.keys(), (id) => cityKey(id.slice(id.indexOf("|") + 1)));

/** A region of one town that has the town's name may be no more than the town. */
function isCoarser(key: string, { country, region }: Place): boolean {
  if (MUNICIPAL.has(country)) return false;
  const towns = new Set(byRegion.get(`${country}|${region}`)?.map((p) => cityKey(p.name)));
  return towns.size > 1 || !cityKey(region).includes(key);
}

/** Never the name of a town, nor of two regions. */
function clearName({ country, region }: Place): string {
  const alone = (countriesOf.get(cityKey(region))?.length ?? 0) < 2;
  const name = alone ? region : `${region}, ${country}`;
  return byKey.has(cityKey(name)) ? `${name} (region)` : name;
}

const lines = new Map<string, string[]>();
let ambiguous = 0;
for (const [key, named] of byKey) {
  const [first] = named;
  if (first === undefined || key.length < 2) continue;
  if (new Set(named.map((p) => `${p.country}|${p.region}`)).size > 1) {
    ambiguous++;
    continue;
  }
  if (!isCoarser(key, first)) continue;
  const region = clearName(first);
  lines.set(region, [...(lines.get(region) ?? []), key]);
}

const text = [...lines]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([region, keys]) => `${region}|${keys.toSorted().join(",")}`);
const out = `/**
 * Towns of Europe (EU, EEA, United Kingdom, Switzerland) by region: \`region|town,town,…\`, towns as \`cityKey\` writes them.
 *
 * From the GeoNames list of places over 15,000 inhabitants (https://www.geonames.org, CC BY 4.0), as published in
 * datasets/world-cities. Changed: names that several regions have and regions that are no more than one town are left
 * out, local names of some cities are added. Made by bench/make-city-regions.ts; do not edit. See NOTICE.
 */
export const REGION_LINES = \`
${text.join("\n")}
\`;
`;
writeFileSync(join(PACKAGE_ROOT, "src/actions/region-lines.ts"), out);
const towns = [...lines.values()].reduce((n, keys) => n + keys.length, 0);
print(
  `${towns} towns in ${lines.size} regions, ${ambiguous} names left out as ambiguous, ${Buffer.byteLength(out)} bytes`,
);
