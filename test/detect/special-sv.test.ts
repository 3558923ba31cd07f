import { describe, expect, it } from "vitest";
import type { LexiconKind } from "../../src/detect/lexicons/special-lexicons.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

const CASES: Readonly<Record<LexiconKind, { readonly hit: readonly string[]; readonly miss: readonly string[] }>> = {
  RELIGION: {
    hit: [
      "jag är muslim och äter inte fläsk",
      "han är Jehovas vittne",
      "vi har gått ur Svenska kyrkan",
      "hon är troende katolik",
      "fastar under ramadan hela april",
    ],
    miss: ["herregud vad dyrt det blev", "svenska kyrkans bokning öppnar kl 9", "doppresent till en tjej"],
  },
  ETHNICITY: {
    hit: [
      "jag är same från Jokkmokk",
      "vi är romer och blev nekade",
      "en kurdisk familj",
      "han är etnisk albansk",
      "hon fick nej på grund av sin hudfärg",
    ],
    miss: [
      "skjortan i svart",
      "jag fick det svart på vitt",
      "har ni en flaska mörk rom kvar hos er",
      "the same again please",
    ],
  },
  POLITICS: {
    hit: [
      "jag är medlem i Vänsterpartiet",
      "hon kandiderar för Moderaterna",
      "han är sverigedemokrat",
      "jag röstar på Liberalerna",
      "hon är riksdagsledamot",
    ],
    miss: ["moderata priser hos er", "jag röstade på bästa butik", "ett parti byxor har kommit"],
  },
  UNION: {
    hit: [
      "jag är medlem i Kommunal",
      "han är skyddsombud hos oss",
      "hon är med i Vårdförbundet",
      "mitt fackförbund betalar",
      "vi strejkade i maj",
    ],
    miss: ["skrivaren strejkar igen", "byxorna ligger i fack 17", "drabbad av strejken på tåget"],
  },
  SEXUALITY: {
    hit: [
      "jag är homosexuell",
      "vi är ett samkönat par",
      "han har kommit ut som gay",
      "hon är transkvinna",
      "min dotter är lesbisk",
    ],
    miss: ["regnbågsglass 25 kr", "transport till Umeå", "två män kom med soffan"],
  },
  GENETIC: {
    hit: [
      "jag har ett genfel",
      "gentestet visade BRCA",
      "min mamma är anlagsbärare",
      "hon har Lynchs syndrom ärftlig cancer",
      "vi gjorde ett dna-test",
    ],
    miss: ["det ligger i vårt dna", "genmodifierad majs", "ingen mutation av koden"],
  },
  BIOMETRIC: {
    hit: [
      "ni har sparat mitt fingeravtryck",
      "de gjorde ansiktsigenkänning på mig",
      "min röstprofil ska raderas",
      "irisskanning på jobbet",
      "biometriska uppgifter om mig",
    ],
    miss: ["det syns fingeravtryck på skärmen ofta", "rengöringen är fingeravtrycksfri", "läsplatta 10 tum"],
  },
  CRIMINAL: {
    hit: [
      "han är dömd för misshandel",
      "jag sitter i fängelse",
      "hon är misstänkt för bedrägeri",
      "kund har fotboja",
      "tidigare straffad",
    ],
    miss: ["misstänkt läcka i köket", "kabelbrott i Luleå", "samma dom som i appen"],
  },
  CHILD: {
    hit: [
      "jag är minderårig",
      "jag är 12 år och har köpt spel",
      "jag går i femman",
      "min mamma vet inte att jag beställt",
      "konto för minderåriga i familjen",
    ],
    miss: ["säljs inte till minderåriga", "18 års gräns gäller", "en bok för alla åldrar"],
  },
};

describe.each(SPECIAL)("Swedish $id", (detector) => {
  const cases = CASES[detector.kind as LexiconKind];

  it.each(cases.hit)("finds something in %j", (text) => {
    expect(found(detector, text, { language: "sv" })).not.toEqual([]);
  });

  it.each(cases.miss)("leaves %j alone", (text) => {
    expect(found(detector, text, { language: "sv" })).toEqual([]);
  });
});
