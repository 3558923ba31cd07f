import { describe, expect, it } from "vitest";
import type { LexiconKind } from "../../src/detect/lexicons/special-lexicons.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

const CASES: Readonly<Record<LexiconKind, { readonly hit: readonly string[]; readonly miss: readonly string[] }>> = {
  RELIGION: {
    hit: [
      "jeg er muslim",
      "han er Jehovas vidne",
      "hun er meldt ud af folkekirken",
      "vi er katolikker",
      "hun faster under ramadan",
    ],
    miss: ["dåbskjole 499 kr", "gud ved hvornår den kommer", "kirken ligger i midten"],
  },
  ETHNICITY: {
    hit: [
      "vi er somaliere",
      "jeg er kurdisk",
      "hun er etnisk tyrkisk",
      "på grund af min hudfarve",
      "han er grønlænder",
    ],
    miss: ["buks i sort", "det står sort på hvidt", "flaske rom til dessert"],
  },
  POLITICS: {
    hit: [
      "jeg er medlem af Socialdemokratiet",
      "hun er opstillet for Enhedslisten",
      "han er byrådsmedlem",
      "jeg stemmer på Venstre",
      "hun er partimedlem",
    ],
    miss: ["det stemmer ikke", "drej til venstre", "alternativet er at vente"],
  },
  UNION: {
    hit: [
      "jeg er medlem af 3F",
      "hun er tillidsrepræsentant",
      "han er medlem af HK",
      "min fagforening siger nej",
      "vi strejkede sidste år",
    ],
    miss: ["toget er ramt af strejke", "printeren strejker igen", "et godt organiseret lager"],
  },
  SEXUALITY: {
    hit: [
      "jeg er homoseksuel",
      "hun er lesbisk",
      "han er sprunget ud som bøsse",
      "vi er to mødre",
      "han er transkønnet",
    ],
    miss: ["sparebøsse til børn", "transport til Odense", "regnbueørred fra søen"],
  },
  GENETIC: {
    hit: [
      "jeg har en genfejl",
      "hun har arvelig brystkræft",
      "genetisk test af min far",
      "bærer af genet for huntingtons",
      "min søn har en gendefekt",
    ],
    miss: ["genmodificeret majs", "kvalitet ligger i vores dna", "en arvelig klage"],
  },
  BIOMETRIC: {
    hit: [
      "I har gemt mit fingeraftryk",
      "ansigtsgenkendelse på arbejdet",
      "irisscanning i lufthavnen",
      "stemmeprofil hos banken",
      "biometriske data om os",
    ],
    miss: ["der er fingeraftryk på skærmen", "en dør med fingeraftrykslås", "kameraet er i gangen"],
  },
  CRIMINAL: {
    hit: [
      "han er dømt for vold",
      "naboen er sigtet for hashsalg",
      "jeg har fodlænke på",
      "hun er tidligere straffet",
      "han blev løsladt i april",
    ],
    miss: ["hun blev taget i brug i går", "mistænkt lækage under vasken", "kriminelt dyrt hos jer"],
  },
  CHILD: {
    hit: [
      "jeg er mindreårig",
      "jeg er 12 år og har købt et spil",
      "jeg er 14 år",
      "min mor ved ikke at jeg har købt det",
      "jeg går i 6. klasse",
    ],
    miss: ["sælges ikke til mindreårige", "fra 18 år", "børn under 2 år gratis"],
  },
};

describe.each(SPECIAL)("Danish $id", (detector) => {
  const cases = CASES[detector.kind as LexiconKind];

  it.each(cases.hit)("finds something in %j", (text) => {
    expect(found(detector, text, { language: "da" })).not.toEqual([]);
  });

  it.each(cases.miss)("leaves %j alone", (text) => {
    expect(found(detector, text, { language: "da" })).toEqual([]);
  });
});
