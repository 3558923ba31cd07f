import { REGION_LINES } from "./region-lines.ts";

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ł: "l",
  đ: "d",
  ħ: "h",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The one form of a place name however it is typed: "Örebro", "orebro" and "OEREBRO" are one, as are "Saint-Denis" and
 * "saint denis". Pure; the table of regions is made with it.
 */
export function cityKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæœßłđħðþı]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/['’`]/g, "")
    .replace(/a[ae]+|[ou]e+/g, (spelled) => spelled.charAt(0))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

let regions: ReadonlyMap<string, string> | undefined;

function parse(lines: string): ReadonlyMap<string, string> {
  const pairs = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [region = "", keys = ""] = line.split("|");
      return keys.split(",").map((key) => [key, region] as const);
    });
  return new Map(pairs);
}

/** Every place with its region, by `cityKey`. Read once, when it is first asked for. */
export function cityRegions(): ReadonlyMap<string, string> {
  regions ??= parse(REGION_LINES);
  return regions;
}

/**
 * The region of a European town; undefined where no town or several towns of different regions have this name. A region's
 * name is never the name of a town.
 */
export function regionOfCity(name: string): string | undefined {
  return name.length > 100 ? undefined : cityRegions().get(cityKey(name));
}
