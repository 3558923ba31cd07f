import { describe, expect, it } from "vitest";
import { address } from "../../src/detect/address.ts";
import { createEngine } from "../../src/detect/engine.ts";

const scan = createEngine([address]);

function found(text: string, asked: readonly "ADDRESS"[] = []): readonly string[] {
  return scan(
    { field: 0, path: "text", text, format: "plain", language: undefined, channel: "chat", speaker: "customer" },
    { names: [], asked, regions: [] },
  )
    .filter((f) => f.score >= 0.5)
    .map((f) => text.slice(f.start, f.end));
}

describe("streets with house numbers", () => {
  it.each([
    ["bor på Storgatan 5 i Kumla", ["Storgatan 5"]],
    ["flyttar till norra strandgatan 14 b, 2 tr snart", ["norra strandgatan 14 b, 2 tr"]],
    ["Anna Lindhs plats 4, lgh 1203", ["Anna Lindhs plats 4, lgh 1203"]],
    ["Karl Johans gate 22, H0301", ["Karl Johans gate 22, H0301"]],
    ["Møllevænget 22, 2. tv", ["Møllevænget 22, 2. tv"]],
    ["Pajukuja 4 c 12, Tampere", ["Pajukuja 4 c 12"]],
    ["Mannerheimintie 14 as 7", ["Mannerheimintie 14 as 7"]],
    ["Lindenstr. 101, 50674 Köln", ["Lindenstr. 101"]],
    ["Am Mühlbach 7a, 94032 Passau", ["Am Mühlbach 7a"]],
    ["Landstraßer Hauptstraße 12/3/14", ["Landstraßer Hauptstraße 12/3/14"]],
    ["woont Kerkstraat 55 bus 3", ["Kerkstraat 55 bus 3"]],
    ["Keizersgracht 123-II", ["Keizersgracht 123-II"]],
    ["12 bis, rue du Four", ["12 bis, rue du Four"]],
    ["j'habite 3 impasse des Lilas, bât C", ["3 impasse des Lilas, bât C"]],
    ["Rue de la Station 114 bte 3", ["Rue de la Station 114 bte 3"]],
    ["vivo en c/ Olivo 8, 3º b", ["c/ Olivo 8, 3º b"]],
    ["Carretera de Burgos 112", ["Carretera de Burgos 112"]],
    ["via dei tigli 18 int. 4", []],
    ["Via dei Tigli 18 int. 4", ["Via dei Tigli 18 int. 4"]],
    ["C.so Vittorio Emanuele II n. 9", ["C.so Vittorio Emanuele II n. 9"]],
    ["rua do carvalhal 27, 2º esq", ["rua do carvalhal 27, 2º esq"]],
    ["ul. Polna 17/4", ["ul. Polna 17/4"]],
    ["flat 2, 19 Orchard Terrace", ["flat 2, 19 Orchard Terrace"]],
    ["Apdo. de Correos 1142", ["Apdo. de Correos 1142"]],
    ["Postfach 10 20 30", ["Postfach 10 20 30"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("believes less where the other side asked", () => {
    expect(found("via dei tigli 18", ["ADDRESS"])).toEqual(["via dei tigli 18"]);
  });

  it.each([
    "Platz 3 im Wagen 7",
    "auf dem Weg 5 km gelaufen",
    "Gate 22 um 9 Uhr",
    "place de parking 12",
    "passage à niveau 3",
    "via mail 2 ore fa",
    "die Straße war gesperrt",
    "Skriv gerne alle 16 cifre",
    "ingeleverd 28/2 via Werkmap. Ontvangst",
    "l'offerta Luce Flex 24M",
    "",
  ])("leaves %j alone", (text) => {
    expect(found(text)).toEqual([]);
  });
});
