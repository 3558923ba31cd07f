import { describe, expect, it } from "vitest";
import { dayOf, yearOfWord } from "../../src/detect/date-words.ts";
import { digitWord } from "../../src/detect/spoken-words.ts";
import { tokenise } from "../../src/detect/tokens.ts";
import { wordedNumbers } from "../../src/detect/worded-numbers.ts";

function read(language: string | undefined, text: string): string | undefined {
  const segment = {
    field: 0,
    path: "text",
    text,
    format: "plain" as const,
    language,
    channel: "chat",
    speaker: "customer" as const,
  };
  return wordedNumbers({ text, tokens: tokenise(text), segment })?.text;
}

describe("numbers in words, in an age or a date", () => {
  it.each([
    ["sv", "jag är sextioåtta år gammal", "jag är 68 år gammal"],
    ["nb", "er sekstiåtte år", "er 68 år"],
    ["da", "han er otteogtres år", "han er 68 år"],
    ["fi", "olen kuusikymmentäkahdeksan vuotta", "olen 68 vuotta"],
    ["de", "ich bin achtundsechzig Jahre alt", "ich bin 68 Jahre alt"],
    ["nl", "ik ben achtenzestig jaar", "ik ben 68 jaar"],
    ["en", "I'm sixty-eight years old", "I'm 68 years old"],
    ["fr", "j'ai soixante-huit ans", "j'ai 68 ans"],
    ["es", "tengo sesenta y ocho años", "tengo 68 años"],
    ["it", "ho sessantotto anni", "ho 68 anni"],
    ["pl", "mam sześćdziesiąt osiem lat", "mam 68 lat"],
    ["pt", "tenho sessenta e oito anos", "tenho 68 anos"],
    ["en", "born on the third of May nineteen sixty-one", "born on the 3 of May 1961"],
    ["de", "geboren am dritten Mai neunzehnhunderteinundsechzig", "geboren am 3 Mai 1961"],
    ["sv", "född tredje maj nittonhundrasextioett", "född 3 maj 1961"],
    ["es", "nací el tres de mayo del sesenta y uno", "nací el 3 de mayo del 61"],
    [undefined, "tenho sessenta e oito anos", "tenho 68 anos"],
    ["en", "expires August twenty-seven", "expires August 27"],
  ])("%s: %s", (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });

  it.each([
    ["sv", "vänta tjugo minuter till"],
    ["en", "I have two cats and one dog"],
    ["de", "das kostet achtzig Euro"],
    ["fr", "il y a vingt personnes"],
    ["sv", "den tredje fakturan"],
    ["en", ""],
  ])("%s: leaves %j alone", (language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});

describe("days and years in a word", () => {
  it.each([
    ["third", 3],
    ["dreißigsten", 30],
    ["tolvte", 12],
    ["pierwszego", 1],
    ["fakturan", undefined],
  ])("%s", (word, day) => {
    expect(dayOf(word)).toBe(day);
  });

  it.each([
    ["nittonhundrasextioett", 1961],
    ["neunzehnhunderteinundsechzig", 1961],
    ["millenovecentosessantuno", 1961],
    ["negentienhonderdeenenzestig", 1961],
    ["nittonhundrakatt", undefined],
  ])("%s", (word, year) => {
    expect(yearOfWord(word, digitWord)).toBe(year);
  });
});
