import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { AGE_ONLY, HAS, LASTING, LASTS, MONTHS, PERSON_WORD, YEARS } from "./age-words.ts";
import { isAsked } from "./context.ts";
import { endsFresh, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const OLDEST = 112;
/** Characters looked at before the number and after it. */
const BEFORE = 40;
const AFTER = 28;
const PERSON_REACH = 5;
const TENS =
  /(?:^|[^\p{L}])(?:anfang|mitte|ende|mid|early|late|midden|eind|begin|i|in de|midt i|first|sist i|à l['’]aube de la) $/iu;

/** A capitalised name or a word for a person before the number, with a comma, a bracket, "of" or nothing between. */
function personBefore(view: View, at: number): { readonly note: string; readonly near: boolean } | undefined {
  let names = 0;
  for (let i = at - 1, steps = 0; i >= 0 && steps < PERSON_REACH; i--) {
    const token = view.tokens[i];
    if (token === undefined) break;
    if (token.shape === "p") {
      if (/^[.!?;:]$/.test(token.low) && i < at - 1 && view.tokens[i + 1]?.start !== token.end) break;
      if (token.low === "(" && i < at - 1) break;
      continue;
    }
    if (token.shape === "d") break;
    if (PERSON_WORD.test(token.low)) return { note: "a word for a person", near: steps < 4 };
    const joined = /^(?:di|de|på|af|av|van|von|of|på|i|en|på|wies|,)$/.test(token.low);
    if (token.shape === "Aa" && !joined) names++;
    steps++;
  }
  return names >= 2 ? { note: "a name", near: false } : undefined;
}

/** After a number in brackets: the end of them, or more numbers ("(4 i 11 lat)"). */
const CLOSES = /^(?: ?(?:,|i|och|og|und|y|e|et|en|and|ja|\/|&) ?\d{1,2}){0,4}(?: ?\p{L}{1,6}\.?)?[),]/u;
/** Verbs of a third person, which a thing has as well. */
const THIRD = /(?:tiene|tienen|ha|hanno|tem|têm|ma|mają)(?: \p{L}+)? $/iu;
/** "Dea di 6 anni", after a name. */
const NAMED = /\p{Lu}\p{Ll}+ (?:di|de|på|i|van|à) $/u;

/** A name, with a comma, a verb or nothing between it and the number. */
const NAME_BEFORE = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+(?:,| is| ist| är| er| on| è| é| ha| tem| tiene| ma)? $/u;
const LINKED = / (?:is|ist|är|er|on|è|é|ha|tem|tiene|ma) $/u;
const OF_NAMED = /\p{Lu}\p{Ll}+(?: (?:de|di|på|van|von|is))? $/u;
const POLISH = /(?:^|[ (,])(?:lat|l\.) $/u;
const SHORT_UNIT = /^(?: (?:a|l|J|j|v|å)\.(?=[,);\s]|$)|[aA](?=[,.)]))/u;
const SECOND = /\d{1,2} (?:y|e|et|och|og|und|and|en|i|ja) $/u;
const PEOPLE_REACH = 14;

function speaksOfPerson(view: View, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PEOPLE_REACH); i--) {
    const token = view.tokens[i];
    if (token !== undefined && token.shape !== "p" && (PERSON_WORD.test(token.low) || PEOPLE.test(token.low)))
      return true;
  }
  return false;
}

const PEOPLE = /^(?:kids|kinderen|kids|children|lapset|niños|figli|filhos|dzieci|børn|barn|enfants)$/;

function isCounted(after: string): boolean {
  return !/^(?:[,.;)\n]|$| (?:y|e|et|och|og|und|and|en|i|ja|non|no|ikke|inte|nicht)(?![\p{L}]))/iu.test(after);
}

/** True where the number stands in an apposition: between commas or in brackets. */
function setOff(text: string, start: number, end: number): "brackets" | "commas" | undefined {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (
    /\([\d ,/&iochgundyetja]*$/.test(text.slice(Math.max(0, start - 16), start)) &&
    CLOSES.test(text.slice(end, end + 24))
  )
    return "brackets";
  if (/,\s?$/.test(before) && /^(?:[,.;)\n]|$)/.test(after)) return "commas";
  return undefined;
}

