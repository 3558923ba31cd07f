import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/core/detect.ts";
import { atSvnr } from "../../../src/detect/national-id/at-svnr.ts";
import { beRijksregister } from "../../../src/detect/national-id/be-rijksregister.ts";
import { chAhv } from "../../../src/detect/national-id/ch-ahv.ts";
import { deSteuerId } from "../../../src/detect/national-id/de-steuer-id.ts";
import { deVersicherungsnummer } from "../../../src/detect/national-id/de-versicherungsnummer.ts";
import { dkCpr, keepsModulus11 } from "../../../src/detect/national-id/dk-cpr.ts";
import { esDni } from "../../../src/detect/national-id/es-dni.ts";
import { esNie } from "../../../src/detect/national-id/es-nie.ts";
import { fiHenkilotunnus } from "../../../src/detect/national-id/fi-henkilotunnus.ts";
import { frNir } from "../../../src/detect/national-id/fr-nir.ts";
import { iePps } from "../../../src/detect/national-id/ie-pps.ts";
import { itCodiceFiscale } from "../../../src/detect/national-id/it-codice-fiscale.ts";
import { nlBsn } from "../../../src/detect/national-id/nl-bsn.ts";
import { noFodselsnummer } from "../../../src/detect/national-id/no-fodselsnummer.ts";
import { plPesel } from "../../../src/detect/national-id/pl-pesel.ts";
import { ptNif } from "../../../src/detect/national-id/pt-nif.ts";
import { sePersonnummer } from "../../../src/detect/national-id/se-personnummer.ts";
import { isNhsNumber, ukNhs } from "../../../src/detect/national-id/uk-nhs.ts";
import { ukNino } from "../../../src/detect/national-id/uk-nino.ts";
import { usSsn } from "../../../src/detect/national-id/us-ssn.ts";
import { found } from "../found.ts";

/**
 * Published numbers that belong to nobody, or are printed as specimens. `stdnum`: from that library's own tests; any other source is the
 * publisher that independent validators name for the number in their tests. `alone`: proof enough without words and without being at home.
 */
const vectors: readonly (readonly [detector: Detector, number: string, alone: boolean, source: string])[] = [
  [sePersonnummer, "640823-3234", true, "Skatteverket, SKV 704"],
  [sePersonnummer, "701063-2391", true, "Skatteverket, SKV 707 (samordningsnummer)"],
  [sePersonnummer, "19811228-9874", true, "stdnum"],
  [sePersonnummer, "198112289874", true, "stdnum"],
  [sePersonnummer, "8112289874", false, "stdnum"],
  [sePersonnummer, "670919-9530", true, "stdnum"],
  [noFodselsnummer, "15108695088", true, "stdnum"],
  [noFodselsnummer, "151086 95088", true, "stdnum"],
  [noFodselsnummer, "01010750160", true, "norsk-validator, by stdnum"],
  [dkCpr, "070761-4285", true, "CPR-kontoret, Personnummeret i CPR-systemet"],
  [dkCpr, "0707614285", false, "CPR-kontoret"],
  [dkCpr, "211062-5629", true, "stdnum"],
  [fiHenkilotunnus, "131052-308T", true, "Digi- ja väestötietovirasto"],
  [fiHenkilotunnus, "131052X308T", true, "stdnum (signs of 2023)"],
  [deSteuerId, "86095742719", true, "ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer"],
  [deSteuerId, "47036892816", true, "ELSTER"],
  [deSteuerId, "65 929 970 489", true, "ELSTER (a digit three times)"],
  [deSteuerId, "57549285017", true, "ELSTER"],
  [deSteuerId, "25768131411", true, "ELSTER"],
  [deVersicherungsnummer, "15 070649 C 103", true, "stdnum"],
  [deVersicherungsnummer, "65170839J003", true, "Deutsche Rentenversicherung, specimen"],
  [nlBsn, "111222333", false, "RvIG, test number"],
  [nlBsn, "123456782", false, "RvIG, test number"],
  [frNir, "2 69 05 49 588 157 80", true, "specimen of the carte Vitale"],
  [frNir, "295109912611193", true, "stdnum"],
  [esDni, "99999999R", true, "specimen of the DNI electrónico"],
  [esDni, "12345678Z", true, "Agencia Tributaria, example"],
  [esDni, "54362315-K", true, "stdnum"],
  [esNie, "X1234567L", true, "Agencia Tributaria, example"],
  [esNie, "X-2482300-W", true, "stdnum"],
  [itCodiceFiscale, "RSSMRA85T10A562S", true, "Agenzia delle Entrate, specimen"],
  [itCodiceFiscale, "RCCMNL83S18D969H", true, "stdnum"],
  [plPesel, "44051401359", true, "stdnum"],
  [plPesel, "02070803628", true, "gov.pl, specimen"],
  [ukNino, "AB123456C", true, "gov.uk, form of a NINO"],
  [ukNhs, "943 476 5919", false, "NHS Data Dictionary, example"],
  [atSvnr, "1237 010180", true, "stdnum"],
  [beRijksregister, "85.07.30-033.28", true, "stdnum"],
  [beRijksregister, "17073003384", true, "stdnum (born from 2000)"],
  [chAhv, "756.9217.0769.85", true, "Zentrale Ausgleichsstelle, specimen"],
  [iePps, "6433435OA", true, "stdnum"],
  [ptNif, "123456789", false, "Autoridade Tributária, test number"],
  [usSsn, "536-90-4399", true, "stdnum"],
];

const ASK = { asked: ["NATIONAL_ID"] } as const;

describe("national numbers: published vectors", () => {
  test.each(vectors)("$0.id $1 ($3)", (detector, number, alone) => {
    expect(found(detector, `🙂 ${number}.`, ASK)).toEqual([number]);
    expect(found(detector, `x: ${number}, ok`)).toEqual(alone ? [number] : []);
  });

  test.each(vectors)("$0.id $1 in lower case, asked for", (detector, number) => {
    expect(found(detector, number.toLowerCase(), ASK)).toEqual([number.toLowerCase()]);
  });

  test.each(vectors.filter(([{ id }]) => ![dkCpr, ukNino, usSsn, iePps].some((unchecked) => unchecked.id === id)))(
    "$0.id $1 with its check character changed is not one",
    (detector, number) => {
      const last = number.at(-1) ?? "";
      const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : last === "A" ? "B" : "A";
      expect(found(detector, `x: ${number.slice(0, -1)}${other}, ok`)).toEqual([]);
    },
  );
});

test("the checks of our own against the same sources", () => {
  expect(keepsModulus11("0707614285")).toBe(true);
  expect(keepsModulus11("0707614286")).toBe(false);
  expect(isNhsNumber("9434765919")).toBe(true);
  expect(isNhsNumber("9434765918")).toBe(false);
  expect(isNhsNumber("1111111111")).toBe(false);
});
