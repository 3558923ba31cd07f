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
  ["RELIGION", "Ich bin katholisch und zahle Kirchensteuer", "katholisch"],
  ["RELIGION", "bin 2019 aus der Kirche ausgetreten", "Kirche ausgetreten"],
  ["RELIGION", "wir essen nur halal", "halal"],
  ["RELIGION", "meine Tochter trägt Kopftuch", "Kopftuch"],
  ["RELIGION", "Er ist Zeuge Jehovas", "Zeuge Jehovas"],
  ["ETHNICITY", "Er ist kurdischer Herkunft", "kurdischer Herkunft"],
  ["ETHNICITY", "Die Familie sind Sinti", "Sinti"],
  ["ETHNICITY", "wegen meiner Hautfarbe abgewiesen", "meiner Hautfarbe"],
  ["ETHNICITY", "ich habe einen Migrationshintergrund", "Migrationshintergrund"],
  ["POLITICS", "Ich bin Mitglied der Grünen", "Mitglied der Grünen"],
  ["POLITICS", "kd ist CDU-Mitglied", "CDU-Mitglied"],
  ["POLITICS", "er hat AfD gewählt", "AfD gewählt"],
  ["POLITICS", "meine Frau war Bürgermeisterkandidatin", "Bürgermeisterkandidatin"],
  ["UNION", "ich bin bei ver.di", "bei ver.di"],
  ["UNION", "er ist IG-Metall-Mitglied seit 1998", "IG-Metall-Mitglied"],
  ["UNION", "habe am Warnstreik teilgenommen", "Warnstreik teilgenommen"],
  ["UNION", "als Gewerkschaftsmitglied bekomme ich Rabatt", "Gewerkschaftsmitglied"],
  ["SEXUALITY", "mein Sohn ist schwul", "schwul"],
  ["SEXUALITY", "wir sind ein lesbisches Paar", "lesbisches Paar"],
  ["SEXUALITY", "Kd ist Transfrau, Anrede ändern", "Transfrau"],
  ["SEXUALITY", "er ist bisexuell", "bisexuell"],
  ["GENETIC", "der Gentest war positiv", "Gentest"],
  ["GENETIC", "trägt die BRCA1-Mutation", "BRCA"],
  ["GENETIC", "Erbkrankheit in der Familie", "Erbkrankheit"],
  ["GENETIC", "Vaterschaftstest liegt vor", "Vaterschaftstest"],
  ["BIOMETRIC", "ihr habt meinen Fingerabdruck gespeichert", "Fingerabdruck"],
  ["BIOMETRIC", "Löschung der Stimmprobe verlangt", "Stimmprobe"],
  ["BIOMETRIC", "am Eingang ein Irisscan", "Irisscan"],
  ["BIOMETRIC", "Gesichtsscan ohne Einwilligung", "Gesichtsscan"],
  ["CRIMINAL", "er hat eine Vorstrafe", "Vorstrafe"],
  ["CRIMINAL", "mein Mann sitzt in der JVA", "JVA"],
  ["CRIMINAL", "zwei Jahre auf Bewährung", "auf Bewährung"],
  ["CRIMINAL", "sie trägt eine Fußfessel", "Fußfessel"],
  ["RELIGION", "Fastenbrechen um 21 Uhr mit der Familie", "Fastenbrechen"],
  ["RELIGION", "sie ist Siebenten-Tags-Adventistin", "Adventistin"],
  ["ETHNICITY", "meine Eltern sind Russlanddeutsche", "Russlanddeutsche"],
  ["ETHNICITY", "er beschimpfte mich als Kanake", "Kanake"],
  ["POLITICS", "bin 2022 aus der CDU raus", "aus der CDU raus"],
  ["POLITICS", "Spende an die AfD von 200 Euro", "Spende an die AfD"],
  ["POLITICS", "meine Frau ist Bezirksrätin der SPÖ", "Bezirksrätin der SPÖ"],
  ["UNION", "MA beteiligt sich am Streik", "Streik"],
  ["UNION", "Vertrauensmann der IG BCE", "Vertrauensmann der IG BCE"],
  ["UNION", "ich bin seit 2009 bei der EVG", "bei der EVG"],
  ["SEXUALITY", "ich war früher ein Mann", "war früher ein Mann"],
  ["SEXUALITY", "mein Ehemann und ich (beide Männer)", "beide Männer"],
  ["GENETIC", "HLA-B27 positiv", "HLA-B27 positiv"],
  ["GENETIC", "Trägerin der Bluterkrankheit", "Trägerin der Bluterkrankheit"],
  ["BIOMETRIC", "das Gesicht wurde abgeglichen", "Gesicht wurde abgeglichen"],
  ["BIOMETRIC", "meine Stimme als Passwort", "Stimme als Passwort"],
  ["CRIMINAL", "Alkohol am Steuer, seitdem ohne Auto", "Alkohol am Steuer"],
  ["CRIMINAL", "Eintrag im FZ von 2017", "Eintrag im FZ"],
  ["CRIMINAL", "Kd hat Hausverbot wegen Ladendiebstahl", "Ladendiebstahl"],
  ["HEALTH", "Zustand nach Apoplex", "Apoplex"],
  ["HEALTH", "hab ms und brauche einen Parkplatz", "ms"],
  ["HEALTH", "Wirbelbruch L2, fährt mit dem Taxi", "Wirbelbruch"],
  ["HEALTH", "ich bin im 6. Monat", "im 6. Monat"],
  ["CHILD", "ich bin erst 13", "bin erst 13"],
  ["CHILD", "meine Eltern wissen nicht, dass ich bestellt habe", "Eltern wissen nicht"],
  ["CHILD", "ich bin noch minderjährig", "minderjährig"],
  ["CHILD", "Anrufer minderjährig, Vertrag ungültig", "minderjährig"],
];

