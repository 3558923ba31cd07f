import { describe, expect, test } from "vitest";
import { DEFAULT_THRESHOLD } from "../../../src/core/decide.ts";
import { createEngine } from "../../../src/detect/engine.ts";
import { NATIONAL_IDS } from "../../../src/detect/national-id/index.ts";

const scan = createEngine(NATIONAL_IDS);

/** The letters and digits that all detectors of national numbers cover, as stretches of the text. */
function covered(text: string, language: string, asked: boolean): readonly string[] {
  const segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language,
    channel: "chat",
    speaker: "customer",
  } as const;
  const findings = scan(segment, { names: [], asked: asked ? ["NATIONAL_ID"] : [], regions: [] });
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end, score } of findings) {
    if (score < DEFAULT_THRESHOLD) continue;
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => text.slice(start, end));
}

type Row = readonly [why: string, language: string, text: string, found: readonly string[]];

const WAYS: readonly Row[] = [
  ["over a line end", "sv", "mitt pnr är 811228\n9874 tack", ["811228\n9874"]],
  ["over a line end, words behind", "sv", "personnummer: 811228-\n9874 och jag bor i Lund", ["811228-\n9874"]],
  ["two paragraphs are two numbers", "sv", "811228\n\n9874", []],
  ["century apart", "sv", "pnr 19 811228 9874", ["19 811228 9874"]],
  ["as a date", "sv", "pnr 1981-12-28-9874", ["1981-12-28-9874"]],
  ["in pairs", "sv", "pnr 81 12 28 98 74", ["81 12 28 98 74"]],
  ["in pairs", "da", "cpr 07 07 61 42 85", ["07 07 61 42 85"]],
  ["date with dots", "da", "cpr-nr: 07.07.61-4285", ["07.07.61-4285"]],
  ["date with dots", "nb", "f.nr 15.10.86 95088", ["15.10.86 95088"]],
  ["sign on the next line", "fi", "hetu 131052\n-308T", ["131052\n-308T"]],
  [
    "cut within the date of birth and place",
    "fr",
    "mon n° de sécu est le 2 69 05 49 588\n157 80 merci",
    ["2 69 05 49 588\n157 80"],
  ],
  ["cut before letters", "it", "CF RSSMRA85T10\nA562S", ["RSSMRA85T10\nA562S"]],
  ["cut before letters", "de", "Rentenversicherungsnummer 15 070649\nC 103", ["15 070649\nC 103"]],
  ["hyphen and blanks in the date", "de", "SVNR 1237-01 01 80", ["1237-01 01 80"]],
  ["slash", "de", "SV-Nr. 1237/010180", ["1237/010180"]],
  ["blanks for dots", "de", "AHV 756 9217 0769 85", ["756 9217 0769 85"]],
  ["lower case and a blank", "es", "dni 12345678 z", ["12345678 z"]],
  ["the specimen that everybody knows", "en", "NI no: qq 12 34 56 c", ["qq 12 34 56 c"]],
];

const ABROAD: readonly Row[] = [
  ["in English", "en", "I have a Polish PESEL 44051401359", ["44051401359"]],
  ["in English, mistyped", "en", "my Swedish personnummer is 811228-9875", ["811228-9875"]],
  ["in English, two", "en", "my Greek AFM 023456780 and AMKA 01013099997", ["023456780", "01013099997"]],
  ["in German", "de", "meine dänische CPR-Nummer lautet 0707614285", ["0707614285"]],
  ["in French", "fr", "mon numéro national belge 85.07.30-033.28", ["85.07.30-033.28"]],
  ["in Swedish", "sv", "bulgariskt EGN 7523169263", ["7523169263"]],
  ["a general word", "en", "her Romanian identity number 1630615123457", ["1630615123457"]],
  ["a card of no known form", "pl", "karta pobytu RP1234567", ["RP1234567"]],
  ["a residence permit", "de", "Aufenthaltstitel Nr. Y12345678", ["Y12345678"]],
];

const PIECES: readonly Row[] = [
  ["the last four", "sv", "de sista fyra i mitt personnummer är 9874", ["9874"]],
  ["the last four", "da", "de sidste 4 i mit cpr er 4285", ["4285"]],
  ["the last five", "nb", "siste fem i fødselsnummeret: 95088", ["95088"]],
  ["ending", "en", "ssn ending 4471", ["4471"]],
  ["the last four", "en", "the last 4 of my social are 4471", ["4471"]],
  ["the last three", "es", "las 3 ultimas cifras de mi dni son 678", ["678"]],
  ["with its check letter", "fi", "hetun loppu 308T", ["308T"]],
  ["no piece without a word for one", "sv", "mitt personnummer och 9874 andra", []],
];

const THINGS: readonly Row[] = [
  ["an order beside a customer", "sv", "kundnummer 5567788990, ordernr 8112289874", []],
  ["a customer's number beside a real one", "nl", "mijn bsn is 111 222 333, klantnummer 123456782", ["111 222 333"]],
  ["phones", "nl", "bel me op 0612345678 of 020-1234567", []],
  ["an order that keeps the 11-test", "nl", "bestelling 123456782 is niet aangekomen", []],
  ["a phone beside a tax number", "pt", "o NIF do meu marido é 123456789 e o telemóvel 912345678", ["123456789"]],
  ["an order that keeps modulus 11", "en", "order 9434765919 shipped, call 0131 496 0000", []],
  ["a customer's number", "de", "Tel. 0171 2345678, Kundennummer 86095742718", []],
  ["a company's tax number", "pl", "NIP firmy 526-000-12-46", []],
  ["'dni' are days in Polish", "pl", "za 14 dni 8567346215", []],
  ["'nie' is no", "pl", "nie, zamówienie 4471 12345678", []],
  ["'social' and a room", "en", "my social life is great since 2019 and room 123456", []],
  ["barcodes", "sv", "EAN 7350053850019, art.nr 8112289", []],
  ["meters and serial numbers", "en", "meter reading 104493 kWh on 12/05/2024, serial number B123456780", []],
  ["a Norwegian account", "nb", "Lånekonto 1503.12.53591", []],
  ["the price of a card", "en", "my id card cost 1200 kr", []],
];

describe.each([
  ["ways of writing", WAYS],
  ["abroad", ABROAD],
  ["pieces", PIECES],
  ["things", THINGS],
] as const)("national numbers: %s", (_name, rows) => {
  test.each(rows)("%s (%s): %j", (_why, language, text, found) => {
    expect(covered(text, language, false)).toEqual(found);
  });
});

test.each([
  ["sv", "9874", ["9874"]],
  ["sv", "sista fyra 9874 tror jag", ["9874"]],
  ["fi", "131052-308T", ["131052-308T"]],
  ["pl", "ostatnie cztery 1359", ["1359"]],
  ["en", "it's QQ123456C", ["QQ123456C"]],
  ["nl", "eh 1234.56.782 geloof ik", ["1234.56.782"]],
  ["de", "Y12345678", ["Y12345678"]],
  ["en", "sorry, I am 34", []],
  ["en", "my phone is 07911 123456", []],
] as const)("asked for (%s): %j", (language, text, found) => {
  expect(covered(text, language, true)).toEqual(found);
});
