import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/core/kinds.ts";
import { askedIn } from "../../src/detect/asked.ts";

const TABLE: readonly (readonly [language: string, turn: string, kinds: readonly Kind[]])[] = [
  ["en", "Can you confirm your full name and date of birth please?", ["PERSON", "DOB"]],
  ["en", "What's the best phone number to reach you on?", ["PHONE"]],
  ["en", "could i take your EMAIL ADDRESS", ["EMAIL"]],
  ["sv", "Vad heter du?", ["PERSON"]],
  ["sv", "Kan jag få ditt personnummer?", ["NATIONAL_ID"]],
  ["da", "Hvad er dit fulde navn?", ["PERSON"]],
  ["nb", "Hva heter du?", ["PERSON"]],
  ["de", "Wie heißen Sie?", ["PERSON"]],
  ["de", "Ihre Telefonnummer bitte", ["PHONE"]],
  ["nl", "Wat is uw naam?", ["PERSON"]],
  ["fr", "Quel est votre nom complet ?", ["PERSON"]],
  ["fr", "votre numéro de téléphone svp", ["PHONE"]],
  ["es", "¿Me dice su nombre completo?", ["PERSON"]],
  ["it", "Mi conferma nome e cognome?", ["PERSON"]],
  ["fi", "Mikä on nimesi?", ["PERSON"]],
  ["pl", "Poproszę imię i nazwisko", ["PERSON"]],
  ["pt", "Qual é o seu nome completo?", ["PERSON"]],
];

describe("what a turn asks for", () => {
  it.each(TABLE)("%s: %j", (_language, turn, kinds) => {
    expect(askedIn(turn)).toEqual(expect.arrayContaining([...kinds]));
  });

  it.each([
    ["", "nothing said"],
    ["Have a nice day!", "nothing asked"],
    ["Your order number is 55-104983", "told, not asked for"],
    ["ok", "a nod"],
    ["\ud83d", "half a character"],
  ])("%j asks for nothing: %s", (turn, _why) => {
    expect(askedIn(turn)).toEqual([]);
  });

  it.each(["votre numero de telephone", "VOTRE NUMÉRO DE TÉLÉPHONE ?", "votre nume\u0301ro de te\u0301le\u0301phone"])(
    "accents and case do not count: %j",
    (turn) => {
      expect(askedIn(turn)).toContain("PHONE");
    },
  );

  it("reads a long turn in time that grows with it and no faster", () => {
    const turn = "your full name ".repeat(20_000);
    expect(askedIn(turn)).toEqual(["PERSON"]);
  });
});