/** What reveals nothing of anybody. */
const MISSES: readonly (readonly [Kind, string])[] = [
  ["RELIGION", "die evangelische Kita am Markt hat geschlossen"],
  ["RELIGION", "gibt es die Halal-Gummibärchen noch, halal gummi mit Kirsch"],
  ["RELIGION", "das klingt nicht koscher"],
  ["ETHNICITY", "ich hätte die Hülle gern in schwarz"],
  ["ETHNICITY", "zwei Zigeunerschnitzel für meine Frau"],
  ["ETHNICITY", "ist der Strom deutscher Herkunft"],
  ["POLITICS", "bei mir blinkt die linke Taste und die grüne LED"],
  ["POLITICS", "ich habe die Demo-Version installiert"],
  ["POLITICS", "die andere Vertragspartei zahlt"],
  ["UNION", "mein Router streikt schon wieder"],
  ["UNION", "Zug wegen Streik ausgefallen"],
  ["UNION", "wir wohnen in der Verdistraße"],
  ["SEXUALITY", "mein Mann holt das Paket ab"],
  ["SEXUALITY", "der Transport kam zu spät"],
  ["SEXUALITY", "meine Frau zahlt per Transaktion"],
  ["GENETIC", "Mais ohne Gentechnik"],
  ["GENETIC", "Qualität steckt in der DNA unserer Marke"],
  ["GENETIC", "die Erbschaft wurde ausgezahlt"],
  ["BIOMETRIC", "Face ID geht nicht mehr"],
  ["BIOMETRIC", "der Fingerabdrucksensor ist kaputt"],
  ["BIOMETRIC", "ich habe den Artikel gescannt"],
  ["CRIMINAL", "der Kleber haftet nicht an meiner Wand"],
  ["CRIMINAL", "kriminell teuer, eure Preise für mich"],
  ["CRIMINAL", "ich mache eine Anzeige wegen Betrugs"],
  ["RELIGION", "in der evangelischen Schule ist meine Leitung tot"],
  ["ETHNICITY", "ist der Fernseher auch in Schwarz lieferbar, fragt meine Frau"],
  ["POLITICS", "der Knopf ist in der linken Ecke"],
  ["POLITICS", "ich wähle die grünen Fliesen"],
  ["UNION", "wann fährt mein Bus trotz Streik"],
  ["GENETIC", "Gen 3 des Tablets, das ich bestellt habe"],
  ["BIOMETRIC", "Schloss mit Fingerabdruck oder Code, was habe ich"],
  ["CRIMINAL", "bei Einbruch der Dunkelheit kam mein Bus nicht"],
  ["HEALTH", "mein Computer hat einen Virus"],
  ["HEALTH", "im Bad ist Schimmel und ein Rohrbruch"],
  ["CHILD", "der Film ist für Minderjährige nicht geeignet"],
  ["CHILD", "mein Sohn ist 13 Jahre alt"],
  ["CHILD", "ich bin seit 12 Jahren Kunde"],
];

describe("special categories in German", () => {
  it.each(HITS)("%s in: %s", (kind, text, part) => {
    expect(found(detectorOf(kind), text, { language: "de" }).join(" | ")).toContain(part);
  });

  it.each(MISSES)("no %s in: %s", (kind, text) => {
    expect(found(detectorOf(kind), text, { language: "de" })).toEqual([]);
  });
});
