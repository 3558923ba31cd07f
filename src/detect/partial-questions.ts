import type { Token } from "../core/detect.ts";
import { type WordPhrases, wordPhrases } from "./word-phrases.ts";

/** Questions for a piece of the number that was spoken of last, or for the rest of it, in the twelve languages. */
const PARTS = [
  "the last four|last four|last 4|last three|last 3|last two|last six|last digits|the first four|first six|first 4|the rest|the rest of it|rest of the number|the other half|the remaining digits|and then|go on|carry on|go ahead|and after that|next digits|the full number|whole number|say that again|once more|repeat that|could you repeat|the digits",
  "sista fyra|sista 4|fyra sista|4 sista|sista siffrorna|sista tre|första fyra|första sex|resten|och sen|och sedan|fortsätt|hela numret|en gång till|upprepa|siffrorna",
  "sidste fire|sidste 4|fire sidste|sidste cifre|sidste tal|de første fire|første seks|resten|og så|fortsæt|hele nummeret|en gang til|gentage|gentag|cifrene",
  "siste fire|siste 4|fire siste|siste sifrene|siste tallene|første fire|første seks|resten|og så|fortsett|hele nummeret|en gang til|gjenta|sifrene",
  "letzten vier|letzten 4|letzten drei|letzten ziffern|ersten vier|ersten sechs|den rest|der rest|und weiter|und dann|weiter bitte|ganze nummer|komplette nummer|noch einmal|nochmal|wiederholen|die ziffern",
  "quatre derniers|4 derniers|derniers chiffres|trois derniers|quatre premiers|premiers chiffres|le reste|la suite|et ensuite|et après|continuez|allez-y|numéro complet|encore une fois|répéter|les chiffres",
  "últimos cuatro|cuatro últimos|últimas cuatro|4 últimos|últimos 4|últimos dígitos|últimas cifras|primeros cuatro|primeros dígitos|el resto|y luego|y después|continúe|siga|número completo|otra vez|repetir|repita|los dígitos",
  "ultime quattro|ultimi quattro|ultime 4|ultime cifre|ultime tre|prime quattro|prime cifre|il resto|e poi|continui|vada avanti|numero completo|ancora una volta|ripetere|ripeta|le cifre",
  "laatste vier|laatste 4|laatste drie|laatste cijfers|eerste vier|eerste zes|de rest|en dan|en verder|ga door|gaat u verder|hele nummer|volledige nummer|nog een keer|herhalen|de cijfers",
  "neljä viimeistä|viimeiset neljä|4 viimeistä|viimeiset numerot|ensimmäiset neljä|loput|loppuosa|ja sitten|jatka|jatkakaa|koko numero|uudestaan|toistaa|toistatko|numerot",
  "ostatnie cztery|cztery ostatnie|ostatnie 4|ostatnie cyfry|pierwsze cztery|pierwsze cyfry|reszta|resztę|i dalej|co dalej|proszę dalej|cały numer|pełny numer|jeszcze raz|powtórzyć|cyfry",
  "últimos quatro|quatro últimos|últimos 4|últimos dígitos|últimos algarismos|primeiros quatro|primeiros dígitos|o resto|e depois|e a seguir|continue|pode continuar|número completo|outra vez|repetir|os dígitos",
];

let compiled: WordPhrases<true> | undefined;

/** In a longer turn such words speak of something else. */
const MOST_WORDS = 14;

/** True where a turn asks for a piece of a number, or for the rest of it, without saying of which. */
export function asksForMore(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const token of tokens) {
    if (token.shape !== "p" && ++words > MOST_WORDS) return false;
  }
  compiled ??= wordPhrases(PARTS.flatMap((line) => line.split("|").map((phrase): [string, true] => [phrase, true])));
  return compiled.in(tokens).length > 0;
}
