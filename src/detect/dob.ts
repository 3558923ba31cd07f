import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore, cueNear } from "./cue.ts";
import { dateAt } from "./dates.ts";
import { digitRun } from "./digit-runs.ts";
import { endsFresh, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const WORDS = cue(
  ...[
    "date of birth",
    "birth date",
    "birthdate",
    "dob",
    "d o b",
    "born",
    "birthday*",
    "bday",
    "b day",
    "year of birth",
    "birth*",
  ],
  ...[
    "född*",
    "fodd*",
    "födelsedatum",
    "födelsedag*",
    "födelsedata",
    "födelseår",
    "fyller",
    "=f",
    "=f d",
    "bursdag*",
    "født*",
    "fødselsdato*",
    "fødselsdag*",
    "fødd*",
    "=fd",
  ],
  ...[
    "geboren*",
    "geburtsdatum*",
    "geburtstag*",
    "geb dat",
    "=geb",
    "gebdat*",
    "jahrgang",
    "geboortedatum*",
    "geboren op",
    "verjaardag*",
    "geb datum",
  ],
  ...[
    "syntynyt",
    "syntyn*",
    "syntymäaika*",
    "syntymäpäivä*",
    "syntymäaj*",
    "synt",
    "=s",
    "=synt",
    "synttärit",
    "né le",
    "née le",
    "=né",
    "=née",
    "date de naissance",
    "naissance",
    "ddn",
    "anniversaire",
    "né en",
    "née en",
  ],
  ...[
    "fecha de nacimiento",
    "nacid*",
    "nací",
    "nacimiento",
    "fecha nac",
    "f nac",
    "=nac",
    "cumpleaños",
    "f nacimiento",
    "nato il",
    "nata il",
    "=nato",
    "=nata",
    "data di nascita",
    "nascita",
    "compleanno",
    "d d n",
  ],
  ...[
    "urodz*",
    "=ur",
    "data ur",
    "data urodzenia",
    "urodziny",
    "nascid*",
    "nascimento",
    "data de nascimento",
    "nasci",
    "dt nasc",
    "=nasc",
    "aniversário",
  ],
);

/** Tokens before a date: further away, the word speaks of something else. */
const REACH = 8;

/** Words after which a year alone is the year of birth. */
const YEAR_WORDS = cue(
  ...[
    "born",
    "born in",
    "year of birth",
    "född",
    "födelseår",
    "årgång",
    "født",
    "årgang",
    "geboren",
    "jahrgang",
    "geburtsjahr",
    "syntynyt",
    "syntymävuosi",
    "né en",
    "née en",
  ],
  ...[
    "nacido en",
    "nacida en",
    "nato nel",
    "nata nel",
    "classe",
    "urodzony",
    "urodzona",
    "rocznik",
    "nascido em",
    "nascida em",
    "geboortejaar",
  ],
);

const MARKED = /(?:^|[\s(,;])(?:\*|b\.) ?$/;

function yearOfBirth(view: View, token: Token, now: number): Match | undefined {
  const short = /^\d\d$/.test(token.low);
  if (!short && (!/^(?:19|20)\d\d$/.test(token.low) || Number(token.low) > now)) return undefined;
  // "född 61", "classe '61", but not "född 61 dagar".
  if (
    short &&
    !/^(?:[,;.)\n!?]|$| (?:och|og|und|and|et|y|e|en|i|ja) )/u.test(view.text.slice(token.end, token.end + 5))
  ) {
    return undefined;
  }
  if (!startsFresh(view.text, token.start) || !endsFresh(view.text, token.end)) return undefined;
  if (/^[-./]\d/.test(view.text.slice(token.end, token.end + 2))) return undefined;
  const word = cueBefore(view, token.start, YEAR_WORDS, 2);
  if (word === undefined) return undefined;
  return scored(token.start, token.end, [
    { code: "date", weight: 0.15, note: "year" },
    { code: "word", weight: 0.45, note: word },
  ]);
}

/**
 * Dates of birth.
 *
 * A date is one only where a word says so or somebody asked: the date of an order is nobody's. Numeric forms in every order,
 * in one piece, and with the month's name in twelve languages; from 1900 to this year.
 * Source: ISO 8601-1:2019 and CLDR date patterns of the twelve languages. 2026-11-23.
 */
export const dob: Detector = {
  id: "dates.dob",
  kind: "DOB",
  on: [{ on: "digits", min: 1 }],
  examples: {
    hit: [
      "född 1971-11-16",
      "DOB: 14/02/87",
      "geb. 24.05.1971",
      "née le 4 XII 1969",
      "nascida a 2 de maio de 1996",
      "date of birth: November 23, 1979",
      "f. 460727",
      "min fødselsdag er 11. april 1991",
      "ur. 11.10.1989",
      "syntynyt 24.8.1985",
    ],
    miss: [
      "levereras 2026-11-16",
      "order 14/02/87",
      "born 45/13/1990",
      "faktura 460727",
      "beställd 3 april 2024",
      "1-800-1990",
    ],
  },
  match(view, at) {
    const asked = isAsked(view, "DOB");
    const { last } = digitRun(view.text, view.tokens, at);
    const year = new Date().getFullYear();
    const matches: Match[] = [];
    let done = 0;
    for (let i = at; i <= last; i++) {
      const token = view.tokens[i];
      if (token === undefined || token.shape !== "d" || token.start < done) continue;
      const date = startsFresh(view.text, token.start) ? dateAt(view, i, year) : undefined;
      if (date === undefined) {
        const born = yearOfBirth(view, token, year);
        if (born !== undefined) matches.push(born);
        continue;
      }
      if (!endsFresh(view.text, date.end)) continue;
      const word = cueNear(view, date.start, date.end, WORDS, REACH);
      const marked = word === undefined && MARKED.test(view.text.slice(Math.max(0, date.start - 4), date.start));
      if (word === undefined && !marked && !asked) continue;
      // "S. 3 des": a letter announces a whole date only.
      if (date.year === undefined && !asked && (word === undefined || word.length < 4)) continue;
      const reasons: Reason[] = [];
      const weight = date.year === undefined ? 0.25 : date.solid ? 0.3 : 0.4;
      reasons.push({ code: "date", weight, note: date.year === undefined ? "day and month" : "date" });
      if (word !== undefined) reasons.push({ code: "word", weight: 0.45, note: word });
      else if (marked) reasons.push({ code: "word", weight: 0.3, note: "sign for birth" });
      if (asked) reasons.push({ code: "asked", weight: 0.45, note: "DOB" });
      matches.push(scored(date.start, date.end, reasons));
      done = date.end;
    }
    return matches;
  },
};
