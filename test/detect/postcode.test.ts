import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/detect/engine.ts";
import { plainTown, townNames } from "../../src/detect/places/town-filter.ts";
import { postcode } from "../../src/detect/postcode.ts";

const scan = createEngine([postcode]);

function places(text: string, asked: readonly "POSTCODE"[] = []): readonly string[] {
  const segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: undefined,
    channel: "chat",
    speaker: "customer",
  } as const;
  return scan(segment, { names: [], asked, regions: [] })
    .filter(({ score }) => score >= 0.5)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe("postcodes with their towns", () => {
  it.each([
    ["Peel Street, Salford M6 5WN", ["CITY Salford", "POSTCODE M6 5WN"], "Britain"],
    ["Clonakilty, Co. Cork, P85 HW72", ["CITY Clonakilty", "POSTCODE P85 HW72"], "Ireland, a county between"],
    ["Veerallee 31, 8011 HL Zwolle", ["POSTCODE 8011 HL", "CITY Zwolle"], "Netherlands"],
    ["Rønnebærvej 14, 2840 Holte", ["POSTCODE 2840", "CITY Holte"], "Denmark"],
    ["Aachener Str. 214a, 50931 Köln", ["POSTCODE 50931", "CITY Köln"], "Germany"],
    ["Postfach 11 04 61, 60039 Frankfurt", ["POSTCODE 60039", "CITY Frankfurt"], "Germany, without the river"],
    ["Kaserngatan 8 B, 703 62 Örebro", ["POSTCODE 703 62", "CITY Örebro"], "Sweden"],
    ["60-836 Poznań", ["POSTCODE 60-836", "CITY Poznań"], "Poland"],
    ["1250-022 Lisboa", ["POSTCODE 1250-022", "CITY Lisboa"], "Portugal"],
    ["quai de la Fosse, 44000 nantes", ["POSTCODE 44000", "CITY nantes"], "France, in small letters"],
    ["C.so Vittorio 9, 80134 Napoli", ["POSTCODE 80134", "CITY Napoli"], "Italy"],
    ["Postboks 228, 5803 Bergen", ["POSTCODE 5803", "CITY Bergen"], "Norway"],
    ["Koulukatu 5 A 12, 65100 Vaasa", ["POSTCODE 65100", "CITY Vaasa"], "Finland"],
    ["Viejo de Ogíjares 9, 18151. Corte", ["POSTCODE 18151"], "Spain, without the town"],
    ["Las Cruces, NM 88005", ["CITY Las Cruces", "POSTCODE 88005"], "United States"],
    ["1500 Personen", [], "a count"],
    ["14.250 kr", [], "an amount"],
    ["seit 2009 in Berlin", [], "a year"],
    ["a Volvo V60 2019", [], "a car"],
    ["HRB 44712 Köln", [], "a company's number"],
  ])("%j gives %j", (text, expected, _why) => {
    expect([...places(text)].sort()).toEqual([...expected].sort());
  });

  it("a bare answer counts where it was asked for", () => {
    expect(places("28903", ["POSTCODE"])).toEqual(["POSTCODE 28903"]);
    expect(places("28903")).toEqual([]);
  });
});

it("towns are known by their short names, too", () => {
  expect(townNames("Wien, Innere Stadt")).toContain("wien");
  expect(townNames("Frankfurt am Main")).toContain("frankfurt");
  expect(townNames("Lausanne 25")).toContain("lausanne");
  expect(plainTown("'s-Hertogenbosch")).toBe("s hertogenbosch");
});
