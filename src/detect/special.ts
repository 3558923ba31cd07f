import type { Detector } from "../core/detect.ts";
import { lexiconDetector } from "./lexicon.ts";
import { SPECIAL_DA } from "./lexicons/special-da.ts";
import { SPECIAL_DE } from "./lexicons/special-de.ts";
import { SPECIAL_EN } from "./lexicons/special-en.ts";
import { SPECIAL_ES } from "./lexicons/special-es.ts";
import { SPECIAL_FI } from "./lexicons/special-fi.ts";
import { SPECIAL_FR } from "./lexicons/special-fr.ts";
import { SPECIAL_IT } from "./lexicons/special-it.ts";
import { LEXICON_KINDS, type LexiconKind, type SpecialLexicons } from "./lexicons/special-lexicons.ts";
import { SPECIAL_NB } from "./lexicons/special-nb.ts";
import { SPECIAL_NL } from "./lexicons/special-nl.ts";
import { SPECIAL_PL } from "./lexicons/special-pl.ts";
import { SPECIAL_PT } from "./lexicons/special-pt.ts";
import { SPECIAL_SV } from "./lexicons/special-sv.ts";

const ALL: readonly SpecialLexicons[] = [
  SPECIAL_DA,
  SPECIAL_DE,
  SPECIAL_EN,
  SPECIAL_ES,
  SPECIAL_FI,
  SPECIAL_FR,
  SPECIAL_IT,
  SPECIAL_NB,
  SPECIAL_NL,
  SPECIAL_PL,
  SPECIAL_PT,
  SPECIAL_SV,
];

/** What each detector finds and leaves alone, in some of the languages; each has cases in a test of its own. */
const EXAMPLES: Readonly<Record<LexiconKind, Detector["examples"]>> = {
  RELIGION: {
    hit: [
      "I am a practising Muslim, so no calls during Ramadan please",
      "Kunden ist evangelisch und zahlt Kirchensteuer",
      "hon är troende katolik",
      "Kunden er jehovas vitne",
    ],
    miss: [
      "I check my balance religiously",
      "Vi stänger klockan 15 på julafton",
      "Die Kirche am Markt liegt neben der Filiale",
    ],
  },
  ETHNICITY: {
    hit: [
      "she is Roma and was turned away",
      "Kunden är romsk och känner sig kränkt",
      "ich bin Sinti und wurde beleidigt",
      "hun er same",
    ],
    miss: [
      "the black phone case is sold out",
      "Es gibt das Hemd in weiß und schwarz",
      "Jag vill ha den svarta modellen",
    ],
  },
  POLITICS: {
    hit: [
      "I am a member of the Labour Party",
      "Kunden är aktiv i Vänsterpartiet",
      "Er ist Mitglied der SPD",
      "es militante del Partido Popular",
    ],
    miss: [
      "a birthday party for six",
      "The green plan is cheaper",
      "Die Partei, die den Vertrag kündigt, trägt die Kosten",
    ],
  },
  UNION: {
    hit: [
      "I am a member of the union and want my rep there",
      "Ich bin Mitglied bei ver.di",
      "jag är med i facket",
      "Je suis syndiqué à la CGT",
    ],
    miss: [
      "Western Union transfer of 200 pounds",
      "payments within the European Union",
      "Die Union Investment verwaltet das Depot",
    ],
  },
  SEXUALITY: {
    hit: ["I am gay and my partner is on the same policy", "jag är lesbisk", "Er ist schwul", "soy bisexual"],
    miss: ["a straight answer please", "It goes straight to voicemail again", "Die Leitung verläuft gerade"],
  },
  GENETIC: {
    hit: [
      "my DNA test showed a BRCA1 mutation",
      "Gentest positiv auf BRCA2",
      "gentestet visade en BRCA1-mutation",
      "portadora de la mutación BRCA2",
    ],
    miss: ["service is in our DNA", "Generation 2 of the router", "Die neue Generation der Geräte ist da"],
  },
  BIOMETRIC: {
    hit: [
      "her fingerprint template is stored with us",
      "Mein Fingerabdruck ist bei Ihnen gespeichert",
      "mitt fingeravtryck är registrerat hos er",
      "su huella dactilar está registrada",
    ],
    miss: [
      "Place the label face up when you print it",
      "Der Laptop hat einen Fingerabdrucksensor",
      "Ansiktskrämen är slut i lager",
    ],
  },
  CRIMINAL: {
    hit: [
      "he was convicted of fraud in 2019",
      "Kunde ist vorbestraft",
      "han är dömd för misshandel",
      "il a été condamné pour vol",
    ],
    miss: ["the delivery time is a crime", "Das Strafporto beträgt zwei Euro", "Det är straffavgift på sen betalning"],
  },
  CHILD: {
    hit: [
      "I am 12 years old and my mum said I could ask",
      "jag är 11 år och går i femman",
      "ich bin 13 Jahre alt",
      "j'ai 12 ans",
    ],
    miss: ["the warranty is 12 years", "Der Vertrag läuft 12 Monate", "Barnstolen kostar 899 kr"],
  },
};

/** Special categories (GDPR Art. 9), convictions (Art. 10) and signs of a child (Art. 8), from the lexicons of twelve languages. */
export const SPECIAL: readonly Detector[] = LEXICON_KINDS.map((kind) =>
  lexiconDetector(
    kind.toLowerCase(),
    kind,
    ALL.map((lexicons) => lexicons[kind]),
    EXAMPLES[kind],
  ),
);
