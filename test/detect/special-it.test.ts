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
      ["mia madre ha avuto un ictus", "ictus"],
      ["sono incinta", "incinta"],
      ["lui non ha mai avuto l'asma", "asma"],
      ["mio figlio è celiaco", "celiaco"],
    ],
    miss: [
      ["il codice è invalido", "a code"],
      ["scusi il disturbo", "politeness"],
      ["gli autisti dei bus", "drivers"],
      ["mi viene un infarto quando vedo la bolletta", "figurative"],
    ],
  },
  RELIGION: {
    hit: [
      ["sono musulmano", "musulmano"],
      ["mio figlio mangia halal", "mangia halal"],
      ["è testimone di Geova", "testimone di Geova"],
      ["mia moglie si è convertita", "si è convertita"],
    ],
    miss: [
      ["il battesimo del volo", "a flight"],
      ["un ristorante kosher in centro", "a product"],
      ["la messa in servizio del contatore", "technical"],
      ["un hotel a Cattolica", "a town"],
    ],
  },
  ETHNICITY: {
    hit: [
      ["mio marito è di origine senegalese", "di origine senegalese"],
      ["siamo rom", "siamo rom"],
      ["per il colore della pelle", "colore della pelle"],
      ["è una ragazza di colore", "ragazza di colore"],
    ],
    miss: [
      ["il telefono ha 128 GB ROM", "memory"],
      ["un tappeto berbero", "a carpet"],
      ["denominazione di origine controllata", "wine"],
      ["un CD ROM", "a disc"],
    ],
  },
  POLITICS: {
    hit: [
      ["è iscritto alla Lega", "iscritto alla Lega"],
      ["mia moglie è candidata sindaca", "candidata sindaca"],
      ["è tesserato PD", "tesserato PD"],
      ["è un leghista", "leghista"],
    ],
    miss: [
      ["i cerchi in lega da 17", "alloy"],
      ["la Lega Calcio", "football"],
      ["la scala di destra", "a side"],
      ["il candidato ideale per il posto", "a job"],
    ],
  },
  UNION: {
    hit: [
      ["sono iscritta alla CGIL", "iscritta alla CGIL"],
      ["è delegato FIOM", "delegato FIOM"],
      ["ho il permesso sindacale", "permesso sindacale"],
      ["lui ha scioperato", "ha scioperato"],
    ],
    miss: [
      ["il treno è cancellato per sciopero", "news"],
      ["lo sciopero dei treni", "news"],
      ["il sindaco di Como", "a mayor"],
    ],
  },
  SEXUALITY: {
    hit: [
      ["è omosessuale", "omosessuale"],
      ["siamo una coppia gay", "coppia gay"],
      ["è una donna trans", "donna trans"],
      ["mia figlia è lesbica", "lesbica"],
    ],
    miss: [
      ["i grassi trans", "food"],
      ["il finocchio selvatico", "a vegetable"],
      ["una bandiera arcobaleno", "a thing"],
    ],
  },
  GENETIC: {
    hit: [
      ["sono portatrice sana", "portatrice sana"],
      ["un test genetico positivo", "test genetico"],
      ["ha la mutazione BRCA2", "mutazione BRCA"],
      ["una malattia ereditaria", "malattia ereditaria"],
    ],
    miss: [
      ["è nel nostro DNA", "figurative"],
      ["la successione ereditaria", "law"],
      ["un algoritmo genetico", "computing"],
    ],
  },
  BIOMETRIC: {
    hit: [
      ["la mia impronta digitale", "impronta digitale"],
      ["il riconoscimento facciale", "riconoscimento facciale"],
      ["la scansione dell'iride", "scansione dell'iride"],
      ["i dati biometrici di mio marito", "dati biometrici"],
    ],
    miss: [
      ["l'impronta ecologica", "figurative"],
      ["il passaporto biometrico", "a document"],
      ["un display retina", "a screen"],
    ],
  },
  CRIMINAL: {
    hit: [
      ["è ai domiciliari", "ai domiciliari"],
      ["mio fratello è in carcere", "in carcere"],
      ["è stato condannato per furto", "condannato per"],
      ["ha l'obbligo di firma", "obbligo di firma"],
    ],
    miss: [
      ["devo pagare la penale di recesso", "a fee"],
      ["arresto di emergenza della macchina", "technical"],
      ["in cella frigorifera", "cold store"],
      ["condannati ad aspettare", "figurative"],
    ],
  },
  CHILD: {
    hit: [
      ["ho 12 anni", "ho 12 anni"],
      ["sono minorenne", "sono minorenne"],
      ["mamma non lo sa", "mamma non lo sa"],
      ["sono in terza media", "sono in terza media"],
    ],
    miss: [
      ["vietato ai minorenni", "a notice"],
      ["un importo minore", "small"],
      ["ho 42 anni", "grown up"],
    ],
  },
};

const detectors = [health, ...SPECIAL];

describe.each(Object.entries(CASES))("it: %s", (kind, { hit, miss }) => {
  const detector = detectors.find((d) => d.kind === kind);
  const of = (text: string): readonly string[] =>
    detector === undefined ? [] : found(detector, text, { language: "it" });

  it("has its detector", () => expect(detector).toBeDefined());
  it.each(hit)("%j: %j", (text, phrase) => expect(of(text)).toContain(phrase));
  it.each(miss)("leaves %j (%s)", (text) => expect(of(text)).toEqual([]));
});
