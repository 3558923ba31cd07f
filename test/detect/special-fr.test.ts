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
      ["ma mère a eu un AVC", "AVC"],
      ["je suis en arrêt maladie", "arrêt maladie"],
      ["il n'a jamais eu d'asthme", "asthme"],
      ["ma fille est enceinte", "enceinte"],
      ["mon fils est diabétique", "diabétique"],
    ],
    miss: [
      ["une enceinte bluetooth à 49 euros", "a loudspeaker"],
      ["j'ai failli faire une crise cardiaque en voyant la facture", "figurative"],
      ["mon mot de passe est invalide", "a password"],
      ["le traitement de votre demande", "processing"],
    ],
  },
  RELIGION: {
    hit: [
      ["je suis musulman", "musulman"],
      ["mon fils mange halal", "mange halal"],
      ["il est témoin de Jéhovah", "témoin de Jéhovah"],
      ["j'ai été convertie à l'islam en 2010", "convertie à l'islam"],
      ["nous observons le shabbat", "observons le shabbat"],
    ],
    miss: [
      ["une religieuse au chocolat", "a cake"],
      ["un baptême de l'air pour deux", "a flight"],
      ["avez-vous des produits halal en rayon", "a product"],
      ["horaires ramadan du magasin", "opening hours"],
    ],
  },
  ETHNICITY: {
    hit: [
      ["mon mari est d'origine kabyle", "d'origine kabyle"],
      ["ils sont gens du voyage", "gens du voyage"],
      ["on m'a refusé car je suis noir", "je suis noir"],
      ["une famille rom", "famille rom"],
    ],
    miss: [
      ["un tapis berbère", "a carpet"],
      ["la batterie d'origine", "original part"],
      ["un festival de jazz manouche", "music"],
      ["le Volkswagen Touareg", "a car"],
    ],
  },
  POLITICS: {
    hit: [
      ["il est militant RN", "militant RN"],
      ["elle est candidate aux municipales", "candidate aux municipales"],
      ["je suis encartée depuis 2012", "encartée"],
      ["il est adhérent du PS", "adhérent du PS"],
    ],
    miss: [
      ["il est candidat au poste de vendeur", "a job"],
      ["un gilet jaune de sécurité", "a vest"],
      ["candidature spontanée", "a job"],
      ["la campagne publicitaire", "advertising"],
    ],
  },
  UNION: {
    hit: [
      ["je suis déléguée CFDT", "déléguée CFDT"],
      ["il est syndiqué", "syndiqué"],
      ["elle est gréviste", "est gréviste"],
      ["mon mari est délégué syndical", "délégué syndical"],
    ],
    miss: [
      ["le syndicat de copropriété", "owners"],
      ["le syndicat des eaux", "waterworks"],
      ["en raison d'une grève des contrôleurs", "news"],
      ["la grève SNCF de jeudi", "news"],
    ],
  },
  SEXUALITY: {
    hit: [
      ["il est homosexuel", "homosexuel"],
      ["elle est mariée avec une femme", "mariée avec une femme"],
      ["je suis une femme trans", "femme trans"],
      ["deux mamans dans ce foyer", "deux mamans"],
    ],
    miss: [
      ["des acides gras trans", "food"],
      ["rue Gay-Lussac", "a street"],
      ["le homo sapiens", "a species"],
    ],
  },
  GENETIC: {
    hit: [
      ["je suis porteuse de la mutation BRCA1", "porteuse de la mutation"],
      ["un test génétique positif", "test génétique"],
      ["il est porteur sain", "porteur sain"],
      ["une maladie héréditaire", "maladie héréditaire"],
    ],
    miss: [
      ["c'est dans l'ADN de la marque", "figurative"],
      ["le test ADN du chien", "an animal"],
      ["un algorithme génétique", "computing"],
    ],
  },
  BIOMETRIC: {
    hit: [
      ["mon empreinte digitale n'est plus reconnue", "empreinte digitale"],
      ["la reconnaissance faciale de mon mari", "reconnaissance faciale"],
      ["le scan du visage", "scan du visage"],
      ["mon empreinte vocale", "empreinte vocale"],
    ],
    miss: [
      ["votre empreinte carbone", "figurative"],
      ["une empreinte bancaire de 300 euros", "a deposit"],
      ["mon passeport biométrique", "a document"],
      ["un bouquet d'iris", "flowers"],
    ],
  },
  CRIMINAL: {
    hit: [
      ["il sort de prison", "sort de prison"],
      ["j'ai été condamné pour vol", "condamné pour"],
      ["elle est sous contrôle judiciaire", "contrôle judiciaire"],
      ["il porte un bracelet électronique", "bracelet électronique"],
    ],
    miss: [
      ["la porte est condamnée", "a door"],
      ["condamné à attendre", "figurative"],
      ["le casier à chaussures", "furniture"],
      ["un arrêt de bus", "a stop"],
    ],
  },
  CHILD: {
    hit: [
      ["j'ai 12 ans", "j'ai 12 ans"],
      ["je suis mineure", "je suis mineure"],
      ["mes parents ne savent pas", "mes parents ne savent pas"],
      ["je suis au collège", "je suis au collège"],
    ],
    miss: [
      ["un bug mineur", "small"],
      ["interdit aux mineurs", "a notice"],
      ["j'ai 42 ans", "grown up"],
    ],
  },
};

const detectors = [health, ...SPECIAL];

describe.each(Object.entries(CASES))("fr: %s", (kind, { hit, miss }) => {
  const detector = detectors.find((d) => d.kind === kind);
  const of = (text: string): readonly string[] =>
    detector === undefined ? [] : found(detector, text, { language: "fr" });

  it("has its detector", () => expect(detector).toBeDefined());
  it.each(hit)("%j: %j", (text, phrase) => expect(of(text)).toContain(phrase));
  it.each(miss)("leaves %j (%s)", (text) => expect(of(text)).toEqual([]));
});
