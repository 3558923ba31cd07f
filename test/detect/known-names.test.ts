import { describe, expect, it } from "vitest";
import type { KnownName, Segment } from "../../src/core/detect.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { knownNames } from "../../src/detect/known-names.ts";

const scan = createEngine([knownNames]);

function seen(names: readonly KnownName[], text: string): readonly string[] {
  const segment: Segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: undefined,
    channel: "chat",
    speaker: "customer",
  };
  return scan(segment, { names, asked: [], regions: [] }).map((f) => text.slice(f.start, f.end));
}

const subject = (name: string): readonly KnownName[] => [{ name, of: "subject" }];

describe("names that the event states", () => {
  it.each([
    ["Erik Sandström", "Hej, Erik Sandström här", ["Erik Sandström"], "whole"],
    ["Erik Sandström", "hej erik sandström här", ["erik sandström"], "lower case"],
    ["Erik Sandström", "ERIK SANDSTRÖM", ["ERIK SANDSTRÖM"], "upper case"],
    ["Erik Sandström", "Sandström, Erik", ["Sandström, Erik"], "surname first"],
    ["Erik Sandström", "SANDSTRÖM Erik", ["SANDSTRÖM Erik"], "surname first in capitals"],
    ["Erik Sandström", "tack erik, hälsa", ["erik"], "given name alone"],
    ["Erik Sandström", "herr sandström ringde", ["sandström"], "surname alone, the title outside"],
    ["Erik Sandström", "E. Sandström", ["E. Sandström"], "initial"],
    ["Erik Sandström", "e sandström", ["e sandström"], "initial in lower case"],
    ["Erik Sandström", "Sandström E.", ["Sandström E"], "initial behind"],
    ["Erik Sandström", "vitamin E till Sandströms", ["Sandströms"], "a letter elsewhere is no initial"],
    ["Erik Sandström", "erik sandstrom", ["erik sandstrom"], "marks missing"],
    ["Erik Sandström", "Eriks faktura, Sandströms konto", ["Eriks", "Sandströms"], "Swedish genitive"],
    [
      "Erik Sandström",
      "erik_sandstrom77 och eriksandstrom",
      ["erik_sandstrom", "eriksandstrom"],
      "handles, at token boundaries",
    ],
    ["Erik Sandström", "en sandströmsk lösning", [], "an adjective is no inflected name"],
    ["Björn Sten", "Björn ringde", ["Björn"], "an ordinary word that opens no sentences"],
    ["Erik Sandström", "periks derik sand ström", [], "inside other words"],
    ["Erik\u00a0Sandström", "Erik  Sandström", ["Erik  Sandström"], "blanks of any kind"],
    ["Erik Sandström", "Erik\nSandström", ["Erik\nSandström"], "over a line end"],
    ["Erik Sandström", "Е\u200brik Sandstro\u0308m", ["Е\u200brik Sandstro\u0308m"], "disguised"],
    ["Mr Erik Sandström", "mr erik", ["erik"], "the field's title is no part of the name"],
    ["Leanne Whitcombe", "Leanne's card, whitcombe's phone", ["Leanne", "whitcombe"], "English genitive stays outside"],
    ["Jürgen Müller", "juergen mueller", ["juergen mueller"], "umlauts written out"],
    ["Juergen Mueller", "Jürgen Müller", ["Jürgen Müller"], "and the other way"],
    ["Jürgen Müller", "Jürgens Vertrag", ["Jürgens"], "German genitive"],
    ["Søren Kjær", "soren kjaer", ["soren kjaer"], "Danish letters"],
    ["Bjørn Ås", "bjoern aas", ["bjoern aas"], "written out"],
    [
      "Matti Virtanen",
      "Matin lasku, Virtasen liittymä, Virtaselle",
      ["Matin", "Virtasen", "Virtaselle"],
      "Finnish cases with gradation",
    ],
    ["Pekka Mäkelä", "Pekan ja Mäkelältä", ["Pekan", "Mäkelältä"], "Finnish double consonant"],
    ["Aino Virtaharju", "Ainolla ja Virtaharjun", ["Ainolla", "Virtaharjun"], "Finnish endings"],
    ["Anna Kowalska", "Annie Kowalskiej", ["Annie Kowalskiej"], "Polish dative"],
    [
      "Marek Wójcik",
      "z Markiem Wójcikiem, od Wojcika",
      ["Markiem Wójcikiem", "Wojcika"],
      "Polish instrumental, and without marks",
    ],
    ["Zuzanna Wójtowicz", "Zuzannę Wójtowicz", ["Zuzannę Wójtowicz"], "Polish accusative"],
    ["Łukasz Żak", "lukasz zak", ["lukasz zak"], "Polish letters without strokes"],
    ["Sanne van den Broek", "sanne van den broek", ["sanne van den broek"], "particles"],
    [
      "Sanne van den Broek",
      "Mevr. Van den Broek, de klant van de winkel",
      ["Van den Broek"],
      "particles alone are no name",
    ],
    ["Anna-Lena Ek Berg", "anna-lena, Anna Lena och Ek Berg", ["anna-lena", "Anna Lena", "Ek Berg"], "double names"],
    ["Sarah O'Connor", "sarah oconnor? Sarah O’Connor", ["sarah", "Sarah O’Connor"], "apostrophe"],
    ["Maria José Peñalver Soto", "maria jose penalver", ["maria jose penalver"], "several names"],
    ["Bo Ek", "Bo Ek ringde om ek", ["Bo Ek"], "two letters count only beside each other"],
    ["Bo Ek", "bo kvar i ek", [], "not alone"],
    ["Will Grant", "will you grant me access", [], "ordinary words in lower case"],
    ["Will Grant", "Will you call?", [], "a capital at the beginning of a sentence says nothing"],
    ["Will Grant", "please call Will back", ["Will"], "a capital inside one does"],
    ["Will Grant", "thanks\nWill", ["Will"], "nor is a signature a sentence"],
    ["Will Grant", "will grant", ["will grant"], "whole name in lower case"],
    ["Will Grant", "WILL YOU CALL ME BACK", [], "in capitals like everything around"],
    ["Rosa Blanco", "una rosa en blanco", [], "Spanish words"],
    ["Rosa Blanco", "soy Rosa", ["Rosa"], "Spanish name"],
    ["Björn Sten", "en björn bakom en sten", [], "Swedish words"],
    ["Jan Maj", "i januari", [], "half a month"],
    ["", "hej", [], "an empty field"],
    ["!!!", "hej !!!", [], "a field without letters"],
  ])("%j in %j: %j", (name, text, found, _why) => {
    expect(seen(subject(name), text)).toEqual(found);
  });

  it("says whose name it is", () => {
    const names: readonly KnownName[] = [
      { name: "Erik Sandström", of: "subject" },
      { name: "Tunde Okafor", of: "agent" },
    ];
    const text = "Hej Erik, Tunde här";
    const found = scan(
      { field: 0, path: "t", text, format: "plain", language: "sv", channel: "chat", speaker: "agent" },
      { names, asked: [], regions: [] },
    );
    expect(found.map((f) => [text.slice(f.start, f.end), f.of])).toEqual([
      ["Erik", "subject"],
      ["Tunde", "agent"],
    ]);
  });

  it("takes the name that covers more where two share a part", () => {
    const names: readonly KnownName[] = [
      { name: "Anna Berg", of: "subject" },
      { name: "Anna Lind", of: "agent" },
    ];
    const text = "hej anna lind";
    const [found] = scan(
      { field: 0, path: "t", text, format: "plain", language: "sv", channel: "chat", speaker: "agent" },
      { names, asked: [], regions: [] },
    );
    expect([text.slice(found?.start, found?.end), found?.of]).toEqual(["anna lind", "agent"]);
  });

  it("scores the whole name above a part, and capitals above lower case", () => {
    const score = (text: string): number =>
      scan(
        { field: 0, path: "t", text, format: "plain", language: "sv", channel: "chat", speaker: "customer" },
        { names: subject("Erik Sandström"), asked: [], regions: [] },
      )[0]?.score ?? 0;
    expect(score("Erik Sandström")).toBeGreaterThan(score("Erik"));
    expect(score("Erik")).toBeGreaterThan(score("erik"));
    expect(score("erik")).toBeGreaterThan(0.5);
  });
});
