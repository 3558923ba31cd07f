import { describe, expect, it } from "vitest";
import { health } from "../../src/detect/health.ts";
import type { LexiconKind } from "../../src/detect/lexicons/special-lexicons.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

interface Cases {
  /** Text and what is found in it. */
  readonly hit: readonly (readonly [text: string, phrase: string])[];
  readonly miss: readonly (readonly [text: string, why: string])[];
}

const CASES: Readonly<Record<LexiconKind | "HEALTH", Cases>> = {
  HEALTH: {
    hit: [
      ["äidilläni on rintasyöpä", "rintasyöpä"],
      ["olen sairauslomalla", "sairauslomalla"],
      ["hänellä ei ole koskaan ollut astmaa", "astmaa"],
      ["vaimo on raskaana", "raskaana"],
      ["isällä diagnosoitiin diabetes", "diabetes"],
    ],
    miss: [
      ["sairaan halpa hinta", "slang"],
      ["sälekaihtimet makuuhuoneeseen", "blinds"],
      ["luvassa on kuurosade", "rain"],
      ["sairausvakuutuksen hinta", "a product"],
    ],
  },
  RELIGION: {
    hit: [
      ["olen muslimi", "muslimi"],
      ["hän on jehovan todistaja", "jehovan todistaja"],
      ["erosin kirkosta", "erosin kirkosta"],
      ["perheemme on vanhoillislestadiolainen", "vanhoillislestadiolainen"],
    ],
    miss: [
      ["asun Munkkiniemessä", "a district"],
      ["munkki ja kahvi 4,50", "a bun"],
      ["halal tuotteet hyllyssä", "a product"],
    ],
  },
  ETHNICITY: {
    hit: [
      ["hänellä on romanitausta", "romanitausta"],
      ["olen saamelainen", "saamelainen"],
      ["syynä oli ihonvärini", "ihonvärini"],
      ["vaimoni on inkeriläinen", "inkeriläinen"],
    ],
    miss: [
      ["Mannerheimintie 4", "a street"],
      ["lento Romaniaan", "a country"],
      ["Arabian astiat", "crockery"],
      ["arabiankielinen ohje", "a language"],
    ],
  },
  POLITICS: {
    hit: [
      ["hän on kokoomuksen ehdokas", "kokoomuksen ehdokas"],
      ["olen SDP:n jäsen", "SDP:n jäsen"],
      ["äänestin persuja", "äänestin persuja"],
      ["mies on demari", "demari"],
    ],
    miss: [
      ["keskustan parkkihalli", "a town centre"],
      ["paras ehdokas työpaikkaan", "a job"],
      ["vihreiden valojen aalto", "a colour"],
    ],
  },
  UNION: {
    hit: [
      ["olen JHL:n luottamusmies", "JHL:n luottamusmies"],
      ["kuulun ammattiliittoon", "kuulun ammattiliittoon"],
      ["Tehyn jäsen", "Tehyn jäsen"],
      ["hän on lakossa", "on lakossa"],
    ],
    miss: [
      ["junat lakossa", "news"],
      ["avioliiton esteet", "marriage"],
      ["palloliiton liput", "football"],
    ],
  },
  SEXUALITY: {
    hit: [
      ["hän on lesbo", "lesbo"],
      ["olen naimisissa naisen kanssa", "naimisissa naisen kanssa"],
      ["olen transnainen", "transnainen"],
      ["hän on biseksuaali", "biseksuaali"],
    ],
    miss: [
      ["homogeeninen massa", "a mixture"],
      ["Homo sapiens", "a species"],
      ["transrasvaa ei ole", "food"],
    ],
  },
  GENETIC: {
    hit: [
      ["geenitestin tulos", "geenitestin"],
      ["olen sen geenin kantaja", "geenin kantaja"],
      ["isyystesti tehtiin", "isyystesti"],
      ["perinnöllinen alttius", "perinnöllinen alttius"],
    ],
    miss: [
      ["DNA:n liittymä", "a company"],
      ["koiran geenitesti", "an animal"],
      ["lehden kantaja", "a carrier"],
    ],
  },
  BIOMETRIC: {
    hit: [
      ["sormenjälkeäni ei tunnisteta, sormenjälki puuttuu", "sormenjälki"],
      ["kasvojentunnistus ei toimi", "kasvojentunnistus"],
      ["iiristunnistus", "iiristunnistus"],
      ["äänentunnistus", "äänentunnistus"],
    ],
    miss: [
      ["biometrinen passi", "a document"],
      ["tuotteen hiilijalanjälki", "figurative"],
      ["iiris kukka", "a flower"],
    ],
  },
  CRIMINAL: {
    hit: [
      ["hän on vankilassa", "vankilassa"],
      ["sai petostuomion", "petostuomion"],
      ["hänellä on ajokielto", "ajokielto"],
      ["lähestymiskielto on voimassa", "lähestymiskielto"],
    ],
    miss: [
      ["tein rikosilmoituksen", "the victim"],
      ["parkkisakko 60 e", "a fee"],
      ["kaikki oikeudet pidätetään", "law"],
      ["vankilamuseo on auki", "a museum"],
    ],
  },
  CHILD: {
    hit: [
      ["oon 12 vuotias", "oon 12 vuotias"],
      ["olen alaikäinen", "olen alaikäinen"],
      ["äiti ei tiedä", "äiti ei tiedä"],
      ["olen yläasteella", "olen yläasteella"],
    ],
    miss: [
      ["kielletty alaikäisiltä", "a notice"],
      ["alaikäisille ei myydä", "a notice"],
      ["olen 42 vuotias", "grown up"],
    ],
  },
};

const detectors = [health, ...SPECIAL];

describe.each(Object.entries(CASES))("fi: %s", (kind, { hit, miss }) => {
  const detector = detectors.find((d) => d.kind === kind);
  const of = (text: string): readonly string[] =>
    detector === undefined ? [] : found(detector, text, { language: "fi" });

  it("has its detector", () => expect(detector).toBeDefined());
  it.each(hit)("%j: %j", (text, phrase) => expect(of(text)).toContain(phrase));
  it.each(miss)("leaves %j (%s)", (text) => expect(of(text)).toEqual([]));
});
