import { describe, expect, it } from "vitest";
import type { Detector } from "../../src/core/detect.ts";
import type { Kind } from "../../src/core/kinds.ts";
import { health } from "../../src/detect/health.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

function detectorOf(kind: Kind): Detector {
  const detector = [health, ...SPECIAL].find((d) => d.kind === kind);
  if (detector === undefined) throw new Error(`no detector of ${kind}`);
  return detector;
}

/** A part of what is found; the phrase may take its verb along. */
const HITS: readonly (readonly [Kind, string, string])[] = [
  ["HEALTH", "ik heb een nieuwe knie gekregen", "nieuwe knie"],
  ["HEALTH", "mijn vrouw had een miskraam", "miskraam"],
  ["HEALTH", "klant zit in de ziektewet met een burn-out", "burn-out"],
  ["HEALTH", "hij is slechtziend en heeft suikerziekte", "suikerziekte"],
  ["RELIGION", "wij zijn hindoe", "hindoe"],
  ["RELIGION", "ik heb me uit de kerk laten uitschrijven, uit de kerk gestapt", "uit de kerk"],
  ["RELIGION", "mijn dochter draagt een hoofddoek", "hoofddoek"],
  ["RELIGION", "we eten halal", "halal"],
  ["ETHNICITY", "mijn ouders zijn van Marokkaanse afkomst", "Marokkaanse afkomst"],
  ["ETHNICITY", "wij zijn een Roma-gezin", "Roma-gezin"],
  ["ETHNICITY", "kl is Moluks", "Moluks"],
  ["ETHNICITY", "iemand met een migratieachtergrond", "migratieachtergrond"],
  ["POLITICS", "hij is raadslid voor Forum", "raadslid"],
  ["POLITICS", "ik ben lid van de VVD", "lid van de VVD"],
  ["POLITICS", "hij noemde mij een sp-stemmer", "sp-stemmer"],
  ["POLITICS", "zij is klimaatactiviste", "klimaatactiviste"],
  ["UNION", "ik ben FNV-lid", "FNV-lid"],
  ["UNION", "kaderlid CNV sinds 2001", "kaderlid"],
  ["UNION", "wanneer komt mijn syndicale premie", "syndicale premie"],
  ["UNION", "ik krijg stakingsuitkering", "stakingsuitkering"],
  ["SEXUALITY", "mijn zoon is homo", "homo"],
  ["SEXUALITY", "wij zijn twee moeders", "twee moeders"],
  ["SEXUALITY", "zij is een transvrouw", "transvrouw"],
  ["SEXUALITY", "hij is biseksueel", "biseksueel"],
  ["GENETIC", "draagster van het BRCA-gen", "BRCA"],
  ["GENETIC", "uitslag van de DNA-test", "DNA-test"],
  ["GENETIC", "een erfelijke aandoening", "erfelijke aandoening"],
  ["GENETIC", "zij heeft het lynchsyndroom", "lynchsyndroom"],
  ["BIOMETRIC", "jullie hebben mijn irisscan", "irisscan"],
  ["BIOMETRIC", "inklokken met vingerafdruk", "vingerafdruk"],
  ["BIOMETRIC", "gezichtsherkenning in de winkel", "gezichtsherkenning"],
  ["BIOMETRIC", "mijn stemprofiel wissen", "stemprofiel"],
  ["CRIMINAL", "een veroordeling voor heling", "veroordeling voor heling"],
  ["CRIMINAL", "hij draagt een enkelband", "enkelband"],
  ["CRIMINAL", "ik heb geen strafblad", "strafblad"],
  ["CRIMINAL", "120 uur taakstraf gekregen", "taakstraf"],
  ["RELIGION", "wij vieren het suikerfeest", "vieren het suikerfeest"],
  ["ETHNICITY", "mijn kind is dubbelbloed", "dubbelbloed"],
  ["POLITICS", "ik flyer voor de sp", "flyer voor de sp"],
  ["UNION", "mijn vakbondsconsulent komt mee", "vakbondsconsulent"],
  ["SEXUALITY", "mijn homo broer", "homo broer"],
  ["GENETIC", "zij is draagster CF", "draagster CF"],
  ["BIOMETRIC", "mijn gezichtstemplate moet weg", "gezichtstemplate"],
  ["CRIMINAL", "hij is opgepakt voor heling", "opgepakt voor heling"],
  ["CHILD", "ik ben pas 13", "ben pas 13"],
  ["CHILD", "klant is minderjarig", "minderjarig"],
  ["CHILD", "ik zit in groep 7", "groep 7"],
  ["CHILD", "besteld met de pas van mijn moeder", "pas van mijn moeder"],
];

/** What reveals nothing of anybody. */
const MISSES: readonly (readonly [Kind, string])[] = [
  ["RELIGION", "verkopen jullie halal kip voor mij"],
  ["UNION", "rijdt mijn trein bij de FNV staking"],
  ["GENETIC", "past mijn fietsdrager op de auto"],
  ["SEXUALITY", "ik las over een homo cowboy"],
  ["BIOMETRIC", "ik zie elke vingerafdruk op mijn scherm"],
  ["CRIMINAL", "mijn melding is opgepakt door de afdeling"],
  ["HEALTH", "jullie bellen is een hoofdpijndossier voor mij"],
  ["HEALTH", "het gesprek wordt opgenomen"],
  ["HEALTH", "ik heb geld opgenomen bij de automaat, contant opgenomen"],
  ["RELIGION", "hij zit op een katholieke school"],
  ["RELIGION", "mijn vast nummer werkt niet"],
  ["RELIGION", "het halal assortiment bij jullie"],
  ["ETHNICITY", "getint glas in mijn auto"],
  ["ETHNICITY", "ik wil zigeunersaus bij mijn bestelling"],
  ["ETHNICITY", "het as roma shirt voor mijn zoon"],
  ["POLITICS", "ik wil vooruit betalen"],
  ["POLITICS", "groene stroom voor mijn huis"],
  ["POLITICS", "de campagne voor de nieuwe telefoon"],
  ["UNION", "de levering is gestaakt"],
  ["UNION", "treinen rijden niet door een staking bij de NS"],
  ["UNION", "mijn apparaat staakt ermee"],
  ["SEXUALITY", "de energietransitie kost mij geld"],
  ["SEXUALITY", "mijn man haalt het pakket op"],
  ["SEXUALITY", "transitievergoeding voor mijn collega"],
  ["GENETIC", "kwaliteit zit in ons DNA"],
  ["GENETIC", "mijn fietsendrager is kapot"],
  ["GENETIC", "mutaties op de rekening van mijn vader"],
  ["BIOMETRIC", "de vingerafdruksensor is stuk"],
  ["BIOMETRIC", "vingerafdrukken op het scherm van mijn tv"],
  ["BIOMETRIC", "ik heb het pakket gescand"],
  ["CRIMINAL", "ik kreeg een verdachte mail"],
  ["CRIMINAL", "crimineel duur voor mij"],
  ["CRIMINAL", "verduisteringsgordijn voor mijn kamer"],
  ["CHILD", "mijn zoon is 13 jaar"],
  ["CHILD", "niet geschikt voor minderjarigen"],
  ["CHILD", "ik ben 12 jaar klant"],
];

describe("special categories in Dutch", () => {
  it.each(HITS)("%s in: %s", (kind, text, part) => {
    expect(found(detectorOf(kind), text, { language: "nl" }).join(" | ")).toContain(part);
  });

  it.each(MISSES)("no %s in: %s", (kind, text) => {
    expect(found(detectorOf(kind), text, { language: "nl" })).toEqual([]);
  });
});
