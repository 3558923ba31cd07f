import { describe, expect, it } from "vitest";
import type { LexiconKind } from "../../src/detect/lexicons/special-lexicons.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

const CASES: Readonly<Record<LexiconKind, { readonly hit: readonly string[]; readonly miss: readonly string[] }>> = {
  RELIGION: {
    hit: [
      "jeg er muslim",
      "vi er Jehovas vitner",
      "hun er meldt ut av kirken",
      "han er katolikk",
      "feirer eid neste uke",
    ],
    miss: ["dåpskjole 499 kr", "herregud så dyrt", "kirken ligger i sentrum"],
  },
  ETHNICITY: {
    hit: [
      "jeg er same fra Kautokeino",
      "han er kurdisk",
      "de er somaliere",
      "hun er etnisk koreansk",
      "på grunn av hudfargen min",
    ],
    miss: ["kjole i svart", "det står svart på hvitt", "vi trenger rom for fire"],
  },
  POLITICS: {
    hit: [
      "jeg er medlem av Arbeiderpartiet",
      "hun stiller til valg for Høyre",
      "han er partimedlem",
      "jeg stemmer på Venstre",
      "hun er stortingsrepresentant",
    ],
    miss: ["det stemmer ikke", "sving til venstre", "stemmer i konkurransen"],
  },
  UNION: {
    hit: [
      "jeg er medlem i Fagforbundet",
      "hun er tillitsvalgt i NTL",
      "han er fagorganisert",
      "vi er i streik",
      "mitt fagforbund hjelper meg",
    ],
    miss: ["rammet av togstreiken", "maskinen streiker igjen", "kan dere delta i møtet"],
  },
  SEXUALITY: {
    hit: [
      "jeg er homofil",
      "hun er lesbisk",
      "han kom ut som homofil",
      "vi er et likekjønnet par",
      "hun er transperson",
    ],
    miss: ["skeivt bilde på veggen", "transport til Alta", "regnbueørret fra fjorden"],
  },
  GENETIC: {
    hit: [
      "jeg har genfeil for Lynch syndrom",
      "gentesten min",
      "hun er bærer av genet for huntingtons",
      "arvelig brystkreft i familien",
      "vi tok en DNA-test",
    ],
    miss: ["genmodifisert mais", "det ligger i vårt dna", "god hytte, arvelig hytte"],
  },
  BIOMETRIC: {
    hit: [
      "fingeravtrykk av alle ansatte",
      "ansiktsgjenkjenning i døra",
      "stemmeprofilen er lagret",
      "irisskanning på jobb",
      "biometriske data om meg",
    ],
    miss: ["fingeravtrykk på skjermen", "dør med fingeravtrykkslås", "kameraet er i stua"],
  },
  CRIMINAL: {
    hit: [
      "han er dømt for bedrageri",
      "sønnen min soner med fotlenke",
      "hun er siktet for tyveri",
      "jeg er tidligere straffet",
      "han ble løslatt i går",
    ],
    miss: ["priser i soner 1 og 2", "mistenkt lekkasje under vasken", "kriminelt dyrt hos dere"],
  },
  CHILD: {
    hit: [
      "jeg er mindreårig",
      "jeg er 12 år",
      "jeg er 13 år og har kjøpt noe",
      "mamma vet ikke at jeg handlet",
      "jeg går i 6. klasse",
    ],
    miss: ["selges ikke til mindreårige", "fra 18 år", "barn under 2 år gratis"],
  },
};

describe.each(SPECIAL)("Norwegian $id", (detector) => {
  const cases = CASES[detector.kind as LexiconKind];

  it.each(cases.hit)("finds something in %j", (text) => {
    expect(found(detector, text, { language: "nb" })).not.toEqual([]);
  });

  it.each(cases.miss)("leaves %j alone", (text) => {
    expect(found(detector, text, { language: "nb" })).toEqual([]);
  });
});
