import { describe, expect, test } from "vitest";
import { NATIONAL_NUMBERS } from "../../../src/detect/national-id/index.ts";
import { found } from "../found.ts";

const ASK = { asked: ["NATIONAL_ID"] } as const;

function numbered(id: string) {
  const detector = NATIONAL_NUMBERS.find((d) => d.id === id);
  if (detector === undefined) throw new TypeError(`no detector ${id}`);
  return detector;
}

/**
 * Numbers that belong to nobody. `stdnum`: from that library's own tests or those of python-stdnum; EC: example in the European
 * Commission's TIN descriptions; `rule`: made by the published rule. `alone`: proof enough without words and without being at home.
 * `wrong`: the same with one mistake that its check sees.
 */
const vectors: readonly (readonly [id: string, number: string, alone: boolean, source: string, wrong: string])[] = [
  ["at.steuernummer", "59-119/9013", true, "stdnum", "59-119/9014"],
  ["be.bis", "85.47.11-113.22", true, "rule", "85.47.11-113.23"],
  ["be.bis", "85271111308", true, "rule", "85271111309"],
  ["be.eid", "591-2345678-29", false, "rule", "591-2345678-30"],
  ["bg.egn", "7523169263", false, "stdnum", "7523169262"],
  ["bg.egn", "8032056031", false, "stdnum (born before 1900)", "8019056031"],
  ["bg.lnch", "7111042925", false, "stdnum", "7111042922"],
  ["ch.versichertenkarte", "80756009991234567809", true, "rule", "80756009991234567819"],
  ["cy.tic", "00123123T", false, "EC", "00123123U"],
  ["cz.rodne-cislo", "710319/2745", true, "stdnum", "710319/2746"],
  ["cz.rodne-cislo", "7103192745", false, "stdnum", "7102312745"],
  ["sk.rodne-cislo", "710319/2745", true, "stdnum", "711319/2745"],
  ["de.krankenversichertennummer", "A123456780", true, "rule", "A123456781"],
  ["de.personalausweis", "L01X00T471", false, "Bundesministerium des Innern, specimen", "L01X00T472"],
  ["de.steuernummer", "181/815/08155", false, "stdnum", "181/8150/81550"],
  ["ee.isikukood", "36805280109", true, "stdnum", "36805280108"],
  ["es.nuss", "28 12345678 40", true, "rule", "28 12345678 41"],
  ["es.nuss", "28/01234567/42", true, "rule (number under ten million)", "28/01234567/43"],
  ["eu.ehic", "80276002123456789012", true, "rule", "80275002123456789012"],
  ["fr.spi", "30 23 217 600 053", true, "EC", "30 23 217 600 054"],
  ["gr.amka", "01013099997", false, "stdnum", "01013099998"],
  ["gr.afm", "023456780", false, "stdnum", "023456781"],
  ["hr.oib", "33392005961", false, "stdnum", "33392005962"],
  ["hr.jmbg", "0101006300015", true, "rule", "0101006300016"],
  ["hu.szemelyi-azonosito", "1-740501-2359", true, "rule", "1-740501-2358"],
  ["hu.szemelyi-azonosito", "3-050412-1237", true, "rule (weights fall)", "3-050412-1236"],
  ["hu.adoazonosito", "8071592153", false, "EC", "8071592154"],
  ["hu.taj", "111 111 110", false, "rule", "111 111 111"],
  ["is.kennitala", "120174-3399", true, "stdnum", "120174-3389"],
  ["is.kennitala", "120160-3389", true, "Þjóðskrá, Um kennitölur", "120160-3379"],
  ["it.tessera-sanitaria", "80380001234567890127", true, "rule", "80390001234567890127"],
  ["lt.asmens-kodas", "33309240064", true, "stdnum", "33309240065"],
  ["lu.matricule", "1893120105732", true, "EC", "1893120105733"],
  ["lv.personas-kods", "161175-19997", true, "stdnum", "161175-19996"],
  ["no.fh-nummer", "81010012333", false, "rule", "81010012334"],
  ["pl.nip", "8567346215", false, "stdnum", "8567346216"],
  ["pl.dowod-osobisty", "ABS123456", false, "rule", "ABS223456"],
  ["pt.niss", "11234567892", false, "rule", "11234567893"],
  ["pt.cartao-cidadao", "00000000 0 ZZ4", true, "stdnum", "00000000 0 ZZ5"],
  ["ro.cnp", "1630615123457", true, "stdnum", "1630615123458"],
  ["si.emso", "0101006500006", true, "stdnum", "0101006500007"],
  ["si.davcna", "15012557", false, "EC", "15012558"],
  ["uk.utr", "1955839661", false, "stdnum", "2955839661"],
  ["uk.chi", "0101751230", false, "rule", "0101751231"],
];

describe("European numbers: vectors", () => {
  test.each(vectors)("%s %s (%s, %s)", (id, number, alone) => {
    const detector = numbered(id);
    expect(detector.number.prove(number)).toBeDefined();
    const word = detector.number.words[0]?.replace(/[=*]/g, "") ?? "";
    expect(found(detector, `${word}: ${number}.`)).toEqual([number]);
    expect(found(detector, `🙂 ${number}.`, ASK)).toEqual([number]);
    expect(found(detector, `x: ${number}, ok`)).toEqual(alone ? [number] : []);
  });

  test.each(vectors)("%s %s: a mistake is seen", (id, _number, _alone, _source, wrong) => {
    const { number } = numbered(id);
    const right = number.prove(_number)?.strength ?? 0;
    expect(number.prove(wrong)?.strength ?? 0).toBeLessThan(right);
    expect(found(numbered(id), `order ${wrong}, ok`)).toEqual([]);
  });

  test("every number that has a check of its own is here or among the first twenty", () => {
    const here = new Set(vectors.map(([id]) => id));
    const unchecked = NATIONAL_NUMBERS.filter(({ number }) => /no check digit|not published/.test(number.check));
    const first = NATIONAL_NUMBERS.filter(({ number }) => number.source.includes("2026-11-23"));
    const rest = NATIONAL_NUMBERS.filter(({ id }) => !here.has(id));
    expect(rest.filter((d) => !unchecked.includes(d) && !first.includes(d)).map(({ id }) => id)).toEqual([]);
  });
});

describe("national numbers: every one", () => {
  test.each(NATIONAL_NUMBERS.map((d) => [d.id, d] as const))("%s is declared in full", (id, { number }) => {
    expect(id.split(".")[0]).toBe(number.country === "GB" ? "uk" : number.country.toLowerCase());
    for (const text of [number.name, number.holders, number.check, number.source]) expect(text).toMatch(/\S{3}/);
    expect(number.sizes.every((size) => size >= 1 && size <= 30)).toBe(true);
    expect(number.pattern.sticky).toBe(true);
  });

  test("there is one for every country", () => {
    const countries =
      "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");
    const held = new Set(NATIONAL_NUMBERS.map(({ number }) => number.country));
    expect(countries.filter((country) => !held.has(country))).toEqual([]);
  });
});
