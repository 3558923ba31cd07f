import { describe, expect, test } from "vitest";
import { dob } from "../../src/detect/dob.ts";
import { type Asking, found } from "./found.ts";

const rows: readonly (readonly [why: string, text: string, found: readonly string[], asking?: Asking])[] = [
  ["English, slashes", "DOB: 14/02/87", ["14/02/87"]],
  ["English, month first", "date of birth: November 23, 1979.", ["November 23, 1979"]],
  ["English, ordinal", "born on the 23rd of November 1979", ["23rd of November 1979"]],
  ["American order", "dob 06/18/2015", ["06/18/2015"]],
  ["Swedish, ISO", "född 1971-11-16", ["1971-11-16"]],
  ["Swedish, month in words", "Ebba, född 16 november 1971. Hej", ["16 november 1971"]],
  ["Swedish, in one piece", "Hjördis, f. 460727", ["460727"]],
  ["German", "geb. 24.05.1971 in", ["24.05.1971"]],
  ["Norwegian, birthday without year", "fødselsdagen min er 3. april", ["3. april"]],
  ["Danish, mixed signs", "født 27/6-94", ["27/6-94"]],
  ["Finnish", "syntynyt 24.8.1985", ["24.8.1985"]],
  ["Dutch", "geboortedatum 19-07-1982", ["19-07-1982"]],
  ["French, Roman month", "née le 4 XII 1969", ["4 XII 1969"]],
  ["French, without accents", "nee le 4 fevrier 1969", ["4 fevrier 1969"]],
  ["Spanish", "fecha de nacimiento 3 de mayo de 1961", ["3 de mayo de 1961"]],
  ["Italian", "nata il 14/06/1984, C.F.", ["14/06/1984"]],
  ["Polish", "ur. 11.10.1989", ["11.10.1989"]],
  ["Portuguese", "nascida a 2 de maio de 1996", ["2 de maio de 1996"]],
  ["a sign for birth", "Winter, Marlies (* 7.2.1990)", ["7.2.1990"]],
  ["year alone after a word", "né en 1962, retraité", ["1962"]],
  ["asked for", "yıldız aylin, 7.2.90", ["7.2.90"], { asked: ["DOB"] }],
  ["after it", "1971-11-16 (date of birth)", ["1971-11-16"]],
  ["emoji before", "🎂👶🏽 född 1971-11-16", ["1971-11-16"]],
  ["no word", "levereras 1971-11-16", []],
  ["the word stands far away", "född i Lund och sedan flyttade vi till Malmö där ordern las 2024-03-03", []],
  ["no such day", "född 31.02.1990", []],
  ["29 February of a common year", "född 1900-02-29", []],
  ["29 February of a leap year", "född 2000-02-29", ["2000-02-29"]],
  ["in the future", "född 2093-01-01", []],
  ["too long ago", "född 1850-01-01", []],
  ["a page", "S. 3 des Merkblatts", []],
  ["part of a longer number", "dob 14/02/8712345", []],
  ["order number", "född order 46072712", []],
];

describe("dates.dob", () => {
  for (const [why, text, expected, asking] of rows) {
    test(`${why}: ${text}`, () => {
      expect(found(dob, text, asking)).toEqual(expected);
    });
  }
});
