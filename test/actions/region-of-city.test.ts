import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generalise } from "../../src/actions/generalise.ts";
import { cityKey, cityRegions } from "../../src/actions/region-of-city.ts";

const region = (text: string): string => generalise.apply(text, text, "CITY", undefined);

describe("generalise for towns", () => {
  it.each([
    ["a region named after its town says so", "Örebro", "Örebro (region)"],
    ["another town of the same region", "Kumla", "Örebro (region)"],
    ["a province that has its city's name", "Utrecht", "Utrecht (region)"],
    ["a region with a name of its own", "Köln", "North Rhine-Westphalia"],
    ["a city that is a state", "Berlin", "State of Berlin"],
    ["small letters", "göteborg", "Västra Götaland"],
    ["capitals", "MALMÖ", "Skåne"],
    ["marks left out", "Malmo", "Skåne"],
    ["umlauts spelled out", "Koeln", "North Rhine-Westphalia"],
    ["letters that are whole in Unicode", "Tromsø", "Troms"],
    ["and typed without", "tromso", "Troms"],
    ["composed and decomposed", "Go\u0308teborg", "Västra Götaland"],
    ["double a for å", "Aarhus", "Central Jutland"],
    ["ring above", "Århus", "Central Jutland"],
    ["the Polish ł", "lodz", "Lodz Voivodeship"],
    ["the local name", "München", "Bavaria"],
    ["the local name, typed fast", "muenchen", "Bavaria"],
    ["and the English one", "Munich", "Bavaria"],
    ["hyphens and blanks are one", "saint denis", "Ile-de-France"],
    ["an apostrophe", "'s-Hertogenbosch", "North Brabant"],
    ["blanks around", "  Leeds ", "England"],
    ["a region of the same name in two countries", "Reykjavík", "Capital Region, Iceland"],
    ["one name in two countries", "Bergen", "[CITY]"],
    ["one name in two regions of a country", "Newport", "[CITY]"],
    ["two names that are one when typed fast", "Münster", "[CITY]"],
    ["a town and a quarter of another", "Hamm", "[CITY]"],
    ["one of two names of a town", "Donostia", "Basque Country"],
    ["Frankfurt on which river?", "Frankfurt", "[CITY]"],
    ["a region that is no more than its city", "Oslo", "[CITY]"],
    ["a municipality is no coarser than its town", "Celje", "[CITY]"],
    ["outside Europe", "Nairobi", "[CITY]"],
    ["a hamlet", "Hassela kyrkby", "[CITY]"],
    ["no town at all", "near the station", "[CITY]"],
    ["nothing", "", "[CITY]"],
    ["a capital with a dot that has no small form", "İstanbul", "[CITY]"],
    ["marks alone", "\u0308\u200d", "[CITY]"],
    ["a region is no town", "Skåne", "[CITY]"],
    ["what it made itself", "Örebro (region)", "[CITY]"],
  ])("%s: %s", (_why, text, out) => {
    expect(region(text)).toBe(out);
  });
});

it("does not fold what is far too long for a town", () => {
  expect(region("Malmö")).toBe("Skåne");
  expect(region(`Malmö${" ".repeat(1_000)}`)).toBe("[CITY]");
});

describe("the table of regions", () => {
  const towns = cityRegions();

  it("has the towns of all of Europe", () => {
    expect(towns.size).toBeGreaterThan(6_000);
    expect(new Set(towns.values()).size).toBeGreaterThan(300);
  });

  it("has every town under the key that it is looked up by", () => {
    expect([...towns.keys()].filter((key) => cityKey(key) !== key || !/^[a-z0-9 ]{2,}$/.test(key))).toEqual([]);
  });

  it("has no region with the name of a town, so that no town is given back", () => {
    expect([...towns.values()].filter((name) => name.trim() === "" || towns.has(cityKey(name)))).toEqual([]);
  });
});

describe("cityKey", () => {
  it("is the same for its own result, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom(...cityRegions().keys())),
        (text) => {
          const key = cityKey(text);
          expect(cityKey(key)).toBe(key);
        },
      ),
    );
  });

  it("does not see letter case or marks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cityRegions().keys()), (key) => {
        expect(cityKey(key.toUpperCase())).toBe(key);
        expect(cityKey(key.replaceAll("o", "ö").replaceAll("a", "á"))).toBe(key);
      }),
    );
  });
});