/** What is asked for only now and then, worked out when it is. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

function judge(view: View, at: number, token: Token): Match | undefined {
  const { text } = view;
  if (token.low.length > 3) return undefined;
  const years = Number(token.low);
  if (years < 1 || years > OLDEST) return undefined;
  if (!startsFresh(text, token.start) || /[\d.,:/+€$£%-]$/.test(text.slice(Math.max(0, token.start - 1), token.start)))
    return undefined;
  const before = text.slice(Math.max(0, token.start - BEFORE), token.start);
  const after = text.slice(token.end, token.end + AFTER);
  const found = (end: number, ...reasons: readonly Reason[]): Match => scored(token.start, end, reasons);
  const form = (weight: number, note: string): Reason => ({ code: "form", weight, note });

  const only = AGE_ONLY.exec(after)?.[0];
  if (only !== undefined) return found(token.end + only.length, form(0.75, "a word for an age"));
  if (/^\. ?lebensjahr/i.test(after))
    return found(token.end + (/^\. ?lebensjahr/i.exec(after)?.[0].length ?? 0), form(0.8, "year of life"));

  const lasts = once(() => LASTS.test(before));
  const unit = YEARS.exec(after)?.[0];
  const months = unit === undefined ? MONTHS.exec(after)?.[0] : undefined;
  const end = token.end + (unit ?? months ?? "").replace(/\.$/, "").length;
  const rest = text.slice(end, end + AFTER);
  if (isAsked(view, "AGE") && view.tokens.length < 14) return found(end, { code: "asked", weight: 0.7, note: "AGE" });
  const has = once(() => HAS.test(before));
  const person = once(() => personBefore(view, at));
  const apart = once(() => setOff(text, token.start, end));
  const named = once(() => NAME_BEFORE.test(before));
  if (POLISH.test(before) && (person() !== undefined || named() || apart() !== undefined)) {
    return found(token.end, { code: "word-before", weight: 0.6 });
  }
  const short = SHORT_UNIT.exec(after)?.[0];
  if (short !== undefined && !lasts() && (named() || person() !== undefined))
    return found(token.end + short.length, form(0.55, "years, in short"));
  // "tenemos 61 y 58 años", "Anna de 7 y Emil de 4".
  if (
    unit === undefined &&
    /^ (?:y|e|et|och|og|und|and|en|i|ja) \d{1,2} ?(?:år|años|anni|ans|anos|lat|jahre|jaar)/iu.test(after) &&
    has()
  ) {
    return found(token.end, form(0.55, "one of several ages"));
  }
  if (
    unit !== undefined &&
    SECOND.test(before) &&
    HAS.test(before.replace(/\d{1,2} (?:y|e|et|och|og|und|and|en|i|ja) $/u, ""))
  ) {
    if (!LASTING.test(rest)) return found(end, form(0.55, "one of several ages"));
  }
  if (
    unit === undefined &&
    months === undefined &&
    years >= 1 &&
    years <= 25 &&
    OF_NAMED.test(before) &&
    !lasts() &&
    speaksOfPerson(view, at)
  ) {
    if (!isCounted(after)) return found(token.end, form(0.55, "an age after a name"));
  }
  if (unit !== undefined || months !== undefined) {
    if (LASTING.test(rest)) return undefined;
    if (lasts() && apart() === undefined && !(person()?.near === true && /(?:på|of|da|w) $/.test(before)))
      return undefined;
    if (has() && person() === undefined && THIRD.test(before) && !/\p{Lu}\p{Ll}+ \p{L}{2,6} $/u.test(before))
      return undefined;
    if (unit !== undefined && has()) return found(end, form(0.3, "years"), { code: "word-before", weight: 0.4 });
    if (months !== undefined && years > 36) return undefined;
    if (NAMED.test(before) && years <= 25)
      return found(end, form(0.3, "years"), { code: "about-somebody", weight: 0.3, note: "a name" });
    if (apart() === "commas" && named())
      return found(end, form(0.3, "years"), { code: "about-somebody", weight: 0.3, note: "a name" });
    if (named() && LINKED.test(before))
      return found(end, form(0.3, "years"), { code: "about-somebody", weight: 0.3, note: "a name" });
    if (apart() !== undefined && (person() !== undefined || apart() === "brackets"))
      return found(end, form(0.35, "years"), { code: "about-somebody", weight: 0.35 });
    if (person()?.near === true && !lasts())
      return found(end, form(0.3, "years"), { code: "about-somebody", weight: 0.35, note: person()?.note ?? "" });
    if (unit !== undefined && person()?.near === true)
      return found(end, form(0.25, "years"), { code: "about-somebody", weight: 0.3, note: person()?.note ?? "" });
    return undefined;
  }
  if (!endsFresh(text, token.end) || /^[:/-]\d|^[.,]\d|^ ?[%€$£]/.test(after)) return undefined;
  // A bare number: of somebody, and nothing counted after it.
  const closed =
    /^(?:[,.;:!?)\n]|$| \p{L}+kuussa| (?:and|och|og|und|en|y|e|i|et|ja|but|men|aber|maar|pero|ma|mais|ale|den|in|im|im \p{L}+|nå|nu|now|ans?)(?![\p{L}]))/iu.test(
      after,
    );
  if (
    apart() === "brackets" &&
    years < 100 &&
    (person() !== undefined || (/\p{Lu}\p{Ll}+ \($/u.test(before) && speaksOfPerson(view, at)))
  )
    return found(token.end, form(0.25, "a number in brackets"), { code: "about-somebody", weight: 0.35 });
  if (closed && has() && years >= 3 && BIRTHDAY.test(before))
    return found(token.end, form(0.2, "a number"), { code: "word-before", weight: 0.4 });
  if (closed && has() && years >= 10 && SOMEBODY_IS.test(before))
    return found(token.end, form(0.2, "a number"), { code: "word-before", weight: 0.35 });
  if (has() && person()?.near === true && years >= 3 && /^(?: \p{L}{4,}(?:kuu|ssa)|[,.)\n]|$)/iu.test(after))
    return found(token.end, form(0.2, "a number"), { code: "about-somebody", weight: 0.35 });
  if (apart() === "commas" && person()?.note === "a name" && years >= 18 && TITLED.test(before))
    return found(token.end, form(0.2, "a number"), { code: "title", weight: 0.35 });
  if (
    years % 10 === 0 &&
    years >= 20 &&
    TENS.test(before) &&
    /^(?:er|s|0s)?(?![\d:])/.test(after) &&
    /(?:anfang|mitte|ende|mid|early|late) $/i.test(before)
  ) {
    const lead = /(?:anfang|mitte|ende|mid|early|late) $/i.exec(before)?.[0].length ?? 0;
    return scored(token.start - lead, token.end, [form(0.55, "an age in tens")]);
  }
  return undefined;
}

const BIRTHDAY =
  /(?:fyller|fyllde|fyllt|blir|ble|blev|fylte|fylder|fyldte|täyttää|täytän|täytti|turned|turning|turns|aged|age|alter|ålder|alder|ikä|leeftijd|edad|età|idade|wiek|wieku|cumpl\p{L}+|compi\p{L}+|âgée? de|(?:wird|werde|wurde)(?: (?:im \p{L}+|jetzt|bald|nächst\p{L}+))?)[ :]{1,2}$/iu;
const SOMEBODY_IS =
  /(?:^|[^\p{L}])(?:i['’ ]?m|i am|he['’ ]?s|he is|she['’ ]?s|she is|ze is dus|ze is|hij is|ik ben|er ist|sie ist|ich bin|hon är|han är|jag är|jeg er|han er|hun er)(?: (?:dus|nu|nå|now|only|schon|erst|al|pas))? $/iu;
const TITLED =
  /(?:mr|mrs|ms|sr|sra|d|dña|doña|don|sig|sig\.ra|mme|hr|fr|frau|herr|mw|dhr|pan|pani)\.? (?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+,\s?$/iu;

/**
 * Ages of persons.
 *
 * Rule: a number to 112 with a word that only an age has ("34-jährig", "67 years old"); with years or months after somebody who has them or
 * beside a word for a person or a name; a bare number where somebody turns or is so old. What lasts (contracts, warranties, service) is none.
 */
