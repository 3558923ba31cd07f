import { expect, it } from "vitest";
import { age } from "../../src/detect/age.ts";
import { found } from "./found.ts";

it.each([
  ["J'ai 83 ans, je prends", ["83 ans"], "fr"],
  ["tengo 54 años y", ["54 años"], "es"],
  ["tenho 47 anos", ["47 anos"], "pt"],
  ["mio figlio Leone ha 15 anni", ["15 anni"], "it"],
  ["Tove Kragh, 78 år, hofte", ["78 år"], "da"],
  ["fyller 50 i maj", ["50"], "sv"],
  ["asiakas 81-vuotias", ["81-vuotias"], "fi"],
  ["eine 42-jährige Kundin", ["42-jährige"], "de"],
  ["im 7. Lebensjahr", ["7. Lebensjahr"], "de"],
  ["mn dochter wies 4 jr moet", ["4 jr"], "nl"],
  ["na dzieci (4 i 11 lat)", ["4", "11 lat"], "pl"],
  ["I am 74 and I", ["74"], "en"],
  ["gutten på 9 år", ["9 år"], "nb"],
  ["26 ans de maison", [], "service"],
  ["5 years warranty", [], "a warranty"],
  ["kund i 12 år", [], "how long"],
  ["El compresor tiene 10 años", [], "a thing's age"],
  ["I am 10 minutes late", [], "minutes"],
  ["depuis 30 ans", [], "how long"],
])("%j gives %j", (text, ages, _why) => {
  expect(found(age, text)).toEqual(ages);
});

it("a bare answer counts where it was asked for", () => {
  expect(found(age, "34", { asked: ["AGE"] })).toEqual(["34"]);
  expect(found(age, "34")).toEqual([]);
});
