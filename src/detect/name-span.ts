import type { Token, View } from "../core/detect.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";

/** A stretch that reads like a person's name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** Words without particles and initials. */
  readonly words: number;
  /** How many of them begin with a capital. */
  readonly capitals: number;
}

/** A name has at most so many words, particles and initials included. */
const MOST_WORDS = 5;

/** Words that follow "my name is" and a sign-off, and are no names: what is said of a name, and who signs for a firm. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    "wrong incorrect misspelled misspelt spelled spelt missing listed changed different correct right mud already only still actually usually often never always now currently just being",
    "fel felstavat stavas rätt ändrat bytt fortfarande alltid redan forkert stavet feil stavet endret falsch richtig geändert geschrieben noch schon immer faux mal écrit changé correct incorrecto correcto mal escrito cambiado sbagliato giusto scritto male cambiato verkeerd fout juist gespeld väärin oikein kirjoitettu błędne źle poprawne zmienione errado correto escrito",
    "team support service services customer customers care desk helpdesk office department dept reception sales billing accounts management crew staff agent assistant bot",
    "kundtjänst kundservice kundeservice kundenservice kundendienst kundenbetreuung kundesenter supporten teamet avdelningen receptionen klantenservice klantendienst asiakaspalvelu asiakaspalvelumme tiimi tuki obsługa dział zespół biuro servizio assistenza clienti ufficio squadra servicio atención equipo soporte apoio atendimento equipa suporte serviço équipe serviceclient",
    "everyone everybody all there sir madam colleagues friends guys folks alla samtliga allesammen alle zusammen tous tutti todos allemaal kaikki wszyscy",
    "sent skickat sendt gesendet envoyé enviado inviato verzonden lähetetty wysłane wysłano iphone ipad android samsung outlook",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    "ps advance forward soon hearing hope hoping waiting looking svar answer reply",
  ].flatMap((line) => line.split(" ")),
);

export function isNoName(low: string): boolean {
  return NO_NAMES.has(low);
}

const WORD_JOINT = /^(?:-|'| - )$/;

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.shape !== "p" && token.shape !== "d";
}

function isInitial(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.shape === "A" && token.end - token.start === 1 && view.tokens[at + 1]?.low === ".";
}

/**
 * Reads a name from token `at` on: capitalised words, initials, particles between them, parts joined by hyphen or apostrophe,
 * on one line. `lower` lets words without a capital in, up to the first function word.
 */
export function nameSpan(view: View, at: number, lower: boolean): NameSpan | undefined {
  const { tokens, text } = view;
  let last = -1;
  let words = 0;
  let capitals = 0;
  let i = at;
  let previous: Token | undefined;
  for (let read = 0; read < MOST_WORDS; read++) {
    const token = tokens[i];
    if (!isWord(token)) break;
    const gap = previous === undefined ? "" : text.slice(previous.end, token.start);
    if (previous !== undefined && !/^(?: {1,2}|\. ?|)$/.test(gap) && !WORD_JOINT.test(gap)) break;
    if (isInitial(view, i)) {
      last = i + 1;
      previous = tokens[i + 1];
      i += 2;
      continue;
    }
    const capital = token.shape !== "a";
    const joined = WORD_JOINT.test(gap);
    const particle = NAME_PARTICLES.has(token.low);
    const nextIsName = leadsToName(view, i + 1);
    if (particle && !joined && (nextIsName || (lower && isWord(tokens[i + 1]) && words > 0))) {
      // Counts only if a name follows; `last` stays where it is.
      previous = token;
      i++;
      continue;
    }
    if (isNoName(token.low)) break;
    const stops = isFunctionWord(token.low) && !joined;
    if (capital ? stops && words > 0 && token.shape === "Aa" && !lower && !isNameEnd(view, i) : !lower && !joined)
      break;
    if (!capital && stops) break;
    if (token.end - token.start === 1 && !capital) break;
    words++;
    if (capital) capitals++;
    last = i;
    previous = token;
    i++;
    const hyphen = tokens[i];
    if (hyphen !== undefined && /^[-']$/.test(hyphen.low) && hyphen.start === token.end && isWord(tokens[i + 1])) {
      if (tokens[i + 1]?.start !== hyphen.end) break;
      // The genitive s is no part of the name.
      if (hyphen.low === "'" && tokens[i + 1]?.low === "s") break;
      i++;
    }
  }
  return words === 0 || last < 0 ? undefined : { first: at, last, words, capitals };
}

/** True where a capitalised word stands at `at`, or after some particles more ("van den Broek"). */
function leadsToName(view: View, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = view.tokens[i];
    if (!isWord(token)) return false;
    if (token.shape !== "a") return true;
    if (!NAME_PARTICLES.has(token.low)) return false;
  }
  return false;
}

/** True where nothing of the sentence follows: the capitalised function word can only be a surname. */
function isNameEnd(view: View, at: number): boolean {
  const next = view.tokens[at + 1];
  const token = view.tokens[at];
  return next === undefined || next.shape === "p" || view.text.slice(token?.end, next.start).includes("\n");
}
