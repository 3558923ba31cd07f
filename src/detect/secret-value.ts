import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { isAmount, MONEY_BEFORE } from "./codes/written-code.ts";
import { wordOf, wordsOf } from "./context.ts";
import { isFunctionWord } from "./function-words.ts";
import { scored } from "./scored.ts";

const CHUNK = /[^\s"„“”«»()]{1,64}/y;
const CLOSERS = /[.,;:)\]}'?]+$/;
const GROUPED = /^(?:[ -]\d{2,4}){1,3}(?![\p{L}\d]|[.,:/-]\d)/u;
/** Words for a code of any kind: one for a door or a log-in only where the sentence leads to it. */
const VAGUE = wordsOf(
  "code codes kod koden kode koodi koodin koodisi código codigo codice kodu kodem pin puk otp tan sifra siffran nyckelkod passcode engångskod* engangskod* einmalcode* digicode",
);
/** Codes that are no secret. */
const OTHER = wordsOf(
  "error fel felkod* fejl* feil* fehler* erreur errore error* fout* virhe* błęd* erro discount rabat* rabatt* kampanj* gutschein* promo* sconto descuento desconto korting* alennus* kupon* coupon* voucher* product* produkt* artikel* article post postal postnummer* postleitzahl* zip plz cap area country dress qr bar ean source sort swift bic iban colour color farv* farge* färg* tax vat ateco nace cnae icd booking* referral värv* customer* kund* kunde* client* cliente* klant* order* ordre*",
);
const LEADS: ReadonlySet<string> = new Set(
  ": = is was er var är ist lautet war es est è é era on oli to jest brzmi blir blev było foi fue".split(" "),
);
const OPENS_VALUE: ReadonlySet<string> = new Set("\"'„“”«:=");
const CLOSES_WORD: ReadonlySet<string> = new Set(".,;!?)");
const BEFORE_VALUE: ReadonlySet<string> = new Set("\"'„“”«(:=");
const isBlank = (c: string): boolean => /^\s$/.test(c);
const WRONG =
  /^(?:wrong|incorrect|invalid|expired|blocked|locked|forgotten|not|the|same|required|needed|feil|forkert|fel|felaktig\p{L}*|spärrad\p{L}*|spærret|sperret|glömt|glemt|samma|samme|falsch|ungültig|gesperrt|abgelaufen|nicht|verkeerd|fout|ongeldig|geblokkeerd|niet|vergeten|erroné|incorrecte?|invalide|expiré|bloqué|incorrecta|incorrecto|caducada|bloquead[ao]|olvidad[ao]|errat[ao]|sbagliat[ao]|scadut[ao]|bloccat[ao]|väärä|väärin|lukossa|vanhentunut|błędne|nieprawidłowe|zablokowane|errad[ao]|expirad[ao]|unique|important|viktig\p{L}*|wichtig|secret|hemlig\p{L}*)$/iu;
const REACH = 7;

function secretAt(view: View, at: number): { readonly end: number; readonly written: string } | undefined {
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  CHUNK.lastIndex = token.start;
  const stretch = CHUNK.exec(view.text)?.[0] ?? "";
  let written = stretch.replace(CLOSERS, "");
  if (/^\d{2,4}$/.test(written) && stretch === written) {
    written += GROUPED.exec(view.text.slice(token.start + written.length, token.start + 24))?.[0] ?? "";
  }
  return { end: token.start + written.length, written };
}

