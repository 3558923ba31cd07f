import { describe, expect, it } from "vitest";
import type { View } from "../../../src/core/detect.ts";
import { tagger } from "../../../src/detect/tagger/tagger.ts";
import { tokenise } from "../../../src/detect/tokens.ts";

function found(text: string, language: string | undefined, asked: View["context"]["asked"] = []): readonly string[] {
  const view: View = {
    text,
    tokens: tokenise(text),
    segment: { field: 0, path: "text", text, format: "plain", language, channel: "chat", speaker: "customer" },
    context: { names: [], asked, regions: [] },
  };
  return tagger.match(view, 0).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

/** Invented people. Each case says what it is there for; the weights must know it after every training. */
const CASES: readonly { lang: string; why: string; text: string; finds: readonly string[] }[] = [
  { lang: "da", why: "introduction", text: "Hej, jeg hedder Mette Kjærgaard.", finds: ["PERSON Mette Kjærgaard"] },
  { lang: "de", why: "after a title", text: "Guten Tag Frau Oberländer, gern.", finds: ["PERSON Oberländer"] },
  { lang: "en", why: "lower case", text: "hi my name is joanne whitfield", finds: ["PERSON joanne whitfield"] },
  { lang: "es", why: "two surnames", text: "Me llamo Lucía Herrero Campos.", finds: ["PERSON Lucía Herrero Campos"] },
  { lang: "fi", why: "introduction", text: "Hei, olen Tuomas Koskela.", finds: ["PERSON Tuomas Koskela"] },
  { lang: "fr", why: "lower case", text: "bonjour je m'appelle élodie marchand", finds: ["PERSON élodie marchand"] },
  { lang: "it", why: "introduction", text: "Buongiorno, sono Chiara Bonetti.", finds: ["PERSON Chiara Bonetti"] },
  { lang: "nb", why: "introduction", text: "Hei, jeg heter Ingrid Solbakken.", finds: ["PERSON Ingrid Solbakken"] },
  { lang: "nl", why: "particle", text: "Mijn naam is Sanne van der Velden.", finds: ["PERSON Sanne van der Velden"] },
  {
    lang: "pl",
    why: "introduction",
    text: "Dzień dobry, nazywam się Tomasz Zawadzki.",
    finds: ["PERSON Tomasz Zawadzki"],
  },
  { lang: "pt", why: "upper case", text: "O MEU NOME É BEATRIZ FONSECA", finds: ["PERSON BEATRIZ FONSECA"] },
  { lang: "sv", why: "without accents", text: "hej jag heter bjorn sjostrom", finds: ["PERSON bjorn sjostrom"] },
  {
    lang: "de",
    why: "whole address",
    text: "Ich wohne in der Lindenstraße 14b, 50674 Köln.",
    finds: ["ADDRESS Lindenstraße 14b", "POSTCODE 50674", "CITY Köln"],
  },
  { lang: "sv", why: "street", text: "Paketet ska till Björkgatan 12, tack", finds: ["ADDRESS Björkgatan 12"] },
  { lang: "en", why: "nothing personal", text: "When will my order arrive? I paid 49.99 on Friday.", finds: [] },
  {
    lang: "de",
    why: "nothing personal",
    text: "Wann kommt meine Lieferung? Es waren 3 Pakete für 24,90 €.",
    finds: [],
  },
  { lang: "sv", why: "nothing personal", text: "Hur lång är uppsägningstiden på abonnemanget?", finds: [] },
  { lang: "fr", why: "nothing personal", text: "Le colis n'est pas encore arrivé, que faire ?", finds: [] },
  { lang: "es", why: "nothing personal", text: "¿Cuánto tarda el envío a las islas?", finds: [] },
  { lang: "it", why: "nothing personal", text: "Quanto costa la spedizione per due pacchi?", finds: [] },
  { lang: "nl", why: "nothing personal", text: "Hoe laat gaan jullie zaterdag open?", finds: [] },
  { lang: "da", why: "nothing personal", text: "Hvornår åbner I på lørdag?", finds: [] },
  { lang: "nb", why: "nothing personal", text: "Når kommer pakken min?", finds: [] },
  { lang: "fi", why: "nothing personal", text: "Milloin tilaukseni saapuu?", finds: [] },
  { lang: "pl", why: "nothing personal", text: "Kiedy dotrze moja przesyłka?", finds: [] },
  { lang: "pt", why: "nothing personal", text: "Quando chega a minha encomenda?", finds: [] },
];

describe("the trained weights", () => {
  it.each(CASES)("$lang, $why: $text", ({ lang, text, finds }) => {
    expect(found(text, lang)).toEqual(finds);
  });

  it.each(CASES.filter(({ finds }) => finds.length > 0))("without a language hint: $text", ({ text, finds }) => {
    expect(found(text, undefined)).toEqual(finds);
  });

  it("knows a bare answer to a question for the name", () => {
    expect(found("sara lindell", "sv", ["PERSON"])).toEqual(["PERSON sara lindell"]);
    expect(found("meier", "de", ["PERSON"])).toEqual(["PERSON meier"]);
  });
});
