import { BIRTH_NUMBER } from "./cz-rodne-cislo.ts";
import { nationalId } from "./number.ts";

export const skRodneCislo = nationalId({
  ...BIRTH_NUMBER,
  id: "sk.rodne-cislo",
  country: "SK",
  languages: ["sk"],
  name: "Rodné číslo (RČ)",
  holders: "everybody in the Slovak population register.",
  source: "Zákon č. 301/1995 Z. z. o rodnom čísle. Rule as in stdnum 1.12.0 (CZ), 2026-11-24.",
  examples: {
    hit: ["rodné číslo: 736028/5163", "RČ 7103192745", "číslo poistenca 710319 2745"],
    miss: ["710319/2746", "objednávka 7103192745"],
  },
});
