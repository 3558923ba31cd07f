import type { Detector, Match, Reason, View } from "../core/detect.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import {
  AFTER_WEAK,
  LABELS,
  NAME_OF_A_THING,
  NEEDS_NEW_LINE,
  PLAIN_TITLES,
  SIGN_OFFS,
  STRONG,
  TITLES,
  WEAK,
} from "./introduction-words.ts";
import { isNoName, type NameSpan, nameSpan } from "./name-span.ts";

function endsLine(view: View, last: number): boolean {
  const token = view.tokens[last];
  const next = view.tokens[last + 1];
  if (next === undefined || token === undefined) return true;
  return view.text.slice(token.end, next.start).includes("\n");
}

function matchOf(view: View, span: NameSpan, reasons: readonly Reason[]): readonly Match[] {
  const start = view.tokens[span.first]?.start ?? 0;
  const end = view.tokens[span.last]?.end ?? start;
  const all: Reason[] = [...reasons];
  if (span.capitals === 0) all.push({ code: "lower-case", weight: -0.1 });
  const score = Math.round(all.reduce((sum, r) => sum + r.weight, 0) * 100) / 100;
  return start < end ? [{ start, end, score, reasons: all }] : [];
}

/** Over what may stand between the phrase and the name. */
function skip(view: View, at: number, signs: RegExp): number {
  let i = at;
  while (i < at + 3 && signs.test(view.tokens[i]?.low ?? "")) i++;
  return i;
}