/** How sure a chunk has a secret's form: digits, or letters with digits or signs; undefined for words and other things. */
function formOf(written: string): { readonly note: string; readonly strong: boolean } | undefined {
  const digits = written.replace(/\D/g, "").length;
  if (/^\d[\d -]*[#*]?$/.test(written)) {
    if (digits < 4 || digits > 10 || /^(?:19|20)\d\d$/.test(written)) return undefined;
    return { note: "a code", strong: /[#*]$/.test(written) };
  }
  if (!/\p{L}/u.test(written) || written.length < 4 || /^https?:|^www\.|@.+\./i.test(written)) return undefined;
  if (/^\d{4,5}[A-Z]$/.test(written)) return { note: "a code", strong: false };
  if (/^\p{L}+[./-]\p{L}+$/u.test(written) || /^\d+[\p{L}]{1,3}$/u.test(written)) return undefined;
  const sign = /[!#$%&*?+=_@]/.test(written.replace(/^[*_]+|[*_]+$/g, ""));
  if (digits > 0 && (sign || /\p{L}{2}/u.test(written) || /\d{2}/.test(written)))
    return { note: "a password", strong: sign || written.length >= 7 };
  return sign && /[!#$%&*?+=@]/.test(written.slice(1)) ? { note: "a password", strong: false } : undefined;
}

/** A vague word for a code earlier in the sentence, where a colon or a verb leads to the value. */
function vagueBefore(view: View, at: number): string | undefined {
  const lead = view.tokens[at - 1];
  if (lead === undefined || !LEADS.has(lead.low)) return undefined;
  for (let i = at - 1, words = 0; i >= 0 && words < REACH + 1; i--) {
    const token = view.tokens[i];
    if (token === undefined || /^[.!?]$/.test(token.low)) return undefined;
    if (token.shape === "d") return undefined;
    if (token.shape === "p") continue;
    if (wordOf(OTHER, token.low) !== undefined) return undefined;
    const word = wordOf(VAGUE, token.low);
    if (word !== undefined) {
      const left = view.tokens[i - 1];
      const right = view.tokens[i + 1];
      const other = (t: typeof left): boolean => t !== undefined && wordOf(OTHER, t.low) !== undefined;
      return other(left) || other(right) ? undefined : word;
    }
    words++;
  }
  return undefined;
}

/** What is locked: directly before a code of digits, or of digits and a letter. */
const LOCKED = wordsOf(
  "porte poort voordeur deur dörr dörren dør døren tür haustür tor puerta portone cancello alarm alarmen alarme allarme alarma hälytin ovi alaovi ulkoovi wifi wlan drzwi bramy brama bramki furtki domofon domofonu węzła klatki tvättstuga tvättstugan soprum garage garaget garageport portão cacifo nyckelskåp nøkkelboks nøgleboks keysafe gate door entrance hauptür eingang immeuble entrée grind grinden porttikoodi livreur",
);

function doorBefore(view: View, at: number, written: string): string | undefined {
  if (!/^(?:\d{4,6}[#*]?|\d{3,5}[A-Z]|[A-Z]\d{4,5})$/.test(written)) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = view.tokens[i];
    if (token === undefined || token.shape === "d" || /^[.!?]$/.test(token.low)) return undefined;
    const word = wordOf(LOCKED, token.low);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** "2580#" as typed at a door; "Tulp&1953": letters, a sign and digits in one. */
function isTelling(written: string): boolean {
  return (
    /^[#*]?\d{4,6}[#*]$/.test(written) || /^(?=.*\d)\p{L}{3,}[!#$%&*+=][\p{L}\d!#$%&*+=]*[\p{L}\d]!?$/u.test(written)
  );
}

function telling(start: number, end: number): Match {
  return scored(start, end, [{ code: "secret", weight: 0.55, note: "a password" }]);
}

/** One to three digits and a blank or the end behind them, not the first group of several: no secret is so short. */
function isShortNumber(text: string, { shape, start, end }: Token): boolean {
  if (shape !== "d" || end - start > 3) return false;
  if (end === text.length) return true;
  if (text[end] !== " ") return false;
  const next = text.charCodeAt(end + 1);
  return !(next >= 48 && next <= 57);
}

function judge(view: View, at: number): Match | undefined {
  const token = view.tokens[at];
  if (token !== undefined && isShortNumber(view.text, token)) return undefined;
  const secret = secretAt(view, at);
  if (token === undefined || secret === undefined) return undefined;
  const { end, written } = secret;
  const form = formOf(written);
  const quoted = /["'„“”«]$/.test(view.text.slice(Math.max(0, token.start - 2), token.start).trimEnd());
  if (form === undefined && !(/^\p{L}{4,}$/u.test(written) && (quoted || LEADS.has(view.tokens[at - 1]?.low ?? ""))))
    return undefined;
  const money = MONEY_BEFORE.test(view.text.slice(Math.max(0, token.start - 6), token.start));
  if (form?.note === "a code" && (money || isAmount(view.text, end, 4))) return undefined;
  const found = announcedBefore(view, at, 0);
  const nearest = found[0];
  const word = found.find(({ what }) => what === "PASSWORD");
  const isWord = form === undefined;
  const promotion = /^\p{Lu}{3,}\d{1,4}$/u.test(written);
  const taken =
    nearest !== undefined &&
    (!isWord || nearest.what === "USERNAME") &&
    nearest.what !== "PASSWORD" &&
    nearest.what !== "weak" &&
    nearest.distance < (word?.distance ?? 99);
  if (
    word !== undefined &&
    word.distance <= REACH &&
    !taken &&
    !(promotion && wordOf(VAGUE, word.note) !== undefined)
  ) {
    const announced: Reason = { code: "announced", weight: 0.5, note: word.note };
    if (form !== undefined) {
      if (!form.strong && word.distance > 5) return undefined;
      return scored(token.start, end, [
        announced,
        { code: "secret", weight: form.strong ? 0.35 : 0.2, note: form.note },
      ]);
    }
    if (WRONG.test(written) || isFunctionWord(token.low) || word.distance > 4) return undefined;
    const next = view.text.slice(end, end + 2);
    if (quoted || (/^(?:[.,!"”]|\n|$)/.test(next) && token.shape === "a" && written.length >= 5)) {
      return scored(token.start, end, [announced, { code: "secret", weight: quoted ? 0.3 : 0.05, note: "a word" }]);
    }
    return undefined;
  }
  if (form === undefined || (nearest !== undefined && nearest.distance === 0 && nearest.what !== "weak"))
    return undefined;
  const vague = vagueBefore(view, at) ?? doorBefore(view, at, written);
  if (vague === undefined || promotion) return isTelling(written) ? telling(token.start, end) : undefined;
  return scored(token.start, end, [
    { code: "announced", weight: 0.4, note: vague },
    { code: "secret", weight: 0.2, note: form.note },
  ]);
}

/**
 * Secrets by their value: a code or a password of some form, with a word for it earlier in the same sentence ("Account PIN if you need it:
 * 7731", "Din kod för att öppna skåpet är 839 864"). What stands directly after the word is found by `password`.
 */
export const secretValue: Detector = {
  id: "password.value",
  kind: "PASSWORD",
  on: [{ on: "start" }],
  examples: {
    hit: [
      "Account PIN if you need it: 7731",
      "Din kod för att öppna paketskåpet är 839 864",
      "Codice da dare al corriere: 7741",
      'my password for the portal is "girasol"',
    ],
    miss: [
      "error code on the screen: 4471",
      "the PIN costs 4471 kr",
      "rabattkoden för våren är VAR2024",
      "password reset takes 5 minutes",
      "I forgot the pin in 2019",
    ],
  },
  match(view) {
    const matches: Match[] = [];
    let done = 0;
    const { tokens, text } = view;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.shape === "p" || token.start < done) continue;
      const before = tokens[at - 1];
      if (before !== undefined && before.end === token.start && before.shape !== "p") continue;
      const left = text[token.start - 1];
      if (left !== undefined && left !== " " && !BEFORE_VALUE.has(left) && !isBlank(left)) continue;
      // A word is worth a look only behind a quotation mark or what leads to it.
      const next = tokens[at + 1];
      const plain = token.shape !== "d" && (next === undefined || next.start > token.end || CLOSES_WORD.has(next.low));
      if (plain && (before === undefined || !(OPENS_VALUE.has(before.low) || LEADS.has(before.low)))) continue;
      const match = judge(view, at);
      if (match === undefined) continue;
      matches.push(match);
      done = match.end;
    }
    return matches;
  },
};
