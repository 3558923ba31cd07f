import { describe, expect, it } from "vitest";
import { imei, mac } from "../../src/detect/device.ts";
import { keepsVinCheck, vin } from "../../src/detect/vin.ts";
import { found } from "./found.ts";

describe("vehicle identification numbers", () => {
  it("keeps the check digit of 49 CFR 565.15's own example", () => {
    expect(keepsVinCheck("1M8GDM9AXKP042788")).toBe(true);
    expect(keepsVinCheck("1M8GDM9A1KP042788")).toBe(false);
  });

  it.each([
    ["Golf WVWZZZ1KZBW094418", ["WVWZZZ1KZBW094418"], "alone"],
    ["Honda 2018 1HG88TRB0FE062450", ["1HG88TRB0FE062450"], "behind another number"],
    ["telaio zfa31200000j48172", ["zfa31200000j48172"], "in small letters"],
    ["Fahrgestellnummer WVW ZZZ 1KZ BW 094418", ["WVW ZZZ 1KZ BW 094418"], "in groups"],
    ["12345678901234567", [], "digits only"],
    ["WVWZZZ1KZBW09441O", [], "with the letter O"],
    ["DE89370400440532013000", [], "an IBAN"],
  ])("%j gives %j", (text, numbers, _why) => {
    expect(found(vin, text)).toEqual(numbers);
  });
});

it.each([
  [imei, "IMEI 35 209900 176148 1", ["35 209900 176148 1"]],
  [imei, "490154203237518", ["490154203237518"]],
  [imei, "490154203237519", []],
  [mac, "MAC 00:1B:44:11:3A:B7", ["00:1B:44:11:3A:B7"]],
  [mac, "3c22.fb9a.017e", ["3c22.fb9a.017e"]],
  [mac, "12:30:45", []],
])("devices: %# %j", (detector, text, numbers) => {
  expect(found(detector, text)).toEqual(numbers);
});