function introduced(view: View, at: number): readonly Match[] {
  const strong = STRONG.at(view, at);
  if (strong !== undefined) {
    const span = nameSpan(view, skip(view, strong.last + 1, /^[:,"'-]$/), true);
    return span === undefined
      ? []
      : matchOf(view, tidy(view, span, 3), [{ code: "introduced", weight: 0.9, note: strong.note }]);
  }
  const weak = WEAK.at(view, at);
  if (weak === undefined) return [];
  const span = nameSpan(view, weak.last + 1, false);
  const first = view.tokens[weak.last + 1];
  if (span === undefined || first === undefined || first.shape !== "Aa" || isFunctionWord(first.low)) return [];
  const next = view.tokens[span.last + 1];
  const closes =
    endsLine(view, span.last) || next === undefined || /^[,.!]$/.test(next.low) || AFTER_WEAK.test(next.low);
  if (!closes || (span.words === 1 && next !== undefined && !AFTER_WEAK.test(next.low) && next.low !== ",")) return [];
  return matchOf(view, span, [{ code: "introduced", weight: span.words > 1 ? 0.65 : 0.55, note: weak.note }]);
}

/** In lower case a name is believed for so many words only: what follows is the sentence. */
function tidy(view: View, span: NameSpan, most: number): NameSpan {
  if (span.capitals === span.words || span.words <= most) return span;
  // Capitalised words first, then lower-case ones: the name ends with the capitals.
  let last = span.first;
  for (let i = span.first; i <= span.last; i++) {
    const shape = view.tokens[i]?.shape;
    if (shape === "a" && span.capitals > 0) break;
    if (shape === "a" && i - span.first >= most - 1) break;
    last = i;
  }
  return { ...span, last };
}

function labelled(view: View, at: number): readonly Match[] {
  const label = LABELS.at(view, at);
  if (label === undefined || !/^[:=]$/.test(view.tokens[label.last + 1]?.low ?? "")) return [];
  if (NAME_OF_A_THING.test(view.tokens[at - 1]?.low ?? "")) return [];
  const span = nameSpan(view, label.last + 2, true);
  const from = view.tokens[label.last + 1];
  const first = view.tokens[label.last + 2];
  if (span === undefined || from === undefined || first === undefined) return [];
  if (/\n[^\S\n]*\n/.test(view.text.slice(from.end, first.start))) return [];
  return matchOf(view, tidy(view, span, 4), [{ code: "introduced", weight: 0.85, note: `${label.note}:` }]);
}

function titled(view: View, at: number): readonly Match[] {
  const title = TITLES.at(view, at);
  const word = view.tokens[at];
  if (title === undefined || word === undefined || touchesBefore(view, at)) return [];
  // "M." is a title, "25 m." a length.
  if (word.end - word.start === 1 && (word.shape !== "A" || view.tokens[at - 1]?.shape === "d")) return [];
  let next = skip(view, title.last + 1, /^\.$/);
  // "Herr Dr. Müller": the last title counts.
  if (TITLES.at(view, next) !== undefined) return [];
  const first = view.tokens[next];
  const before = view.tokens[next - 1];
  if (first === undefined || before === undefined || /[\n]/.test(view.text.slice(before.end, first.start))) return [];
  const lower = PLAIN_TITLES.test(title.note);
  if (isFunctionWord(first.low) && !NAME_PARTICLES.has(first.low)) return [];
  if (first.shape === "a" && !lower) return [];
  if (word.shape === "a" && !lower && title.note.length > 3 && first.shape !== "Aa") return [];
  const particle = NAME_PARTICLES.has(first.low) && view.tokens[next + 1]?.shape !== "a";
  if (first.shape === "a" && !particle && (isFunctionWord(first.low) || first.end - first.start < 3)) return [];
  if (first.shape === "A" && word.shape !== "A" && first.end - first.start > 1 && first.end - first.start <= 3)
    return [];
  next = Math.max(next, 0);
  const span = nameSpan(view, next, false) ?? (lower ? nameSpan(view, next, true) : undefined);
  if (span === undefined) return [];
  const one: NameSpan = span.capitals === 0 ? { ...span, last: Math.min(span.last, next), words: 1 } : span;
  return matchOf(view, one, [{ code: "title", weight: 0.8, note: title.note }]);
}

function touchesBefore(view: View, at: number): boolean {
  const previous = view.tokens[at - 1];
  return previous !== undefined && previous.shape !== "p" && previous.end === view.tokens[at]?.start;
}

/** True where a sign-off may begin: on a line of its own, or after a sentence; an abbreviation never after a number. */
function closesText(view: View, at: number, note: string): boolean {
  const previous = view.tokens[at - 1];
  const token = view.tokens[at];
  if (previous === undefined || token === undefined) return true;
  const newLine = view.text.slice(previous.end, token.start).includes("\n");
  if (newLine) return true;
  if (previous.shape === "d" || touchesBefore(view, at)) return false;
  return previous.shape === "p"
    ? !(note.length <= 3 && /^[,:/%-]$/.test(previous.low))
    : note.length > 3 || note === "mvh" || note === "mfg";
}

function signed(view: View, at: number): readonly Match[] {
  const phrase = SIGN_OFFS.at(view, at);
  if (phrase === undefined || !closesText(view, at, phrase.note)) return [];
  const closing = view.tokens[phrase.last];
  const next = skip(view, phrase.last + 1, /^[,.!:/-]$/);
  const first = view.tokens[next];
  if (closing === undefined || first === undefined) return [];
  const gap = view.text.slice(closing.end, first.start);
  const newLine = gap.includes("\n");
  if (!newLine && NEEDS_NEW_LINE.test(phrase.note)) return [];
  if ((gap.match(/\n/g)?.length ?? 0) > 3) return [];
  const span = nameSpan(view, next, true);
  if (span === undefined || isNoName(first.low)) return [];
  if (!endsLine(view, span.last) && !/^[,./|+(-]$/.test(view.tokens[span.last + 1]?.low ?? "")) {
    // The name may go on into a line of text: "mvh Anna ring mig".
    if (first.shape !== "Aa" || isFunctionWord(first.low) || NEEDS_NEW_LINE.test(phrase.note)) return [];
    return matchOf(view, tidy(view, span, 1), [{ code: "sign-off", weight: 0.6, note: phrase.note }]);
  }
  if (span.capitals === 0 && span.words > 2) return [];
  const following = view.tokens[span.last + 1];
  if (following !== undefined && !endsLine(view, span.last) && isNoName(view.tokens[span.last + 2]?.low ?? ""))
    return [];
  return matchOf(view, span, [{ code: "sign-off", weight: 0.8, note: phrase.note }]);
}

/** Names that their surroundings announce: introductions, field labels, titles, and the lines that close a letter, in twelve languages. */
export const introductions: Detector = {
  id: "names.introduced",
  kind: "PERSON",
  on: [
    {
      on: "words",
      words: [...new Set([...STRONG.wake, ...WEAK.wake, ...LABELS.wake, ...TITLES.wake, ...SIGN_OFFS.wake])],
    },
  ],
  examples: {
    hit: [
      "Hi, my name is Leanne Whitcombe and I lost my card",
      "my name is sara lind",
      "Hello, this is Tunde from Northbank",
      "Hej, jag heter Wilma Åkerblom.",
      "hej jag heter björn ask",
      "Guten Tag, mein Name ist Jürgen von der Heide.",
      "ich heiße Aylin Kaya und habe eine Frage",
      "Bonjour, je m’appelle Maëlle Le Gall",
      "Buongiorno, mi chiamo Ilaria De Santis",
      "Hola, me llamo Nuria Peñalver Soto",
      "Dzień dobry, nazywam się Zuzanna Wójtowicz",
      "Hallo, mijn naam is Sanne van den Broek",
      "Hei, jeg heter Torbjørn Haugland",
      "Hej, jeg hedder Mette Kjær",
      "Hei, nimeni on Aino Virtaharju",
      "Bom dia, o meu nome é Inês Carvalhal",
      "Boa tarde, chamo-me Rui Antunes",
      "Spoke to Mrs. Okonkwo about the bill",
      "called mr whitcombe back",
      "Herr Dr. Lindqvist möchte einen Rückruf",
      "Frau Yıldız hat angerufen",
      "Mme Le Goff demande un remboursement",
      "La Sra. Peñalver llama mañana",
      "Il sig. Bellandi chiede la disdetta",
      "Dhr. van Oosten belt terug",
      "Pani Wójtowicz prosi o kontakt",
      "Name: Leanne Whitcombe",
      "Namn: wilma åkerblom\nTel: se nedan",
      "Please call me.\nKind regards,\nAnna Berg",
      "Tack för hjälpen! Mvh Anna",
      "Mit freundlichen Grüßen\nJürgen Haffner",
      "Cordialement,\nMaëlle Le Gall",
      "Un saludo,\nNuria",
      "Cordiali saluti\nIlaria De Santis",
      "Met vriendelijke groet,\nSanne van den Broek",
      "Ystävällisin terveisin\nAino Virtaharju",
      "Pozdrawiam\nZuzanna",
      "Com os melhores cumprimentos,\nInês Carvalhal",
      "Med venlig hilsen\nMette Kjær",
      "Med vennlig hilsen\nTorbjørn",
    ],
    miss: [
      "my name is wrong on the invoice",
      "my name is on the account",
      "the name is misspelled",
      "This is urgent.",
      "this is a test",
      "I am waiting for the delivery",
      "jag är kund hos er",
      "Product name: Widget Pro",
      "Kind regards,\nCustomer Support",
      "Mvh Kundtjänst",
      "thanks for the help",
      "Best offer today only",
      "Mit freundlichen Grüßen\nIhr Kundenservice",
      "Dr appointment at 10",
      "Tack, det löste sig",
      "The sign says Mr and Mrs",
      "je suis en retard",
      "soy cliente desde hace años",
    ],
  },
  match(view, at) {
    return [...introduced(view, at), ...labelled(view, at), ...titled(view, at), ...signed(view, at)];
  },
};
