import { describe, expect, it } from "vitest";
import { namesSpelled } from "../../src/detect/names-spelled.ts";
import { spelledIn } from "../../src/detect/spelled.ts";
import { tokenise } from "../../src/detect/tokens.ts";
import { found } from "./found.ts";

const read = (text: string): readonly string[] => spelledIn(text, tokenise(text)).map((s) => s.text);

describe("what is spelled", () => {
  it.each<readonly [language: string, said: string, reads: string]>([
    ["en", "H as in hotel, A as in apple, N as in november", "Han"],
    ["en", "that's S for sugar, M for mother, Y for yellow", "Smy"],
    ["sv", "K som i Karl, A som i Adam, J som i Johan", "Kaj"],
    ["da", "K som Karen, J som Johan, Æ som Ærø", "Kjæ"],
    ["nb", "K som i Karin, N som i Nils, U som i Ulrik", "Knu"],
    ["de", "B wie Berta, E wie Emil, R wie Richard, G wie Gustav", "Berg"],
    ["nl", "K van Karel, O van Otto, E van Eduard, N van Nico", "Koen"],
    ["fr", "L comme Léon, E comme Eugène, G comme Gaston", "Leg"],
    ["es", "N de Navarra, U de Ulises, R de Ramón", "Nur"],
    ["it", "R come Roma, O come Otranto, S come Savona", "Ros"],
    ["fi", "A niinkuin Aarne, I niinkuin Iivari, N niinkuin Niilo", "Ain"],
    ["pl", "W jak Wanda, R jak Roman, O jak Olga", "Wro"],
    ["pt", "R de Rui, U de Ulisses, I de Inês", "Rui"],
    ["-", "A-N-N-A", "Anna"],
    ["-", "a n n a", "Anna"],
    ["-", "alpha bravo charlie", "Abc"],
    ["de", "Berta Emil Richard Gustav", "Berg"],
    ["-", "Q as in Quebec, X as in X-ray, 7 L R M", "QX7LRM"],
  ])("%s: %j spells %j", (_language, said, spells) => {
    expect(read(said)).toContain(spells);
  });

  it.each([
    ["t. ex. i dag", "an abbreviation"],
    ["U.S.A. and E.U.", "abbreviations"],
    ["plan A or B", "two letters"],
    ["i a dag", "words of one letter"],
    ["Anna och Berta kommer", "two names"],
    ["", "nothing"],
  ])("leaves %j: %s", (text, _why) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a spelled name", () => {
  it.each<readonly [text: string, names: readonly string[], why: string]>([
    ["my surname is W-R-O-B-E-L", ["W-R-O-B-E-L"], "a word for names before it"],
    [
      "it's spelled H as in hotel, A as in apple, N as in november",
      ["H as in hotel, A as in apple, N as in november"],
      "spelled",
    ],
    ["Åkerblom, Å-K-E-R-B-L-O-M", ["Åkerblom", "Å-K-E-R-B-L-O-M"], "the name itself before it"],
    ["mein Nachname ist B wie Berta, E wie Emil, R wie Richard", ["B wie Berta, E wie Emil, R wie Richard"], "German"],
    ["sizes S, M, L, X", [], "sizes"],
    ["options A, B, C, D", [], "a list"],
  ])("%j", (text, names, _why) => {
    expect(found(namesSpelled, text)).toEqual(names);
  });

  it("needs no word where a name was asked for", () => {
    expect(found(namesSpelled, "sure, l-i-n-d", { asked: ["PERSON"] })).toEqual(["l-i-n-d"]);
  });
});
