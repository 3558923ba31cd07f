import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/core/detect.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { health } from "../../src/detect/health.ts";
import { lexiconDetector } from "../../src/detect/lexicon.ts";
import { remark } from "../../src/detect/remark.ts";
import { found } from "./found.ts";

describe("a lexicon's entries", () => {
  const sample = lexiconDetector(
    "sample",
    "HEALTH",
    [
      {
        language: "en",
        terms: ["glorp*|*snark|blue fizz|MX|crohn*|type 2 zarg", "hög* blodzup"],
        unsure: ["wobbly"],
        figurative: ["glorp shares|snark of a|rather wobbly deal*"],
        somebody: "i my she",
      },
    ],
    { hit: [], miss: [] },
  );

  it.each([
    ["has glorpitis", ["glorpitis"], "a stem"],
    ["a hypersnark", ["hypersnark"], "the end of a compound"],
    ["blue fizz", ["blue fizz"], "a phrase"],
    ["blue-fizz and Blue  Fizz", ["blue-fizz", "Blue  Fizz"], "hyphen, case and blanks"],
    ["blue, fizz and blue x fizz", [], "other things between"],
    ["MX", ["MX"], "capitals in capitals"],
    ["mx Mx", [], "and only there"],
    ["MX-related", ["MX-related"], "the rest of a hyphenated word goes along"],
    ["crohn's", ["crohn"], "before an apostrophe"],
    ["type 2 zarg", ["type 2 zarg"], "digits in a phrase"],
    ["högt blodzup", ["högt blodzup"], "a stem in a phrase"],
    ["hogt blodzup", ["hogt blodzup"], "marks missing"],
    ["wobbly", [], "an unsure word alone"],
    ["she is wobbly", ["wobbly"], "said of somebody"],
    ["she bought glorp shares", [], "a figurative use"],
    ["she saw a rather wobbly deal", [], "a figurative use of an unsure word"],
    ["no glorpitis at all", ["glorpitis"], "what is denied"],
  ])("%j gives %j", (text, hits, _why) => {
    expect(found(sample, text, { language: "en" })).toEqual(hits);
  });

  it("an unsure word of a language that is not the text's stays unsure", () => {
    expect(found(sample, "she is wobbly", { language: "sv" })).toEqual([]);
  });
});

it.each([
  ["har haft hjärtinfarkt", "hjärtinfarkt", "sv"],
  ["har haft hjartinfarkt", "hjartinfarkt", "without marks"],
  ["Herzrhythmusstörungen", "Herzrhythmusstörungen", "a compound"],
  ["Schilddruesenunterfunktion", "Schilddruesenunterfunktion", "umlauts written out"],
  ["krank geschrieben seit Montag", "krank geschrieben", "two words"],
  ["MS-diagnos ställd", "MS-diagnos", "abbreviation and word"],
  ["no history of epilepsy", "epilepsy", "denied"],
])("health in %j: %j (%s)", (text, hit) => {
  expect(found(health, text)).toContain(hit);
});

it("a remark counts in what staff writes more than in what a customer writes", () => {
  const scan = createEngine([remark]);
  const text = "the caller is a moron";
  const score = (more: Partial<Segment>): number =>
    scan(
      { field: 0, path: "t", text, format: "plain", language: "en", channel: "chat", speaker: "customer", ...more },
      { names: [], asked: [], regions: [] },
    )[0]?.score ?? 0;
  expect(score({ channel: "call-note", speaker: "agent" })).toBeGreaterThanOrEqual(0.5);
  expect(score({ speaker: "agent" })).toBeGreaterThanOrEqual(0.5);
  expect(score({})).toBeLessThan(0.5);
});
