import type { Detector, Reason, View } from "../core/detect.ts";
import { before, isAsked, wordsOf } from "./context.ts";
import { fold } from "./fold.ts";
import { scored } from "./scored.ts";
import { type Spelled, spelledIn } from "./spelled.ts";

/** Words beside a name that is spelled: of names, and of spelling, in the twelve languages. */
const NAME_WORDS = wordsOf(
  "name* surname* spell* spelt spelled",
  "namn* efternamn* förnamn* heter stava* bokstavera* navn* etternavn* fornavn* efternavn* hedder heter staves stave* bogstaver*",
  "name* nachname* vorname* heiße heisse buchstabier* geschrieben schreibt",
  "nom prénom prenom épel* epel* écrit ecrit appelle",
  "nombre* apellido* llamo deletre* escribe",
  "nome* cognome* chiamo scrive compit* apelido* chamo escreve solet*",
  "naam* achternaam* voornaam* heet spel* gespeld",
  "nimi* nimeni sukunim* etunim* tava* kirjoitetaan",
  "nazwisk* imię imie imienia nazywam liter* pisze",
);

/** How far the word may stand before, in tokens. */
const REACH = 8;
const SHORTEST = 3;

/** True where the word before is the very name that is spelled: "Wrobel, W-R-O-B-E-L". */
function repeats(view: View, { first, text }: Spelled): number | undefined {
  const wanted = fold(text.toLowerCase());
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = view.tokens[at];
    if (token !== undefined && token.shape !== "p" && token.shape !== "d" && fold(token.low) === wanted) return at;
  }
  return undefined;
}

/** A name that is spelled letter by letter, where a name was asked for, a word speaks of one, or the name itself stands before it. */
export const namesSpelled: Detector = {
  id: "names.spelled",
  kind: "PERSON",
  on: [{ on: "start" }],
  examples: {
    hit: [
      "my surname is W-R-O-B-E-L",
      "it's spelled H as in hotel, A as in apple, N as in november",
      "Åkerblom, Å-K-E-R-B-L-O-M",
    ],
    miss: ["options A, B, C", "sizes S, M, L, X", "plan B for me", "vitamin A, D, E"],
  },
  match(view) {
    return spelledIn(view.text, view.tokens).flatMap((spelled) => {
      if (!spelled.letters || spelled.text.length < SHORTEST) return [];
      const start = view.tokens[spelled.first]?.start ?? 0;
      const end = view.tokens[spelled.last]?.end ?? start;
      const again = repeats(view, spelled);
      const word = before(view, spelled.first, NAME_WORDS, REACH);
      const reason: Reason | undefined =
        again !== undefined
          ? { code: "spelled", weight: 0.85, note: "after the name itself" }
          : word !== undefined
            ? { code: "spelled", weight: 0.75, note: word.word }
            : isAsked(view, "PERSON")
              ? { code: "spelled", weight: 0.7, note: "a name was asked for" }
              : undefined;
      if (reason === undefined || start >= end) return [];
      const name = again === undefined ? undefined : view.tokens[again];
      const repeated = name === undefined ? [] : [scored(name.start, name.end, [reason])];
      return [...repeated, scored(start, end, [reason])];
    });
  },
};
