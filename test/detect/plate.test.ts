import { expect, it } from "vitest";
import { plate } from "../../src/detect/plate.ts";
import { found } from "./found.ts";

it.each([
  ["GC-903-WL", ["GC-903-WL"], "France, by its form"],
  ["here: M-AZ 903E, Skoda", ["M-AZ 903E"], "Germany, by its form"],
  ["from my car, LN71 OXH", ["LN71 OXH"], "Britain, by its form"],
  ["45-TD-17", ["45-TD-17"], "Portugal"],
  ["56-TRK-4", ["56-TRK-4"], "Netherlands"],
  ["bilforsikringen på CX 41 228", ["CX 41 228"], "Denmark"],
  ["bilen e KST 244", ["KST 244"], "Sweden, with a car"],
  ["reg.nr abc 12d", ["abc 12d"], "small letters after the word"],
  ["bobil, HE 53742", ["HE 53742"], "Norway, with a vehicle"],
  ["Auto, rekisteri ZNA-917", ["ZNA-917"], "Finland"],
  ["targa DK 903 RW", ["DK 903 RW"], "Italy"],
  ["rejestracja GD 318XR", ["GD 318XR"], "Poland"],
  ["matrícula 1234 BCD", ["1234 BCD"], "Spain"],
  ["Kennzeichen GR 40771", ["GR 40771"], "Switzerland"],
  ["RAL 9010 på bilen", [], "a colour"],
  ["flyet DY3512", [], "a flight"],
  ["SEK 500 för bilen", [], "money"],
  ["Drucker HP-4015", [], "a printer"],
  ["ICE 1095", [], "a train"],
])("%j gives %j", (text, plates, _why) => {
  expect(found(plate, text)).toEqual(plates);
});

it("a part of it counts where it was asked for", () => {
  expect(found(plate, "17878 og fakturaen", { asked: ["PLATE"] })).toEqual(["17878"]);
  expect(found(plate, "17878 og fakturaen")).toEqual([]);
});
