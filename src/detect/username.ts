import type { Detector, Match, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { SHARED_ANNOUNCE } from "./codes/announce-words.ts";
import { isAsked } from "./context.ts";
import { fold } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { scored } from "./scored.ts";
import { WORDS } from "./words/all.ts";

const CHUNK = /[\p{L}\d][\p{L}\d._-]{1,40}/uy;
const HANDLE = /@[A-Za-z\d_][A-Za-z\d_.]{2,30}/y;
const FILE =
  /\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|xml|json|txt|csv|docx?|xlsx?|zip|exe|app|com|net|org|example|[a-z]{2})$/i;
/** Names of files, images and program parts that have an underscore. */
const TECHNICAL =
  /^(?:img|dsc|err|error|screenshot|scan|image|photo|foto|bild|mp|vid|video|pxl|wa|doc|file|log|utm|net|dns|http|ssl|tls|id|user|order|invoice|faktura|rechnung|facture|factura)[_-]/i;
const LEADS =
  /^(?:is|was|name|er|var|är|ist|lautet|war|es|era|est|était|è|é|to|on|oli|jest|je|heter|heet|heeter|hedder|heißt|heisst|:|=|"|'|„|“|«|mein|my|mitt|mit|on|nimi|navn|namn)$/;
const REACH = 3;
/** Tokens looked at behind an announcing word, and of an answer. */
const AHEAD = 7;
const LONGEST_ANSWER = 15;

/** The last word of every phrase for a username, as written and with plain letters, to wake the search after it. */
const ANNOUNCING: readonly string[] = [
  ...new Set(
    [{ announce: SHARED_ANNOUNCE }, ...WORDS]
      .flatMap(({ announce }) => (announce.USERNAME ?? "").split("|"))
      .flatMap((phrase) => {
        const last = /[\p{L}]+\*?$/u.exec(phrase.toLowerCase())?.[0] ?? "";
        const word = last.replace("*", "").length < 3 ? last.replace("*", "") : last;
        return [word, fold(word)];
      })
      .filter((word) => word !== ""),
  ),
];

function chunkAt(view: View, at: number): string | undefined {
  const start = view.tokens[at]?.start;
  if (start === undefined) return undefined;
  CHUNK.lastIndex = start;
  return CHUNK.exec(view.text)?.[0].replace(/[._-]+$/, "");
}

function isMixed(chunk: string): boolean {
  return /\p{L}/u.test(chunk) && (/[_\d]/.test(chunk) || /\p{L}[.-]\p{L}/u.test(chunk));
}

/** "krause_jkoeln", "villes_02": an underscore between lower-case letters or digits, as only handles and files have it. */
function underscored(view: View, at: number): Match | undefined {
  const sign = view.tokens[at];
  if (sign === undefined) return undefined;
  const { text } = view;
  let start = sign.start;
  while (start > 0 && sign.start - start < 30 && /[\p{L}\d._-]/u.test(text[start - 1] ?? "")) start--;
  let end = sign.end;
  while (end < text.length && end - sign.end < 30 && /[\p{L}\d._-]/u.test(text[end] ?? "")) end++;
  while (end > sign.end && /[._-]/.test(text[end - 1] ?? "")) end--;
  const written = text.slice(start, end);
  if (/[@/\\:=]/.test(text[start - 1] ?? "") || /[@/\\(]/.test(text[end] ?? "")) return undefined;
  if (!/^[\p{Ll}\d][\p{L}\d.-]*(?:_[\p{L}\d.-]+)+$/u.test(written) || TECHNICAL.test(written)) return undefined;
  if (written.length < 5 || FILE.test(written) || !/\p{L}{3}/u.test(written)) return undefined;
  return scored(start, end, [{ code: "form", weight: 0.6, note: "a handle" }]);
}

/** "anna.k77": words with full stops that end in digits, which no file and no address does. */
const DOTTED = /^\p{Ll}{2,}(?:\.\p{Ll}+)+\d{1,4}$/u;

function dotted(view: View, at: number): Match | undefined {
  const left = view.tokens[at - 1];
  const right = view.tokens[at + 1];
  if (left?.shape !== "a" || right?.shape !== "a" || right.start !== (view.tokens[at]?.end ?? 0)) return undefined;
  const { text } = view;
  let start = left.start;
  while (start > 0 && left.start - start < 20 && /[\p{L}\d._@/-]/u.test(text[start - 1] ?? "")) start--;
  const end = /^[\p{L}\d.]{1,30}/u.exec(text.slice(left.start, left.start + 31))?.[0].replace(/\.+$/, "").length ?? 0;
  const written = text.slice(start, left.start + end);
  if (!DOTTED.test(written) || /[@/_-]/.test(text[left.start + end] ?? "")) return undefined;
  return scored(start, start + written.length, [{ code: "form", weight: 0.55, note: "a handle" }]);
}

function handle(view: View, at: number): Match | undefined {
  const sign = view.tokens[at];
  if (sign === undefined || /[\p{L}\d._%+@/-]/u.test(view.text[sign.start - 1] ?? " ")) return undefined;
  HANDLE.lastIndex = sign.start;
  const written = HANDLE.exec(view.text)?.[0].replace(/[.]+$/, "");
  if (written === undefined || /^@\d+$/.test(written)) return undefined;
  if (/\.[a-z]{2,}$/i.test(written) && !/[\d_]/.test(written) && FILE.test(written)) return undefined;
  return scored(sign.start, sign.start + written.length, [
    { code: "form", weight: /[\d_.]/.test(written) ? 0.75 : 0.6, note: "a handle after @" },
  ]);
}

function announced(view: View, at: number): Match | undefined {
  const word = announcedBefore(view, at, 0).find(({ what }) => what === "USERNAME");
  const asked = isAsked(view, "USERNAME") && view.tokens.length < 16;
  if (word === undefined && !asked) return undefined;
  const chunk = chunkAt(view, at);
  const token = view.tokens[at];
  if (chunk === undefined || token === undefined || chunk.length < 3) return undefined;
  const end = token.start + chunk.length;
  if (view.text[end] === "@" || view.text[token.start - 1] === "@") return undefined;
  if (word !== undefined && word.distance > REACH) return undefined;
  const reason =
    word === undefined
      ? { code: "asked", weight: 0.5, note: "USERNAME" }
      : { code: "announced", weight: 0.5, note: word.note };
  if (isMixed(chunk) && !/^\d+$/.test(chunk))
    return scored(token.start, end, [reason, { code: "form", weight: 0.25, note: "a handle" }]);
  if (word === undefined) return undefined;
  // A plain word only right after a colon or in quotation marks, or with its password behind it.
  if (
    !A_LOGIN.test(word.note) ||
    word.distance > 0 ||
    !/^\p{Ll}[\p{Ll}\d]{3,}$/u.test(chunk) ||
    isFunctionWord(token.low)
  )
    return undefined;
  const direct = /^[:="'„“«]$/.test(view.tokens[at - 1]?.low ?? "");
  const pair = SECRET_NEXT.test(view.text.slice(end, end + 24));
  if (!direct && !pair) return undefined;
  return scored(token.start, end, [reason, { code: "form", weight: pair ? 0.2 : 0.05, note: "a word" }]);
}

/** Words that speak of a log-in and not of an account. */
const A_LOGIN =
  /user|log|usu|utent|brug|bruk|anv|käytt|kaytt|gebruik|nutzer|utiliz|użytk|uzytk|ident|nick|handle|inlog|nimimerkki/i;
const SECRET_NEXT =
  /^[\s,;/+&]{1,3}(?:(?:and|og|och|und|en|y|e|et|i|ja)\s)?(?:the |my |mitt |mein |mon |la |le |il )?(?:pw|pass|pwd|kennwort|passwort|lösen|kode|adgangskode|passord|mdp|mot de|contrase|clave|wachtwoord|ww\b|salasana|hasło|haslo|senha|palavra)/iu;

/**
 * Usernames and handles: "@name" outside e-mail addresses, a word joined by underscores, and what follows a word for it
 * ("login g.roussel", "användarnamn: lo77") or answers the question for it.
 */
export const username: Detector = {
  id: "names.username",
  kind: "USERNAME",
  on: [{ on: "char", chars: "@_." }, { on: "words", words: ANNOUNCING }, { on: "start" }],
  examples: {
    hit: [
      "sip-user krause_jkoeln",
      "Login g.roussel, mdp",
      "telegram @nachete_str",
      "username may_ok0nkwo",
      "käyttäjä villes_02",
    ],
    miss: [
      "sara@example.com",
      "IMG_2024_0912.jpg",
      "login works again",
      "the username is wrong",
      "ERR_CONNECTION_RESET",
      "pris @ 45 kr",
    ],
  },
  match(view, at) {
    const token = view.tokens[at];
    if (token?.low === "@") {
      const match = handle(view, at);
      return match === undefined ? [] : [match];
    }
    if (token?.low === ".") {
      const match = dotted(view, at);
      return match === undefined ? [] : [match];
    }
    if (token?.low === "_") {
      const match = underscored(view, at);
      if (match !== undefined) return [match];
    }
    const asked = at === 0 && isAsked(view, "USERNAME");
    const last = asked ? Math.min(view.tokens.length - 1, LONGEST_ANSWER) : at + AHEAD;
    for (let i = asked ? 0 : at + 1; i <= last; i++) {
      const next = view.tokens[i];
      if (next === undefined) break;
      const touches = view.tokens[i - 1]?.end === next.start && !/^["'„“«:=(]$/.test(view.tokens[i - 1]?.low ?? "");
      if (next.shape === "p" || touches || LEADS.test(next.low)) continue;
      const match = announced(view, i);
      if (match !== undefined) return [match];
    }
    return [];
  },
};
