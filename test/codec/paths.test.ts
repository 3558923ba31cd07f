import { describe, expect, it } from "vitest";
import { byStrength, mapsIn, pathRule, reachesBelow } from "../../src/codec/paths.ts";

describe("path rules", () => {
  it.each([
    { rule: "a.b", path: "a.b", is: true, why: "the same" },
    { rule: "a.b", path: "a.b.c", is: false, why: "a rule names one place" },
    { rule: "a.b", path: "axb", is: false, why: "the dot is a dot" },
    { rule: "a[].b", path: "a[].b", is: true, why: "items" },
    { rule: "m{}", path: "m{}", is: true, why: "values of a map" },
    { rule: "*.b", path: "a.b", is: true, why: "one segment" },
    { rule: "*.b", path: "a[].b", is: true, why: "brackets belong to the segment" },
    { rule: "*.b", path: "x.a.b", is: false, why: "one segment only" },
    { rule: "*.b", path: "b", is: false, why: "one segment, not none" },
    { rule: "contact*.name", path: "contact2.name", is: true, why: "part of a segment" },
    { rule: "contact*.name", path: "contact.a.name", is: false, why: "a star does not cross a dot" },
    { rule: "**.ssn", path: "ssn", is: true, why: "any depth, none included" },
    { rule: "**.ssn", path: "a.b[].ssn", is: true, why: "any depth" },
    { rule: "**.ssn", path: "a.nossn", is: false, why: "whole segments" },
    { rule: "**.ssn", path: "ssn.a", is: false, why: "the end is the end" },
    { rule: "a.**", path: "a.b.c", is: true, why: "everything below" },
    { rule: "a.**", path: "a[].b", is: true, why: "items are below" },
    { rule: "a.**", path: "a{}", is: true, why: "values are below" },
    { rule: "a.**", path: "a", is: false, why: "below, not itself" },
    { rule: "a.**", path: "ab.c", is: false, why: "another field" },
    { rule: "a.**.z", path: "a.z", is: true, why: "none in between" },
    { rule: "a.**.z", path: "a.b.c.z", is: true, why: "two in between" },
    { rule: "**", path: "anything.at[].all", is: true, why: "everything" },
    { rule: "a(b|c)*", path: "a(b|c)d", is: true, why: "nothing else in a rule is special" },
    { rule: "a(b|c)*", path: "ab", is: false, why: "nothing else in a rule is special" },
  ])("$rule on $path: $is ($why)", ({ rule, path, is }) => {
    expect(pathRule(rule).matches(path)).toBe(is);
  });

  it("puts the stronger rule first", () => {
    expect(byStrength(["**", "**.b", "a.*", "*.b", "*.*.b", "a.b"]).map((r) => r.text)).toEqual([
      "a.b",
      "*.*.b",
      "a.*",
      "*.b",
      "**.b",
      "**",
    ]);
  });

  it("knows the maps that a rule speaks of", () => {
    const maps = mapsIn("*.byUser{}.seen{}");
    expect(maps.map((m) => m.text)).toEqual(["*.byUser", "*.byUser{}.seen"]);
  });
});

describe("whether a rule reaches below a place and no other of its type", () => {
  it.each([
    { rule: "home.street", path: "home", is: true, why: "below it" },
    { rule: "home[].street", path: "home", is: true, why: "its items" },
    { rule: "home{}{key}", path: "home{}", is: true, why: "its keys" },
    { rule: "home", path: "home", is: false, why: "the place itself" },
    { rule: "homes.street", path: "home", is: false, why: "another place" },
    { rule: "work.street", path: "home", is: false, why: "another place" },
    { rule: "**.street", path: "home", is: false, why: "the same wherever the type stands" },
    { rule: "**.str*", path: "home", is: false, why: "the same wherever the type stands" },
    { rule: "**", path: "home", is: false, why: "the same wherever the type stands" },
    { rule: "**.home.street", path: "home", is: true, why: "looks at what the type stands in" },
    { rule: "*.street", path: "home", is: true, why: "counts levels" },
    { rule: "home.**", path: "home", is: true, why: "everything below it" },
    { rule: "ho*.street", path: "home", is: true, why: "may be it" },
    { rule: "work.*", path: "home", is: false, why: "another place" },
    { rule: "home.a.*", path: "home", is: true, why: "further below" },
  ])("$rule, $path: $is ($why)", ({ rule, path, is }) => {
    expect(reachesBelow(rule, path)).toBe(is);
  });
});