export const age: Detector = {
  id: "dates.age",
  kind: "AGE",
  on: [{ on: "digits", min: 1 }],
  examples: {
    hit: [
      "J'ai 34 ans",
      "Tove Kragh, 78 år, hofteoperation",
      "im 7. Lebensjahr",
      "a caller aged 34",
      "eine 42-jährige Kundin",
      "81-vuotias asiakas",
      "tengo 54 años y coticé 11 meses",
      "bambina di 3 anni",
      "mn dochter wies 4 jr moet",
      "tenho 47 anos",
      "syn Grześ (9 lat)",
      "my youngest (4) has asthma",
      "I am 74 and I do not use it",
      "fyller 50 i maj",
    ],
    miss: [
      "26 ans de maison",
      "5 years warranty",
      "kund i 12 år",
      "contrato de 2 años",
      "seit 20 Jahren Kunde",
      "I am 10 minutes late",
      "order 34",
      "depuis 30 ans",
      "for 3 years",
      "kl 10",
    ],
  },
  match(view, at) {
    const matches: Match[] = [];
    for (let i = at; i < view.tokens.length && i < at + 12; i++) {
      const token = view.tokens[i];
      if (token === undefined || (token.shape !== "d" && token.shape !== "p")) break;
      if (token.shape !== "d") continue;
      const match = judge(view, i, token);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  },
};
